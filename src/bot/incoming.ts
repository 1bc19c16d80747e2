/** What a person said, taken from an activity of any channel. */
import { type Activity, ActivityTypes } from 'botbuilder';
import { z } from 'zod/v4';
import type { Language } from '../../dialogs/turn.ts';

/** A card's button submits what pressing it says. */
const Submit = z.object({ say: z.string() });

/** How much of a message is read, in UTF-16 units: a long letter. Beyond it a turn would only keep others waiting. */
export const longestText = 8000;

/**
 * The words of a message, or of the button that was pressed, fit to be read and stored: control characters and
 * direction overrides and half characters become spaces, and what is over {@link longestText} is left out.
 * The joiners of Devanagari stay.
 *
 * @returns '' when nothing was said
 */
export function saidIn(activity: Partial<Activity>): string {
  const typed = typeof activity.text === 'string' ? activity.text : '';
  const submitted = Submit.safeParse(activity.value);
  const said = typed.trim() === '' && submitted.success ? submitted.data.say : typed;
  return said
    .slice(0, longestText)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ')
    .trim();
}

/** Best guess at a reader's language before the talk itself has settled it. */
export function languageOf(activity: Partial<Activity>): Language {
  const text = typeof activity.text === 'string' ? activity.text : '';
  if (/\p{Script=Devanagari}/u.test(text)) return 'hi';
  if (/\p{L}/u.test(text)) return 'en';
  return activity.locale?.toLowerCase().startsWith('hi') ? 'hi' : 'en';
}

/** Whether someone came in who should be greeted: a person, or in Teams the bot itself in a person's chat. */
export function someoneJoined(activity: Partial<Activity>): boolean {
  if (activity.type !== ActivityTypes.ConversationUpdate) return false;
  const people = (activity.membersAdded ?? []).filter(member => member.id !== activity.recipient?.id);
  const installed =
    activity.conversation?.conversationType === 'personal' && (activity.membersAdded ?? []).length > 0;
  return people.length > 0 || installed;
}

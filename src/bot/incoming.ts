/** What a person said, taken from an activity of any channel. */
import { type Activity, ActivityTypes, Channels } from 'botbuilder';
import { z } from 'zod/v4';
import type { Language } from '../../knowledge/understanding/language.ts';
import { decoded, localeIn, withoutMentions } from '../teams/message-text.ts';
import { languageGuessed, readable } from './readable.ts';

export { longestText } from './readable.ts';

/** A card's button submits what pressing it says. */
const Submit = z.object({ say: z.string() });

/**
 * The words of a message, or of the button that was pressed, fit to be read and stored: control characters and
 * direction overrides and half characters become spaces, and what is over {@link longestText} is left out.
 * The joiners of Devanagari stay.
 *
 * @returns '' when nothing was said
 */
export function saidIn(activity: Partial<Activity>): string {
  const text = withoutMentions(activity);
  const typed = activity.channelId === Channels.Msteams ? decoded(text) : text;
  const submitted = Submit.safeParse(activity.value);
  const said = typed.trim() === '' && submitted.success ? submitted.data.say : typed;
  return readable(said);
}

/** Best guess at a reader's language before the talk itself has settled it. */
export function languageOf(activity: Partial<Activity>): Language {
  return languageGuessed(withoutMentions(activity), localeIn(activity));
}

/**
 * Whether someone came in who should be greeted: a person, or the bot itself in a person's chat. Teams tells of an
 * installation twice; what it tells without saying the person's language is left to `installationUpdate`.
 */
export function someoneJoined(activity: Partial<Activity>): boolean {
  if (activity.type !== ActivityTypes.ConversationUpdate) return false;
  if (activity.channelId === Channels.Msteams) {
    const itself = (activity.membersAdded ?? []).some(member => member.id === activity.recipient?.id);
    return itself && localeIn(activity) !== undefined;
  }
  const people = (activity.membersAdded ?? []).filter(member => member.id !== activity.recipient?.id);
  const installed =
    activity.conversation?.conversationType === 'personal' && (activity.membersAdded ?? []).length > 0;
  return people.length > 0 || installed;
}

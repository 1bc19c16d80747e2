/** What the bot reads of an incoming activity: its text, the language of its sender, and who reads along. */
import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { ChannelView } from './channel-view.ts';
import { textWithoutMentions } from './mentions.ts';
import { guessLanguage, readable } from './readable.ts';

/** A button of a card submits the text that pressing it stands for. */
const SubmittedButton = z.object({ say: z.string() });
const ClientInfo = z.object({ type: z.literal('clientInfo'), locale: z.string().max(35) });

/**
 * The text of a message, or the text of the card button that was pressed, cleaned by {@link readable}.
 *
 * @returns '' when there is no text
 */
export function messageText(activity: Partial<Activity>, { textOf }: ChannelView): string {
  const typed = textOf(activity);
  const button = SubmittedButton.safeParse(activity.value);
  return readable(typed.trim() === '' && button.success ? button.data.say : typed);
}

/** The language to use towards the sender while the conversation has not settled one. */
export function languageOfSender(activity: Partial<Activity>): Language {
  return guessLanguage(textWithoutMentions(activity), localeOf(activity));
}

/** The sender's locale, such as `hi-IN`: of the activity, or of its `clientInfo` entity. */
export function localeOf({ locale, entities }: Partial<Activity>): string | undefined {
  if (typeof locale === 'string' && locale !== '') return locale;
  const infos = Array.isArray(entities) ? entities : [];
  return infos.flatMap(entity => ClientInfo.safeParse(entity).data ?? [])[0]?.locale;
}

/** Whether other people read along: in a group chat or a channel. */
export function isGroup({ conversation }: Partial<Activity>): boolean {
  const { conversationType, isGroup } = conversation ?? {};
  return isGroup === true || (conversationType !== undefined && conversationType !== 'personal');
}

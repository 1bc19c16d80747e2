/**
 * Notes on sent answers: which dialog an answer came from, stored under the id that Teams gave the answer. A thumb comes
 * back with that id alone, perhaps weeks later and from a colleague. The notes are in the bot's storage and are deleted
 * with the conversations; they hold nothing about a person.
 */
import type { Activity, Storage } from 'botbuilder';
import type { Message } from '../../dialogs/turns/message.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { SentActivity } from '../bot/channel-view.ts';

/** Whether people can rate a message with a thumb: only an answer that cites the documents. */
export function takesThumbs({ turn, sources }: Pick<Message, 'turn' | 'sources'>): boolean {
  return turn.kind === 'answer' && sources.length > 0;
}

/** The id of a channel's thread ends with the id of its first message; without that end, thumbs find the same key. */
function keyOf({ channelId, recipient, conversation }: Partial<Activity>, id: string): string {
  return `${channelId}/${recipient?.id}/sent/${conversation?.id?.replace(/;messageid=.*$/, '')}/${id}`;
}

/**
 * Stores a note for every sent answer that takes thumbs.
 *
 * @param activity the activity that was answered
 */
export async function noteAnswers(
  storage: Storage,
  activity: Partial<Activity>,
  sent: readonly SentActivity[],
): Promise<void> {
  const notes = sent.flatMap(({ message, id }) =>
    id && takesThumbs(message)
      ? [[keyOf(activity, id), { dialog: message.turn.dialog, eTag: '*' }] as const]
      : [],
  );
  if (notes.length > 0) await storage.write(Object.fromEntries(notes));
}

/** @returns the dialog of the answer with that id; undefined when there is no note, or the note was deleted as too old */
export async function notedDialog(
  storage: Storage,
  activity: Partial<Activity>,
  id: string,
): Promise<IntentId | undefined> {
  const key = keyOf(activity, id);
  const note: { dialog?: IntentId } | undefined = (await storage.read([key]))[key];
  return note?.dialog;
}

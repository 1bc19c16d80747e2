/**
 * What an answer was about, by the id that Teams gave it: a thumb comes back with that id alone, perhaps weeks later and
 * from a colleague. In the bot's storage, where it is swept with the talks; nothing in it is about a person.
 */
import type { Activity, Storage } from 'botbuilder';
import type { Message } from '../../dialogs/turns/message.ts';
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';

/** Thumbs only under what is worth judging: an answer from the documents. */
export function takesThumbs({ turn, sources }: Pick<Message, 'turn' | 'sources'>): boolean {
  return turn.kind === 'answer' && sources.length > 0;
}

/** A thread of a channel carries its first message in its id; a message's own id is enough. */
function keyOf({ channelId, recipient, conversation }: Partial<Activity>, id: string): string {
  return `${channelId}/${recipient?.id}/sent/${conversation?.id?.replace(/;messageid=.*$/, '')}/${id}`;
}

/**
 * @param activity the one that was answered
 * @param sent each activity that went out: whose message it was, and the id that it got
 */
export async function noteSent(
  storage: Storage,
  activity: Partial<Activity>,
  sent: readonly { message: Message; id: string | undefined }[],
): Promise<void> {
  const notes = sent.flatMap(({ message, id }) =>
    id && takesThumbs(message)
      ? [[keyOf(activity, id), { dialog: message.turn.dialog, eTag: '*' }] as const]
      : [],
  );
  if (notes.length > 0) await storage.write(Object.fromEntries(notes));
}

/** @returns the dialog of an answer; undefined when nothing of that id was sent here, or its note was swept */
export async function subjectOf(
  storage: Storage,
  activity: Partial<Activity>,
  id: string,
): Promise<IntentId | undefined> {
  const key = keyOf(activity, id);
  const note: { dialog?: IntentId } | undefined = (await storage.read([key]))[key];
  return note?.dialog;
}

/** Mentions (`<at>name</at>`) in the text of an activity: found, and taken out. */
import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';

const Mention = z.object({
  type: z.literal('mention'),
  text: z.string().optional().catch(undefined),
  mentioned: z
    .object({ id: z.string(), name: z.string().optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

/** Ids of people and guests (8, 29) and of bots (28). The ids of a team, a channel or a tag look different. */
const personOrBot = /^(?:8|28|29):/;
const atTag = /<at\b[^>]*>(.*?)<\/at>/gis;

/** Every readable mention of the activity; entities that cannot be read are skipped. */
function mentionsOf({ entities }: Partial<Activity>): z.infer<typeof Mention>[] {
  return (Array.isArray(entities) ? entities : []).flatMap(entity => Mention.safeParse(entity).data ?? []);
}

/**
 * The text without mentions of the bot and of people. The bot's name may be in any language; names of people are not
 * read. The name of a team or a tag stays, because the question may be about it.
 *
 * @returns the text unchanged when nothing is taken out; '' when the activity has no text
 */
export function textWithoutMentions(activity: Partial<Activity>): string {
  const text = typeof activity.text === 'string' ? activity.text : '';
  const mentions = mentionsOf(activity);
  let left = text;
  for (const { text: tag, mentioned } of mentions) {
    if (!tag || !(mentioned === undefined || isPersonOrBot(mentioned.id, activity))) continue;
    left = left.replaceAll(tag, ' ');
  }
  const kept = mentions.filter(({ mentioned }) => mentioned && !isPersonOrBot(mentioned.id, activity));
  left = left.replace(atTag, (tag, name: string) => (kept.some(({ text }) => text === tag) ? name : ' '));
  return left === text ? text : left.replace(/[^\S\n]+/g, ' ').trim();
}

function isPersonOrBot(id: string, { recipient }: Partial<Activity>): boolean {
  return id === recipient?.id || personOrBot.test(id);
}

/** Whether the activity mentions the bot. */
export function mentionsBot(activity: Partial<Activity>): boolean {
  const mentions = mentionsOf(activity);
  const { recipient } = activity;
  if (mentions.length === 0) return typeof activity.text === 'string' && /<at\b/i.test(activity.text);
  return mentions.some(({ mentioned }) =>
    recipient?.id === undefined ? mentioned?.id.startsWith('28:') : mentioned?.id === recipient.id,
  );
}

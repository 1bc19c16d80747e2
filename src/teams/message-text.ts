/** What a person wrote in Teams: without mentions, without what the client puts around the words. */
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
const ClientInfo = z.object({ type: z.literal('clientInfo'), locale: z.string().max(35) });

/** People (and guests) and bots; a team, a channel or a tag has another kind of id. */
const someone = /^(?:8|28|29):/;
const atTag = /<at\b[^>]*>(.*?)<\/at>/gis;

/** Every mention of the activity, however odd the rest of its entities is. */
function mentionsOf({ entities }: Partial<Activity>): z.infer<typeof Mention>[] {
  return (Array.isArray(entities) ? entities : []).flatMap(entity => Mention.safeParse(entity).data ?? []);
}

/**
 * The words of a message without mentions: the bot's own, in whatever language its name is written, and colleagues', whose
 * names are nobody's business here. A team's or a tag's name stays, as it may be what is asked about.
 *
 * @returns the text as it came when there is nothing to take out
 */
export function withoutMentions(activity: Partial<Activity>): string {
  const text = typeof activity.text === 'string' ? activity.text : '';
  const mentions = mentionsOf(activity);
  let left = text;
  for (const { text: written, mentioned } of mentions) {
    if (!written || !(mentioned === undefined || isSomeone(mentioned.id, activity))) continue;
    left = left.replaceAll(written, ' ');
  }
  const kept = mentions.filter(({ mentioned }) => mentioned && !isSomeone(mentioned.id, activity));
  left = left.replace(atTag, (tag, name: string) =>
    kept.some(({ text: written }) => written === tag) ? name : ' ',
  );
  return left === text ? text : left.replace(/[^\S\n]+/g, ' ').trim();
}

function isSomeone(id: string, { recipient }: Partial<Activity>): boolean {
  return id === recipient?.id || someone.test(id);
}

/** Whether the bot itself is mentioned. */
export function isAddressed(activity: Partial<Activity>): boolean {
  const mentions = mentionsOf(activity);
  const { recipient } = activity;
  if (mentions.length === 0) return typeof activity.text === 'string' && /<at\b/i.test(activity.text);
  return mentions.some(({ mentioned }) =>
    recipient?.id === undefined ? mentioned?.id.startsWith('28:') : mentioned?.id === recipient.id,
  );
}

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Teams encodes a few characters of what was typed. Decoded once: what was typed as an entity stays one. */
export function decoded(text: string): string {
  return text.replace(
    /&(?:(nbsp|amp|lt|gt|quot|apos)|#(\d{1,6})|#x([\da-f]{1,5}));/gi,
    (entity, name, decimal, hex) => {
      if (name) return named[name.toLowerCase()] ?? entity;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}

/** The words of a message that was written with formatting: HTML as Teams keeps it, without tags and names of colleagues. */
export function wordsOf(html: string): string {
  const text = html
    .replace(/<(script|style|attachment|blockquote|at)\b[^>]*>.*?<\/\1>/gis, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ');
  return decoded(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** The reader's language as the client tells it, in the activity or beside it. */
export function localeIn(activity: Partial<Activity>): string | undefined {
  if (typeof activity.locale === 'string' && activity.locale !== '') return activity.locale;
  const entities = Array.isArray(activity.entities) ? activity.entities : [];
  return entities.flatMap(entity => ClientInfo.safeParse(entity).data ?? [])[0]?.locale;
}

/** Whether others read along: a group chat or a channel. */
export function isGroup({ conversation }: Partial<Activity>): boolean {
  const { conversationType, isGroup } = conversation ?? {};
  return isGroup === true || (conversationType !== undefined && conversationType !== 'personal');
}

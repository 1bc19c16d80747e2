/** What a talk shows, in order, and how what arrives changes it. Pure. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { type Activity, clientIdOf, languageIn, type Message, messageIn } from './activity.ts';

/**
 * How far a person's message is. `waiting`: for a connection. `limited`, `refused` and `failed` were not sent. `offline`:
 * answered by this device, and still to be sent: the server must know what was said to go on from there.
 */
export type Delivery = 'sending' | 'waiting' | 'limited' | 'refused' | 'failed' | 'sent' | 'offline';

export interface Mine {
  kind: 'mine';
  /** The name that this browser gave it, or its activity's id. */
  key: string;
  id: string | undefined;
  text: string;
  language: Language;
  delivery: Delivery;
}

export interface Theirs {
  kind: 'theirs';
  key: string;
  /** Absent for an answer of this device. */
  id: string | undefined;
  /** Of an answer of this device: the key of the message. It stands until the server answers that message. */
  answers?: string;
  message: Message;
  /** Said while this page was open; what is older is not read out again. */
  isNew: boolean;
}

export interface Note {
  kind: 'note';
  key: string;
  note: 'over' | 'forgotten' | 'forgottenLater' | 'forgottenIfOpen';
}

export type Item = Mine | Theirs | Note;

/** A message of this page. */
export function mine(key: string, text: string, delivery: Delivery): Mine {
  return { kind: 'mine', key, id: undefined, text, language: languageIn(text), delivery };
}

/** A message with something about it changed. */
export function changed(items: readonly Item[], key: string, change: Partial<Mine>): Item[] {
  return items.map(item => (item.kind === 'mine' && item.key === key ? { ...item, ...change } : item));
}

/** The items with what the server told; what is there already is not shown twice, whichever way it came. */
export function withActivities(
  items: readonly Item[],
  activities: readonly Activity[],
  isHistory: boolean,
): Item[] {
  // This device's greeting has no place beside the server's talk.
  let all = items.filter(item => item.kind !== 'theirs' || item.id !== undefined || item.answers);
  const answered = new Set<string>();
  for (const activity of activities) {
    const { id, type, from } = activity;
    if (type !== 'message' || id === undefined) continue;
    if (all.some(item => item.kind !== 'note' && item.id === id)) continue;
    if (from?.role === 'bot') {
      const said: Theirs = { kind: 'theirs', key: id, id, message: messageIn(activity), isNew: !isHistory };
      const asked = all.find(item => item.kind === 'mine' && item.id && item.id === activity.replyToId);
      if (asked) answered.add(asked.key);
      const before = asked && all.find(item => item.kind === 'theirs' && item.answers === asked.key);
      // In its place and under its key: what stands there already is neither read out nor scrolled to again.
      all = before
        ? all.map(item => (item === before ? { ...said, key: before.key } : item))
        : placed(all, said);
      continue;
    }
    const key = clientIdOf(activity) || id;
    const text = String(activity.text ?? '');
    // As it is kept: personal details are blanked.
    const said: Mine = { kind: 'mine', key, id, text, language: languageIn(text), delivery: 'sent' };
    const isShown = all.some(item => item.kind === 'mine' && item.key === key);
    all = isShown ? changed(all, key, said) : placed(all, said);
  }
  return all.filter(item => item.kind !== 'theirs' || !answered.has(item.answers ?? ''));
}

/** In the server's order; before messages that are still on their way, and what this device answered to them. */
function placed(items: readonly Item[], item: Mine | Theirs): Item[] {
  let at = items.length;
  while (at > 0 && comesAfter(items[at - 1], item)) at -= 1;
  return [...items.slice(0, at), item, ...items.slice(at)];
}

function comesAfter(other: Item | undefined, { id = '' }: Mine | Theirs): boolean {
  if (other === undefined || other.kind === 'note') return false;
  if (other.id === undefined) return other.kind === 'theirs' || other.delivery !== 'refused';
  const [talk] = id.split('|');
  return other.id.startsWith(`${talk}|`) && other.id > id;
}

/** What a person said in the talk that goes on and what was answered, the oldest first. */
export function saidBefore(items: readonly Item[], key?: string): string[] {
  const from = items.map(({ kind }) => kind).lastIndexOf('note') + 1;
  return items
    .slice(from)
    .flatMap(item =>
      item.kind === 'mine' && item.key !== key && ['sent', 'offline'].includes(item.delivery)
        ? [item.text]
        : [],
    );
}

/** The choices that stand: those of the last answer, until something is said. */
export function standing(items: readonly Item[]): Theirs | undefined {
  const last = lastOf(items);
  return last?.kind === 'theirs' && last.message.choices.length > 0 ? last : undefined;
}

/** `Array.at` is younger than the oldest browsers served. */
export function lastOf<Thing>(things: readonly Thing[]): Thing | undefined {
  return things[things.length - 1];
}

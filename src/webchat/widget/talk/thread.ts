/** What a talk shows, in order, and how what arrives changes it. Pure. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { type Activity, type BotMessage, clientIdOf, languageIn, readBotMessage } from './activity.ts';

/**
 * How far a person's message is. `waiting`: for a connection. `limited`, `refused` and `failed` were not sent. `offline`:
 * answered by this device, and still to be sent: the server must know what was said to go on from there.
 */
export type Delivery = 'sending' | 'waiting' | 'limited' | 'refused' | 'failed' | 'sent' | 'offline';

export interface OwnEntry {
  kind: 'own';
  /** The name that this browser gave it, or its activity's id. */
  key: string;
  id: string | undefined;
  text: string;
  language: Language;
  delivery: Delivery;
}

export interface BotEntry {
  kind: 'bot';
  key: string;
  /** Absent for an answer of this device. */
  id: string | undefined;
  /** Of an answer of this device: the key of the message. It stands until the server answers that message. */
  answers?: string;
  message: BotMessage;
  /** Said while this page was open; what is older is not read out again. */
  isNew: boolean;
}

export interface NoteEntry {
  kind: 'note';
  key: string;
  note: 'over' | 'forgotten' | 'forgottenLater' | 'forgottenIfOpen';
}

export type ThreadEntry = OwnEntry | BotEntry | NoteEntry;

/** A message of this page. */
export function ownEntry(key: string, text: string, delivery: Delivery): OwnEntry {
  return { kind: 'own', key, id: undefined, text, language: languageIn(text), delivery };
}

/** A message with something about it changed. */
export function updateOwnEntry(
  thread: readonly ThreadEntry[],
  key: string,
  change: Partial<OwnEntry>,
): ThreadEntry[] {
  return thread.map(entry => (entry.kind === 'own' && entry.key === key ? { ...entry, ...change } : entry));
}

/** The thread with what the server told; what is there already is not shown twice, whichever way it came. */
export function addActivities(
  thread: readonly ThreadEntry[],
  activities: readonly Activity[],
  isHistory: boolean,
): ThreadEntry[] {
  // This device's greeting has no place beside the server's talk.
  let all = thread.filter(entry => entry.kind !== 'bot' || entry.id !== undefined || entry.answers);
  const answered = new Set<string>();
  for (const activity of activities) {
    const { id, type, from } = activity;
    if (type !== 'message' || id === undefined) continue;
    if (all.some(entry => entry.kind !== 'note' && entry.id === id)) continue;
    if (from?.role === 'bot') {
      const said: BotEntry = {
        kind: 'bot',
        key: id,
        id,
        message: readBotMessage(activity),
        isNew: !isHistory,
      };
      const asked = all.find(entry => entry.kind === 'own' && entry.id && entry.id === activity.replyToId);
      if (asked) answered.add(asked.key);
      const before = asked && all.find(entry => entry.kind === 'bot' && entry.answers === asked.key);
      // In its place and under its key: what stands there already is neither read out nor scrolled to again.
      all = before
        ? all.map(entry => (entry === before ? { ...said, key: before.key } : entry))
        : placed(all, said);
      continue;
    }
    const key = clientIdOf(activity) || id;
    const text = String(activity.text ?? '');
    // As it is kept: personal details are blanked.
    const said: OwnEntry = { kind: 'own', key, id, text, language: languageIn(text), delivery: 'sent' };
    const isShown = all.some(entry => entry.kind === 'own' && entry.key === key);
    all = isShown ? updateOwnEntry(all, key, said) : placed(all, said);
  }
  return all.filter(entry => entry.kind !== 'bot' || !answered.has(entry.answers ?? ''));
}

/** In the server's order; before messages that are still on their way, and what this device answered to them. */
function placed(thread: readonly ThreadEntry[], entry: OwnEntry | BotEntry): ThreadEntry[] {
  let at = thread.length;
  while (at > 0 && comesAfter(thread[at - 1], entry)) at -= 1;
  return [...thread.slice(0, at), entry, ...thread.slice(at)];
}

function comesAfter(other: ThreadEntry | undefined, { id = '' }: OwnEntry | BotEntry): boolean {
  if (other === undefined || other.kind === 'note') return false;
  if (other.id === undefined) return other.kind === 'bot' || other.delivery !== 'refused';
  const [talk] = id.split('|');
  return other.id.startsWith(`${talk}|`) && other.id > id;
}

/** What a person said in the talk that goes on and what was answered, the oldest first. */
export function userTexts(thread: readonly ThreadEntry[], key?: string): string[] {
  const from = thread.map(({ kind }) => kind).lastIndexOf('note') + 1;
  return thread
    .slice(from)
    .flatMap(entry =>
      entry.kind === 'own' && entry.key !== key && ['sent', 'offline'].includes(entry.delivery)
        ? [entry.text]
        : [],
    );
}

/** The choices that stand: those of the last answer, until something is said. */
export function openChoices(thread: readonly ThreadEntry[]): BotEntry | undefined {
  const last = lastOf(thread);
  return last?.kind === 'bot' && last.message.choices.length > 0 ? last : undefined;
}

/** `Array.at` is younger than the oldest browsers served. */
export function lastOf<Thing>(things: readonly Thing[]): Thing | undefined {
  return things[things.length - 1];
}

/** The thread: what the page shows of a conversation, in order, and how it changes when activities arrive. Pure. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { type Activity, type BotMessage, clientIdOf, languageIn, readBotMessage } from './activity.ts';

/**
 * How far a message of the user is. `waiting`: for a connection. `limited`, `refused` and `failed`: it was not sent.
 * `offline`: this device has answered it, and it still has to be sent, because the server goes on from there.
 */
export type Delivery = 'sending' | 'waiting' | 'limited' | 'refused' | 'failed' | 'sent' | 'offline';

export interface OwnEntry {
  kind: 'own';
  /** The id that this browser gave the message. For a message of another client, the activity's id. */
  key: string;
  /** The activity's id; absent until the server has the message. */
  id: string | undefined;
  text: string;
  language: Language;
  delivery: Delivery;
}

export interface BotEntry {
  kind: 'bot';
  key: string;
  /** The activity's id; absent for an answer of this device. */
  id: string | undefined;
  /**
   * Only for an answer of this device: the key of the message. The answer is shown until the server answers that
   * message.
   */
  answers?: string;
  message: BotMessage;
  /** Whether it came while this page was open. Screen readers do not read older messages out again. */
  isNew: boolean;
}

export interface NoteEntry {
  kind: 'note';
  key: string;
  note: 'over' | 'forgotten' | 'forgottenLater' | 'forgottenIfOpen';
}

export type ThreadEntry = OwnEntry | BotEntry | NoteEntry;

/** A message that is written on this page. */
export function ownEntry(key: string, text: string, delivery: Delivery): OwnEntry {
  return { kind: 'own', key, id: undefined, text, language: languageIn(text), delivery };
}

/** The thread with one of the user's messages changed. */
export function updateOwnEntry(
  thread: readonly ThreadEntry[],
  key: string,
  change: Partial<OwnEntry>,
): ThreadEntry[] {
  return thread.map(entry => (entry.kind === 'own' && entry.key === key ? { ...entry, ...change } : entry));
}

/**
 * The thread with activities of the server. An activity that the thread has already is not added again.
 *
 * @param isHistory whether the activities were sent before the page was opened
 */
export function addActivities(
  thread: readonly ThreadEntry[],
  activities: readonly Activity[],
  isHistory: boolean,
): ThreadEntry[] {
  // The server greets: this device's greeting, which answers no message, is taken out.
  let all = thread.filter(entry => entry.kind !== 'bot' || entry.id !== undefined || entry.answers);
  const answeredKeys = new Set<string>();
  for (const activity of activities) {
    const { id, type, from } = activity;
    if (type !== 'message' || id === undefined) continue;
    if (all.some(entry => entry.kind !== 'note' && entry.id === id)) continue;
    if (from?.role === 'bot') {
      const question = all.find(
        entry => entry.kind === 'own' && entry.id !== undefined && entry.id === activity.replyToId,
      );
      if (question) answeredKeys.add(question.key);
      all = addBotMessage(all, activity, id, question?.key, isHistory);
    } else {
      all = addOwnMessage(all, activity, id);
    }
  }
  return all.filter(entry => entry.kind !== 'bot' || !answeredKeys.has(entry.answers ?? ''));
}

/** @param question key of the message that the activity answers */
function addBotMessage(
  thread: ThreadEntry[],
  activity: Activity,
  id: string,
  question: string | undefined,
  isHistory: boolean,
): ThreadEntry[] {
  const entry: BotEntry = { kind: 'bot', key: id, id, message: readBotMessage(activity), isNew: !isHistory };
  const local = thread.find(
    each => each.kind === 'bot' && each.answers !== undefined && each.answers === question,
  );
  if (!local) return insert(thread, entry);
  // It takes the place and the key of this device's answer, so it is neither read out nor scrolled to again.
  return thread.map(each => (each === local ? { ...entry, key: local.key } : each));
}

function addOwnMessage(thread: ThreadEntry[], activity: Activity, id: string): ThreadEntry[] {
  const key = clientIdOf(activity) || id;
  // The text as the server has stored it: personal data is masked.
  const text = String(activity.text ?? '');
  const entry: OwnEntry = { kind: 'own', key, id, text, language: languageIn(text), delivery: 'sent' };
  const isShown = thread.some(each => each.kind === 'own' && each.key === key);
  return isShown ? updateOwnEntry(thread, key, entry) : insert(thread, entry);
}

/**
 * Inserts an entry in the server's order: before messages that are still on their way, and this device's answers to
 * them.
 */
function insert(thread: readonly ThreadEntry[], entry: OwnEntry | BotEntry): ThreadEntry[] {
  let at = thread.length;
  while (at > 0 && comesAfter(thread[at - 1], entry)) at -= 1;
  return [...thread.slice(0, at), entry, ...thread.slice(at)];
}

function comesAfter(other: ThreadEntry | undefined, { id = '' }: OwnEntry | BotEntry): boolean {
  if (other === undefined || other.kind === 'note') return false;
  if (other.id === undefined) return other.kind === 'bot' || other.delivery !== 'refused';
  const [conversation] = id.split('|');
  return other.id.startsWith(`${conversation}|`) && other.id > id;
}

/**
 * The texts of the current conversation that the user sent and that were answered, the oldest first.
 *
 * @param except key of a message to leave out
 */
export function userTexts(thread: readonly ThreadEntry[], except?: string): string[] {
  const from = thread.map(({ kind }) => kind).lastIndexOf('note') + 1;
  return thread
    .slice(from)
    .flatMap(entry =>
      entry.kind === 'own' && entry.key !== except && ['sent', 'offline'].includes(entry.delivery)
        ? [entry.text]
        : [],
    );
}

/** The last answer, if it offers choices and the user has sent nothing since. */
export function openChoices(thread: readonly ThreadEntry[]): BotEntry | undefined {
  const last = lastOf(thread);
  return last?.kind === 'bot' && last.message.choices.length > 0 ? last : undefined;
}

/** The last element. The oldest browsers that the page supports do not have `Array.at`. */
export function lastOf<Element>(elements: readonly Element[]): Element | undefined {
  return elements[elements.length - 1];
}

/**
 * What the page remembers of a conversation. The values are in the page's own memory, and a copy is in the browser's
 * local storage for the next time. Where storage is forbidden, absent or full, the conversation works as long as the
 * page is open.
 */
import type { Language } from '../../../../knowledge/understanding/language.ts';

/** How the conversation on the server is found again. */
export interface Session {
  conversationId: string;
  token: string;
  streamUrl: string;
}

/** A message that the server has not confirmed. By its id the server knows it: sent twice, it is answered once. */
export interface UnsentMessage {
  id: string;
  text: string;
}

export type Reaction = 'like' | 'dislike';

interface MemoryValues {
  session: Session;
  unsent: UnsentMessage[];
  /** Thumbs, by the activity id of the answer. */
  reactions: Record<string, Reaction>;
  language: Language;
  /** Conversations that were forgotten while there was no connection. They are deleted on the server later. */
  toDelete: Session[];
}
type Name = keyof MemoryValues;

export interface PageMemory {
  get<Key extends Name>(name: Key): MemoryValues[Key] | undefined;
  set<Key extends Name>(name: Key, value: MemoryValues[Key] | undefined): void;
  /**
   * Whether storage holds all values. A write that fails makes this false; the next that succeeds makes it true again.
   */
  isSaved(): boolean;
  /** Calls back when another tab has changed a value. */
  onChange(callback: (name: Name) => void): void;
}

const prefix = 'igot-helpdesk-';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, isElement: (element: unknown) => boolean) =>
  Array.isArray(value) && value.every(isElement);
/** The id and the token go into an address and a header: only characters that these can carry are accepted. */
const isSession = (value: unknown) =>
  isRecord(value) &&
  [value.conversationId, value.token].every(part => typeof part === 'string' && /^[\w.-]+$/.test(part)) &&
  /^wss?:\/\/[\w[]/.test(String(value.streamUrl));
const isUnsentMessage = (value: unknown) =>
  isRecord(value) && typeof value.id === 'string' && typeof value.text === 'string';

/** Whether a stored value has the right shape. By hand: a schema library would add to the size of the page. */
const checks: Record<Name, (value: unknown) => boolean> = {
  session: isSession,
  unsent: value => isListOf(value, isUnsentMessage),
  reactions: value =>
    isRecord(value) && Object.keys(value).every(id => value[id] === 'like' || value[id] === 'dislike'),
  language: value => value === 'en' || value === 'hi',
  toDelete: value => isListOf(value, isSession),
};
const names = Object.keys(checks) as Name[];

/** Reads the stored values. A damaged one is deleted. Never throws. */
export function openLocalStorage(): PageMemory {
  const values: { [Key in Name]?: MemoryValues[Key] | undefined } = {};
  let isStored = true;

  const write = (name: Name): boolean => {
    try {
      const value = values[name];
      if (value === undefined) localStorage.removeItem(prefix + name);
      else localStorage.setItem(prefix + name, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  };
  const read = (name: Name) => {
    let text: string | null;
    try {
      text = localStorage.getItem(prefix + name);
    } catch {
      isStored = false;
      return;
    }
    const value = parseJson(text);
    const isValid = checks[name](value);
    Object.assign(values, { [name]: isValid ? value : undefined });
    if (text !== null && !isValid) write(name);
  };
  names.forEach(read);

  return {
    get: name => values[name],
    set(name, value) {
      values[name] = value;
      // After a failure all values are written again.
      isStored = (isStored ? [name] : names).map(write).every(Boolean);
    },
    isSaved: () => isStored,
    onChange(callback) {
      addEventListener('storage', ({ key }) => {
        const name = names.find(each => prefix + each === key);
        // After a failed write, storage lacks values that this page has. They must not be lost.
        if (!name || !isStored) return;
        read(name);
        callback(name);
      });
    },
  };
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

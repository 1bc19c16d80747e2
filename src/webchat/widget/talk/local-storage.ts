/**
 * What this browser keeps of a talk between page loads. The page's own memory holds the values; storage is the copy of
 * them. Where storage is forbidden, absent or full the talk works without it, as long as the page is open.
 */
import type { Language } from '../../../../knowledge/understanding/language.ts';

/** How a talk is found again. */
export interface Session {
  conversationId: string;
  token: string;
  streamUrl: string;
}

/** A message that the server has not confirmed. The same id again is the same message: it is answered once. */
export interface UnsentMessage {
  id: string;
  text: string;
}

export type Reaction = 'like' | 'dislike';

interface MemoryValues {
  session: Session;
  unsent: UnsentMessage[];
  /** Thumbs, by activity. */
  reactions: Record<string, Reaction>;
  language: Language;
  /** Talks that were to be deleted while there was no connection. */
  toDelete: Session[];
}
type Name = keyof MemoryValues;

export interface PageMemory {
  get<One extends Name>(name: One): MemoryValues[One] | undefined;
  set<One extends Name>(name: One, value: MemoryValues[One] | undefined): void;
  /** Whether storage holds all of it. A write that fails makes this false; the next that succeeds makes it true again. */
  isSaved(): boolean;
  /** Calls back when another tab changed something that is kept. */
  onChange(callback: (name: Name) => void): void;
}

const prefix = 'igot-helpdesk-';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, isOne: (one: unknown) => boolean) =>
  Array.isArray(value) && value.every(isOne);
/** Characters that an address and a header can carry, and a stream with an address: nothing else reaches the server. */
const isSession = (value: unknown) =>
  isRecord(value) &&
  [value.conversationId, value.token].every(part => typeof part === 'string' && /^[\w.-]+$/.test(part)) &&
  /^wss?:\/\/[\w[]/.test(String(value.streamUrl));
const isUnsent = (value: unknown) =>
  isRecord(value) && typeof value.id === 'string' && typeof value.text === 'string';

/** Whether a stored value has the shape that its name promises. By hand: the page carries no library for it. */
const checks: Record<Name, (value: unknown) => boolean> = {
  session: isSession,
  unsent: value => isListOf(value, isUnsent),
  reactions: value =>
    isRecord(value) && Object.keys(value).every(id => value[id] === 'like' || value[id] === 'dislike'),
  language: value => value === 'en' || value === 'hi',
  toDelete: value => isListOf(value, isSession),
};
const names = Object.keys(checks) as Name[];

/** Reads what is stored. A value that is damaged is forgotten. */
export function openLocalStorage(): PageMemory {
  const memory: { [One in Name]?: MemoryValues[One] | undefined } = {};
  let isStored = true;

  const write = (name: Name): boolean => {
    try {
      const value = memory[name];
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
    const value = parsed(text);
    const isSound = checks[name](value);
    Object.assign(memory, { [name]: isSound ? value : undefined });
    if (text !== null && !isSound) write(name);
  };
  names.forEach(read);

  return {
    get: name => memory[name],
    set(name, value) {
      memory[name] = value;
      // What could not be stored before is tried again.
      isStored = (isStored ? [name] : names).map(write).every(Boolean);
    },
    isSaved: () => isStored,
    onChange(callback) {
      addEventListener('storage', ({ key }) => {
        const name = names.find(each => prefix + each === key);
        // Storage that lacks something of this page must not replace what the page holds.
        if (!name || !isStored) return;
        read(name);
        callback(name);
      });
    },
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

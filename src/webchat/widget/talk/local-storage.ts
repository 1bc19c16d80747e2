/** What this browser keeps of a talk between page loads. Storage may be forbidden; then nothing is kept, and all else works. */
import type { Language } from '../../../../knowledge/understanding/language.ts';

/** How a talk is found again. */
export interface Session {
  conversationId: string;
  token: string;
  streamUrl: string;
}

/** A message that the server has not confirmed. The same id again is the same message: it is answered once. */
export interface Unsent {
  id: string;
  text: string;
}

export type Reaction = 'like' | 'dislike';

interface Things {
  session: Session;
  unsent: Unsent[];
  /** Thumbs, by activity. */
  reactions: Record<string, Reaction>;
  language: Language;
  /** Talks that were to be deleted while there was no connection. */
  toDelete: Session[];
}

export interface Kept {
  get<Name extends keyof Things>(name: Name): Things[Name] | undefined;
  set<Name extends keyof Things>(name: Name, value: Things[Name] | undefined): void;
  /** Calls back when another tab changed something that is kept. */
  onChange(changed: (name: string) => void): void;
}

const prefix = 'igot-helpdesk-';

export const kept: Kept = {
  get(name) {
    try {
      return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  },
  set(name, value) {
    try {
      if (value === undefined) localStorage.removeItem(prefix + name);
      else localStorage.setItem(prefix + name, JSON.stringify(value));
    } catch {
      // Forbidden or full.
    }
  },
  onChange(changed) {
    addEventListener('storage', ({ key }) => {
      if (key?.startsWith(prefix)) changed(key.slice(prefix.length));
    });
  },
};

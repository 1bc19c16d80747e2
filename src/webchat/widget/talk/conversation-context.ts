/** What the parts of the page's conversation share. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import type { Client } from './direct-line/client.ts';
import type { ConnectionStatus } from './direct-line/state.ts';
import type { LocalAnswers } from './local-answers.ts';
import type { PageMemory, Reaction } from './local-storage.ts';
import type { ThreadEntry } from './thread.ts';

/** What the page shows. Never changed in place. */
export interface PageState {
  status: ConnectionStatus;
  thread: ThreadEntry[];
  language: Language;
  /** Whether this device can answer by itself. */
  canAnswer: boolean;
  /** Thumbs, by the activity id of the answer. */
  reactions: Record<string, Reaction>;
}

export interface ConversationContext {
  readonly memory: PageMemory;
  readonly client: Client;
  readonly localAnswers: LocalAnswers;
  readonly onChange: (state: PageState) => void;
  state: PageState;
  /** Ids of the messages that are on their way to the server. */
  readonly inFlight: Set<string>;
  /** The question in the page's address, until it is known whether it was asked before; then empty. */
  openingQuestion: string;
  /** Sends one message at a time: each may build on the one before. */
  readonly sendQueue: Queue;
  /** Answers one message at a time on this device, for the same reason. */
  readonly answerQueue: Queue;
}

/** Shows a changed state. */
export function update(context: ConversationContext, change: Partial<PageState>): void {
  context.state = { ...context.state, ...change };
  context.onChange(context.state);
}

/** Runs each work when the one before is over, whether it failed or not. */
export type Queue = (work: () => Promise<void>) => Promise<void>;

/** Makes an empty queue. */
export function createQueue(): Queue {
  let last = Promise.resolve();
  return work => {
    last = last.then(work, work);
    return last;
  };
}

/** An id that no other page has given. Not `crypto.randomUUID`: plain http lacks it, except on localhost. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(36)).join('-');
}

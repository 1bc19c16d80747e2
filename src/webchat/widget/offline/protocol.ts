/** What the page and the offline core's worker say to each other. Plain data, copied between the two. */
import type { Source } from '../../../../dialogs/turns/sources.ts';
import type { Turn } from '../../../../dialogs/turns/turn.ts';
import type { Language } from '../../../../knowledge/understanding/language.ts';

/** An answer's activity as the server would send it, without what only a server gives: id, time, sender. */
export interface OfflineActivity {
  type: 'message';
  textFormat: 'markdown';
  text: string;
  locale: 'en-IN' | 'hi-IN';
  inputHint: 'expectingInput' | 'acceptingInput';
  /** Absent where the core could not answer: `text` then says so. */
  channelData?: { igotHelpdesk: { turn: Turn; language: Language; sources: Source[] } };
  suggestedActions?: { to: string[]; actions: { type: 'imBack'; title: string; value: string }[] };
}

/** One message of a person, and what they said before it in this talk. */
export interface Question {
  /** The texts said so far, the oldest first, without the one asked now. */
  history: readonly string[];
  text: string;
  /** The channel's hint for the language before anything was said: `hi-IN`. */
  locale: string;
  /** Fixes the language, whatever the message is written in. */
  language?: Language;
  /** `YYYY-MM-DD` in India. */
  today: string;
}

/** From the page. Answers come back in the order of the questions. */
export type ToCore = { kind: 'ask'; id: number } & Omit<Question, 'today'> & { today?: string };

/** From the worker: once `ready` (or `broken`, and then nothing more), later one `answer` to each question. */
export type FromCore =
  | { kind: 'ready'; knowledge: string }
  | { kind: 'broken'; reason: string }
  | { kind: 'answer'; id: number; activities: OfflineActivity[] };

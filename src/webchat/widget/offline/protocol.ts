/** The messages between the page and the worker of the offline core. Plain data, copied between the two. */
import type { Source } from '../../../../dialogs/turns/sources.ts';
import type { Turn } from '../../../../dialogs/turns/turn.ts';
import type { Language } from '../../../../knowledge/understanding/language.ts';
import type { Locale } from '../../../locale.ts';

/** An activity of an answer, as the server would send it, without id, time and sender, which only a server gives. */
export interface OfflineActivity {
  type: 'message';
  textFormat: 'markdown';
  text: string;
  locale: Locale;
  inputHint: 'expectingInput' | 'acceptingInput';
  /** Absent where the core failed: `text` then says so. */
  channelData?: { igotHelpdesk: { turn: Turn; language: Language; sources: Source[] } };
  suggestedActions?: { to: string[]; actions: { type: 'imBack'; title: string; value: string }[] };
}

/** A message of the user, and the messages before it in this conversation. */
export interface Question {
  /** The texts before this one, the oldest first. */
  history: readonly string[];
  text: string;
  /** The browser's language, such as `hi-IN`. It counts until the conversation has a language. */
  locale: string;
  /** Fixes the language of the answer. */
  language?: Language;
  /** `YYYY-MM-DD` in India. */
  today: string;
}

/** From the page. The answers come in the order of the questions. */
export type ToCore = { kind: 'ask'; id: number } & Omit<Question, 'today'> & { today?: string };

/** From the worker: first `ready`, or `broken` and nothing more. Then one `answer` for each question. */
export type FromCore =
  | { kind: 'ready'; knowledge: string }
  | { kind: 'broken'; reason: string }
  | { kind: 'answer'; id: number; activities: OfflineActivity[] };

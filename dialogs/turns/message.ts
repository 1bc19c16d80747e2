/** A turn as it is handed to a chat channel: text, options and sources together. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { type Source, sourcesOf } from './sources.ts';
import { toText } from './text.ts';
import type { Option, Turn } from './turn.ts';

export interface Message {
  /** Complete by itself; `**bold**` is the only markup. */
  text: string;
  /** The buttons. */
  options: Option[];
  language: Language;
  sources: Source[];
  /** The turn itself, for a channel that shows more than text. */
  turn: Turn;
}

/** The options of a question, or the next steps of an answer. */
export function optionsOf(turn: Turn): Option[] {
  switch (turn.kind) {
    case 'ask':
      return turn.options;
    case 'answer':
      return turn.next;
  }
}

/**
 * The message of a turn.
 *
 * @param language the language of the turn; labels and titles of the sources are in it
 * @throws RangeError where a citation names a document that the knowledge does not have
 * @example
 * const { turns, state } = converse({ text: 'courses for a postman' }, undefined, { today: '2026-03-01' });
 * turns.map(turn => messageOf(turn, state.language ?? 'en', knowledge));
 */
export function messageOf(turn: Turn, language: Language, knowledge: Knowledge): Message {
  return {
    text: toText(turn, language),
    options: optionsOf(turn),
    language,
    sources: sourcesOf(turn, language, knowledge),
    turn,
  };
}

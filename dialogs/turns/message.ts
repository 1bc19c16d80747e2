/** A turn as every chat channel hands it on: text, choices and sources together. */
import type { Knowledge } from '../../knowledge/facts/load.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { type Source, sourcesOf } from './sources.ts';
import { toText } from './text.ts';
import type { Option, Turn } from './turn.ts';

export interface Message {
  /** Complete without anything else; `**bold**` is the only markup. */
  text: string;
  /** What can be picked. */
  options: Option[];
  language: Language;
  sources: Source[];
  /** The turn itself, for a channel that can show more than text. */
  turn: Turn;
}

/** The options of a turn, whichever kind it is. */
export function optionsOf(turn: Turn): Option[] {
  switch (turn.kind) {
    case 'ask':
      return turn.options;
    case 'answer':
      return turn.next;
  }
}

/** A turn in the words of a language, with what its sources say. */
export function messageOf(turn: Turn, language: Language, knowledge: Knowledge): Message {
  return {
    text: toText(turn, language),
    options: optionsOf(turn),
    language,
    sources: sourcesOf(turn, language, knowledge),
    turn,
  };
}

/** A reply of the conversation, as the command line hands it on. */
import { citationText, toText } from '../../dialogs/turns/text.ts';
import type { Option, Turn } from '../../dialogs/turns/turn.ts';
import type { Basis, Citation } from '../../knowledge/facts/load.ts';
import type { Language } from '../../knowledge/understanding/language.ts';

/** The turns of one reply as one: everything that a user would read, and what can be picked. */
export interface Reply {
  text: string;
  options: Option[];
  /** The slot that is asked for, where something is. */
  asks: string | undefined;
  citations: string[];
  basis: Basis;
}

/**
 * Joins the turns of a reply. The options are those of the last turn that offers any, as in a chat; a reply that answers
 * nothing yet states nothing.
 */
export function readReply(turns: readonly Turn[], language: Language): Reply {
  const asked = turns.findLast(turn => turn.kind === 'ask');
  return {
    text: turns.map(turn => toText(turn, language)).join('\n\n'),
    options: turns.map(optionsOf).findLast(options => options.length > 0) ?? [],
    asks: asked?.about ?? asked?.slot,
    citations: citationTexts(
      turns.flatMap(turn => turn.citations),
      language,
    ),
    basis: turns.find(turn => turn.kind === 'answer')?.basis ?? 'not-stated',
  };
}

/** Citations as a reader sees them, each once. */
export function citationTexts(citations: readonly Citation[], language: Language): string[] {
  return [...new Set(citations.map(citation => citationText(citation, language)))];
}

function optionsOf(turn: Turn): Option[] {
  return turn.kind === 'ask' ? turn.options : turn.next;
}

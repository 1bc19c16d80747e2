/** A reply of the conversation, as the commands print it. */
import { optionsOf } from '../../dialogs/turns/message.ts';
import { citationText, toText } from '../../dialogs/turns/text.ts';
import type { Option, Turn } from '../../dialogs/turns/turn.ts';
import type { Basis, Citation } from '../../knowledge/facts/facts.ts';
import type { Language } from '../../knowledge/understanding/language.ts';

/** The turns of one reply, joined. */
export interface JoinedReply {
  /** Everything that a user would read. */
  text: string;
  options: Option[];
  /** The slot of the open question. */
  asks: string | undefined;
  citations: string[];
  basis: Basis;
}

/**
 * Joins the turns of a reply. As in a chat, the options are those of the last turn that has any. The basis of a reply
 * without an answer is `not-stated`. A line about languages before the answer does not count as one.
 */
export function joinTurns(turns: readonly Turn[], language: Language): JoinedReply {
  const question = turns.findLast(turn => turn.kind === 'ask');
  const answers = turns.filter(turn => turn.kind === 'answer');
  return {
    text: turns.map(turn => toText(turn, language)).join('\n\n'),
    options: turns.map(optionsOf).findLast(options => options.length > 0) ?? [],
    asks: question?.about ?? question?.slot,
    citations: citationTexts(
      turns.flatMap(turn => turn.citations),
      language,
    ),
    basis: (answers.find(({ dialog }) => dialog !== 'language_switch') ?? answers[0])?.basis ?? 'not-stated',
  };
}

/** Citations as text, each once. */
export function citationTexts(citations: readonly Citation[], language: Language): string[] {
  return [...new Set(citations.map(citation => citationText(citation, language)))];
}

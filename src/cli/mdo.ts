/** `mdo`: the organisation (MDO) of Annexure II-A for an office, a place or a PIN code. */
import { mdo as dialog } from '../../dialogs/topics/mdo.ts';
import type { Basis } from '../../knowledge/facts/facts.ts';
import { type CliCommand, type CommandOptions, numbered, paragraphs } from './command.ts';
import { createContextFor } from './dialog-context.ts';
import { QueryInput } from './input.ts';
import { citationTexts, joinTurns } from './reply.ts';

interface MdoOutput {
  status: 'match' | 'ambiguous' | 'none';
  /** Exact names. */
  mdos: string[];
  /** The question that settles which MDO it is. */
  question?: string;
  basis: Basis;
  citations: string[];
}

/** Makes the command. */
export function mdo(options: CommandOptions): CliCommand<QueryInput, MdoOutput> {
  const contextFor = createContextFor(options);
  return {
    input: QueryInput,
    fromWords: words => ({ query: words.length === 0 ? undefined : words.join(' ') }),
    answer({ query }) {
      const context = contextFor(query);
      const found = context.findMdo(query);
      const citations = citationTexts(found.citations, context.language);
      switch (found.status) {
        case 'match':
          return { status: 'match', mdos: [found.mdo.name], basis: found.basis, citations };
        case 'ambiguous':
          return {
            status: 'ambiguous',
            mdos: [...new Set(found.candidates.map(candidate => candidate.mdo.name))],
            question: joinTurns([dialog({ office: query }, context)], context.language).text,
            basis: 'not-stated',
            citations,
          };
        case 'none':
          return { status: 'none', mdos: [], basis: 'not-stated', citations };
      }
    },
    show({ query }) {
      const context = contextFor(query);
      const { text, options } = joinTurns([dialog({ office: query }, context)], context.language);
      return paragraphs(text, numbered(options.map(({ label }) => label)));
    },
  };
}

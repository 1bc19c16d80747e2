/** `mdo`: the organisation of Annexure II-A for an office, a place or a PIN code. */
import { mdo as dialog } from '../../dialogs/topics/mdo.ts';
import type { Basis } from '../../knowledge/facts/load.ts';
import { type Command, type Given, numbered, paragraphs } from './command.ts';
import { openDesk } from './desk.ts';
import { Query } from './input.ts';
import { citationTexts, readReply } from './reply.ts';

interface Found {
  status: 'match' | 'ambiguous' | 'none';
  /** Exact names. */
  mdos: string[];
  /** What would settle it. */
  question?: string;
  basis: Basis;
  citations: string[];
}

export function mdo(given: Given): Command<Query, Found> {
  const desk = openDesk(given);
  return {
    input: Query,
    fromWords: words => ({ query: words.length === 0 ? undefined : words.join(' ') }),
    answer({ query }) {
      const context = desk.contextFor(query);
      const found = context.findMdo(query);
      const citations = citationTexts(found.citations, context.language);
      switch (found.status) {
        case 'match':
          return { status: 'match', mdos: [found.mdo.name], basis: found.basis, citations };
        case 'ambiguous':
          return {
            status: 'ambiguous',
            mdos: [...new Set(found.candidates.map(candidate => candidate.mdo.name))],
            question: readReply([dialog({ office: query }, context)], context.language).text,
            basis: 'not-stated',
            citations,
          };
        case 'none':
          return { status: 'none', mdos: [], basis: 'not-stated', citations };
      }
    },
    show({ query }) {
      const context = desk.contextFor(query);
      const { text, options } = readReply([dialog({ office: query }, context)], context.language);
      return paragraphs(text, numbered(options.map(({ label }) => label)));
    },
  };
}

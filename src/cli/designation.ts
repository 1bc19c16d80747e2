/** `designation`: the name of Annexure III for a post, in anyone's words. */
import { designation as dialog } from '../../dialogs/topics/designation.ts';
import type { Group } from '../../knowledge/facts/load.ts';
import { type Command, type Given, numbered, paragraphs } from './command.ts';
import { openDesk } from './desk.ts';
import { Query } from './input.ts';
import { citationTexts, readReply } from './reply.ts';

interface Found {
  status: 'match' | 'ambiguous' | 'none';
  /** Exact names, best first. */
  designations: string[];
  /** The groups of all of them, as printed. */
  groups: Group[];
  /** What would settle it. */
  question?: string;
  /** Names that the query may have meant; never an answer. */
  similar?: string[];
  citations: string[];
}

export function designation(given: Given): Command<Query, Found> {
  const desk = openDesk(given);
  return {
    input: Query,
    fromWords: words => ({ query: words.length === 0 ? undefined : words.join(' ') }),
    answer({ query }) {
      const context = desk.contextFor(query);
      const found = context.findDesignation(query);
      const citations = citationTexts(found.citations, context.language);
      switch (found.status) {
        case 'match': {
          const { name, groups } = found.designation;
          return { status: 'match', designations: [name], groups: [...groups], citations };
        }
        case 'ambiguous': {
          const candidates = found.candidates.map(candidate => candidate.designation);
          return {
            status: 'ambiguous',
            designations: candidates.map(({ name }) => name),
            groups: [...new Set(candidates.flatMap(({ groups }) => groups))],
            question: readReply([dialog({ post: query }, context)], context.language).text,
            citations,
          };
        }
        case 'none': {
          const none = { status: 'none', designations: [], groups: [], citations } as const;
          const similar = found.similar.map(({ name }) => name);
          return similar.length === 0
            ? { ...none, designations: [], groups: [] }
            : { ...none, designations: [], groups: [], similar };
        }
      }
    },
    show({ query }) {
      const context = desk.contextFor(query);
      const { text, options } = readReply([dialog({ post: query }, context)], context.language);
      return paragraphs(text, numbered(options.map(({ label }) => label)));
    },
  };
}

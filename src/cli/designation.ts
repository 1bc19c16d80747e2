/** `designation`: the designation of Annexure III for a post. The post may be written as employees write it. */
import { designation as dialog } from '../../dialogs/topics/designation.ts';
import type { Group } from '../../knowledge/facts/facts.ts';
import { type CliCommand, type CommandOptions, numbered, paragraphs } from './command.ts';
import { createContextFor } from './dialog-context.ts';
import { QueryInput } from './input.ts';
import { citationTexts, joinTurns } from './reply.ts';

interface DesignationOutput {
  status: 'match' | 'ambiguous' | 'none';
  /** Exact names, best first. */
  designations: string[];
  /** The groups of all of them, as printed. */
  groups: Group[];
  /** The question that settles which designation it is. */
  question?: string;
  /** Names that the query may have meant. They are offered, never taken as the answer. */
  similar?: string[];
  citations: string[];
}

/** Makes the command. */
export function designation(options: CommandOptions): CliCommand<QueryInput, DesignationOutput> {
  const contextFor = createContextFor(options);
  return {
    input: QueryInput,
    fromWords: words => ({ query: words.length === 0 ? undefined : words.join(' ') }),
    answer({ query }) {
      const context = contextFor(query);
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
            question: joinTurns([dialog({ post: query }, context)], context.language).text,
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
      const context = contextFor(query);
      const { text, options } = joinTurns([dialog({ post: query }, context)], context.language);
      return paragraphs(text, numbered(options.map(({ label }) => label)));
    },
  };
}

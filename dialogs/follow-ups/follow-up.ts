/** What a question about the last answer gets: "why", "who approves that", "where do I find it". */
import type { Basis, Citation } from '../../knowledge/facts/facts.ts';
import type { Aspect } from '../../knowledge/understanding/facets.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { FollowUpTopic } from '../phrases/sayings.ts';

/** A source of a sentence; with `onlyIf`, only of the sentence for people of whom that is true. */
export interface Source {
  citation: Citation;
  onlyIf?: 'excluded' | 'hsg';
}

/** What a follow-up gets. */
export type FollowUp =
  /** The sentence of the phrases with the same topic and aspect; its basis, and where that is printed. */
  | { kind: 'says'; basis: Basis; sources: Source[] }
  /** Another dialog answers it. */
  | { kind: 'dialog'; dialog: IntentId }
  /** The topic's own answer is the answer: it is given again, with what is known by now. */
  | { kind: 'again' };

/** What each topic says to each follow-up. */
export type FollowUpTable = { readonly [Topic in FollowUpTopic]?: Readonly<Record<Aspect, FollowUp>> };
/** A sentence of its own answers. `not-stated` says that the documents are silent; `sources` is then where they would say it. */
export function says(basis: Basis, ...sources: (Citation | Source)[]): FollowUp {
  return {
    kind: 'says',
    basis,
    sources: sources.map(source => ('citation' in source ? source : { citation: source })),
  };
}

/** A source that is cited only to people of whom the fact is true. */
export function onlyIf(fact: NonNullable<Source['onlyIf']>, citation: Citation): Source {
  return { citation, onlyIf: fact };
}

/** Another dialog answers. */
export function answeredBy(dialog: IntentId): FollowUp {
  return { kind: 'dialog', dialog };
}

/** The topic's own answer, once more. */
export const again: FollowUp = { kind: 'again' };

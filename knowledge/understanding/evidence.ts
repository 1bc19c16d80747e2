/** What was found in a message: its clauses, their concepts, and the posts and places that it names. */
import type { ConceptHit } from './concepts.ts';
import type { MessageClause } from './message.ts';

/** A post or place that a search found in a message. */
export interface NamedEntity {
  /** The words that it was found in, folded. */
  text: string;
  /** The designations that the words may stand for; empty for a place. */
  names: readonly string[];
}

export interface Evidence {
  clauses: readonly MessageClause[];
  /** The concepts of all clauses. */
  hits: readonly ConceptHit[];
  /** The folded words of the whole message. */
  tokens: readonly string[];
  posts: readonly NamedEntity[];
  places: readonly NamedEntity[];
}

/**
 * How like a message is to examples of each intent. It weighs beside the rules, where they tie or know nothing; what it
 * weighs by is learned from sentences that anyone can read and correct (`learning.ts`).
 */
import type { ConceptHit, ConceptId } from '../concepts.ts';
import { intentIds } from '../intent-rules/intent-rules.ts';
import { featuresOf, grain, type Learned, sharesOf } from './features.ts';
import { learn } from './train.ts';

export { exampleFiles } from './train.ts';

/** The logarithm of each intent's share, in the order of `intentIds`; undefined where nothing said was ever seen. */
export type Likeness = (words: readonly string[], hits: readonly ConceptHit[]) => Float64Array | undefined;

/**
 * Makes the measure of likeness.
 *
 * @param read how concepts are read, the same as for messages
 * @throws ZodError where an intent has no example or the file another shape
 */
export function createLikeness(read: (words: readonly string[]) => readonly ConceptHit[]): Likeness {
  return likenessBy(learn(read));
}

function likenessBy({ words, concepts, features, weights }: Learned): Likeness {
  const wordNumbers = new Map(words.map((word, at) => [word, at]));
  const conceptNumbers = new Map<ConceptId, number>(concepts.map((concept, at) => [concept, at]));
  const starts = new Map(features.map((feature, at) => [feature, at * intentIds.length]));
  return (said, hits) => {
    const found = featuresOf(
      said,
      hits,
      word => wordNumbers.get(word),
      concept => conceptNumbers.get(concept),
    ).flatMap(feature => starts.get(feature) ?? []);
    return found.length === 0 ? undefined : sharesOf(weights, found, grain).map(Math.log);
  };
}

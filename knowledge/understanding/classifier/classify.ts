/**
 * The classifier: how likely each intent is, by the examples. It decides where the rules tie or know nothing. Its weights are
 * trained on sentences that anyone can read and correct (`train.ts`).
 */
import type { ConceptHit, ConceptId } from '../concepts.ts';
import { intentIds } from '../intent-rules/intent-rules.ts';
import { featuresOf, sharesOf, type Weights, weightUnit } from './features.ts';
import { trainClassifier } from './train.ts';

export { exampleFiles } from './train.ts';

/**
 * The logarithm of each intent's share of one, in the order of `intentIds`; undefined where no word or concept of the text is
 * in the examples.
 */
export type Classifier = (words: readonly string[], hits: readonly ConceptHit[]) => Float64Array | undefined;

/**
 * Makes the classifier.
 *
 * @param read how concepts are read, the same as for messages
 * @throws ZodError where an intent has no example or the file another shape
 */
export function createClassifier(read: (words: readonly string[]) => readonly ConceptHit[]): Classifier {
  return classifierBy(trainClassifier(read));
}

function classifierBy({ words, concepts, features, weights }: Weights): Classifier {
  const wordNumbers = new Map(words.map((word, at) => [word, at]));
  const conceptNumbers = new Map<ConceptId, number>(concepts.map((concept, at) => [concept, at]));
  const starts = new Map(features.map((feature, at) => [feature, at * intentIds.length]));
  return (text, hits) => {
    const found = featuresOf(
      text,
      hits,
      word => wordNumbers.get(word),
      concept => conceptNumbers.get(concept),
    ).flatMap(feature => starts.get(feature) ?? []);
    return found.length === 0 ? undefined : sharesOf(weights, found, weightUnit).map(Math.log);
  };
}

/**
 * The classifier: how likely each intent is, by the examples. It decides where the rules tie or know nothing. Its weights are
 * trained on sentences that anyone can read and correct (`train.ts`).
 */
import type { ConceptId } from '../../lexicon/schema.ts';
import type { ConceptHit } from '../concepts.ts';
import { intentIds } from '../intent-rules/intent-rules.ts';
import { featuresOf, sharesOf, weightUnit } from './features.ts';
import { fromBase64, type Weights } from './weights.ts';

/**
 * The logarithm of each intent's share of one, in the order of `intentIds`; undefined where no word or concept of the text is
 * in the examples.
 */
export type Classifier = (words: readonly string[], hits: readonly ConceptHit[]) => Float64Array | undefined;

/** Makes the classifier of its weights. */
export function createClassifier({ words, concepts, features, units }: Weights): Classifier {
  const weights = fromBase64(units);
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

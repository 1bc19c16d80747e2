/** The features of a text, and how their weights make each intent's share: the same in training and in use. */
import type { ConceptId } from '../../lexicon/schema.ts';
import type { ConceptHit } from '../concepts.ts';
import { intentIds } from '../intent-rules/intent-rules.ts';

/**
 * The unit of weights. Weights are whole units, so that they are short to write and their sums are exact. A smaller unit does
 * not help: with half of it, as many of our test messages are read right.
 */
export const weightUnit = 0.75;

const size = intentIds.length;
/** More than there are concepts. A pair of concepts is one number, because numbers are faster than texts. */
const pairBase = 1024;
/** Where the numbers of words begin: above those of concepts and pairs. */
const wordBase = pairBase * pairBase;

/** The feature of a word by its number. */
export function wordFeature(word: number): number {
  return wordBase + word;
}
/** The feature of a concept, and of a pair of concepts, by their numbers; of a pair the lower comes first. */
function conceptFeature(concept: number): number {
  return concept + 1;
}
function pairFeature(first: number, second: number): number {
  return conceptFeature(first) * pairBase + conceptFeature(second);
}

/** The number of the word that a feature is made of; undefined where it is made of concepts. */
export function wordOf(feature: number): number | undefined {
  return feature < wordBase ? undefined : feature - wordBase;
}

/**
 * The features of a text: its words, its concepts, and the pairs of its concepts. Each once.
 *
 * @param text the folded words
 * @param wordNumber the number of a word, undefined where it does not count; likewise `conceptNumber`
 */
export function featuresOf(
  text: readonly string[],
  hits: readonly ConceptHit[],
  wordNumber: (word: string) => number | undefined,
  conceptNumber: (concept: ConceptId) => number | undefined,
): number[] {
  const features = new Set<number>();
  for (const word of text) {
    const number = wordNumber(word);
    if (number !== undefined) features.add(wordFeature(number));
  }
  const concepts = [...new Set(hits.map(({ concept }) => conceptNumber(concept)))]
    .filter(number => number !== undefined)
    .sort((a, b) => a - b);
  for (const [at, first] of concepts.entries()) {
    features.add(conceptFeature(first));
    for (const second of concepts.slice(at + 1)) features.add(pairFeature(first, second));
  }
  return [...features];
}

/**
 * Each intent's share of one.
 *
 * @param weights `size` numbers to each feature
 * @param starts where the weights of a text's features begin
 */
export function sharesOf(weights: ArrayLike<number>, starts: readonly number[], unit = 1): Float64Array {
  const sums = new Float64Array(size);
  for (const start of starts)
    for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + (weights[start + at] ?? 0);
  // Long messages have more features, not more certainty.
  const scale = unit / Math.sqrt(Math.max(1, starts.length));
  for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) * scale;
  toShares(sums);
  return sums;
}

/** Turns sums into shares of one. */
function toShares(sums: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const sum of sums) if (sum > top) top = sum;
  let total = 0;
  for (let at = 0; at < sums.length; at++) {
    const share = Math.exp((sums[at] ?? 0) - top);
    sums[at] = share;
    total += share;
  }
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / total;
}

/**
 * How like a message is to examples of each intent: naive Bayes over the words, the concepts and the pairs of concepts of
 * `data/lexicon/examples.json`. It weighs beside the rules, where they tie or know nothing; it is learned anew at every
 * start from sentences that anyone can read and correct, and is the same every time.
 */
import { z } from 'zod/v4';
import examples from '../data/lexicon/examples.json' with { type: 'json' };
import type { ConceptHit, ConceptId } from './concepts.ts';
import { type IntentId, intentIds } from './intent-rules.ts';
import { words } from './text.ts';

const Examples = z.record(z.enum(intentIds), z.array(z.string().min(1)).min(1));

/** What a feature of each kind counts: pairs and words overlap with concepts, so they count less. */
const weights = { concept: 1, pair: 0.5, word: 0.7 } as const;
/** Seen so often beyond what was counted, so that one unseen feature rules nothing out. */
const smoothing = 0.1;
/** A feature seen in fewer examples is chance. */
const leastSeen = 2;

/** The logarithm of each intent's share, in the order of `intentIds`; undefined where nothing said was ever seen. */
export type Likeness = (words: readonly string[], hits: readonly ConceptHit[]) => Float64Array | undefined;

/** Numbers for words and concepts, so that a pair of concepts is a number too: letters are long, and this is all done per clause. */
interface Numbering {
  word(word: string): number | undefined;
  concept(concept: ConceptId): number;
}
/** More than there are concepts. */
const pairBase = 1024;
/** Where the numbers of words begin: above those of concepts and pairs. */
const wordBase = pairBase * pairBase;

function forEachFeature(
  said: readonly string[],
  hits: readonly ConceptHit[],
  numbers: Numbering,
  use: (feature: number, weight: number) => void,
): void {
  for (const word of new Set(said)) {
    const number = numbers.word(word);
    if (number !== undefined) use(wordBase + number, weights.word);
  }
  const concepts = [...new Set(hits.map(({ concept }) => numbers.concept(concept)))].sort((a, b) => a - b);
  for (let at = 0; at < concepts.length; at++) {
    const first = concepts[at] ?? 0;
    use(first, weights.concept);
    for (let next = at + 1; next < concepts.length; next++)
      use(first * pairBase + (concepts[next] ?? 0), weights.pair);
  }
}

/**
 * Learns from the examples.
 *
 * @param read how concepts are read, the same as for messages
 * @throws ZodError where an intent has no example or the file another shape
 */
export function createLikeness(read: (words: readonly string[]) => readonly ConceptHit[]): Likeness {
  const byIntent = Examples.parse(examples);
  const size = intentIds.length;
  const counts = new Map<number, Float64Array>();
  const wordNumbers = new Map<string, number>();
  const conceptNumbers = new Map<ConceptId, number>();
  const numberIn = <Name>(map: Map<Name, number>, name: Name): number => {
    const number = map.get(name) ?? map.size + 1;
    map.set(name, number);
    return number;
  };
  const concept = (name: ConceptId) => numberIn(conceptNumbers, name);
  const learning: Numbering = { word: word => numberIn(wordNumbers, word), concept };
  const known: Numbering = { word: word => wordNumbers.get(word), concept };
  const totals = new Float64Array(size);
  for (const [at, intent] of intentIds.entries())
    for (const example of byIntent[intent as IntentId]) {
      const said = words(example);
      totals[at] = (totals[at] ?? 0) + 1;
      forEachFeature(said, read(said), learning, key => {
        const row = counts.get(key) ?? new Float64Array(size);
        row[at] = (row[at] ?? 0) + 1;
        counts.set(key, row);
      });
    }
  const all = totals.reduce((sum, count) => sum + count, 0);
  const prior = totals.map(count => Math.log(count / all));
  for (const [key, row] of counts) {
    if (row.reduce((sum, count) => sum + count, 0) < leastSeen) counts.delete(key);
    else
      for (let at = 0; at < size; at++)
        row[at] = Math.log(((row[at] ?? 0) + smoothing) / ((totals[at] ?? 0) + 10 * smoothing));
  }

  return (said, hits) => {
    const sums = prior.slice();
    let seen = false;
    forEachFeature(said, hits, known, (key, weight) => {
      const row = counts.get(key);
      if (row === undefined) return;
      seen = true;
      for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + weight * (row[at] ?? 0);
    });
    if (!seen) return undefined;
    const top = Math.max(...sums);
    const logOfSum = top + Math.log(sums.reduce((sum, value) => sum + Math.exp(value - top), 0));
    return sums.map(value => value - logOfSum);
  };
}

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

interface Feature {
  key: string;
  weight: number;
}

function featuresOf(said: readonly string[], hits: readonly ConceptHit[]): Feature[] {
  const concepts = [...new Set<ConceptId>(hits.map(({ concept }) => concept))].sort();
  const features: Feature[] = [...new Set(said)].map(word => ({ key: `w ${word}`, weight: weights.word }));
  for (const [at, first] of concepts.entries()) {
    features.push({ key: `c ${first}`, weight: weights.concept });
    for (const second of concepts.slice(at + 1))
      features.push({ key: `p ${first} ${second}`, weight: weights.pair });
  }
  return features;
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
  const counts = new Map<string, Float64Array>();
  const totals = new Float64Array(size);
  for (const [at, intent] of intentIds.entries())
    for (const example of byIntent[intent as IntentId]) {
      const said = words(example);
      totals[at] = (totals[at] ?? 0) + 1;
      for (const { key } of featuresOf(said, read(said))) {
        const row = counts.get(key) ?? new Float64Array(size);
        row[at] = (row[at] ?? 0) + 1;
        counts.set(key, row);
      }
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
    for (const { key, weight } of featuresOf(said, hits)) {
      const row = counts.get(key);
      if (row === undefined) continue;
      seen = true;
      for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + weight * (row[at] ?? 0);
    }
    if (!seen) return undefined;
    const top = Math.max(...sums);
    const logOfSum = top + Math.log(sums.reduce((sum, value) => sum + Math.exp(value - top), 0));
    return sums.map(value => value - logOfSum);
  };
}

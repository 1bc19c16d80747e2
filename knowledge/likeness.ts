/**
 * How like a message is to examples of each intent: a logistic regression over the words, the concepts and the pairs of
 * concepts of `data/lexicon/examples.json`. It weighs beside the rules, where they tie or know nothing; it is learned
 * anew at every start from sentences that anyone can read and correct, in a fixed order, and is the same every time.
 */
import { z } from 'zod/v4';
import examples from '../data/lexicon/examples.json' with { type: 'json' };
import type { ConceptHit, ConceptId } from './concepts.ts';
import { intentIds } from './intent-rules.ts';
import { words } from './text.ts';

const Examples = z.record(z.enum(intentIds), z.array(z.string().min(1)).min(1));

/** The file of examples, for `cli -- check`. */
export const exampleFiles = [{ file: 'lexicon/examples.json', schema: Examples }] as const;

const learning = {
  /** A feature seen in fewer examples is chance. */
  leastSeen: 2,
  /** How often every example is gone through. */
  rounds: 3,
  /** The first step; each weight's later steps shrink with what it has moved (AdaGrad). */
  step: 0.33,
  /** An error smaller than this teaches nothing. */
  leastError: 0.02,
} as const;

/** The logarithm of each intent's share, in the order of `intentIds`; undefined where nothing said was ever seen. */
export type Likeness = (words: readonly string[], hits: readonly ConceptHit[]) => Float64Array | undefined;

const size = intentIds.length;
/** More than there are concepts: a pair of concepts is a number too, for letters are long and this is done per clause. */
const pairBase = 1024;
/** Where the numbers of words begin: above those of concepts and pairs. */
const wordBase = pairBase * pairBase;

/** Numbers for names, given out in the order of asking. */
function createNumbering<Name>(): { give(name: Name): number; known(name: Name): number | undefined } {
  const numbers = new Map<Name, number>();
  return {
    give(name) {
      const number = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, number);
      return number;
    },
    known: name => numbers.get(name),
  };
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

/** The examples of all intents mixed, always in the same way: what comes last must not weigh most. */
function mixed<Row>(rows: readonly Row[]): Row[] {
  const stride = 617;
  return rows
    .map((row, at) => ({ row, place: (at * stride) % rows.length, at }))
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ row }) => row);
}

/**
 * Learns from the examples.
 *
 * @param read how concepts are read, the same as for messages
 * @throws ZodError where an intent has no example or the file another shape
 */
export function createLikeness(read: (words: readonly string[]) => readonly ConceptHit[]): Likeness {
  const wordNumbers = createNumbering<string>();
  const conceptNumbers = createNumbering<ConceptId>();

  const featuresOf = (
    said: readonly string[],
    hits: readonly ConceptHit[],
    wordNumber: (word: string) => number | undefined,
  ): number[] => {
    const features = new Set<number>();
    for (const word of said) {
      const number = wordNumber(word);
      if (number !== undefined) features.add(wordBase + number);
    }
    const concepts = [...new Set(hits.map(({ concept }) => conceptNumbers.give(concept)))].sort(
      (a, b) => a - b,
    );
    for (const [at, first] of concepts.entries()) {
      features.add(first);
      for (const second of concepts.slice(at + 1)) features.add(first * pairBase + second);
    }
    return [...features];
  };

  const byIntent = Examples.parse(examples);
  const rows = intentIds.flatMap((intent, answer) =>
    byIntent[intent].map(example => {
      const said = words(example);
      return { answer, features: featuresOf(said, read(said), wordNumbers.give) };
    }),
  );
  const seen = new Map<number, number>();
  for (const { features } of rows)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const columns = new Map<number, number>();
  for (const [feature, count] of seen) if (count >= learning.leastSeen) columns.set(feature, columns.size);
  const weights = new Float32Array(columns.size * size);

  const columnsOf = (features: readonly number[]): number[] =>
    features.flatMap(feature => {
      const column = columns.get(feature);
      return column === undefined ? [] : [column * size];
    });
  const sharesOf = (starts: readonly number[]): Float64Array => {
    const sums = new Float64Array(size);
    for (const start of starts)
      for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + (weights[start + at] ?? 0);
    // Long messages have more features, not more certainty.
    const scale = 1 / Math.sqrt(Math.max(1, starts.length));
    for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) * scale;
    toShares(sums);
    return sums;
  };

  const moved = new Float32Array(weights.length).fill(0.01);
  const lessons = mixed(rows.map(({ answer, features }) => ({ answer, starts: columnsOf(features) })));
  for (let round = 0; round < learning.rounds; round++)
    for (const { answer, starts } of lessons) {
      const shares = sharesOf(starts);
      const scale = 1 / Math.sqrt(Math.max(1, starts.length));
      for (let at = 0; at < size; at++) {
        const error = (shares[at] ?? 0) - (at === answer ? 1 : 0);
        if (error < learning.leastError && error > -learning.leastError) continue;
        const slope = error * scale;
        const square = slope * slope;
        const step = learning.step * slope;
        for (const start of starts) {
          const cell = start + at;
          const path = (moved[cell] ?? 0) + square;
          moved[cell] = path;
          weights[cell] = (weights[cell] ?? 0) - step / Math.sqrt(path);
        }
      }
    }

  return (said, hits) => {
    const starts = columnsOf(featuresOf(said, hits, wordNumbers.known));
    return starts.length === 0 ? undefined : sharesOf(starts).map(Math.log);
  };
}

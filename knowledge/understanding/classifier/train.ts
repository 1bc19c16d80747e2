/**
 * Learns what tells the intents apart from `data/lexicon/examples.json`: a logistic regression over the words, the concepts
 * and the pairs of concepts of the examples. Learned anew at every start, in a fixed order, and the same every time; the
 * core that the page keeps is handed what was learned.
 */
import { z } from 'zod/v4';
import examples from '../../../data/lexicon/examples.json' with { type: 'json' };
import { words } from '../../text/fold.ts';
import type { ConceptHit, ConceptId } from '../concepts.ts';
import { intentIds } from '../intent-rules/intent-rules.ts';
import { featuresOf, grain, type Learned, sharesOf } from './features.ts';

const Examples = z.record(z.enum(intentIds), z.array(z.string().min(1)).min(1));

/** The file of examples, for `cli -- check`. */
export const exampleFiles = [{ file: 'lexicon/examples.json', schema: Examples }] as const;

const learning = {
  /** A feature seen in fewer examples is chance. */
  leastSeen: 3,
  /** How often every example is gone through. */
  rounds: 4,
  /** In how many of these, the first, weights count as they are; in the others as they will be kept. */
  freely: 2,
  /** What is added to a weight before it is cut to whole units; under a half, for most small weights are chance. */
  rounding: 0.25,
  /** The first step; each weight's later steps shrink with what it has moved (AdaGrad). */
  step: 0.33,
  /** An error smaller than this teaches nothing. */
  leastError: 0.02,
} as const;

const size = intentIds.length;

/** The largest weight that is kept, in units. */
const most = 12;

/** A weight as it is kept. */
function inUnits(weight: number): number {
  return Math.max(-most, Math.min(most, Math.trunc(weight / grain + Math.sign(weight) * learning.rounding)));
}

/** Numbers for names, given out in the order of asking. */
function createNumbering<Name>(): { give(name: Name): number; names: Name[] } {
  const numbers = new Map<Name, number>();
  const names: Name[] = [];
  return {
    names,
    give(name) {
      let number = numbers.get(name);
      if (number === undefined) {
        number = names.push(name) - 1;
        numbers.set(name, number);
      }
      return number;
    },
  };
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
export function learn(read: (words: readonly string[]) => readonly ConceptHit[]): Learned {
  const wordNumbers = createNumbering<string>();
  const conceptNumbers = createNumbering<ConceptId>();
  const byIntent = Examples.parse(examples);
  const rows = intentIds.flatMap((intent, answer) =>
    byIntent[intent].map(example => {
      const said = words(example);
      return { answer, features: featuresOf(said, read(said), wordNumbers.give, conceptNumbers.give) };
    }),
  );
  const seen = new Map<number, number>();
  for (const { features } of rows)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const counted = [...seen].flatMap(([feature, count]) => (count >= learning.leastSeen ? [feature] : []));
  const startOf = new Map(counted.map((feature, at) => [feature, at * size]));

  const weights = new Float32Array(counted.length * size);
  /** The weights as they will be kept; the last rounds answer by them, and so mend what the rounding spoils. */
  const units = new Int8Array(weights.length);
  const moved = new Float32Array(weights.length).fill(0.01);
  const lessons = mixed(
    rows.map(({ answer, features }) => ({
      answer,
      starts: features.flatMap(feature => startOf.get(feature) ?? []),
    })),
  );
  for (let round = 0; round < learning.rounds; round++)
    for (const { answer, starts } of lessons) {
      const shares = round < learning.freely ? sharesOf(weights, starts) : sharesOf(units, starts, grain);
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
          const weight = (weights[cell] ?? 0) - step / Math.sqrt(path);
          weights[cell] = weight;
          units[cell] = inUnits(weight);
        }
      }
    }

  return {
    words: wordNumbers.names,
    concepts: conceptNumbers.names,
    features: counted,
    weights: units,
  };
}

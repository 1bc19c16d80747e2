/**
 * Trains the classifier on `data/lexicon/examples.json`: a logistic regression over the words, the concepts and the pairs of
 * concepts of the examples. The server trains at every start, in a fixed order, so that the weights are the same every time.
 * The core that the page keeps is given the weights.
 */
import type { ConceptId } from '../../lexicon/schema.ts';
import { words } from '../../text/fold.ts';
import type { ConceptHit } from '../concepts.ts';
import { type IntentId, intentIds } from '../intent-rules/intent-rules.ts';
import { featuresOf, sharesOf, weightUnit, wordFeature, wordOf } from './features.ts';
import { toBase64, type Weights } from './weights.ts';

/** Sentences that ask for each intent. */
export type Examples = Readonly<Record<IntentId, readonly string[]>>;

const training = {
  /** A feature seen in fewer examples is left out: it is there by chance. */
  leastSeen: 3,
  /** How many times the training goes through all examples. */
  rounds: 4,
  /** How many of the first rounds use exact weights. The others use the whole units that will be kept. */
  exactRounds: 2,
  /** Added to a weight before it is cut to whole units. Under a half, because most small weights are chance. */
  rounding: 0.25,
  /** The first step; each weight's later steps shrink with what it has moved (AdaGrad). */
  step: 0.33,
  /** A smaller error changes no weight. */
  leastError: 0.02,
} as const;

const size = intentIds.length;

/** The largest weight that is kept, in units. */
const most = 12;

/** A weight in the whole units in which it is kept. */
function inUnits(weight: number): number {
  return Math.max(
    -most,
    Math.min(most, Math.trunc(weight / weightUnit + Math.sign(weight) * training.rounding)),
  );
}

/** Numbers names from 0, in the order in which they are first asked for. */
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

/**
 * The examples of all intents mixed, so that no intent is trained last. An example's place depends on its own words alone:
 * new examples do not change the order of the others, and so change the weights of other intents as little as possible.
 */
function mixed(lessons: readonly Lesson[]): Lesson[] {
  return lessons
    .map(lesson => ({ lesson, place: hashOf(lesson.example) }))
    .sort((a, b) => a.place - b.place)
    .map(({ lesson }) => lesson);
}

/** A number for a text (FNV-1a, 32 bits). Similar texts have numbers far from each other. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

interface Lesson {
  /** The example itself. */
  example: string;
  /** The place of the intent that the example asks for. */
  answer: number;
  /** Where the weights of the example's features begin. */
  starts: readonly number[];
}

/**
 * Trains the classifier: the same examples give the same weights.
 *
 * @param read how concepts are read, the same as for messages
 */
export function trainClassifier(
  examples: Examples,
  read: (words: readonly string[]) => readonly ConceptHit[],
): Weights {
  const wordNumbers = createNumbering<string>();
  const conceptNumbers = createNumbering<ConceptId>();
  const rows = intentIds.flatMap((intent, answer) =>
    examples[intent].map(example => {
      const text = words(example);
      return {
        example,
        answer,
        features: featuresOf(text, read(text), wordNumbers.give, conceptNumbers.give),
      };
    }),
  );
  const features = seenOften(rows.map(row => row.features));
  const startOf = new Map(features.map((feature, at) => [feature, at * size]));
  const lessons = rows.map(row => ({
    example: row.example,
    answer: row.answer,
    starts: row.features.flatMap(feature => startOf.get(feature) ?? []),
  }));
  const units = fitWeights(mixed(lessons), features.length * size);
  return {
    ...withWords(features, wordNumbers.names),
    concepts: conceptNumbers.names,
    units: toBase64(units),
  };
}

/** The features with only those words that have weights, numbered anew. */
function withWords(
  features: readonly number[],
  names: readonly string[],
): Pick<Weights, 'words' | 'features'> {
  const numbering = createNumbering<string>();
  const renumbered = features.map(feature => {
    const word = wordOf(feature);
    return word === undefined ? feature : wordFeature(numbering.give(names[word] ?? ''));
  });
  return { words: numbering.names, features: renumbered };
}

/** The features that are seen in enough examples, in the order in which they are first seen. */
function seenOften(examples: readonly (readonly number[])[]): number[] {
  const seen = new Map<number, number>();
  for (const features of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return [...seen].flatMap(([feature, count]) => (count >= training.leastSeen ? [feature] : []));
}

/** Goes through the lessons and moves the weights against each error. */
function fitWeights(lessons: readonly Lesson[], length: number): Int8Array {
  const weights = new Float32Array(length);
  /** The weights as they will be kept. The last rounds answer by them, and so correct what the rounding spoils. */
  const units = new Int8Array(length);
  const moved = new Float32Array(length).fill(0.01);

  const move = (cell: number, slope: number) => {
    const path = (moved[cell] ?? 0) + slope * slope;
    moved[cell] = path;
    const weight = (weights[cell] ?? 0) - (training.step * slope) / Math.sqrt(path);
    weights[cell] = weight;
    units[cell] = inUnits(weight);
  };

  for (let round = 0; round < training.rounds; round++)
    for (const { answer, starts } of lessons) {
      const shares =
        round < training.exactRounds ? sharesOf(weights, starts) : sharesOf(units, starts, weightUnit);
      const scale = 1 / Math.sqrt(Math.max(1, starts.length));
      for (const [at, share] of shares.entries()) {
        const error = share - (at === answer ? 1 : 0);
        if (Math.abs(error) < training.leastError) continue;
        for (const start of starts) move(start + at, error * scale);
      }
    }
  return units;
}

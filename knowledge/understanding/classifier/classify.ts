/**
 * The classifier: how likely each reading of a message is. Two linear models read the whole message and each of its clauses;
 * their logarithms are added. Their weights are learned from the corpus (`npm run train`).
 */
import { type Probabilities, readingLabels } from '../intents.ts';
import {
  type ClauseWords,
  type FeatureCounts,
  featureReaders,
  type ModelName,
  modelNames,
  strengthOf,
} from './features.ts';
import { type Calibration, type Model, placeOf, unpackModel, type Weights } from './weights.ts';

export interface Classified {
  /** Of the whole message. */
  message: Probabilities;
  /** Of each clause alone; for a message of one clause, those of the message. */
  clauses: readonly Probabilities[];
  /** What the models said of each clause: with it, some of the clauses are classified again in less time. */
  scores: readonly Float64Array[];
}

/**
 * Classifies a message.
 *
 * @param scores of the clauses, where they are known
 */
export type Classifier = (clauses: readonly ClauseWords[], scores?: readonly Float64Array[]) => Classified;

const size = readingLabels.length;
const firstOutOfScope = readingLabels.findIndex(({ intent }) => intent === 'out_of_scope');
/** Added before a logarithm, so that one clause cannot exclude a reading. */
const least = 1e-4;
/** No model excludes a label. */
const leastLogarithm = Math.log(1e-9);

/** What the models say of a message, before it is calibrated: logarithms of probabilities. */
export interface Scores {
  message: Float64Array;
  clauses: readonly Float64Array[];
}

/** Makes the classifier of its weights. */
export function createClassifier({ models, labels, calibration }: Weights): Classifier {
  const score = createScorer(models, labels);
  return (clauses, scores) => calibrated(score(clauses, scores), calibration);
}

/** Makes the function that asks the models; of clauses, only where they are not known. */
export function createScorer(
  models: Weights['models'],
  labels: Weights['labels'],
): (clauses: readonly ClauseWords[], known?: Scores['clauses']) => Scores {
  const unpacked = modelNames.map(name => [name, unpackModel(models[name], labels)] as const);
  // A clause is read by its words alone: a long letter has many clauses, and the letters of all are read with the whole.
  const ofClauses = unpacked.filter(([name]) => name === 'words');
  return (clauses, known) => {
    const message = logarithmsOf(clauses, unpacked);
    if (clauses.length < 2) return { message, clauses: [message] };
    return { message, clauses: known ?? clauses.map(clause => logarithmsOf([clause], ofClauses)) };
  };
}

/** Makes probabilities of scores. The clauses of a message count beside the whole. */
export function calibrated({ message, clauses }: Scores, calibration: Calibration): Classified {
  if (clauses.length < 2) {
    const only = sharpened(message, calibration);
    return { message: only, clauses: [only], scores: clauses };
  }
  const sums = message.map((sum, label) => {
    const mean = clauses.reduce((total, clause) => total + Math.exp(clause[label] ?? 0), 0) / clauses.length;
    return sum + calibration.clauseShare * Math.log(mean + least);
  });
  return {
    message: sharpened(sums, calibration),
    clauses: clauses.map(one => sharpened(one, calibration)),
    scores: clauses,
  };
}

function sharpened(sums: Float64Array, { sharpness, outOfScopeCost }: Calibration): Probabilities {
  return toProbabilities(
    sums.map((sum, label) => sharpness * sum - (label < firstOutOfScope ? 0 : outOfScopeCost)),
  );
}

/** The mean of the logarithms of the models' probabilities. */
function logarithmsOf(
  clauses: readonly ClauseWords[],
  models: readonly (readonly [ModelName, Model])[],
): Float64Array {
  const total = new Float64Array(size);
  for (const [name, model] of models) {
    const sums = sumsOf(model, featureReaders[name](clauses));
    const shift = logarithmOfSum(sums);
    for (let label = 0; label < size; label++)
      total[label] =
        (total[label] ?? 0) + Math.max(leastLogarithm, (sums[label] ?? 0) - shift) / models.length;
  }
  return total;
}

/** The weights of all features, each by its strength in the message; see `strengthsOf`. */
function sumsOf(model: Model, counts: FeatureCounts): Float64Array {
  const { starts, labels, weights } = model;
  const sums = new Float64Array(size);
  let squares = 0;
  for (const [row, count] of counts) {
    const strength = strengthOf(count);
    squares += strength * strength;
    const place = placeOf(model, row);
    if (place === -1) continue;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
      const label = labels[at] ?? 0;
      sums[label] = (sums[label] ?? 0) + (weights[at] ?? 0) * strength;
    }
  }
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  for (let label = 0; label < size; label++) sums[label] = (sums[label] ?? 0) * scale;
  return sums;
}

/** What the logarithms of probabilities are below the sums. */
function logarithmOfSum(sums: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const sum of sums) if (sum > top) top = sum;
  let total = 0;
  for (const sum of sums) total += Math.exp(sum - top);
  return top + Math.log(total);
}

/** Turns sums into probabilities, in place. */
function toProbabilities(sums: Float64Array): Float64Array {
  const shift = logarithmOfSum(sums);
  for (let label = 0; label < size; label++) sums[label] = Math.exp((sums[label] ?? 0) - shift);
  return sums;
}

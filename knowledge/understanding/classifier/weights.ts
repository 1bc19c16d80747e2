/** The classifier's weights: plain data that can be stored as JSON. `npm run train` writes them. */
import { labelNames } from '../intents.ts';
import { type ModelName, rowBits } from './features.ts';
import { type PackedRows, unpackRows } from './packed-rows.ts';

/** One model: the labels that each row speaks for and against, in units. */
export interface PackedModel extends PackedRows {
  /** What one unit is. */
  unit: number;
}

/** What `npm run train` makes of the corpus. */
export interface Weights {
  /** A hash of what was learned and how. The test of the weights makes it anew and compares. */
  learnedFrom: string;
  /** The labels by the numbers that the models use for them, as `labelNames` of `intents.ts`. */
  labels: readonly string[];
  models: Readonly<Record<ModelName, PackedModel>>;
  calibration: Calibration;
  /** Whether a clause makes a request of its own (`further.ts`). Its one label is 0. */
  further: PackedModel;
}

/** How sums become probabilities; set on voices that were left out of the training. */
export interface Calibration {
  /** What the sums are multiplied with: over 1 where the models are too careful. */
  sharpness: number;
  /** How much the clauses count beside the whole message. */
  clauseShare: number;
  /** Taken from the readings that are out of scope, whose twins in scope are told apart by few words. */
  outOfScopeCost: number;
}

/** A model that is unpacked: where the weights of each row begin and end, the labels and the weights. */
export interface Model {
  /** One bit for each row, set where it has weights. A quarter of a megabyte is found in the processor's cache, an index is not. */
  known: Uint32Array;
  /** For each 32 rows, how many rows before them have weights. */
  before: Uint32Array;
  starts: Uint32Array;
  labels: Uint8Array;
  weights: Float32Array;
}

/**
 * Unpacks a model.
 *
 * @param names the names of the labels by the numbers in the model: a label that was added since has no weights yet
 */
export function unpackModel(packed: PackedModel, names: readonly string[] = labelNames): Model {
  const numberOf = names.map(name => Math.max(0, labelNames.indexOf(name)));
  const { numbers, starts, labels, units } = unpackRows(packed);
  const known = new Uint32Array((1 << rowBits) / 32);
  const before = new Uint32Array(known.length);
  for (const row of numbers) known[row >>> 5] = (known[row >>> 5] ?? 0) | (1 << (row & 31));
  for (let at = 1; at < known.length; at++) before[at] = (before[at - 1] ?? 0) + bitsIn(known[at - 1] ?? 0);
  return {
    known,
    before,
    starts,
    labels: labels.map(label => numberOf[label] ?? 0),
    weights: Float32Array.from(units, count => count * packed.unit),
  };
}

/** The place of a row in `starts`; -1 where it has no weights. */
export function placeOf({ known, before }: Model, row: number): number {
  const bits = known[row >>> 5] ?? 0;
  const bit = 1 << (row & 31);
  return (bits & bit) === 0 ? -1 : (before[row >>> 5] ?? 0) + bitsIn(bits & (bit - 1));
}

/** How many bits of a number are set. */
function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

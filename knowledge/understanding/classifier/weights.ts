/** The classifier's weights: plain text that anybody can store as JSON. `npm run train` writes them. */
import { type IntentId, labelNames } from '../intents.ts';
import { type ModelName, rowBits } from './features.ts';

/** One model: for each row of weights its number, and the labels that its weights speak for and against. */
export interface PackedModel {
  /** The numbers of the rows, rising, each as the gap to the one before it. */
  gaps: string;
  /** The weights of each row: a sign for each unit, then a space. */
  units: string;
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
  /**
   * How often the corpus goes on from a topic to each intent: what follows in a talk. Of each topic, the counts by intent.
   */
  replies: Readonly<Partial<Record<IntentId, Readonly<Partial<Record<IntentId, number>>>>>>;
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

/** Signs that JSON writes as they are. */
const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  sign => !`"'\\`.includes(sign),
);
const numberOf = new Map(signs.map((sign, at) => [sign, at]));
/** Half of the signs end a number, the other half go on with it. */
const half = signs.length >> 1;

/** The weights of a row: a label's number, and its whole units. */
export type Row = readonly (readonly [label: number, units: number])[];

/** Packs rows. Labels are numbered below 45. */
export function packRows(rows: ReadonlyMap<number, Row>): Pick<PackedModel, 'gaps' | 'units'> {
  let before = -1;
  let gaps = '';
  const units: string[] = [];
  for (const [number, row] of [...rows].sort(([one], [other]) => one - other)) {
    gaps += packNumber(number - before - 1);
    before = number;
    units.push(
      row
        .map(([label, count]) => (signs[2 * label + (count < 0 ? 1 : 0)] ?? '').repeat(Math.abs(count)))
        .join(''),
    );
  }
  return { gaps, units: units.join(' ') };
}

function packNumber(number: number): string {
  let packed = '';
  let rest = number;
  for (; rest >= half; rest = Math.floor(rest / half)) packed += signs[half + (rest % half)];
  return packed + signs[rest];
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
 * Unpacks what {@link packRows} packed.
 *
 * @param names the names of the labels by the numbers in the model: a label that was added since has no weights yet
 */
export function unpackModel(
  { gaps, units, unit }: PackedModel,
  names: readonly string[] = labelNames,
): Model {
  const numbers = names.map(name => Math.max(0, labelNames.indexOf(name)));
  const known = new Uint32Array((1 << rowBits) / 32);
  const before = new Uint32Array(known.length);
  const labels: number[] = [];
  const weights: number[] = [];
  const starts = [0];
  let row = -1;
  let number = 0;
  let scale = 1;
  for (const sign of gaps) {
    const value = numberOf.get(sign) ?? 0;
    number += (value % half) * scale;
    scale *= half;
    if (value >= half) continue;
    row += number + 1;
    known[row >>> 5] = (known[row >>> 5] ?? 0) | (1 << (row & 31));
    [number, scale] = [0, 1];
  }
  for (const signsOfRow of units.split(' ')) {
    let last = -1;
    for (const sign of signsOfRow) {
      const value = numberOf.get(sign) ?? 0;
      const weight = value % 2 === 0 ? unit : -unit;
      if (value === last) weights[weights.length - 1] = (weights.at(-1) ?? 0) + weight;
      else {
        labels.push(numbers[value >> 1] ?? 0);
        weights.push(weight);
      }
      last = value;
    }
    starts.push(labels.length);
  }
  for (let at = 1; at < known.length; at++) before[at] = (before[at - 1] ?? 0) + bitsIn(known[at - 1] ?? 0);
  return {
    known,
    before,
    starts: Uint32Array.from(starts),
    labels: Uint8Array.from(labels),
    weights: Float32Array.from(weights),
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

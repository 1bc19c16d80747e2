/** Fits one model to lessons: a logistic regression whose weights are whole units, so that they are few and short. */
import {
  featureReaders,
  type ModelName,
  strengthsOf,
} from '../../knowledge/understanding/classifier/features.ts';
import { packRows, type Row } from '../../knowledge/understanding/classifier/packed-rows.ts';
import type { PackedModel } from '../../knowledge/understanding/classifier/weights.ts';
import { readingLabels } from '../../knowledge/understanding/intents.ts';
import type { Lesson } from './lessons.ts';
import { createDice, inFixedOrder } from './order.ts';
import { type ModelSettings, settings } from './settings.ts';

const size = readingLabels.length;

/** A lesson as numbers. */
interface Example {
  /** The cells at which the weights of its features begin, and the strengths of the features. */
  cells: Int32Array;
  strengths: Float32Array;
  /** The probability that each label should have. */
  wanted: Float32Array;
}

/**
 * Fits a model. The same lessons give the same weights on every machine: only sums, products, roots and the exponential function
 * of the pinned Node are used, in a fixed order.
 */
export function fitModel(name: ModelName, lessons: readonly Lesson[]): PackedModel {
  const { leastSeen, unit } = settings.models[name];
  const read = featureReaders[name];
  const counted = inFixedOrder(lessons, ({ message }) => message.text).map(lesson => ({
    lesson,
    counts: read(lesson.clauses),
  }));
  const seen = new Map<number, number>();
  for (const { counts } of counted) for (const row of counts.keys()) seen.set(row, (seen.get(row) ?? 0) + 1);
  const rows = [...seen].filter(([, times]) => times >= leastSeen).map(([row]) => row);
  const cellOf = new Map(rows.map((row, at) => [row, at * size]));
  const examples = counted.map(({ lesson: { labels }, counts }): Example => {
    const known = [...strengthsOf(counts)].filter(([row]) => cellOf.has(row));
    const wanted = new Float32Array(size);
    for (const label of labels) wanted[label] = (wanted[label] ?? 0) + 1 / labels.length;
    return {
      cells: Int32Array.from(known, ([row]) => cellOf.get(row) ?? 0),
      strengths: Float32Array.from(known, ([, strength]) => strength),
      wanted,
    };
  });
  const units = fitUnits(name, examples, rows.length * size);
  const kept = new Map<number, Row>();
  for (const [at, row] of rows.entries()) {
    const cells = Array.from(units.subarray(at * size, (at + 1) * size));
    const own = cells.flatMap((count, label) => (count === 0 ? [] : [[label, count] as const]));
    if (own.length > 0) kept.set(row, own);
  }
  return { ...packRows(kept), unit };
}

/** The weights while they are learned. */
interface Learning {
  model: ModelSettings;
  /** The exact weights. */
  weights: Float32Array;
  /** The squares of all moves of each weight, summed. */
  moved: Float32Array;
  /** The weights in the units that will be kept. The later rounds answer by them, and so correct what the rounding spoils. */
  units: Int8Array;
}

/** Goes through the examples and moves the weights against each error. */
function fitUnits(name: ModelName, examples: readonly Example[], length: number): Int8Array {
  const model: ModelSettings = settings.models[name];
  const learning: Learning = {
    model,
    weights: new Float32Array(length),
    moved: new Float32Array(length).fill(0.01),
    units: new Int8Array(length),
  };
  const dice = createDice();
  for (let round = 0; round < model.rounds; round++) {
    const isExact = round < settings.exactRounds;
    if (round === settings.exactRounds)
      for (let cell = 0; cell < length; cell++)
        learning.units[cell] = inUnits(learning.weights[cell] ?? 0, model);
    for (const example of examples) learnFrom(thinned(example, model.leftOut, dice), learning, isExact);
  }
  return learning.units;
}

/** The example without some of its features, by chance. The strengths of the others grow, so that their sum stays the same. */
function thinned({ cells, strengths, wanted }: Example, leftOut: number, dice: () => number): Example {
  const kept: number[] = [];
  for (let at = 0; at < cells.length; at++) if (dice() >= leftOut) kept.push(at);
  return {
    cells: Int32Array.from(kept, at => cells[at] ?? 0),
    strengths: Float32Array.from(kept, at => (strengths[at] ?? 0) / (1 - leftOut)),
    wanted,
  };
}

/** Answers an example, and moves each weight that had a part in the error. */
function learnFrom({ cells, strengths, wanted }: Example, learning: Learning, isExact: boolean): void {
  const shares = isExact
    ? sharesOf(cells, strengths, learning.weights, 1)
    : sharesOf(cells, strengths, learning.units, learning.model.unit);
  for (let label = 0; label < size; label++) {
    const error = (shares[label] ?? 0) - (wanted[label] ?? 0);
    if (error < settings.leastError && error > -settings.leastError) continue;
    for (let at = 0; at < cells.length; at++)
      move((cells[at] ?? 0) + label, error * (strengths[at] ?? 0), learning, isExact);
  }
}

function sharesOf(
  cells: Int32Array,
  strengths: Float32Array,
  weights: Float32Array | Int8Array,
  unit: number,
): Float32Array {
  const sums = new Float32Array(size);
  for (let at = 0; at < cells.length; at++) {
    const start = cells[at] ?? 0;
    const strength = (strengths[at] ?? 0) * unit;
    for (let label = 0; label < size; label++)
      sums[label] = (sums[label] ?? 0) + (weights[start + label] ?? 0) * strength;
  }
  toShares(sums);
  return sums;
}

function move(cell: number, slopeOfError: number, learning: Learning, isExact: boolean): void {
  const { weights, moved, units, model } = learning;
  const weight = weights[cell] ?? 0;
  const slope = slopeOfError + settings.decay * weight;
  const path = (moved[cell] ?? 0) + slope * slope;
  moved[cell] = path;
  const next = weight - (settings.step * slope) / Math.sqrt(path);
  weights[cell] = next;
  if (!isExact) units[cell] = inUnits(next, model);
}

/** A weight in whole units. */
function inUnits(weight: number, { unit, most }: ModelSettings): number {
  const count = Math.min(most, Math.floor(Math.abs(weight) / unit + settings.rounding));
  return weight < 0 ? -count : count;
}

/** Turns sums into shares of one, in place. */
function toShares(sums: Float32Array): void {
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

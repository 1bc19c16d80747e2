/** Learns which clauses make a request of their own, from what the models say of voices that they did not learn from. */
import { type Classified, calibrated } from '../../knowledge/understanding/classifier/classify.ts';
import { furtherFeatures, furtherReadings } from '../../knowledge/understanding/classifier/further.ts';
import { packRows, type Row } from '../../knowledge/understanding/classifier/packed-rows.ts';
import type { Calibration, PackedModel } from '../../knowledge/understanding/classifier/weights.ts';
import { rankReadings } from '../../knowledge/understanding/readings.ts';
import { placeOf } from '../../knowledge/understanding/requests-of.ts';
import type { LeftOut } from './left-out.ts';
import { settings } from './settings.ts';

/** A clause's reading that differs from the main one, and whether it is a request. */
interface Example {
  features: ReadonlyMap<number, number>;
  isRequest: boolean;
}

/** Fits the model of `further.ts`: a logistic regression. */
export function fitFurther(leftOut: readonly LeftOut[], calibration: Calibration): PackedModel {
  const { leastSeen, unit, most } = settings.further;
  const examples = leftOut.flatMap(one => examplesOf(one, calibrated(one.scores, calibration)));
  const seen = new Map<number, number>();
  for (const { features } of examples)
    for (const row of features.keys()) seen.set(row, (seen.get(row) ?? 0) + 1);
  const weights = learn(examples, row => (seen.get(row) ?? 0) >= leastSeen);
  const rows = new Map<number, Row>();
  for (const [row, weight] of weights) {
    const units = Math.max(-most, Math.min(most, Math.round(weight / unit)));
    if (units !== 0) rows.set(row, [[0, units]]);
  }
  return { ...packRows(rows), unit };
}

function examplesOf({ lesson: { clauses, message } }: LeftOut, classified: Classified): Example[] {
  const readings = rankReadings(classified.message);
  const [main] = readings;
  if (main === undefined) return [];
  const { probability } = placeOf(main, classified);
  return furtherReadings(clauses, classified, main).map(further => ({
    features: furtherFeatures(clauses, readings, probability, further),
    isRequest: message.intents.length > 1 && message.intents.includes(further.intent),
  }));
}

function learn(examples: readonly Example[], isKept: (row: number) => boolean): Map<number, number> {
  const { rounds, step, decay, start } = settings.further;
  const weights = new Map<number, number>();
  const moved = new Map<number, number>();
  for (let round = 0; round < rounds; round++)
    for (const { features, isRequest } of examples) {
      const kept = [...features].filter(([row]) => isKept(row));
      let sum = 0;
      for (const [row, value] of kept) sum += (weights.get(row) ?? 0) * value;
      const error = 1 / (1 + Math.exp(-sum)) - (isRequest ? 1 : 0);
      for (const [row, value] of kept) {
        const slope = error * value + decay * (weights.get(row) ?? 0);
        const path = (moved.get(row) ?? start) + slope * slope;
        moved.set(row, path);
        weights.set(row, (weights.get(row) ?? 0) - (step * slope) / Math.sqrt(path));
      }
    }
  return weights;
}

/** Sets how the models' sums become probabilities. */
import { calibrated } from '../../knowledge/understanding/classifier/classify.ts';
import type { Calibration } from '../../knowledge/understanding/classifier/weights.ts';
import type { LeftOut } from './left-out.ts';
import { settings } from './settings.ts';

/** The values that are tried. */
const tried = {
  sharpness: [0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8],
  clauseShare: [0, 0.2, 0.4, 0.6],
};

/** The calibration with the least surprise at the right readings of voices that were left out. */
export function calibrate(leftOut: readonly LeftOut[]): Calibration {
  let best: Calibration = { sharpness: 1, clauseShare: 0.4, outOfScopeCost: settings.outOfScopeCost };
  for (const name of ['sharpness', 'clauseShare', 'sharpness'] as const) {
    const choices = tried[name].map(value => ({ ...best, [name]: value }));
    const surprises = choices.map(choice => surpriseAt(leftOut, choice));
    best = choices[surprises.indexOf(Math.min(...surprises))] ?? best;
  }
  return best;
}

/** The mean of the negative logarithm of the probability of the right labels. */
function surpriseAt(leftOut: readonly LeftOut[], calibration: Calibration): number {
  let total = 0;
  for (const { lesson, scores } of leftOut) {
    const { message } = calibrated(scores, calibration);
    const right = new Set(lesson.labels);
    let share = 0;
    for (const label of right) share += message[label] ?? 0;
    total -= Math.log(share + 1e-9);
  }
  return total / leftOut.length;
}

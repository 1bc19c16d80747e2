/** Learns all that the classifier needs from the corpus. */
import { modelNames } from '../../knowledge/understanding/classifier/features.ts';
import type { Weights } from '../../knowledge/understanding/classifier/weights.ts';
import { labelNames } from '../../knowledge/understanding/intents.ts';
import { calibrate } from './calibrate.ts';
import { fitAll } from './fit-all.ts';
import { fitFurther } from './fit-further.ts';
import { hashOfSources } from './learned-from.ts';
import { scoreLeftOut } from './left-out.ts';
import { readLessons } from './lessons.ts';
import { settings } from './settings.ts';

/**
 * Trains the classifier: first without parts of the voices, to calibrate it on strangers, then on all. The same corpus gives the
 * same bytes on every machine.
 *
 * @param root the repository
 * @returns the weights, and the number of messages that they were learned from
 * @throws Error that names the file and line of the corpus that cannot be read
 */
export async function train(root: string): Promise<{ weights: Weights; lessons: number }> {
  const lessons = readLessons(root);
  const leftOut = await scoreLeftOut(root, lessons, settings.parts);
  const fitted = await fitAll(
    root,
    modelNames.map(model => ({ model })),
  );
  const models = Object.fromEntries(modelNames.map((name, at) => [name, fitted[at]])) as Weights['models'];
  const calibration = calibrate(leftOut);
  return {
    weights: {
      learnedFrom: hashOfSources(root),
      labels: labelNames,
      calibration,
      models,
      further: fitFurther(leftOut, calibration),
    },
    lessons: lessons.length,
  };
}

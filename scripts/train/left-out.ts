/** How voices that were left out of the training are understood: the honest figure for strangers. */

import { createScorer, type Scores } from '../../knowledge/understanding/classifier/classify.ts';
import { modelNames } from '../../knowledge/understanding/classifier/features.ts';
import type { Weights } from '../../knowledge/understanding/classifier/weights.ts';
import { labelNames } from '../../knowledge/understanding/intents.ts';
import { fitAll } from './fit-all.ts';
import type { Lesson } from './lessons.ts';
import { isLeftOut } from './voices.ts';

/** A lesson and what models say of it that did not learn from its voice. */
export interface LeftOut {
  lesson: Lesson;
  scores: Scores;
}

/**
 * Leaves each part of the voices out once, and asks the models about it.
 *
 * @param parts in how many parts the voices are divided
 */
export async function scoreLeftOut(
  root: string,
  lessons: readonly Lesson[],
  parts: number,
): Promise<LeftOut[]> {
  const all = Array.from({ length: parts }, (_, part) => ({ part, of: parts }));
  const fitted = await fitAll(
    root,
    all.flatMap(leftOut => modelNames.map(model => ({ model, leftOut }))),
  );
  return all.flatMap(leftOut => {
    const models = Object.fromEntries(
      modelNames.map((name, at) => [name, fitted[leftOut.part * modelNames.length + at]]),
    ) as Weights['models'];
    const score = createScorer(models, labelNames);
    return lessons
      .filter(({ message }) => isLeftOut(message.voice, leftOut))
      .map(lesson => ({ lesson, scores: score(lesson.clauses) }));
  });
}

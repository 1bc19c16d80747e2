/** The settings of the training. They were chosen on voices that were left out (docs/decisions/0010). */
import type { ModelName } from '../../knowledge/understanding/classifier/features.ts';

export interface ModelSettings {
  /** A feature that fewer messages have is left out: it is there by chance. */
  leastSeen: number;
  /** What one unit of a weight is. Larger units leave fewer weights. */
  unit: number;
  /** The most units of a weight. */
  most: number;
  /** The share of the features that each lesson leaves out, so that no single word decides. */
  leftOut: number;
  /** How many times the training goes through all lessons. */
  rounds: number;
}

export const settings = {
  models: {
    words: { leastSeen: 2, unit: 2.7, most: 3, leftOut: 0.4, rounds: 8 },
    letters: { leastSeen: 5, unit: 3.1, most: 3, leftOut: 0.4, rounds: 8 },
  } satisfies Record<ModelName, ModelSettings>,
  /** How many of the first rounds use exact weights. The others answer by the whole units that will be kept. */
  exactRounds: 3,
  /** A weight is cut to whole units after this is added to it. Under a half: most small weights are chance. */
  rounding: 0.3,
  /** The first step; each weight's later steps shrink with what it has moved (AdaGrad). */
  step: 0.5,
  /** A smaller error changes no weight. */
  leastError: 0.01,
  /** Pulls every weight that is moved towards zero. */
  decay: 1e-5,
  /** The model of further requests; the fields mean the same as above. */
  further: { leastSeen: 8, unit: 0.4, most: 40, rounds: 6, step: 0.2, decay: 1e-4, start: 0.1 },
  /**
   * Taken from the readings that are out of scope; below zero, they are preferred. At -1, 98 of 100 strangers' messages for another desk
   * are seen as such, and 1 in 200 of the others is refused wrongly; at 0 it is 95 in 100, and 1 in 500.
   */
  outOfScopeCost: -1,
  /** The calibration is made on so many parts of the voices, each left out once. */
  parts: 6,
} as const;

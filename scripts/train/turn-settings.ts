/** The settings of the training of the talk's model, chosen on voices that were left out. `settings.ts` says what the fields mean. */
export const turnSettings = {
  leastSeen: 8,
  unit: 1.2,
  most: 4,
  rounds: 8,
  exactRounds: 2,
  rounding: 0.3,
  leftOut: 0.3,
  step: 0.15,
  /** The share of the message's own reading moves by so much of a step. */
  ownStep: 0.1,
  /** A turn of a whole talk counts as so many single ones. */
  talkWeight: 8,
  /** An error at a turn that leaves the topic counts so much more: the single turns of the corpus leave it too seldom. */
  leaveWeight: 2,
  leastError: 0.01,
  /** Taken from "stays with the topic". Set on the whole talks, each part of their voices left out once. */
  stayCost: 1.5,
  decay: 1e-4,
  /** The squares of each weight's moves begin at this sum. */
  start: 0.1,
} as const;

/** Order and chance that are the same on every machine. */

/**
 * The lessons mixed, so that no intent and no voice is learned last. A lesson's place depends on its own text: new lessons do not
 * change the order of the others.
 */
export function inFixedOrder<Lesson>(
  lessons: readonly Lesson[],
  textOf: (lesson: Lesson) => string,
): Lesson[] {
  return lessons
    .map(lesson => ({ lesson, place: hashOf(textOf(lesson)) }))
    .sort((one, other) => one.place - other.place)
    .map(({ lesson }) => lesson);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The same row of numbers below 1 every time (mulberry32). */
export function createDice(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

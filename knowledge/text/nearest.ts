/** The one spelling corrector: how many slips a word may have, and which known words are nearest to it. */

/** How a word was matched with a known one: as it is written, by its sound, or with a spelling slip. */
export type MatchedBy = 'exact' | 'sound' | 'slip';

/**
 * The fewest letters of a word that may have one, two and three slips. The rows differ because the vocabularies differ: many
 * town names are alike (Shivpur, Shivpuri), the words of posts are not. A suggestion may be further off than an answer.
 */
const allowances = {
  /** A word of a post: `superintendnt`. */
  postWord: [4, 8, 12],
  /** A place or office, its words run together: `hydrabad`. */
  placeName: [5, 8],
  /** One word of an office's name: `trainning` of "postal training centre". */
  officeWord: [6, 9],
  /** A place that is only offered, never answered. */
  offeredPlace: [0, 6, 9],
  /** The label of a button, typed: `grean tick`. */
  buttonLabel: [5, 10],
  /** A word of the lexicon of concepts: `certifcate`. */
  concept: [5, 9],
  /** A word of the lexicon of concepts that also sounds the same. */
  sameSound: [0, 7],
  sameSoundDevanagari: [0],
} as const satisfies Record<string, readonly number[]>;

/** How many slips a word with this many letters may have. */
export function slipsAllowed(vocabulary: keyof typeof allowances, letters: number): number {
  return allowances[vocabulary].filter(least => letters >= least).length;
}

/**
 * The known items with the fewest slips, in the given order.
 *
 * @param most an item with more slips is not near
 * @param distance the number of slips to an item; above `limit` the number need not be exact
 * @returns all items that are equally near; empty where none is near
 */
export function nearestBy<Known>(
  known: Iterable<Known>,
  most: number,
  distance: (known: Known, limit: number) => number,
): Known[] {
  let least = most;
  let nearest: Known[] = [];
  for (const candidate of known) {
    const slips = distance(candidate, least);
    if (slips > least) continue;
    if (slips < least) nearest = [];
    least = slips;
    nearest.push(candidate);
  }
  return nearest;
}

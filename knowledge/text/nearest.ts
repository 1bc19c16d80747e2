/** The one spelling corrector: how many slips a word may hold, and which known words are nearest to it. */

/** How a word was matched with a known one: as it is written, by its sound, or as a spelling slip. */
export type MatchedBy = 'exact' | 'sound' | 'slip';

/**
 * From how many letters on one, two and three slips are allowed. The rows differ because the vocabularies do: town names are
 * alike (Shivpur, Shivpuri), words of a post are not; a suggestion may be looser than an answer.
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
  /** A word of the lexicon of concepts that sounds the same besides. */
  sameSound: [0, 7],
  sameSoundDevanagari: [0],
} as const satisfies Record<string, readonly number[]>;

/** How many slips a word of this many letters may hold. */
export function slipsAllowed(vocabulary: keyof typeof allowances, letters: number): number {
  return allowances[vocabulary].filter(least => letters >= least).length;
}

/**
 * The nearest of what is known, in the order given.
 *
 * @param most the most slips that count as near
 * @param distance how many slips lie between; what it gives beyond `limit` need not be exact
 * @returns those with the fewest slips, all equally near; none where none is near
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

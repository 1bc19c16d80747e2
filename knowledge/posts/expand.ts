/** The meanings of one word of a message: abbreviations, Hindi, initials spelt in Devanagari, missing spaces, spelling slips. */
import { isDevanagari } from '../text/fold.ts';
import type { MatchedBy } from '../text/nearest.ts';
import { type Remembering, remembering } from '../text/remember.ts';
import { spelledInitials } from '../text/sound.ts';
import { longestWord, type PostVocabulary, unique } from './vocabulary.ts';

/** The words of Annexure III that a token means, in order: `dg` → `director general`. */
export interface Expansion {
  words: readonly string[];
  by: MatchedBy;
}

/** Words written as one: the fewest letters of the whole and of each part. */
const leastJoined = { whole: 6, part: 3 } as const;

/**
 * Makes the function that expands a folded word. Several expansions are several possible meanings.
 *
 * @param isPlaceName true of a word that names a place: Haldwani is no halwai, and Tonk no typist
 */
export function createExpander(
  vocabulary: PostVocabulary,
  isPlaceName: (word: string) => boolean,
): Remembering<Expansion[]> {
  return remembering(word => (word.length > longestWord ? [] : expansionsOf(word, vocabulary, isPlaceName)));
}

function expansionsOf(
  word: string,
  vocabulary: PostVocabulary,
  isPlaceName: (word: string) => boolean,
): Expansion[] {
  const exact = asWritten(word, vocabulary);
  if (exact.length > 0) return expandedBy('exact', exact);
  if (vocabulary.isPlain(word) || isPlaceName(word)) return [];
  // Initials are read only as they are written: एपीएस (APS) sounds like IPOS.
  if (isDevanagari(word) && spelledInitials(word) !== undefined) return [];
  const corrected = unique(vocabulary.corrections(word).whole.flatMap(vocabulary.exact));
  if (corrected.length > 0) return expandedBy('slip', corrected);
  const together = vocabulary.runTogether(word);
  if (together !== undefined) return expandedBy('slip', [together]);
  const sounding = vocabulary.soundingLike(word);
  if (sounding.length > 0) return expandedBy(isDevanagari(word) ? 'exact' : 'sound', sounding);
  const parts = joinedWords(word, vocabulary);
  return parts === undefined ? [] : expandedBy('slip', [parts]);
}

function expandedBy(by: MatchedBy, lists: readonly (readonly string[])[]): Expansion[] {
  return lists.map(words => ({ words, by }));
}

/** The meanings of a word as it is written, of its singular, or of the initials that it spells out. */
function asWritten(word: string, { exact }: PostVocabulary): readonly string[][] {
  const whole = exact(word);
  if (whole.length > 0) return whole;
  const singular = word.length > 2 && word.endsWith('s') ? exact(word.slice(0, -1)) : [];
  if (singular.length > 0) return singular;
  const initials = isDevanagari(word) ? spelledInitials(word) : undefined;
  return initials === undefined ? [] : exact(initials);
}

/** Two or more known words written as one: `sectionofficer` → section officer. */
function joinedWords(word: string, vocabulary: PostVocabulary): string[] | undefined {
  if (word.length < leastJoined.whole || vocabulary.isNotSlip(word)) return undefined;
  for (let at: number = leastJoined.part; at <= word.length - leastJoined.part; at++) {
    const head = vocabulary.exact(word.slice(0, at))[0];
    if (head === undefined) continue;
    const tail = word.slice(at);
    const rest = vocabulary.exact(tail)[0] ?? joinedWords(tail, vocabulary);
    if (rest !== undefined) return [...head, ...rest];
  }
  return undefined;
}

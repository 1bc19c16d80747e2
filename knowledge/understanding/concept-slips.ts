/** Words that are not in the lexicon of concepts as they are written: initials, words of the same sound, spelling slips. */
import { editDistance } from '../text/edit-distance.ts';
import { isDevanagari } from '../text/fold.ts';
import { type MatchedBy, nearestBy, slipsAllowed } from '../text/nearest.ts';
import { remembering } from '../text/remember.ts';
import { soundKey, spelledInitials } from '../text/sound.ts';
import type { ConceptIndex, ConceptPhrase } from './concept-index.ts';

/** How many letters or consonants a word needs at least, to be read in another spelling. */
const least = { letters: 5, consonants: 4, read: 4, cutPrefix: 6 } as const;

/** The phrases that a word was read as; empty where it was read as none. */
export interface ConceptMatch {
  phrases: readonly ConceptPhrase[];
  by: Exclude<MatchedBy, 'exact'>;
}

/** Makes the reader of a single word that no phrase of the lexicon begins with. */
export function createConceptSlips(index: ConceptIndex): (word: string) => ConceptMatch {
  const { known, singles, bySound, byInitial } = singleWords(index);

  /** Between two scripts the sound is enough. Within one script, words that sound alike must also look alike. */
  function soundingLike(word: string): readonly ConceptPhrase[] {
    const sound = soundKey(word);
    if (sound.length < least.consonants) return [];
    const devanagari = isDevanagari(word);
    const allowed = slipsAllowed(devanagari ? 'sameSoundDevanagari' : 'sameSound', word.length);
    return oneReading(
      (bySound.get(sound) ?? []).filter(({ words: [first] }) => {
        const text = first?.text ?? '';
        if (isDevanagari(text) !== devanagari) return true;
        return text[0] === word[0] && editDistance(word, text, allowed) <= allowed;
      }),
    );
  }

  function nearest(word: string): readonly ConceptPhrase[] {
    const near = nearestBy(
      byInitial.get(word.slice(0, 1)) ?? [],
      slipsAllowed('concept', word.length),
      (single, limit) =>
        isLongPrefix(single)
          ? editDistance(word.slice(0, single.length), single, 1)
          : editDistance(word, single, limit),
    );
    return oneReading(near.flatMap(single => singles.get(single) ?? []));
  }

  function isLongPrefix(single: string): boolean {
    return (
      single.length >= least.cutPrefix &&
      singles.get(single)?.every(({ words: [first] }) => first?.prefix) === true
    );
  }

  return remembering(word => {
    if (word.length < least.read || known.has(word) || /^\d+$/.test(word)) return { phrases: [], by: 'slip' };
    const initials = isDevanagari(word) ? spelledInitials(word) : undefined;
    if (initials !== undefined)
      return { phrases: index.at([initials], 0).filter(({ words }) => words.length === 1), by: 'sound' };
    const alike = soundingLike(word);
    if (alike.length > 0) return { phrases: alike, by: 'sound' };
    return { phrases: word.length < least.letters ? [] : nearest(word), by: 'slip' };
  });
}

/** The one meaning of all candidates; none where they have several. */
function oneReading(candidates: readonly ConceptPhrase[]): readonly ConceptPhrase[] {
  return new Set(candidates.map(({ concept, course }) => course ?? concept)).size === 1
    ? candidates.slice(0, 1)
    : [];
}

/** The phrases of one word, by spelling and by sound, and all known words: a known word is never a slip. */
function singleWords({ phrases, isTalk }: ConceptIndex) {
  const known = new Set<string>();
  const singles = new Map<string, ConceptPhrase[]>();
  const bySound = new Map<string, ConceptPhrase[]>();
  const byInitial = new Map<string, string[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    for (const { text } of phrase.words) known.add(text);
    if (phrase.words.length > 1 || phrase.concept === 'plain' || phrase.concept === 'noise') continue;
    put(singles, first.text, phrase);
    const sound = soundKey(first.text);
    // Words of the conversation are not looked up by sound: they are short, and Hindi has its own.
    if (sound.length >= least.consonants && first.text.length >= least.letters && !isTalk(phrase.concept))
      put(bySound, sound, phrase);
  }
  for (const word of singles.keys()) if (word.length >= least.letters) put(byInitial, word.slice(0, 1), word);
  return { known, singles, bySound, byInitial };
}

function put<Row>(map: Map<string, Row[]>, key: string, row: Row): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else rows.push(row);
}

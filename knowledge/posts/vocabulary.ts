/** The words of posts: the words of Annexure III, and how people write them. */

import type { DesignationLexicon } from '../lexicon/schema.ts';
import { editDistance } from '../text/edit-distance.ts';
import { fold, isDevanagari } from '../text/fold.ts';
import { nearestBy, slipsAllowed } from '../text/nearest.ts';
import { remembering } from '../text/remember.ts';
import { soundKey } from '../text/sound.ts';
import { cueWords } from './cue-words.ts';

/** A longer text without a space is not a word and is not looked up. */
export const longestWord = 40;
/** Printed names written as one word (`seniorpostmaster`): the shortest and the longest, in letters, and the slips allowed. */
const runTogether = { shortest: 9, longest: 24, slips: 2 } as const;
/**
 * How long a form must be at least, to be read by its sound or with a slip: in consonants and in letters. An alias must be longer
 * than a word of Annexure III: a short one has many everyday words next to it ("mali" and "aali").
 */
const leastOfWord = { consonants: 3, letters: 4 } as const;
const leastOfAlias = { consonants: 4, letters: 6 } as const;
/** In letters: how long a word of a fixed phrase must be, to be corrected. */
const leastOfPart = 5;

/** The forms that are nearest to a misspelt word, all equally near. */
export interface Corrections {
  /** Words and one-word forms. */
  whole: string[];
  /** Words of fixed phrases: a phrase is found in spite of a slip in one of its words. */
  part: string[];
}

export interface PostVocabulary {
  /** The words of Annexure III for a fixed phrase or a one-word form, one list for each meaning; undefined for other texts. */
  phrase(text: string): readonly string[][] | undefined;
  /** True of the first word of a fixed phrase of several words. */
  beginsPhrase(word: string): boolean;
  /** True of a word that joins others and carries no post. */
  isSkipped(word: string): boolean;
  /** True of an everyday word, which is never corrected to a word of a post. */
  isPlain(word: string): boolean;
  /** True of a correct English word that is one slip away from a word of a post. */
  isNotSlip(word: string): boolean;
  /** True of a word that is correct as it is. */
  isKnown(word: string): boolean;
  /** The meanings of a word as it is written. */
  exact(word: string): readonly string[][];
  /** The meanings of a word by its sound, in the other script: Devanagari for a Latin word, Latin for a Devanagari word. */
  soundingLike(word: string): string[][];
  corrections(word: string): Corrections;
  /** The words of the one printed name that a long word is, written as one and with slips. */
  runTogether(word: string): readonly string[] | undefined;
  /** Teaches the words of a form. `printed`: the form as Annexure III prints it. */
  learn(words: readonly string[], printed?: string): void;
}

/** The vocabulary of the lexicon, before the forms of Annexure III are learnt. */
export function createPostVocabulary(lexicon: DesignationLexicon): PostVocabulary {
  const phrases = phrasesOf(lexicon);
  const long = [...phrases.keys()].filter(key => key.includes(' '));
  const beginnings = new Set(long.map(key => key.slice(0, key.indexOf(' '))));
  const parts = new Set(long.flatMap(key => key.split(' ')));
  const { skip, lead, employers, organisations, never } = lexicon.plainWords;
  const skipped = new Set(skip.map(fold));
  const plain = new Set(
    [...skip, ...lead, ...employers, ...organisations, ...never, ...cueWords(lexicon.postRoles)].map(fold),
  );
  const notSlips = new Set(lexicon.notSlips);
  const formWords = new Set<string>();
  const partsByLength = groupedByLength(
    [...parts].filter(part => part.length >= leastOfPart && !isDevanagari(part)),
  );
  const forms = createFormIndex();
  const joined = createJoinedNames();
  for (const form of phrases.keys())
    if (!form.includes(' ') && vowels(form) > 1) forms.learn(form, leastOfAlias);

  function exact(word: string): readonly string[][] {
    const known = phrases.get(word) ?? [];
    return formWords.has(word) && !known.some(words => words.length === 1 && words[0] === word)
      ? [[word], ...known]
      : known;
  }

  const corrections = remembering(
    (word): Corrections =>
      word.length > longestWord || isDevanagari(word) || notSlips.has(word) || /\d/.test(word)
        ? { whole: [], part: [] }
        : { whole: nearestForms(word, forms.byLength), part: nearestForms(word, partsByLength) },
  );

  return {
    phrase: text => phrases.get(text),
    beginsPhrase: word => beginnings.has(word),
    isSkipped: word => skipped.has(word),
    isPlain: word => plain.has(word),
    isNotSlip: word => notSlips.has(word),
    isKnown: word => phrases.has(word) || formWords.has(word) || plain.has(word) || parts.has(word),
    exact,
    soundingLike: word => unique(forms.soundingLike(word).flatMap(exact)),
    corrections,
    runTogether: joined.find,
    learn(words, printed) {
      corrections.forget();
      for (const word of words) {
        if (formWords.has(word)) continue;
        formWords.add(word);
        if (printed !== undefined) forms.learn(word, leastOfWord);
        else if (!looksAbbreviated(word)) forms.learn(word, leastOfAlias);
      }
      joined.learn(words, printed ?? '');
    },
  };
}

/** The forms that are read by their sound or with a slip. */
function createFormIndex() {
  const bySound = new Map<string, string[]>();
  const byLength = new Map<number, string[]>();
  return {
    byLength: byLength as ReadonlyMap<number, readonly string[]>,
    learn(form: string, least: typeof leastOfWord | typeof leastOfAlias): void {
      const sound = soundKey(form);
      if (form.length < leastOfWord.letters) return;
      if (sound.length >= least.consonants) bySound.set(sound, [...(bySound.get(sound) ?? []), form]);
      if (form.length >= least.letters && !isDevanagari(form))
        byLength.set(form.length, [...(byLength.get(form.length) ?? []), form]);
    },
    /** The forms of the same sound in the other script. */
    soundingLike(word: string): string[] {
      const key = soundKey(word);
      if (key.length < leastOfWord.consonants) return [];
      return (bySound.get(key) ?? []).filter(form => isDevanagari(form) !== isDevanagari(word));
    },
  };
}

/** The printed names, written as one word. */
function createJoinedNames() {
  const names = new Map<string, readonly string[]>();
  return {
    learn(words: readonly string[], printed: string): void {
      const together = fold(printed).replaceAll(' ', '');
      if (together.length >= runTogether.shortest && together.length <= runTogether.longest)
        names.set(together, words);
    },
    /** The words of the one name that a long word is, with slips. */
    find(word: string): readonly string[] | undefined {
      if (word.length < runTogether.shortest) return undefined;
      const near = [...names].filter(
        ([form]) => editDistance(word, form, runTogether.slips) <= runTogether.slips,
      );
      return near.length === 1 ? near[0]?.[1] : undefined;
    },
  };
}

/** Each form and fixed phrase, folded, with its meanings in words of Annexure III. */
function phrasesOf({ designationWords }: DesignationLexicon): ReadonlyMap<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const { means, said } of designationWords)
    for (const form of said) {
      const key = fold(form);
      phrases.set(key, [...(phrases.get(key) ?? []), ...means.map(meaning => meaning.split(' '))]);
    }
  return phrases;
}

function groupedByLength(words: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) groups.set(word.length, [...(groups.get(word.length) ?? []), word]);
  return groups;
}

/** In a shorter word the first letter must be right, or be the only letter that is missing or too much. */
const surelyLong = 6;

function nearestForms(word: string, byLength: ReadonlyMap<number, readonly string[]>): string[] {
  const allowed = slipsAllowed('postWord', word.length);
  const lengths = Array.from({ length: 2 * allowed + 1 }, (_, at) => word.length - allowed + at);
  return nearestBy(
    lengths.flatMap(length => byLength.get(length) ?? []),
    allowed,
    (form, limit) =>
      word.length < surelyLong && form[0] !== word[0] && form.slice(1) !== word
        ? Number.POSITIVE_INFINITY
        : editDistance(word, form, limit),
  );
}

/** True of initials. They are read only as they are written: not by sound, and no slip is corrected to them. */
function looksAbbreviated(word: string): boolean {
  return !isDevanagari(word) && (vowels(word) < 2 || /[^aeiouy]{3}/.test(word));
}

function vowels(word: string): number {
  return isDevanagari(word) ? word.length : (word.match(/[aeiouy]/g) ?? []).length;
}

/** Lists of words, each once. */
export function unique(lists: readonly (readonly string[])[]): string[][] {
  return [...new Map(lists.map(words => [words.join(' '), [...words]])).values()];
}

/**
 * A spelling that Devanagari and romanised Hindi share: `intezaar`, `intezar` and इंतज़ार are one word. Unlike the sound key, it keeps
 * the vowels, so that short words stay apart.
 */
import { isDevanagari } from '../text/fold.ts';
import { remembering } from '../text/remember.ts';
import { soundKey } from '../text/sound.ts';

/** The consonants, with the sounds that the sound key gives them. */
const consonants: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह', letter => [letter, soundKey(letter)]),
);
const vowels: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'o',
  ऑ: 'o',
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'o',
  'ॉ': 'o',
};
const halant = '\u094d';
/** Nasal signs; at the end of a word they are not spoken as a consonant. */
const nasal = /[\u0901\u0902]/;
/** English words with the letters of Hindi ones ("then" and थे). */
const english: ReadonlySet<string> = new Set(
  'been date here made mean seen than that them then there these they this those were when where with wrote'.split(
    ' ',
  ),
);
/** A shorter Latin word is compared letter by letter. */
const leastLatin = 4;

const latinRules: readonly (readonly [RegExp, string])[] = [
  [/([bdgjkt])h/g, '$1'],
  [/s?sh/g, 's'],
  [/ph/g, 'f'],
  [/c+h+/g, 'c'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/aa+/g, 'a'],
  [/ee+|ii+|iy(?=[aeou])/g, 'i'],
  [/oo+|uu+/g, 'u'],
  [/ay(?![aeou])/g, 'ai'],
  [/e[iy]/g, 'e'],
  [/au|ou/g, 'o'],
  [/eh/g, 'ah'],
  [/^(hu|(?:na)?hi|[hm]e)n$/, '$1'],
];

/**
 * @param word one folded word
 * @returns the shared spelling, marked so that it is never taken for a word; short and English words come back as they are
 */
export function spoken(word: string): string {
  return isDevanagari(word) || (word.length >= leastLatin && !english.has(word))
    ? remembered(word).text
    : word;
}

const remembered = remembering(word => ({
  text: `~${latin(isDevanagari(word) ? romanised(word) : word)}`,
}));

function latin(word: string): string {
  let text = word;
  for (const [pattern, replacement] of latinRules) text = text.replace(pattern, replacement);
  return text;
}

/** A consonant and its vowel. `-`: the vowel that the consonant carries without a sign. */
interface Syllable {
  consonant: string;
  vowel: string;
}

/** Devanagari in Latin letters. The vowel that a consonant carries is left out where Hindi does not speak it. */
function romanised(word: string): string {
  const syllables = syllablesOf(word);
  // From the right: a vowel is silent at the end, and between a spoken vowel and a consonant with one.
  let isNextSpoken = false;
  for (const [at, syllable] of [...syllables.entries()].reverse()) {
    const before = syllables[at - 1];
    const isSilent =
      before !== undefined && (at === syllables.length - 1 || (isNextSpoken && before.vowel !== ''));
    if (syllable.vowel === '-') syllable.vowel = isSilent ? '' : 'a';
    isNextSpoken = syllable.vowel !== '';
  }
  return syllables.map(({ consonant, vowel }) => consonant + vowel).join('');
}

function syllablesOf(word: string): Syllable[] {
  const syllables: Syllable[] = [];
  for (const [at, letter] of [...word].entries()) {
    const last = syllables.at(-1);
    const [consonant, vowel] = [consonants[letter], vowels[letter]];
    if (consonant !== undefined) syllables.push({ consonant, vowel: '-' });
    else if (vowel !== undefined) {
      if (last?.vowel === '-' && /\p{M}/u.test(letter)) last.vowel = vowel;
      else syllables.push({ consonant: '', vowel });
    } else if (letter === halant && last !== undefined) last.vowel = '';
    else if (nasal.test(letter) && at < word.length - 1) syllables.push({ consonant: 'n', vowel: '' });
  }
  return syllables;
}

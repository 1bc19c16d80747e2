/** How a word sounds: initials that are spelt out, and a key that Devanagari and romanised spellings of a word share. */
import { isDevanagari } from './fold.ts';
import { letterNames } from './letter-names.ts';

const letterNamesLongestFirst = Object.keys(letterNames).sort((a, b) => b.length - a.length);

/**
 * Reads English initials that are spelt out in Devanagari: `एएसपी` → `asp`, `आरएमएस` → `rms`.
 *
 * @param word one folded word
 * @returns the initials; undefined unless the whole word consists of two or more letter names
 */
export function spelledInitials(word: string): string | undefined {
  let rest = word;
  let initials = '';
  while (rest !== '') {
    const name = letterNamesLongestFirst.find(candidate => rest.startsWith(candidate));
    if (name === undefined) return undefined;
    initials += letterNames[name];
    rest = rest.slice(name.length);
  }
  return initials.length > 1 ? initials : undefined;
}

const devanagariSounds: Record<string, string> = {
  क: 'k',
  ख: 'k',
  ग: 'g',
  घ: 'g',
  ङ: 'n',
  च: 'c',
  छ: 'c',
  ज: 'j',
  झ: 'j',
  ञ: 'n',
  ट: 't',
  ठ: 't',
  ड: 'd',
  ढ: 'd',
  ण: 'n',
  त: 't',
  थ: 't',
  द: 'd',
  ध: 'd',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'b',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 's',
  ष: 's',
  स: 's',
  ह: 'h',
  ऋ: 'r',
  '\u0943': 'r',
  '\u0902': 'n',
};
const latinRules: readonly (readonly [RegExp, string])[] = [
  [/[sc]ion|[ct]ian|tion/g, 'sn'],
  [/(.)\1/g, '$1'],
  [/ph/g, 'f'],
  [/zh/g, 'l'],
  [/sh/g, 's'],
  [/t?ch/g, '\u010d'],
  [/([bdgjkt])h/g, '$1'],
  [/dg(?=e)/g, 'j'],
  [/g(?=[eiy])/g, 'j'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/\u010d/g, 'c'],
  [/x/g, 'ks'],
  [/z/g, 'j'],
  [/w/g, 'v'],
  [/h(?![aeiouy])/g, ''],
];

/**
 * The rough sound of a word: its consonants, which Devanagari and romanised spellings share (`अधीक्षक`, `adhikshak`,
 * `adheekshak` → `adksk`; `पोस्टल`, `postal` → `pstl`). It ignores aspiration, vowels, doubled sounds and the difference
 * between the three s-sounds. A vowel at the start counts as `a`.
 *
 * @param word one folded word
 * @returns the key; words with the same key may be the same word, but need not be
 */
export function soundKey(word: string): string {
  if (isDevanagari(word)) {
    let key = '';
    for (const letter of word) {
      const sound = devanagariSounds[letter];
      if (sound === undefined) {
        if (key === '' && /[\u0904-\u0914]/.test(letter)) key = 'a';
      } else if (sound !== 'y' || key === '') key += sound;
    }
    return key.replace(/m(?=[pbf])/g, 'n').replace(/(.)\1+/g, '$1');
  }
  let sounds = word;
  for (const [pattern, replacement] of latinRules) sounds = sounds.replace(pattern, replacement);
  const first = /^[aeiou]/.test(sounds) ? 'a' : sounds.slice(0, 1);
  const key = first + sounds.slice(1).replace(/[aeiouy]/g, '');
  return key.replace(/m(?=[pbf])/g, 'n').replace(/(.)\1+/g, '$1');
}

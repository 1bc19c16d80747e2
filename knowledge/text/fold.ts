/**
 * One way of folding text, for indexing and for asking. What is indexed with `fold` is found with `fold`; no other
 * module lower-cases, strips or normalises on its own.
 */

const letterNames: Record<string, string> = {
  ए: 'a',
  बी: 'b',
  सी: 'c',
  डी: 'd',
  ई: 'e',
  एफ: 'f',
  जी: 'g',
  एच: 'h',
  आई: 'i',
  जे: 'j',
  के: 'k',
  एल: 'l',
  एम: 'm',
  एन: 'n',
  ओ: 'o',
  पी: 'p',
  क्यू: 'q',
  आर: 'r',
  एस: 's',
  टी: 't',
  यू: 'u',
  वी: 'v',
  डब्ल्यू: 'w',
  डब्लू: 'w',
  एक्स: 'x',
  वाई: 'y',
  जेड: 'z',
};

/** The longest message that is read. What lies beyond is not searched: no employee's question is longer. */
export const longestMessage = 20_000;

const devanagariDigits = '०१२३४५६७८९';

/**
 * Folds a text to lower-case words parted by single spaces.
 *
 * Latin letters lose case and accents. Devanagari keeps its vowel signs (`\p{M}`), but spelling variants that carry no
 * meaning are made one: nukta dropped (ज़ → ज), chandrabindu and half nasals to anusvara (हिन्दी, हिँदी → हिंदी), joiners
 * removed, digits to 0–9. Dots inside initials vanish (`S.D.I.` → `sdi`); other punctuation parts words; `&` is `and`.
 *
 * @param text any text, of any length; only the first {@link longestMessage} characters are read
 * @returns the folded text, possibly empty; never throws
 */
export function fold(text: string): string {
  // Most texts are single plain words; nothing below changes them.
  if (text.length <= 24 && /^[a-z0-9]+$/i.test(text)) return text.toLowerCase();
  if (text !== folded.text) folded = { text, result: foldAnew(text) };
  return folded.result;
}

/** The text folded last: one message is folded by whoever reads it, and a letter is long. */
let folded = { text: '', result: '' };

function foldAnew(whole: string): string {
  const text = whole.slice(0, longestMessage);
  return isAscii(text) ? foldAscii(text) : foldAny(text);
}

/** True where only plain Latin letters, digits and marks stand: most English, and all that a keyboard alone writes. */
export function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: every character below 128 is meant
  return /^[\x00-\x7f]*$/.test(text);
}

/** The same as {@link foldAny} in half the time, where nothing but ASCII stands. */
function foldAscii(text: string): string {
  return text
    .toLowerCase()
    .replace(/[`']s\b/g, 's')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u093c\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[०-९]/g, digit => String(devanagariDigits.indexOf(digit)))
    .replace(/\u0901/g, '\u0902')
    .replace(/[ङञणनम]\u094d(?=[क-मय-ह])/g, '\u0902')
    .replace(/[’‘`']s\b/g, 's')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[\u0900-\u097f]{1,4}(?:\.[\u0900-\u097f]{1,4})+/g, dotted =>
      dotted.split('.').every(part => part in letterNames) ? dotted.replaceAll('.', '') : dotted,
    )
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a text, in order. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** True when a folded word has Devanagari in it. */
export function isDevanagari(text: string): boolean {
  return /[\u0900-\u097f]/.test(text);
}

const letterNamesLongestFirst = Object.keys(letterNames).sort((a, b) => b.length - a.length);

/**
 * Reads English initials spelt out in Devanagari: `एएसपी` → `asp`, `आरएमएस` → `rms`.
 *
 * @param word one folded word
 * @returns the initials, or undefined where the word is not wholly made of at least two letter names
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
 * The sound of a word, roughly: consonants only, so that Devanagari and romanised spellings of one word meet
 * (`अधीक्षक`, `adhikshak`, `adheekshak` → `adksk`; `पोस्टल`, `postal` → `pstl`). Aspiration, vowel length and the
 * three s-sounds are not told apart, nor doubled sounds from single ones; a first vowel counts as `a`.
 *
 * @param word one folded word
 * @returns the key; the same key means "could be the same word", never "is"
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

/**
 * Damerau–Levenshtein distance between two words (insert, delete, substitute, swap of neighbours), cut off at `limit`.
 *
 * @returns the distance, or `limit + 1` where it is larger
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

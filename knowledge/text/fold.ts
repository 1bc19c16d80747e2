/**
 * The one way to fold text. Indexes and queries are folded in the same way, so that they match. No other module changes case,
 * strips or normalises text.
 */
import { isAscii, isUsual, joinInitials, plainText } from './plain-text.ts';

/** How many characters of a message are read. No question of an employee is longer; the rest is not searched. */
export const longestMessage = 20_000;

/**
 * Folds a text to lower-case words with single spaces between them. It begins with {@link plainText}.
 *
 * Latin letters lose case and accents. Devanagari keeps its vowel signs (`\p{M}`), but spellings that mean the same become
 * equal: nukta and visarga go (ज़ → ज), chandrabindu and half nasals become anusvara (हिन्दी, हिँदी → हिंदी), signs that are typed
 * twice or in the wrong order are put right. Punctuation separates words. `&` becomes `and`.
 *
 * @param text any text; only the first {@link longestMessage} characters are read
 * @returns the folded text, which may be empty; never throws
 * @example
 * fold('Sr. D.D.G. (Postal)'); // 'sr ddg postal'
 */
export function fold(text: string): string {
  // Most texts are single plain words, which need no more than lower case.
  if (text.length <= 24 && /^[a-z0-9]+$/i.test(text)) return text.toLowerCase();
  if (text !== folded.text) folded = { text, result: foldAnew(text) };
  return folded.result;
}

/** The last text and its folding. Several readers fold the same message, and an e-mail is long. */
let folded = { text: '', result: '' };

function foldAnew(whole: string): string {
  const text = whole.slice(0, longestMessage);
  if (isAscii(text)) return foldAscii(joinInitials(text));
  const plain = plainText(text);
  return isAscii(plain) ? foldAscii(plain) : foldAny(plain);
}

/** The same result as {@link foldAny} for ASCII text, in half the time. */
function foldAscii(text: string): string {
  return text
    .toLowerCase()
    .replace(/[`']s\b/g, 's')
    .replace(/&/g, ' and ')
    .replace(betweenWords, ' ')
    .trim();
}

/** Latin letters with accents, and the three letters that Devanagari composes with a nukta. */
const accented = /[\u00c0-\u024f\u1e00-\u1eff\u0929\u0931\u0934]|[\u0300-\u036f]/;

function foldAny(text: string): string {
  const small = text.toLowerCase();
  const words = isUsual(text)
    ? foldSigns(small).replace(marks, markAsWords).replace(betweenHindiWords, ' ')
    : foldSigns(withoutAccents(small))
        .replace(marks, markAsWords)
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return words.trim();
}

/** What separates words, but for a single space, which most often does: there is nothing to replace. */
const betweenWords = /[^a-z0-9 ][^a-z0-9]*| [^a-z0-9]+/g;
const betweenHindiWords = /[^a-z0-9 \u0902-\u094d][^a-z0-9\u0902-\u094d]*| [^a-z0-9\u0902-\u094d]+/g;

/** A genitive, which stays with its word, and the sign that is a word. */
const marks = /[’‘`']s\b|&/g;

function markAsWords(mark: string): string {
  return mark === '&' ? ' and ' : 's';
}

function withoutAccents(text: string): string {
  return accented.test(text)
    ? text
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u093c]/g, mark => (mark === '\u0310' ? '\u0902' : ''))
        .normalize('NFC')
    : text;
}

/**
 * Signs of Devanagari in an unusual way: a vowel written in two parts, a sign typed twice, signs in the wrong order, a colon for a
 * visarga, and vowels that Hindi does not use.
 */
const unusualSigns =
  /\u0905[\u093e\u0945-\u094c]|\u090f\u0947|\u093e[\u0945-\u0948]|([\u093e-\u094d])\1|\u0902[\u0902\u093e-\u094c]|:[\u0915-\u0939]|[\u090d\u090e\u0912\u0945\u0946\u094a\u0972]/;

/** Makes spellings of Devanagari equal that only differ in their signs. */
function foldSigns(text: string): string {
  const plain = text
    .replace(/[\u093c\u0903]/g, '')
    .replace(/[\u0900\u0901]/g, '\u0902')
    .replace(/[ङञणनम]\u094d(?=[क-मय-ह])/g, '\u0902');
  if (!unusualSigns.test(plain)) return plain;
  return plain
    .replace(/([\u0902\u093e-\u094d])\1+/g, '$1')
    .replace(/\u0902([\u093e-\u094c]+)\u0902?/g, '$1\u0902')
    .replace(/[\u0905\u090f\u093e][\u093e\u0945-\u0949\u094b\u094c]/g, parts => wholeVowels[parts] ?? parts)
    .replace(/[\u090d\u090e\u0912\u0945\u0946\u094a\u0972]/g, vowel => hindiVowels[vowel] ?? vowel)
    .replace(/(^|[^\u0900-\u097f])(दु|नि|अंत|पुन):(?=[क-ह])/g, '$1$2');
}

/** Vowels in two parts, as some keyboards and old fonts write them: अा, लाॅ. */
const wholeVowels: Readonly<Record<string, string>> = {
  '\u0905\u093e': '\u0906',
  '\u0905\u0947': '\u090f',
  '\u0905\u0948': '\u0910',
  '\u0905\u0949': '\u0911',
  '\u0905\u094b': '\u0913',
  '\u0905\u094c': '\u0914',
  '\u0905\u0945': '\u0910',
  '\u090f\u0947': '\u0910',
  '\u093e\u0945': '\u0949',
  '\u093e\u0947': '\u094b',
  '\u093e\u0948': '\u094c',
};

/** Vowels of Marathi and of the southern languages, as Hindi writes them: बॅंक → बैंक. */
const hindiVowels: Readonly<Record<string, string>> = {
  '\u090d': '\u0910',
  '\u0972': '\u0910',
  '\u090e': '\u090f',
  '\u0912': '\u0913',
  '\u0945': '\u0948',
  '\u0946': '\u0947',
  '\u094a': '\u094b',
};

/** The folded words of a text, in order. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** True of a text that has a Devanagari character. */
export function isDevanagari(text: string): boolean {
  return /[\u0900-\u097f]/.test(text);
}

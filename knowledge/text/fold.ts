/**
 * The one way to fold text. Indexes and queries are folded in the same way, so that they match. No other module changes case,
 * strips or normalises text.
 */
import { letterNames } from './letter-names.ts';

/** How many characters of a message are read. No question of an employee is longer; the rest is not searched. */
export const longestMessage = 20_000;

const devanagariDigits = '०१२३४५६७८९';

/**
 * Folds a text to lower-case words with single spaces between them.
 *
 * Latin letters lose case and accents. Devanagari keeps its vowel signs (`\p{M}`), but spellings that mean the same become
 * equal: the nukta goes (ज़ → ज), chandrabindu and half nasals become anusvara (हिन्दी, हिँदी → हिंदी), joiners go, digits become
 * 0–9. Dots inside initials go (`S.D.I.` → `sdi`). All other punctuation separates words. `&` becomes `and`.
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
  return isAscii(text) ? foldAscii(text) : foldAny(text);
}

/** True of a text of ASCII characters alone, as most English texts are. */
export function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all characters below 128 are meant
  return /^[\x00-\x7f]*$/.test(text);
}

/** The same result as {@link foldAny} for ASCII text, in half the time. */
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

/** True of a text that has a Devanagari character. */
export function isDevanagari(text: string): boolean {
  return /[\u0900-\u097f]/.test(text);
}

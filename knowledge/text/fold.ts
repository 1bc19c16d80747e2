/**
 * One way of folding text, for indexing and for asking. What is indexed with `fold` is found with `fold`; no other
 * module lower-cases, strips or normalises on its own.
 */
import { letterNames } from './letter-names.ts';

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

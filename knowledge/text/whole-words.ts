/** Patterns of whole words for folded text, in Latin letters and Devanagari. */

/** The start and the end of a word. `\b` does not know Devanagari. */
export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';
const compiled = new Map<string, RegExp>();

/**
 * The compiled pattern of whole words. The same source gives the same object.
 *
 * @param source of a regular expression over folded text
 * @example
 * wholeWords('pa|sa').test('i am pa'); // true
 * wholeWords('pa|sa').test('patna'); // false
 */
export function wholeWords(source: string): RegExp {
  let regex = compiled.get(source);
  if (regex === undefined) {
    regex = new RegExp(`${wordStart}(?:${source})${wordEnd}`, 'u');
    compiled.set(source, regex);
  }
  return regex;
}

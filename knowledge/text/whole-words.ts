/** Patterns of whole words, for folded text in either script. */
/** Where a word begins and ends, in either script: `\b` knows no Devanagari. */
export const edge = '(?<![\\p{L}\\p{M}\\p{N}])';
export const end = '(?![\\p{L}\\p{M}\\p{N}])';
const compiled = new Map<string, RegExp>();
/** A pattern of whole words, compiled once. */
export function wholeWords(source: string): RegExp {
  let regex = compiled.get(source);
  if (regex === undefined) {
    regex = new RegExp(`${edge}(?:${source})${end}`, 'u');
    compiled.set(source, regex);
  }
  return regex;
}

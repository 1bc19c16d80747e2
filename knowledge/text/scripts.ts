/**
 * Words in the other scripts of India, written in Devanagari by their sound. All readers know Devanagari: sound keys, initials,
 * the names of posts and places.
 */
import { writeBrahmic } from './brahmic.ts';
import { type LoanSpelling, loanWord } from './loan-words.ts';
import { remembering } from './remember.ts';
import { initialsOf, lettersOf } from './spelled-letters.ts';
import { writeUrdu } from './urdu.ts';

const letters = '\\u0621-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u06ff\\u0980-\\u0d7f';
const otherWords = new RegExp(`[${letters}]+(?:[ .][${letters}]+)*`, 'g');
const otherLetter = new RegExp(`[${letters}]`);

/** A script of India other than Devanagari, by its code in ISO 15924. */
export type Script = 'Arab' | 'Beng' | 'Guru' | 'Gujr' | 'Orya' | 'Taml' | 'Telu' | 'Knda' | 'Mlym';

const scripts: readonly Script[] = ['Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym'];

/**
 * The script of a text, where at least a third of its words are in an Indian script other than Devanagari.
 *
 * @param text as it was written: {@link toDevanagari} leaves none of these scripts
 */
export function otherScriptOf(text: string): Script | undefined {
  if (!otherLetter.test(text)) return undefined;
  const [first, ...more] = text.replace(/\p{Nd}/gu, ' ').match(new RegExp(`[${letters}]+`, 'g')) ?? [];
  if (first === undefined) return undefined;
  const all = text.match(/[\p{L}\p{M}\u200c\u200d]+/gu)?.length ?? 0;
  if ((more.length + 1) * 3 < all) return undefined;
  return first < '\u0900' ? 'Arab' : scripts[(first.charCodeAt(0) - 0x980) >> 7];
}

/**
 * Writes the words of other Indian scripts in Devanagari, by their sound. All other characters stay. A word in Latin letters with
 * an ending in another script becomes two words.
 *
 * @param text in the form NFKC, without joiners
 * @example
 * toDevanagari('கோர்ஸ், কোর্স'); // 'कोर्स, कोर्स'
 */
export function toDevanagari(text: string): string {
  if (!otherLetter.test(text)) return text;
  return text.replace(otherWords, (run: string, at: number) => {
    const before = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? ' ' : '';
    const after = /[\p{L}\p{N}]/u.test(text[at + run.length] ?? '') ? ' ' : '';
    return before + writeWords(run) + after;
  });
}

/** Words with a space or dot between them. Initials are read together: `ஜி டி எஸ்` is GDS, but `டி` alone may be D or T. */
function writeWords(run: string): string {
  const words = run.split(/[ .]/);
  const read = words.map(readWord);
  let result = '';
  let place = 0;
  for (let at = 0; at < words.length; ) {
    const { initials, count } = initialsAt(read, at, isTamil(run));
    result += initials ?? read[at]?.written;
    for (const word of words.slice(at, at + count)) place += word.length + 1;
    result += run.slice(place - 1, place);
    at += count;
  }
  return result;
}

/** The longest run of initials that begins at a word, and how many words it has. */
function initialsAt(
  words: readonly ReadWord[],
  at: number,
  tamil: boolean,
): { initials?: string; count: number } {
  let end = at;
  while (words[end]?.letters !== undefined) end++;
  for (; end > at; end--) {
    const initials = initialsOf(
      words
        .slice(at, end)
        .flatMap(({ letters = '' }) => letters)
        .join(''),
      tamil,
    );
    if (initials !== undefined) return { initials, count: end - at };
  }
  return { count: 1 };
}

const isTamil = (text: string): boolean => /^[\u0b80-\u0bff]/.test(text);

interface ReadWord {
  /** In Devanagari, or in English. */
  written: string;
  /** The letters that it spells out by their names. */
  letters?: string;
}

const readWord = remembering((word: string): ReadWord => {
  const devanagari = word < '\u0900' ? writeUrdu(word) : writeBrahmic(word);
  const written = loanWord(devanagari, spellingOf(word)) ?? devanagari.replace(/\u094d$/, '');
  const letters = lettersOf(written);
  return letters === undefined ? { written } : { written, letters };
});

function spellingOf(word: string): LoanSpelling {
  if (word < '\u0900') return 'urdu';
  if (isTamil(word)) return 'tamil';
  return word < '\u0b80' ? 'north' : 'south';
}

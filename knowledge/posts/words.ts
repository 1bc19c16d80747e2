/**
 * Reads a message word by word into the words of Annexure III: abbreviations, Hindi and romanised Hindi, initials spelt
 * in Devanagari, missing spaces and spelling slips each become one or more *readings* of a token.
 */

import type { DesignationLexicon } from '../lexicon/types.ts';
import { editDistance } from '../text/edit-distance.ts';
import { fold, isAscii, isDevanagari } from '../text/fold.ts';
import { soundKey, spelledInitials } from '../text/sound.ts';

/** How a token was read: as written; by its sound; or by mending a spelling slip. */
export type ReadBy = 'written' | 'sound' | 'slip';

export interface Reading {
  /** Words of Annexure III that the token stands for, in order: `dg` → `director general`. */
  words: readonly string[];
  by: ReadBy;
}

export interface Token {
  /** As it stands in the message. */
  raw: string;
  /** The folded words of the message that this token covers. */
  text: string;
  /** The same without its spelling slips, where each has one mending. */
  meant: string;
  /** Written in capitals while the rest of the message is not: an abbreviation is meant as one. */
  capitals: boolean;
  /** Which sentence of the message it stands in. */
  sentence: number;
  /** Opens a bracket or follows a comma: a looser tie to the word before. */
  apart: boolean;
  /** Carries no post itself (`of`, `में`). */
  skip: boolean;
  readings: Reading[];
}

export interface PostWords {
  /** The tokens of a message, left to right. */
  read(message: string): Token[];
  /** A printed name or an alias in the words of Annexure III; more than one where it can be read in several ways. */
  canonical(phrase: string): string[][];
  /** Teaches an entry's words, so that slips can be mended into them. `printed`: its form as Annexure III has it. */
  learn(entryWords: readonly string[], printed?: string): void;
}

/** Words with the marks inside them, ends of sentences, and marks that part more loosely. */
const pieces = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.&'’-]*|[\n;!?।]+|[,(/:]|\.(?=\s)/gu;
const asciiPieces = /[a-z0-9][a-z0-9.&'-]*|[\n;!?]+|[,(/:]|\.(?=\s)/gi;

const longestPhrase = 6;
/** Words beyond this length are no words; they are not looked up. */
const longestWord = 40;
const mostRemembered = 5_000;

/** How many slips a word of this length may carry and still have "exactly one reading". */
function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3;
}

/** @param isPlaceName true of a word that names a place: never read as a misspelt word of a post */
export function createPostWords(
  lexicon: DesignationLexicon,
  isPlaceName: (word: string) => boolean,
): PostWords {
  const phrases = new Map<string, string[][]>();
  for (const { means, said } of lexicon.words)
    for (const form of said) {
      const key = fold(form);
      phrases.set(key, [...(phrases.get(key) ?? []), ...means.map(meaning => meaning.split(' '))]);
    }
  const skip = new Set(lexicon.plainWords.skip.map(fold));
  const { lead, employers, never } = lexicon.plainWords;
  const plain = new Set([...skip, ...lead, ...employers, ...never].map(fold));
  const notSlips = new Set(lexicon.notSlips);
  const entryWords = new Set<string>();
  const bySound = new Map<string, string[]>();
  const byLength = new Map<number, string[]>();
  const joined = new Map<string, readonly string[]>();
  /** Readings of words met before: people write the same words. Emptied when entries are learnt, or when full. */
  const remembered = new Map<string, Reading[]>();
  const mendingsOf = new Map<string, { whole: string[]; part: string[] }>();
  /** Words of fixed phrases: a slip in one of them must not break the phrase. */
  const partsByLength = new Map<number, string[]>();
  const parts = new Set([...phrases.keys()].filter(key => key.includes(' ')).flatMap(key => key.split(' ')));
  /** First words of fixed phrases of several words: no other begins one. */
  const beginsPhrase = new Set(
    [...phrases.keys()].filter(key => key.includes(' ')).map(key => key.slice(0, key.indexOf(' '))),
  );
  for (const part of parts)
    if (part.length >= 5 && !isDevanagari(part))
      partsByLength.set(part.length, [...(partsByLength.get(part.length) ?? []), part]);

  function learnForm(form: string): void {
    const sound = soundKey(form);
    if (sound.length >= 3 && form.length >= 4) bySound.set(sound, [...(bySound.get(sound) ?? []), form]);
    if (!isDevanagari(form) && form.length >= 4)
      byLength.set(form.length, [...(byLength.get(form.length) ?? []), form]);
  }
  for (const form of phrases.keys()) if (!form.includes(' ') && vowels(form) > 1) learnForm(form);

  function asWritten(word: string): string[][] {
    const known = phrases.get(word) ?? [];
    return entryWords.has(word) && !known.some(reading => reading.length === 1 && reading[0] === word)
      ? [[word], ...known]
      : known;
  }

  function readingsOf(word: string): Reading[] {
    const before = remembered.get(word);
    if (before !== undefined) return before;
    const readings = word.length > longestWord ? [] : freshReadings(word);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, readings);
    return readings;
  }

  function freshReadings(word: string): Reading[] {
    const exact = asWritten(word);
    if (exact.length > 0) return exact.map(words => ({ words, by: 'written' }));
    const singular = word.length > 2 && word.endsWith('s') ? asWritten(word.slice(0, -1)) : [];
    if (singular.length > 0) return singular.map(words => ({ words, by: 'written' }));
    const initials = isDevanagari(word) ? spelledInitials(word) : undefined;
    const fromInitials = initials === undefined ? [] : asWritten(initials);
    if (fromInitials.length > 0) return fromInitials.map(words => ({ words, by: 'written' }));
    // Haldwani is no halwai, and Tonk no typist.
    if (plain.has(word) || isPlaceName(word)) return [];
    const repaired = unique(mendings(word).whole.flatMap(asWritten));
    if (repaired.length > 0) return repaired.map(words => ({ words, by: 'slip' }));
    const close = word.length < 9 ? [] : [...joined].filter(([form]) => editDistance(word, form, 2) <= 2);
    if (close.length === 1 && close[0] !== undefined) return [{ words: close[0][1], by: 'slip' }];
    const bySound = soundsAs(word);
    if (bySound.length > 0)
      return bySound.map(words => ({ words, by: isDevanagari(word) ? 'written' : 'sound' }));
    const split = splitJoined(word);
    return split === undefined ? [] : [{ words: split, by: 'slip' }];
  }

  /** Devanagari and romanised Hindi meet by their sound; two Latin words do not (that is a spelling slip). */
  function soundsAs(word: string): string[][] {
    const key = soundKey(word);
    if (key.length < 3) return [];
    const forms = (bySound.get(key) ?? []).filter(form => isDevanagari(form) !== isDevanagari(word));
    return unique(forms.flatMap(asWritten));
  }

  function mendings(word: string): { whole: string[]; part: string[] } {
    const before = mendingsOf.get(word);
    if (before !== undefined) return before;
    const fresh = { whole: mended(word, byLength), part: mended(word, partsByLength) };
    if (mendingsOf.size >= mostRemembered) mendingsOf.clear();
    mendingsOf.set(word, fresh);
    return fresh;
  }

  /** The forms nearest to a misspelt word, all equally near; none where the word is right or too far from any. */
  function mended(word: string, forms: ReadonlyMap<number, string[]>): string[] {
    if (word.length > longestWord || isDevanagari(word) || notSlips.has(word) || /\d/.test(word)) return [];
    const allowed = slipsAllowed(word.length);
    let best = allowed;
    let found: string[] = [];
    for (let length = word.length - allowed; length <= word.length + allowed; length++)
      for (const form of forms.get(length) ?? []) {
        const distance = editDistance(word, form, best);
        if (distance > best || distance === 0) continue;
        if (word.length < 6 && form[0] !== word[0] && form.slice(1) !== word) continue;
        if (distance < best) found = [];
        best = distance;
        found.push(form);
      }
    return found;
  }

  function isKnown(word: string): boolean {
    return phrases.has(word) || entryWords.has(word) || plain.has(word) || parts.has(word);
  }

  /** `sectionofficer` → section officer: two or three known words written as one; one of them may carry a slip. */
  function splitJoined(word: string): string[] | undefined {
    if (word.length < 6 || notSlips.has(word)) return undefined;
    const whole = (part: string): string[] | undefined => (part.length >= 3 ? asWritten(part)[0] : undefined);
    for (let at = 3; at <= word.length - 3; at++) {
      const head = whole(word.slice(0, at));
      if (head === undefined) continue;
      const tail = word.slice(at);
      const rest = whole(tail) ?? splitJoined(tail);
      if (rest !== undefined) return [...head, ...rest];
    }
    return undefined;
  }

  function tokens(message: string): Token[] {
    const chunks: { raw: string; words: string[]; capitals: boolean; sentence: number; apart: boolean }[] =
      [];
    const hasSmallLetters = /\p{Ll}/u.test(message.slice(0, 2000));
    let sentence = 0;
    for (const [piece] of message.matchAll(isAscii(message) ? asciiPieces : pieces)) {
      const last = chunks.at(-1);
      if (/^[\n;!?।.]/u.test(piece)) {
        sentence++;
      } else if (/^[,(/:]$/.test(piece)) {
        if (last !== undefined) chunks.push({ raw: '', words: [], capitals: false, sentence, apart: true });
      } else {
        // Most pieces are small Latin letters alone: they are their own folding, and no capitals.
        const plainLetters = /^[a-z]+$/.test(piece);
        const folded = plainLetters
          ? [piece]
          : fold(piece)
              .replace(/\b([a-z]{3,})(\d)\b/g, '$1 $2')
              .split(' ')
              .filter(word => word !== '');
        const capitals =
          !plainLetters &&
          hasSmallLetters &&
          piece.length > 1 &&
          /^[^\p{Ll}]*$/u.test(piece) &&
          /\p{Lu}/u.test(piece);
        chunks.push({
          raw: piece.replace(/[.&'’-]+$/, ''),
          words: folded,
          capitals,
          sentence,
          apart: last?.words.length === 0,
        });
        if (
          piece.endsWith('.') &&
          folded.length === 1 &&
          !phrases.has(folded[0] ?? '') &&
          (folded[0] ?? '').length > 2
        )
          sentence++;
      }
    }
    const flat = chunks.flatMap(chunk =>
      chunk.words.map((text, index) => {
        const [one, other] = isKnown(text) || text.length < 4 ? [] : mendings(text).part;
        return {
          raw: chunk.words.length === 1 ? chunk.raw : text,
          text,
          meant: one !== undefined && other === undefined ? one : text,
          capitals: chunk.capitals,
          sentence: chunk.sentence,
          apart: chunk.apart && index === 0,
        };
      }),
    );
    const merged: Token[] = [];
    for (let at = 0; at < flat.length; ) {
      const first = flat[at];
      if (first === undefined) break;
      let length =
        beginsPhrase.has(first.text) || beginsPhrase.has(first.meant)
          ? Math.min(longestPhrase, flat.length - at)
          : 1;
      while (length > 1 && phraseAt(flat, at, length) === undefined) length--;
      const phrase = length > 1 ? phraseAt(flat, at, length) : undefined;
      const part = flat.slice(at, at + length);
      const text = part.map(token => token.text).join(' ');
      const skipped = length === 1 && skip.has(text) && !first.capitals;
      const [form, otherForm] = phrase !== undefined || isKnown(text) ? [] : mendings(text).whole;
      merged.push({
        ...first,
        raw: part.map(token => token.raw).join(' '),
        text,
        meant: phrase ?? (form !== undefined && otherForm === undefined ? form : text),
        capitals: part.every(token => token.capitals),
        skip: skipped,
        readings: skipped
          ? []
          : phrase === undefined
            ? readingsOf(text)
            : (phrases.get(phrase) ?? []).map(words => ({ words, by: phrase === text ? 'written' : 'slip' })),
      });
      at += length;
    }
    return merged;
  }

  /** The fixed phrase at this place, slips mended. */
  function phraseAt(
    flat: { text: string; meant: string; sentence: number }[],
    at: number,
    length: number,
  ): string | undefined {
    const part = flat.slice(at, at + length);
    if (part.some(token => token.sentence !== part[0]?.sentence)) return undefined;
    return [part.map(token => token.text).join(' '), part.map(token => token.meant).join(' ')].find(phrase =>
      phrases.has(phrase),
    );
  }

  return {
    read: tokens,
    learn(words, printed) {
      remembered.clear();
      mendingsOf.clear();
      for (const word of words)
        if (!entryWords.has(word)) {
          entryWords.add(word);
          if (printed !== undefined || !looksAbbreviated(word)) learnForm(word);
        }
      const together = fold(printed ?? '').replaceAll(' ', '');
      if (together.length >= 9 && together.length <= 24) joined.set(together, words);
    },
    canonical(phrase) {
      let readings: string[][] = [[]];
      for (const token of tokens(phrase)) {
        if (token.skip && !phrases.has(token.text)) continue;
        const written = token.readings.filter(reading => reading.by === 'written');
        const initials = spelledInitials(token.text);
        const choices =
          initials !== undefined && !phrases.has(token.text)
            ? [phrases.get(initials)?.[0] ?? [initials]]
            : written.length > 0
              ? written.map(reading => reading.words)
              : [token.text.split(' ')];
        readings = readings.flatMap(start => choices.map(choice => [...start, ...choice])).slice(0, 8);
      }
      return readings.filter(reading => reading.length > 0);
    },
  };
}

/** Initials are read as they are: neither heard in another script nor the aim of a mended slip. */
function looksAbbreviated(word: string): boolean {
  return !isDevanagari(word) && (vowels(word) < 2 || /[^aeiouy]{3}/.test(word));
}

function vowels(word: string): number {
  return isDevanagari(word) ? word.length : (word.match(/[aeiouy]/g) ?? []).length;
}

function unique(readings: string[][]): string[][] {
  return [...new Map(readings.map(reading => [reading.join(' '), reading])).values()];
}

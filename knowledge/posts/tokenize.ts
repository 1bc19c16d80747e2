/** Cuts a message into tokens. A fixed phrase of several words is one token. */
import { fold } from '../text/fold.ts';
import type { MatchedBy } from '../text/nearest.ts';
import { isAscii } from '../text/plain-text.ts';
import type { Expansion } from './expand.ts';
import type { PostVocabulary } from './vocabulary.ts';

export interface Token {
  /** The token as it is in the message. */
  raw: string;
  /** The folded words of the message that this token covers. */
  text: string;
  /** The same with its spelling slips corrected, where each slip has only one correction. */
  meant: string;
  /** True of a word in capitals in a message with small letters: it is meant as an abbreviation. */
  capitals: boolean;
  /** The number of its sentence in the message, from 0. */
  sentence: number;
  /** True after a comma or an opening bracket: the token belongs less closely to the word before. */
  apart: boolean;
  /** The mark before it: a comma, slash, colon or opening bracket, or `>` for an arrow; empty where there is none. */
  mark: string;
  /** True of a word that is no part of a post itself (`of`, `में`). */
  skip: boolean;
  /** What it may mean; several expansions are several possible meanings. */
  expansions: Expansion[];
}

/** The tokens of each sentence. A line without tokens is no sentence. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    const last = sentences.at(-1);
    if (last?.[0]?.sentence === token.sentence) last.push(token);
    else sentences.push([token]);
  }
  return sentences;
}

/** A word of a message, before words are joined to phrases. */
type LooseToken = Omit<Token, 'skip' | 'expansions'>;

/** A piece of a message between spaces and marks. A comma, bracket, slash or colon is a piece without words. */
interface Piece {
  raw: string;
  words: string[];
  capitals: boolean;
  sentence: number;
  apart: boolean;
  mark: string;
}

/** Words with the marks inside them, ends of sentences (an arrow is one), and marks inside a sentence. */
const pieces = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.&'’-]*|[\n;!?।→⇒]+|->|[,(/:]|\.(?=\s)/gu;
const asciiPieces = /[a-z0-9][a-z0-9.&'-]*|[\n;!?]+|->|[,(/:]|\.(?=\s)/gi;

/** Words of posts that are no abbreviations: a dot after them ends the sentence. */
const wholeWords: ReadonlySet<string> = new Set(
  'administration cadre circle clerk directorate division finance mails office operator post postal posts postmen region service services store work works'.split(
    ' ',
  ),
);
/** Words of two letters that end a sentence too; others are abbreviations ("Sr."). */
const shortWords: ReadonlySet<string> = new Set('go he hu in is it me no on up us we'.split(' '));
/** The most words of a fixed phrase. */
const longestPhrase = 6;
/** Slips are corrected only in words with at least so many letters. */
const leastCorrected = 4;
/** How many characters are searched for a small letter. */
const mostLooked = 2_000;

/** Makes the tokenizer. */
export function createTokenizer(
  vocabulary: PostVocabulary,
  expand: (word: string) => Expansion[],
): (message: string) => Token[] {
  return message => {
    const loose = piecesOf(message, text => vocabulary.phrase(text) !== undefined).flatMap(piece =>
      tokensOf(piece, vocabulary),
    );
    const tokens: Token[] = [];
    for (let at = 0; at < loose.length; ) {
      const { token, length } = tokenAt(loose, at, vocabulary, expand);
      tokens.push(token);
      at += length;
    }
    return tokens;
  };
}

function piecesOf(message: string, isPhrase: (text: string) => boolean): Piece[] {
  const found: Piece[] = [];
  const hasSmallLetters = /\p{Ll}/u.test(message.slice(0, mostLooked));
  let [sentence, isAfterArrow] = [0, false];
  for (const [text] of message.matchAll(isAscii(message) ? asciiPieces : pieces)) {
    const last = found.at(-1);
    if (/^(?:[\n;!?।.→⇒]|->)/u.test(text)) {
      sentence++;
      isAfterArrow = /^[→⇒-]/u.test(text);
    } else if (/^[,(/:]$/.test(text)) {
      if (last !== undefined) found.push(markOf(text, sentence));
    } else {
      const piece = pieceOf(text, hasSmallLetters);
      const mark = last?.words.length === 0 ? last : undefined;
      found.push({
        ...piece,
        sentence,
        apart: mark !== undefined,
        mark: isAfterArrow ? '>' : (mark?.raw ?? ''),
      });
      isAfterArrow = false;
      if (text.endsWith('.') && endsSentence(piece.words, isPhrase)) sentence++;
    }
  }
  return found;
}

/** True of a word with a dot that ends the sentence: it is no abbreviation. */
function endsSentence([word = '', ...more]: readonly string[], isPhrase: (text: string) => boolean): boolean {
  if (more.length > 0) return false;
  return word.length > 2 ? !isPhrase(word) || wholeWords.has(word) : shortWords.has(word);
}

function markOf(raw: string, sentence: number): Piece {
  return { raw, words: [], capitals: false, sentence, apart: true, mark: '' };
}

function pieceOf(text: string, hasSmallLetters: boolean): Pick<Piece, 'raw' | 'words' | 'capitals'> {
  const raw = text.replace(/[.&'’-]+$/, '');
  // Most pieces are small Latin letters only, which need no folding.
  if (/^[a-z]+$/.test(text)) return { raw, words: [text], capitals: false };
  return {
    raw,
    words: fold(text)
      .replace(/\b([a-z]{3,})(\d)\b/g, '$1 $2')
      .split(' ')
      .filter(word => word !== ''),
    capitals: hasSmallLetters && text.length > 1 && /^[^\p{Ll}]*$/u.test(text) && /\p{Lu}/u.test(text),
  };
}

function tokensOf(
  { raw, words, capitals, sentence, apart, mark }: Piece,
  { isKnown, corrections }: PostVocabulary,
): LooseToken[] {
  return words.map((text, index) => ({
    raw: words.length === 1 ? raw : text,
    text,
    meant: isKnown(text) || text.length < leastCorrected ? text : (only(corrections(text).part) ?? text),
    capitals,
    sentence,
    apart: apart && index === 0,
    mark: index === 0 ? mark : '',
  }));
}

/** The token that begins at a word: the longest fixed phrase, or the word itself. */
function tokenAt(
  loose: readonly LooseToken[],
  at: number,
  vocabulary: PostVocabulary,
  expand: (word: string) => Expansion[],
): { token: Token; length: number } {
  const first = loose[at] as LooseToken;
  const phrase = phraseAt(loose, at, vocabulary);
  const part = loose.slice(at, at + (phrase?.length ?? 1));
  const text = part.map(token => token.text).join(' ');
  const skip = phrase === undefined && vocabulary.isSkipped(text) && !first.capitals;
  const corrected =
    phrase !== undefined || vocabulary.isKnown(text) ? undefined : only(vocabulary.corrections(text).whole);
  const by: MatchedBy = phrase?.text === text ? 'exact' : 'slip';
  return {
    length: part.length,
    token: {
      ...first,
      raw: part.map(token => token.raw).join(' '),
      text,
      meant: phrase?.text ?? corrected ?? text,
      capitals: part.every(token => token.capitals),
      skip,
      expansions: skip
        ? []
        : phrase === undefined
          ? expand(text)
          : (vocabulary.phrase(phrase.text) ?? []).map(words => ({ words, by })),
    },
  };
}

/** The longest fixed phrase of several words that begins at a word, with slips corrected. */
function phraseAt(
  loose: readonly LooseToken[],
  at: number,
  { beginsPhrase, phrase }: PostVocabulary,
): { text: string; length: number } | undefined {
  const first = loose[at];
  if (first === undefined || !(beginsPhrase(first.text) || beginsPhrase(first.meant))) return undefined;
  for (let length = Math.min(longestPhrase, loose.length - at); length > 1; length--) {
    const part = loose.slice(at, at + length);
    if (part.some(token => token.sentence !== first.sentence)) continue;
    const text = [part.map(token => token.text).join(' '), part.map(token => token.meant).join(' ')].find(
      words => phrase(words) !== undefined,
    );
    if (text !== undefined) return { text, length };
  }
  return undefined;
}

/** The one item of a list; undefined where there is none, or more. */
function only(items: readonly string[]): string | undefined {
  return items.length === 1 ? items[0] : undefined;
}

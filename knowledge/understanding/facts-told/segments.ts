/** Cuts a message into short statements, each with the concepts of its words. */
import type { FactConcept } from '../../lexicon/schema.ts';
import { words } from '../../text/fold.ts';
import type { ConceptIndex, ConceptPhrase } from '../concept-index.ts';
import { languageOf } from '../language.ts';

/** A concept, or several that the same words have, at the words `from` to `to` (exclusive). */
export interface Mark {
  concepts: ReadonlySet<FactConcept>;
  from: number;
  to: number;
  text: string;
  /** The course, where the words are its title. */
  course?: string;
  /** The number, where the words are digits. */
  digits?: number;
}

/** A statement: a part of a sentence between two marks of punctuation or two joining words. */
export interface Segment {
  words: readonly string[];
  marks: readonly Mark[];
  /** True where a question mark ends it. */
  isQuestion: boolean;
  /** Its sentence, counted from 0. */
  sentence: number;
}

const sentenceEnds = /(?<=[.?!।…]|\?\?)\s+|\n+/u;
const pauses = /[,;:|()]+(?=\s|$)|[,;]|\s[-–—]+\s|\.\.+/u;
const onWords = new Set(['par', 'पर', 'pe']);
/** States before which "par" means "but". */
const verbLike: readonly FactConcept[] = [
  'there',
  'got',
  'gone',
  'right',
  'wrong',
  'complete',
  'opens',
  'self',
];

/** Makes the function that cuts a text. */
export function createSegments(index: ConceptIndex, wordsOf: (concept: FactConcept) => ReadonlySet<string>) {
  const alsoEnglish = wordsOf('english-words');
  const onlyEnglish = wordsOf('english-function');

  /** A word that is both English and Hindi counts as Hindi only where the message is not English. */
  const isRead = ({ words: phrase, concept }: ConceptPhrase, word: string, isEnglish: boolean) =>
    !isEnglish || phrase.length > 1 || (concept as FactConcept) === 'asking-first' || !alsoEnglish.has(word);

  function marksIn(all: readonly string[], isEnglish: boolean): Mark[] {
    const marks: Mark[] = [];
    for (let place = 0; place < all.length; ) {
      const word = all[place] ?? '';
      const begun = index.at(all, place);
      // Most words begin no phrase.
      const found = begun.length === 0 ? begun : begun.filter(phrase => isRead(phrase, word, isEnglish));
      const mark = found.length > 0 ? markOf(found, all, place) : digitsAt(word, place);
      if (mark !== undefined) marks.push(mark);
      place = mark?.to ?? place + 1;
    }
    return marks;
  }

  return (text: string): Segment[] => {
    const whole = words(text);
    const isEnglish =
      languageOf(whole, undefined).language === 'en' && whole.some(word => onlyEnglish.has(word));
    return text.split(sentenceEnds).flatMap((sentence, number) => {
      const parts = sentence.split(pauses);
      return parts.flatMap((part, at) => {
        const all = words(part);
        if (all.length === 0) return [];
        const isQuestion = at === parts.length - 1 && /[?？]\s*$/u.test(part);
        return cut(all, marksIn(all, isEnglish), isQuestion, number);
      });
    });
  };
}

/** The concepts of the longest phrases at a place. */
function markOf(found: readonly ConceptPhrase[], all: readonly string[], from: number): Mark {
  const length = Math.max(...found.map(phrase => phrase.words.length));
  const longest = found.filter(phrase => phrase.words.length === length);
  const course = longest.map(courseOf).find(id => id !== undefined);
  return {
    concepts: new Set(longest.map(({ concept }) => concept as FactConcept)),
    from,
    to: from + length,
    text: all.slice(from, from + length).join(' '),
    ...(course !== undefined && { course }),
  };
}

function digitsAt(word: string, from: number): Mark | undefined {
  return /^\d{1,2}$/.test(word)
    ? { concepts: new Set(), from, to: from + 1, text: word, digits: Number(word) }
    : undefined;
}

/** A part of a course's title, which counts as the course where a state is told. */
export const shortTitle = 'short-';

function courseOf({ concept, course }: ConceptPhrase): string | undefined {
  return course ?? (concept.startsWith(shortTitle) ? concept.slice(shortTitle.length) : undefined);
}

/** Cuts at the words that join statements. The joining word begins the new one. */
function cut(
  all: readonly string[],
  marks: readonly Mark[],
  isQuestion: boolean,
  sentence: number,
): Segment[] {
  const starts = [0];
  marks.forEach((mark, at) => {
    const before = marks[at - 1];
    const joins = mark.concepts.has('turn') || (mark.concepts.has('now') && mark.from > 0);
    if (joins && mark.from > (starts.at(-1) ?? 0)) starts.push(mark.from);
    if (before?.to === mark.from - 1 && onWords.has(all[before.to] ?? '') && isVerbLike(before))
      starts.push(before.to);
  });
  const ends = [...starts.slice(1), all.length];
  return starts.map((start, at) => ({
    words: all.slice(start, ends[at]),
    marks: marks
      .filter(({ from }) => from >= start && from < (ends[at] ?? 0))
      .map(mark => ({ ...mark, from: mark.from - start, to: mark.to - start })),
    isQuestion: isQuestion && at === starts.length - 1,
    sentence,
  }));
}

function isVerbLike({ concepts }: Mark): boolean {
  return verbLike.some(concept => concepts.has(concept));
}

/**
 * What words are about. The words of employees, in English, Hindi and romanised Indian languages, are mapped to a closed set of
 * concepts. The words are in `data/lexicon/concepts-*.json` and `course-sayings.json`.
 */
import type { Course } from '../facts/facts.ts';
import type { ConceptId, ConceptLexicon } from '../lexicon/schema.ts';
import type { MatchedBy } from '../text/nearest.ts';
import { type ConceptIndex, type ConceptPhrase, createConceptIndex } from './concept-index.ts';
import { createConceptSlips } from './concept-slips.ts';

/** A concept in a text, at the words `from` to `to` (exclusive). */
export interface ConceptHit {
  concept: ConceptId;
  /** The folded words. */
  text: string;
  from: number;
  to: number;
  by: MatchedBy;
  /** The course, where the concept is `course-title`. */
  course?: string;
}

/** Words that keep their own meaning inside a longer phrase ("how many times", "cannot edit"). */
const alwaysRead: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'not',
  'what',
  'which',
  'when',
  'how',
  'who',
  'why',
  'how-many',
]);
/** Phrases of grammar. All words in them keep their own meaning ("क्या परीक्षा", "on my promotion"). */
const seeThrough: ReadonlySet<ConceptId> = new Set<ConceptId>(['not', 'yes-no', 'did']);
/** Phrases in which "not" is no negation. */
const withoutNegation: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'yes-no',
  'noise',
  'fail',
  'no',
  'restart',
]);

/** Verbs of Tamil, Telugu, Kannada and Malayalam whose ending is a negation (`kaanunnilla`, `raledu`). */
const negatedVerb = /^[a-z]{3,}(?:unnilla|tilla|gilla|yilla|villai|atledu|aledu|aala|alai)$/;
const pinCode = /^[1-9]\d{5}$/;

export interface Concepts {
  /** The concepts of a text in order. Every word is read once, as part of the longest phrase. */
  read(words: readonly string[]): ConceptHit[];
  /** True of a word that the lexicon lists as an everyday word. */
  isPlain(word: string): boolean;
}

/**
 * Makes the reader of concepts.
 *
 * @param courses the courses whose titles are read as `course-title`, as printed and as employees write them
 */
export function createConcepts(courses: readonly Course[], lexicon: ConceptLexicon): Concepts {
  const index = createConceptIndex(courses, lexicon);
  const readMisspelt = createConceptSlips(index);
  return {
    isPlain: word =>
      index.beginningWith(word).some(({ concept, words }) => concept === 'plain' && words.length === 1),
    read(words) {
      const hits = createHits(words);
      for (let place = 0; place < words.length; ) {
        const word = words[place] ?? '';
        const found = index.at(words, place);
        const length = found.reduce((longest, phrase) => Math.max(longest, phrase.words.length), 1);
        const longest = found.filter(phrase => phrase.words.length === length);
        for (const phrase of longest) hits.add(phrase, place, length, 'exact');
        if (negatedVerb.test(word)) hits.addWord('not', place);
        if (found.length === 0) {
          const { phrases, by } = readMisspelt(word);
          for (const phrase of phrases) hits.add(phrase, place, 1, by);
        }
        if (pinCode.test(word)) hits.addWord('pin', place);
        if (length > 1) addInner(hits, index, words, place, longest);
        place += length;
      }
      return hits.all;
    },
  };
}

interface Hits {
  all: ConceptHit[];
  /** Adds a phrase of `length` words, unless it was added before or is an everyday word. */
  add(phrase: ConceptPhrase, from: number, length: number, by: MatchedBy): void;
  /** Adds a concept that shows in the form of a word. */
  addWord(concept: ConceptId, at: number): void;
}

function createHits(words: readonly string[]): Hits {
  const all: ConceptHit[] = [];
  const push = (concept: ConceptId, from: number, to: number, by: MatchedBy, course?: string) =>
    all.push({
      concept,
      text: words.slice(from, to).join(' '),
      from,
      to,
      by,
      ...(course === undefined ? {} : { course }),
    });
  return {
    all,
    add({ concept, course }, from, length, by) {
      if (concept === 'plain' || concept === 'noise') return;
      if (!all.some(hit => hit.concept === concept && hit.from === from && hit.course === course))
        push(concept, from, from + length, by, course);
    },
    addWord(concept, at) {
      push(concept, at, at + 1, 'exact');
    },
  };
}

/** Adds the words inside a phrase that keep their own meaning. */
function addInner(
  hits: Hits,
  index: ConceptIndex,
  words: readonly string[],
  from: number,
  phrases: readonly ConceptPhrase[],
): void {
  const open = phrases.every(({ concept }) => seeThrough.has(concept));
  const isWhich = phrases.some(({ concept }) => concept === 'which');
  const hasNoNegation = phrases.some(({ concept }) => withoutNegation.has(concept));
  const length = phrases[0]?.words.length ?? 0;
  for (let place = from; place < from + length; place++)
    for (const phrase of index.at(words, place)) {
      const { concept } = phrase;
      if (phrase.words.length > 1 || !(open || alwaysRead.has(concept))) continue;
      if ((concept === 'not' && hasNoNegation) || (concept === 'who' && isWhich)) continue;
      hits.add(phrase, place, 1, 'exact');
    }
}

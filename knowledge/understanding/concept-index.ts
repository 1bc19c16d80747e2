/**
 * The phrases of the lexicon of concepts, indexed. A phrase is a list of folded words. A word that ends in `*` means every word
 * with this beginning.
 */
import type { Course } from '../facts/facts.ts';
import type { ConceptId, ConceptLexicon } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';
import { remembering } from '../text/remember.ts';

export interface ConceptPhrase {
  concept: ConceptId;
  words: { text: string; prefix: boolean }[];
  /** The course, where the concept is `course-title`. */
  course?: string;
}

/** Phrases that begin with a prefix are indexed by its first three letters; the shortest prefixes have two. */
const prefixLengths = [2, 3] as const;

export interface ConceptIndex {
  phrases: readonly ConceptPhrase[];
  /** The phrases that the words hold from a place on. */
  at(words: readonly string[], place: number): readonly ConceptPhrase[];
  /** The phrases that begin with exactly this word. */
  beginningWith(word: string): readonly ConceptPhrase[];
  /** Belongs to the conversation itself. */
  isTalk(concept: ConceptId): boolean;
}

/** @param courses the courses whose titles are read as `course-title` */
export function createConceptIndex(courses: readonly Course[], lexicon: ConceptLexicon): ConceptIndex {
  const phrases = [
    ...[lexicon.conceptsPortal, lexicon.conceptsTalk, lexicon.conceptsElsewhere].flatMap(section =>
      Object.entries(section).flatMap(([concept, entries]) =>
        entries.map(entry => phraseOf(concept as ConceptId, entry)),
      ),
    ),
    ...courses.flatMap(course =>
      titlesOf(course, lexicon).map(title => phraseOf('course-title', title, course.id)),
    ),
  ];
  const byFirstWord = groupedBy(phrases, ([first]) => (first.prefix ? undefined : first.text));
  const byFirstLetters = groupedBy(phrases, ([first]) =>
    first.prefix ? first.text.slice(0, prefixLengths[1]) : undefined,
  );
  const begunBy = remembering(word => [
    ...(byFirstWord.get(word) ?? []),
    ...prefixLengths
      .flatMap(length => byFirstLetters.get(word.slice(0, length)) ?? [])
      .filter(({ words: [first] }) => word.startsWith(first?.text ?? word)),
  ]);
  const talk = new Set(Object.keys(lexicon.conceptsTalk));
  return {
    phrases,
    at(words, place) {
      const begun = begunBy(words[place] ?? '');
      return begun.length === 0 ? begun : begun.filter(phrase => fits(phrase, words, place));
    },
    beginningWith: word => byFirstWord.get(word) ?? [],
    isTalk: concept => talk.has(concept),
  };
}

function titlesOf({ id, title, alsoPrinted, alsoSaid }: Course, { courseSayings }: ConceptLexicon): string[] {
  return [title, ...alsoPrinted.map(also => also.title), ...alsoSaid, ...(courseSayings[id] ?? [])];
}

function phraseOf(concept: ConceptId, entry: string, course?: string): ConceptPhrase {
  const parts = entry.split(/\s+/).map(part => ({ prefix: part.endsWith('*'), text: fold(part) }));
  // One word may fold to several ("e-mail"). Only the last one keeps the star.
  const words = parts.flatMap(({ text, prefix }) =>
    text.split(' ').map((word, at, all) => ({ text: word, prefix: prefix && at === all.length - 1 })),
  );
  return { concept, words, ...(course === undefined ? {} : { course }) };
}

function groupedBy(
  phrases: readonly ConceptPhrase[],
  key: (words: [ConceptPhrase['words'][number]]) => string | undefined,
): ReadonlyMap<string, ConceptPhrase[]> {
  const groups = new Map<string, ConceptPhrase[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    const group = first && key([first]);
    if (group === undefined) continue;
    const rows = groups.get(group);
    if (rows === undefined) groups.set(group, [phrase]);
    else rows.push(phrase);
  }
  return groups;
}

function fits({ words: wanted }: ConceptPhrase, words: readonly string[], at: number): boolean {
  return wanted.every(({ text, prefix }, offset) => {
    const word = words[at + offset];
    return word !== undefined && (prefix ? word.startsWith(text) : word === text);
  });
}

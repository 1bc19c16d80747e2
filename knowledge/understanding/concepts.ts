/**
 * What a word is about: the employees' words, in English, Hindi and the romanised spellings of both and of their
 * neighbours, mapped to a closed set of concepts. Reads `data/lexicon/concepts-*.json` and `course-sayings.json`.
 *
 * An entry is a phrase of folded words; a word ending in `*` stands for every word that begins so.
 */
import { z } from 'zod/v4';
import elsewhere from '../../data/lexicon/concepts-elsewhere.json' with { type: 'json' };
import portal from '../../data/lexicon/concepts-portal.json' with { type: 'json' };
import talk from '../../data/lexicon/concepts-talk.json' with { type: 'json' };
import sayings from '../../data/lexicon/course-sayings.json' with { type: 'json' };
import type { Course } from '../facts/types.ts';
import { slips } from '../text/edit-distance.ts';
import { fold, isDevanagari } from '../text/fold.ts';
import { soundKey, spelledInitials } from '../text/sound.ts';

const Lexicon = z.record(z.string(), z.array(z.string().min(1)).min(1));

/** The files of this lexicon, for `cli -- check`. */
export const conceptFiles = [
  { file: 'lexicon/concepts-elsewhere.json', schema: Lexicon },
  { file: 'lexicon/concepts-portal.json', schema: Lexicon },
  { file: 'lexicon/concepts-talk.json', schema: Lexicon },
  { file: 'lexicon/course-sayings.json', schema: Lexicon },
] as const;

/** What belongs to the helpdesk's subject. */
export type PortalConcept = keyof typeof portal | 'course-title' | 'pin';
/** What belongs to talking: questions, negation, courtesy, the bot itself. */
export type TalkConcept = keyof typeof talk;
/** What belongs to other desks. */
export type ElsewhereConcept = keyof typeof elsewhere;
export type ConceptId = PortalConcept | TalkConcept | ElsewhereConcept;

/** How a word was read: as the lexicon writes it, by its sound, or as a slip of one entry only. */
export type ReadBy = 'written' | 'sound' | 'slip';

/** A concept found in a text. `from` and `to` (exclusive) count words. */
export interface ConceptHit {
  concept: ConceptId;
  said: string;
  from: number;
  to: number;
  by: ReadBy;
  /** The course, where the concept is `course-title`. */
  course?: string;
}

interface Phrase {
  concept: ConceptId;
  words: { text: string; prefix: boolean }[];
  course?: string;
}

/** Words whose meaning stands beside that of the phrase they are part of ("how many times", "cannot edit"). */
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
/** Phrases of grammar: the words in them keep their own meaning ("क्या परीक्षा", "on my promotion"). */
const seeThrough: ReadonlySet<ConceptId> = new Set<ConceptId>(['not', 'yes-no', 'did']);
/** Phrases in which a negation is no negation. */
const hushes: ReadonlySet<ConceptId> = new Set<ConceptId>(['yes-no', 'noise', 'fail', 'no', 'restart']);

/** Verbs of Tamil, Telugu, Kannada and Malayalam that carry their negation as an ending (`kaanunnilla`, `raledu`). */
const negatedVerb = /^[a-z]{3,}(?:unnilla|tilla|gilla|yilla|villai|atledu|aledu|aala|alai)$/;

/** Prefixes are kept by their first letters: two for the shortest, three else. */
const prefixLengths = [2, 3] as const;

const sections = {
  portal: Lexicon.parse(portal),
  talk: Lexicon.parse(talk),
  elsewhere: Lexicon.parse(elsewhere),
};

/** The concepts of the helpdesk's own subject. */
export const portalConcepts: ReadonlySet<ConceptId> = new Set([
  ...(Object.keys(sections.portal) as ConceptId[]),
  'course-title',
  'pin',
]);
/** Words of talk are not looked for by sound across scripts: they are short, and Hindi has its own. */
const talkConcepts: ReadonlySet<ConceptId> = new Set(Object.keys(sections.talk) as ConceptId[]);
/** The concepts that belong to other desks. */
export const elsewhereConcepts: ReadonlySet<ConceptId> = new Set(
  Object.keys(sections.elsewhere) as ConceptId[],
);

/** True of a name that the lexicon has. */
export function isConcept(name: string): name is ConceptId {
  return (
    portalConcepts.has(name as ConceptId) ||
    elsewhereConcepts.has(name as ConceptId) ||
    talkConcepts.has(name as ConceptId)
  );
}

export interface Concepts {
  /** The concepts of a text's words, by place; every word is read at most once, the longest phrase first. */
  read(words: readonly string[]): ConceptHit[];
  /** True of a word that the lexicon lists as an everyday one. */
  isPlain(word: string): boolean;
}

function phraseOf(concept: ConceptId, entry: string, course?: string): Phrase {
  const parts = entry.split(/\s+/).map(part => ({ prefix: part.endsWith('*'), text: fold(part) }));
  // An entry's word may fold to several ("e-mail"); only its last one keeps the star.
  const words = parts.flatMap(({ text, prefix }) =>
    text.split(' ').map((word, at, all) => ({ text: word, prefix: prefix && at === all.length - 1 })),
  );
  return { concept, words, ...(course === undefined ? {} : { course }) };
}

/**
 * Builds the reader.
 *
 * @param courses the courses whose titles, printed and said, are to be read as `course-title`
 * @throws ZodError where a lexicon file is not a list of phrases by concept
 */
export function createConcepts(courses: readonly Course[]): Concepts {
  const phrases: Phrase[] = [];
  for (const section of Object.values(sections))
    for (const [concept, entries] of Object.entries(section))
      for (const entry of entries) phrases.push(phraseOf(concept as ConceptId, entry));
  const said = Lexicon.parse(sayings);
  for (const course of courses) {
    const titles = [course.title, ...course.alsoPrinted.map(({ title }) => title), ...course.alsoSaid];
    for (const title of [...titles, ...(said[course.id] ?? [])])
      phrases.push(phraseOf('course-title', title, course.id));
  }

  const byFirstWord = new Map<string, Phrase[]>();
  const byFirstLetters = new Map<string, Phrase[]>();
  const known = new Set<string>();
  const singles = new Map<string, Phrase[]>();
  const bySound = new Map<string, Phrase[]>();
  const put = <Row>(map: Map<string, Row[]>, key: string, row: Row) => {
    const rows = map.get(key);
    if (rows === undefined) map.set(key, [row]);
    else rows.push(row);
  };
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    if (first.prefix) put(byFirstLetters, first.text.slice(0, prefixLengths[1]), phrase);
    else put(byFirstWord, first.text, phrase);
    for (const { text } of phrase.words) known.add(text);
    if (phrase.words.length > 1 || phrase.concept === 'plain' || phrase.concept === 'noise') continue;
    put(singles, first.text, phrase);
    const sound = soundKey(first.text);
    if (sound.length >= 4 && first.text.length >= 5 && !talkConcepts.has(phrase.concept))
      put(bySound, sound, phrase);
  }
  const singlesByStart = new Map<string, string[]>();
  for (const word of singles.keys()) if (word.length >= 5) put(singlesByStart, word.slice(0, 1), word);

  /** The one reading of all candidates, or none: a word that could be two things is neither. */
  const oneReading = (candidates: readonly Phrase[]): Phrase[] =>
    new Set(candidates.map(({ concept, course }) => course ?? concept)).size === 1
      ? candidates.slice(0, 1)
      : [];

  const remembered = new Map<string, { phrases: Phrase[]; by: ReadBy }>();
  /** The same word is looked up once; what is remembered is bounded, and never changes an answer. */
  const misspelt = (word: string): { phrases: Phrase[]; by: ReadBy } => {
    let reading = remembered.get(word);
    if (reading === undefined) {
      reading = misspeltAnew(word);
      if (remembered.size > 5000) remembered.clear();
      remembered.set(word, reading);
    }
    return reading;
  };
  const misspeltAnew = (word: string): { phrases: Phrase[]; by: ReadBy } => {
    const none = { phrases: [], by: 'slip' as const };
    if (word.length < 4 || known.has(word) || /^\d+$/.test(word)) return none;
    const initials = isDevanagari(word) ? spelledInitials(word) : undefined;
    if (initials !== undefined)
      return { phrases: at([initials], 0).filter(({ words: all }) => all.length === 1), by: 'sound' };
    const sound = soundKey(word);
    const alike = bySound.get(sound);
    if (sound.length >= 4 && alike !== undefined) {
      // Across scripts the sound is all there is; within one, words that sound alike must also look alike.
      const near = alike.filter(({ words: [first] }) =>
        first !== undefined && isDevanagari(first.text) !== isDevanagari(word)
          ? true
          : first !== undefined &&
            first.text[0] === word[0] &&
            slips(word, first.text, 2) <= (word.length >= 7 && !isDevanagari(word) ? 2 : 1),
      );
      const one = oneReading(near);
      if (one.length > 0) return { phrases: one, by: 'sound' };
    }
    if (word.length < 5) return none;
    const limit = word.length >= 9 ? 2 : 1;
    let best = limit + 1;
    let nearest: Phrase[] = [];
    for (const candidate of singlesByStart.get(word.slice(0, 1)) ?? []) {
      const begins =
        candidate.length >= 6 && singles.get(candidate)?.every(({ words: [first] }) => first?.prefix);
      const distance = begins
        ? slips(word.slice(0, candidate.length), candidate, 1)
        : slips(word, candidate, limit);
      if (distance < best) {
        best = distance;
        nearest = [...(singles.get(candidate) ?? [])];
      } else if (distance === best && best <= limit) nearest.push(...(singles.get(candidate) ?? []));
    }
    return { phrases: best <= limit ? oneReading(nearest) : [], by: 'slip' };
  };

  const fits = (phrase: Phrase, words: readonly string[], at: number): boolean =>
    phrase.words.every(({ text, prefix }, offset) => {
      const word = words[at + offset];
      return word !== undefined && (prefix ? word.startsWith(text) : word === text);
    });

  const begun = new Map<string, readonly Phrase[]>();
  /** The phrases that may begin with a word; bounded like what is misspelt. */
  const begunBy = (word: string): readonly Phrase[] => {
    let rows = begun.get(word);
    if (rows === undefined) {
      rows = [
        ...(byFirstWord.get(word) ?? []),
        ...prefixLengths.flatMap(length =>
          (byFirstLetters.get(word.slice(0, length)) ?? []).filter(({ words: [first] }) =>
            word.startsWith(first?.text ?? word),
          ),
        ),
      ];
      if (begun.size > 5000) begun.clear();
      begun.set(word, rows);
    }
    return rows;
  };

  const at = (words: readonly string[], place: number): readonly Phrase[] => {
    const rows = begunBy(words[place] ?? '');
    return rows.length === 0 ? rows : rows.filter(phrase => fits(phrase, words, place));
  };

  return {
    isPlain: word =>
      (byFirstWord.get(word) ?? []).some(
        ({ concept, words: all }) => concept === 'plain' && all.length === 1,
      ),
    read(words) {
      const hits: ConceptHit[] = [];
      const add = (phrase: Phrase, from: number, length: number, by: ReadBy) => {
        if (phrase.concept === 'plain' || phrase.concept === 'noise') return;
        if (
          hits.some(
            hit => hit.concept === phrase.concept && hit.from === from && hit.course === phrase.course,
          )
        )
          return;
        hits.push({
          concept: phrase.concept,
          said: words.slice(from, from + length).join(' '),
          from,
          to: from + length,
          by,
          ...(phrase.course === undefined ? {} : { course: phrase.course }),
        });
      };
      for (let place = 0; place < words.length; ) {
        const found = at(words, place);
        const length = found.reduce((longest, phrase) => Math.max(longest, phrase.words.length), 1);
        const longest = found.filter(phrase => phrase.words.length === length);
        for (const phrase of longest) add(phrase, place, length, 'written');
        if (negatedVerb.test(words[place] ?? ''))
          hits.push({ concept: 'not', said: words[place] ?? '', from: place, to: place + 1, by: 'written' });
        if (found.length === 0) {
          const { phrases: read, by } = misspelt(words[place] ?? '');
          for (const phrase of read) add(phrase, place, 1, by);
        }
        if (/^[1-9]\d{5}$/.test(words[place] ?? ''))
          hits.push({ concept: 'pin', said: words[place] ?? '', from: place, to: place + 1, by: 'written' });
        if (length > 1) {
          const open = longest.every(({ concept }) => seeThrough.has(concept));
          const which = longest.some(({ concept }) => concept === 'which');
          const hushed = longest.some(({ concept }) => hushes.has(concept));
          for (let inner = place; inner < place + length; inner++)
            for (const phrase of at(words, inner))
              if (phrase.words.length === 1 && (open || alwaysRead.has(phrase.concept)))
                if (!(phrase.concept === 'not' && hushed) && !(phrase.concept === 'who' && which))
                  add(phrase, inner, 1, 'written');
        }
        place += length;
      }
      return hits;
    },
  };
}

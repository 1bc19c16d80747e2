/** A message → what it asks for, what it tells, and in which language. Deterministic: the same words, the same reading. */

import type { Knowledge } from '../facts/load.ts';
import { findPlaces } from '../places/search.ts';
import type { DesignationSearch } from '../posts/search.ts';
import { fold, words } from '../text/fold.ts';
import { createLikeness } from './classifier/classify.ts';
import { clausesOf } from './clauses.ts';
import { type ConceptHit, createConcepts, elsewhereConcepts, portalConcepts } from './concepts.ts';
import { readLetter } from './email.ts';
import { readCoursesTold } from './facts-told/courses-told.ts';
import { type Details, readDetails } from './facts-told/details.ts';
import { type Clause, type IntentId, limits, readIntents } from './intents.ts';
import type { Language } from './language.ts';
import { languageOf } from './language.ts';
import { reasonsOf } from './readings.ts';

export type { Cadre, Details, Service } from './facts-told/details.ts';
export { type IntentId, intentIds } from './intent-rules/intent-rules.ts';

/** A thing that a search module found in a message. `said` is the words it was found in, folded. */
export interface Found {
  said: string;
  names: readonly string[];
}

/** The searches of posts and places, each over a whole message or clause. */
export interface Searches {
  findPosts?: (text: string) => readonly Found[];
  findPlaces?: (text: string) => readonly Found[];
}

/** The searches as the conversation uses them: posts by the designation search, places by the MDO search's gazetteer. */
export function searchesOver(findDesignation: DesignationSearch): Searches {
  return {
    findPosts: text => {
      const found = findDesignation(text);
      switch (found.status) {
        case 'none':
          return [];
        case 'match':
          return [{ said: found.said, names: [found.designation.name] }];
        case 'ambiguous':
          return [{ said: found.said, names: found.candidates.map(({ designation }) => designation.name) }];
      }
    },
    findPlaces: text => findPlaces(text).map(({ text: said }) => ({ said, names: [] })),
  };
}

export interface Entities extends Details {
  posts?: readonly Found[];
  places?: readonly Found[];
  /** The place as it was written, where exactly one was found. */
  place?: string;
}

export interface UnderstoodIntent {
  intent: IntentId;
  /** Strength of the rule that decided, 0–12; see `knowledge/understanding/intent-rules/intent-rules.ts`. */
  score: number;
  /** The words that decided and the concepts they were read as. */
  because: string[];
}

/** A message, understood. */
export interface Understood {
  language: Language;
  /** False for an abbreviation, a number, a place: the conversation keeps its language. */
  languageSure: boolean;
  /** What is asked for, in the order asked. Empty for a bare yes, no or number. */
  intents: UnderstoodIntent[];
  /** Enough evidence to answer; otherwise offer `nearest`. */
  sure: boolean;
  /** The two or three nearest readings, the best first. */
  nearest: IntentId[];
  entities: Entities;
  /** Of an e-mail, subject and request without salutation, courtesies, signature and quoted tail; else the text. */
  body: string;
}

const unsureFallback: IntentId[] = ['designation_lookup', 'courses_list', 'assessment_locked'];

/**
 * Makes the reader of messages.
 *
 * @param knowledge for the course titles
 * @param searches how posts and places are found; without them the words of the lexicon alone tell that one is named
 */
export function createUnderstanding(
  knowledge: Pick<Knowledge, 'courses'>,
  searches: Searches = {},
): (text: string) => Understood {
  const concepts = createConcepts(knowledge.courses);
  const likeness = createLikeness(concepts.read);

  const clauseOf = (
    text: string,
    marks: Pick<Clause, 'isSubject' | 'granted' | 'inLetter'> = {},
  ): Clause & { hits: ConceptHit[] } => {
    const said = words(text);
    return { words: said, hits: concepts.read(said), ...marks };
  };

  return text => {
    const letter = readLetter(text);
    const sentences = letter.sentences.length === 0 && letter.subject === '' ? [text] : letter.sentences;
    const body = letter.isLetter
      ? [letter.subject, ...sentences].filter(part => part !== '').join('\n')
      : text.trim();
    const folded = fold(body);
    const said = folded === '' ? [] : folded.split(' ');
    const spoken = languageOf(letter.isLetter ? words(text) : said);
    const clauses = [
      ...(letter.subject === '' ? [] : [clauseOf(letter.subject, { isSubject: true })]),
      ...sentences
        .flatMap(clausesOf)
        .map(({ text: part, granted }) => clauseOf(part, { granted, inLetter: letter.isLetter })),
    ];
    const posts = searches.findPosts?.(body) ?? [];
    const places = searches.findPlaces?.(body) ?? [];
    const whole = clauses.flatMap(({ hits }) => hits);
    let read = readIntents(clauses, likeness);
    // Where the lexicon's words tell little, a post or place that the searches know decides what a bare name asks for.
    if ((read.ranked[0]?.rule ?? 0) < limits.besides) {
      const before = clauses.flatMap(({ hits }) => hits).length;
      const officeNamed = whole.some(({ concept }) => concept === 'institution' || concept === 'pin');
      const inject = (concept: 'post' | 'state', found: readonly Found[]) => {
        if (whole.some(hit => hit.concept === concept)) return;
        for (const { said: name } of found) {
          const [first = ''] = words(name);
          // "am", "is" and "jao" are posts and places only where little else is said.
          if (said.length > 2 && concepts.isPlain(first)) continue;
          const clause = clauses.find(({ words: all }) => all.includes(first)) ?? clauses[0];
          // A word that is a name of ours already ("circle", "directorate") is no place beside that.
          if (
            concept === 'state' &&
            clause?.hits.some(({ said: hitText }) => hitText.split(' ').includes(first))
          )
            continue;
          clause?.hits.push({ concept, said: name, from: 0, to: 0, by: 'written' });
        }
      };
      // Two letters beside a place are an office's ("Gaya SO") sooner than a post's.
      inject(
        'post',
        officeNamed ? [] : posts.filter(({ said: name }) => name.length > 2 || places.length === 0),
      );
      inject('state', places);
      if (clauses.flatMap(({ hits }) => hits).length !== before) read = readIntents(clauses, likeness);
    }
    const { intents, ranked } = read;
    const entities: Entities = { ...readDetails(folded, whole), ...readCoursesTold(clauses) };
    if (posts.length > 0) entities.posts = posts;
    if (places.length > 0) entities.places = places;
    const [place] = places;
    if (place !== undefined && places.length === 1) entities.place = place.said;

    const answersOnly =
      said.length === 0 || entities.yesNo !== undefined || said.every(word => /^\d{1,5}$/.test(word));
    const [top] = ranked;
    const namesSubject = whole.some(
      ({ concept }) => portalConcepts.has(concept) || elsewhereConcepts.has(concept),
    );
    const asked: UnderstoodIntent[] = intents.map(scored => ({
      intent: scored.intent,
      score: scored.rule === 0 ? scored.score : Math.min(scored.score, scored.rule),
      because: reasonsOf(scored),
    }));
    if (asked.length === 0 && !answersOnly)
      asked.push({
        intent: 'out_of_scope',
        score: 1,
        because: [namesSubject ? 'no request read' : 'no word of the subject'],
      });
    const sure = top !== undefined && top.score >= (top.rule > 0 ? limits.sure : limits.sureByLikeness);
    const nearest = [...new Set([...ranked.map(({ intent }) => intent), ...unsureFallback])].slice(0, 3);
    return {
      language: spoken.language,
      languageSure: spoken.sure,
      intents: answersOnly && (top?.rule ?? 0) < limits.sure ? [] : asked,
      sure,
      nearest,
      entities,
      body,
    };
  };
}

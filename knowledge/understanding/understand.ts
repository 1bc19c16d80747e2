/**
 * Understands a message: what it asks for, which facts it tells, and in which language it is written. The same words are always
 * understood the same.
 */

import type { Facts } from '../facts/facts.ts';
import type { ConceptLexicon } from '../lexicon/schema.ts';
import type { PlaceSpan } from '../places/mentions.ts';
import type { DesignationSearch } from '../posts/search.ts';
import { words } from '../text/fold.ts';
import { plainText } from '../text/plain-text.ts';
import { type Classifier, createClassifier } from './classifier/classify.ts';
import type { Weights } from './classifier/weights.ts';
import { clausesOf } from './clauses.ts';
import { type ConceptHit, type Concepts, createConcepts } from './concepts.ts';
import { type Email, readEmail } from './email.ts';
import { readCoursesTold } from './facts-told/courses-told.ts';
import { type Details, readDetails } from './facts-told/details.ts';
import { type Clause, type IntentId, limits, readIntents, type ScoredIntent } from './intents.ts';
import { type Language, languageOf } from './language.ts';
import { type Reason, reasonsOf } from './readings.ts';

export type { Cadre, Details, Service } from './facts-told/details.ts';
export { type IntentId, intentIds } from './intent-rules/intent-rules.ts';
export type { Reason } from './readings.ts';

/** A post or place that a search found in a message. */
export interface NamedEntity {
  /** The words that it was found in, folded. */
  text: string;
  /** The designations that the words may stand for; empty for a place. */
  names: readonly string[];
}

/** The searches for posts and places, each over a whole message. */
export interface Searches {
  findPosts?: (text: string) => readonly NamedEntity[];
  findPlaces?: (text: string) => readonly NamedEntity[];
}

/** The searches that the conversation uses: the designation search for posts, the MDO search's gazetteer for places. */
export function searchesOver(
  findDesignation: DesignationSearch,
  findPlaces: (text: string) => readonly PlaceSpan[],
): Searches {
  return {
    findPosts: text => {
      const found = findDesignation(text);
      switch (found.status) {
        case 'none':
          return [];
        case 'match':
          return [{ text: found.text, names: [found.designation.name] }];
        case 'ambiguous':
          return [{ text: found.text, names: found.candidates.map(({ designation }) => designation.name) }];
      }
    },
    findPlaces: text => findPlaces(text).map(place => ({ text: place.text, names: [] })),
  };
}

/** The facts that a message tells, and the posts and places that it names. */
export interface Entities extends Details {
  posts?: readonly NamedEntity[];
  places?: readonly NamedEntity[];
}

export interface UnderstoodIntent {
  intent: IntentId;
  /** Strength of the rule that decided, 0–12; see `knowledge/understanding/intent-rules/intent-rules.ts`. */
  score: number;
  because: Reason[];
}

export interface Understood {
  language: Language;
  /** False for an abbreviation, a number or a place: the conversation then keeps its language. */
  languageSure: boolean;
  /** The requests, in the order of the message. Empty for a bare yes, no or number. */
  intents: UnderstoodIntent[];
  /** True where the evidence is enough to answer; otherwise the conversation offers `nearest`. */
  sure: boolean;
  /** The three nearest intents, the best first. */
  nearest: IntentId[];
  entities: Entities;
  /** Of an e-mail, its subject and request without salutation, courtesies, signature and quoted mail; else the text. */
  body: string;
}

const unsureFallback: IntentId[] = ['designation_lookup', 'courses_list', 'assessment_locked'];

/** A clause whose concepts can still be added to. */
type OpenClause = Clause & { hits: ConceptHit[] };

type RankedIntents = ReturnType<typeof readIntents>;

/**
 * Makes the function that understands messages.
 *
 * @param facts for the course titles
 * @param weights what the classifier learned (`classifier/train.ts`)
 * @param searches how posts and places are found; without them only the lexicon's own words are known as posts and places
 */
export function createUnderstanding(
  facts: Pick<Facts, 'courses'>,
  lexicon: ConceptLexicon,
  weights: Weights,
  searches: Searches = {},
): (text: string) => Understood {
  const concepts = createConcepts(facts.courses, lexicon);
  const classify = createClassifier(weights);

  return message => {
    const text = plainText(message);
    const email = emailOrText(text);
    const body = email.isEmail
      ? [email.subject, ...email.sentences].filter(part => part !== '').join('\n')
      : text.trim();
    const tokens = words(body);
    const { language, sure: languageSure } = languageOf(email.isEmail ? words(text) : tokens);
    const clauses = clausesOfEmail(email, concepts);
    const posts = searches.findPosts?.(body) ?? [];
    const places = searches.findPlaces?.(body) ?? [];
    // The concepts of the message's own words, before the searches add theirs.
    const hits = clauses.flatMap(clause => clause.hits);
    const evidence: Evidence = { clauses, hits, tokens, posts, places };
    const { intents, ranked } = rankIntents(evidence, concepts, classify);
    const entities = entitiesOf(tokens.join(' '), evidence);
    const [top] = ranked;
    const answersOnly =
      tokens.length === 0 || entities.yesNo !== undefined || tokens.every(token => /^\d{1,5}$/.test(token));
    return {
      language,
      languageSure,
      intents: answersOnly && (top?.rule ?? 0) < limits.sure ? [] : requestsOf(intents, hits, answersOnly),
      sure: top !== undefined && top.score >= (top.rule > 0 ? limits.sure : limits.sureByClassifier),
      nearest: [...new Set([...ranked.map(({ intent }) => intent), ...unsureFallback])].slice(0, 3),
      entities,
      body,
    };
  };
}

/** The message taken apart; its whole text as one sentence where nothing else is left of it. */
function emailOrText(text: string): Email {
  const email = readEmail(text);
  return email.sentences.length === 0 && email.subject === '' ? { ...email, sentences: [text] } : email;
}

/** The clauses of a message, the subject line first, each with its concepts. */
function clausesOfEmail({ isEmail, subject, sentences }: Email, concepts: Concepts): OpenClause[] {
  const clauseOf = (part: string, marks: Pick<Clause, 'isSubject' | 'granted' | 'inEmail'>): OpenClause => {
    const tokens = words(part);
    return { words: tokens, hits: concepts.read(tokens), ...marks };
  };
  return [
    ...(subject === '' ? [] : [clauseOf(subject, { isSubject: true })]),
    ...sentences
      .flatMap(clausesOf)
      .map(({ text: part, granted }) => clauseOf(part, { granted, inEmail: isEmail })),
  ];
}

/** What intents and entities are read from. */
interface Evidence {
  clauses: readonly OpenClause[];
  /** The concepts of all clauses. */
  hits: readonly ConceptHit[];
  /** The folded words of the whole message. */
  tokens: readonly string[];
  posts: readonly NamedEntity[];
  places: readonly NamedEntity[];
}

/**
 * Reads the intents. Where the lexicon's words say little, it adds the posts and places that the searches found as concepts
 * and reads once more: they decide what a bare name asks for.
 */
function rankIntents(evidence: Evidence, concepts: Concepts, classify: Classifier): RankedIntents {
  const { clauses, hits, posts, places } = evidence;
  const read = readIntents(clauses, classify);
  if ((read.ranked[0]?.rule ?? 0) >= limits.furtherRequest) return read;
  const namesOffice = hits.some(({ concept }) => concept === 'institution' || concept === 'pin');
  // Two letters next to a place belong to an office ("Gaya SO"), not to a post.
  const likelyPosts = posts.filter(({ text }) => text.length > 2 || places.length === 0);
  const addedPost = addConcept('post', namesOffice ? [] : likelyPosts, evidence, concepts);
  const addedPlace = addConcept('state', places, evidence, concepts);
  return addedPost || addedPlace ? readIntents(clauses, classify) : read;
}

/** Adds a concept to the clauses that name the entities; true where one was added. */
function addConcept(
  concept: 'post' | 'state',
  entities: readonly NamedEntity[],
  { clauses, hits, tokens }: Evidence,
  concepts: Concepts,
): boolean {
  if (hits.some(hit => hit.concept === concept)) return false;
  let added = false;
  for (const { text } of entities) {
    const [first = ''] = words(text);
    // "am", "is" and "jao" are posts and places only in a message of one or two words.
    if (tokens.length > 2 && concepts.isPlain(first)) continue;
    const clause = clauses.find(({ words: all }) => all.includes(first)) ?? clauses[0];
    // A word that already has a concept ("circle", "directorate") is not also a place.
    if (
      clause === undefined ||
      (concept === 'state' && clause.hits.some(hit => hit.text.split(' ').includes(first)))
    )
      continue;
    clause.hits.push({
      concept,
      text,
      from: 0,
      to: 0,
      by: 'exact',
      inScope: true,
      outOfScope: false,
    });
    added = true;
  }
  return added;
}

function entitiesOf(folded: string, { clauses, hits, posts, places }: Evidence): Entities {
  const entities: Entities = { ...readDetails(folded, hits), ...readCoursesTold(clauses) };
  if (posts.length > 0) entities.posts = posts;
  if (places.length > 0) entities.places = places;
  return entities;
}

function understoodIntent(scored: ScoredIntent): UnderstoodIntent {
  return {
    intent: scored.intent,
    score: scored.rule === 0 ? scored.score : Math.min(scored.score, scored.rule),
    because: reasonsOf(scored),
  };
}

/** The requests of a message. A message that has no known request and answers no question is out of scope. */
function requestsOf(
  intents: readonly ScoredIntent[],
  hits: readonly ConceptHit[],
  answersOnly: boolean,
): UnderstoodIntent[] {
  if (intents.length > 0 || answersOnly) return intents.map(understoodIntent);
  const namesSubject = hits.some(({ inScope, outOfScope }) => inScope || outOfScope);
  return [{ intent: 'out_of_scope', score: 1, because: [{ kind: 'no-request', namesSubject }] }];
}

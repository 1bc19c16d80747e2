/**
 * Understands a message: what it asks for, which facts it tells, and in which language it is written. The same words are always
 * understood the same.
 */

import type { Facts } from '../facts/facts.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import type { PlaceSpan } from '../places/mentions.ts';
import type { PostsTold } from '../posts/posts-told.ts';
import type { DesignationSearch } from '../posts/search.ts';
import { words } from '../text/fold.ts';
import { otherScriptOf, type Script } from '../text/scripts.ts';
import { type Classified, type Classifier, createClassifier } from './classifier/classify.ts';
import { createFurtherJudge } from './classifier/further.ts';
import { type WeighedWord, weighWords } from './classifier/weigh.ts';
import type { Weights } from './classifier/weights.ts';
import type { Evidence, NamedEntity } from './evidence.ts';
import type { Fact } from './facts-told/fact.ts';
import { type Details, known } from './facts-told/known.ts';
import type { OutOfScopeTopic } from './facts-told/out-of-scope-topic.ts';
import { createFactReader, type ReadFacts } from './facts-told/read-facts.ts';
import { createTopicSense } from './in-topic.ts';
import type { IntentId } from './intents.ts';
import { type Language, languageOf } from './language.ts';
import { createMessageReader, type MessageClause } from './message.ts';
import { namesOnly } from './names-only.ts';
import { isCourtesy, type Reading, rankReadings, sureFrom, sureInTalkFrom, topReading } from './readings.ts';
import { requestsOf } from './requests-of.ts';
import { withCommonPost } from './stand-in.ts';

export type { WeighedWord } from './classifier/weigh.ts';
export type { NamedEntity } from './evidence.ts';
export type { Fact } from './facts-told/fact.ts';
export type { Details, Service } from './facts-told/known.ts';
export { type IntentId, intentIds } from './intents.ts';
export type { Reading } from './readings.ts';

/** The searches for posts and places, each over a whole message. */
export interface Searches {
  findPosts?: (text: string) => readonly NamedEntity[];
  findPlaces?: (text: string) => readonly NamedEntity[];
  /** The posts and employments, each with its role. */
  postsTold?: (text: string) => PostsTold;
}

/** The searches that the conversation uses: the designation search for posts, the MDO search's gazetteer for places. */
export function searchesOver(
  findDesignation: DesignationSearch,
  findPlaces: (text: string) => readonly PlaceSpan[],
  postsTold: (text: string) => PostsTold,
): Searches {
  return {
    postsTold,
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
  /** The topic of a message that another desk answers. */
  outOfScopeTopic?: OutOfScopeTopic;
}

/** What is understood of a message. */
export interface Understood {
  language: Language;
  /** False for an abbreviation, a number or a place: the conversation then keeps its language. */
  languageSure: boolean;
  /** The requests, in the order of the message. Empty for a bare yes, no or number. */
  intents: Reading[];
  /** The likeliest readings of the whole message, the best first. */
  readings: Reading[];
  /** True where the first reading is likely enough to be answered; otherwise the conversation offers the nearest ones. */
  sure: boolean;
  /** True where the message only names posts, places or a group, and asks nothing about them. */
  namesOnly: boolean;
  /** True where the writer says that a post is his or her own: "I am PA". */
  claimsPost: boolean;
  /** True where the message speaks of the writer: "my courses". */
  speaksOfSelf: boolean;
  /** True where the message names a post that the search does not find. */
  namesUnreadPost: boolean;
  entities: Entities;
  /** All facts that the message tells, in no particular order. */
  facts: readonly Fact[];
  /** {@link body} without the clauses that deny something: "head post office, not PTC" → "head post office". */
  affirmed: string;
  /** Of an e-mail, its subject and request without salutation, courtesies, signature and quoted mail; else the text. */
  body: string;
}

/** Where a message is written. */
export interface MessageContext {
  /** The script in which it was written; needed where the text is plain text already. */
  script?: Script | undefined;
  /** What the helpdesk spoke about last. */
  topic?: IntentId | undefined;
}

/** Understands a message, alone or in a talk. */
export type Understand = (text: string, context?: MessageContext) => Understood;

export interface Understanding {
  understand: Understand;
  /** The words that weighed most for the likeliest reading of a message. */
  weigh(text: string): WeighedWord[];
}

/**
 * Makes what understands messages.
 *
 * @param facts for the course titles
 * @param weights what the classifier learned from the corpus
 * @param searches how posts and places are found; without them only the lexicon's own words are known as posts and places
 */
export function createUnderstanding(
  facts: Pick<Facts, 'courses'>,
  lexicon: Lexicon,
  weights: Weights,
  searches: Searches = {},
): Understanding {
  const { read, clauseOf, isPlain } = createMessageReader(facts.courses, lexicon);
  const classify = createClassifier(weights);
  const isFurther = createFurtherJudge(weights.further);
  const inTopic = createTopicSense(weights.replies);
  const readFacts: ReadFacts = createFactReader(facts.courses, lexicon);

  /** Classifies what asks for something; in doubt, once more with a common post for the posts that are named. */
  function classifyAsking(clauses: readonly MessageClause[], posts: readonly NamedEntity[]): Asking {
    const asking = withoutCourtesies(clauses, classify);
    if (posts.length === 0 || topReading(asking.classified.message).probability >= sureFrom) return asking;
    const again = withoutCourtesies(withCommonPost(clauses, posts, clauseOf), classify);
    return topReading(again.classified.message).probability >= sureFrom ? again : asking;
  }

  /** The readings of a message. A bare name needs no classifier: a post asks for its designation, a place for its MDO. */
  function readIntents(
    { clauses, hits, posts, places }: Evidence,
    isNames: boolean,
    topic: IntentId | undefined,
  ) {
    const { asking, classified } = classifyAsking(clauses, posts);
    const ranked = rankReadings(classified.message);
    const readings = topic === undefined ? ranked : inTopic(ranked, topic);
    const namesOffice = places.length > 0 || hits.some(({ concept }) => concept === 'pin');
    const named = posts.length > 0 ? 'designation_lookup' : namesOffice ? 'mdo_lookup' : undefined;
    if (!isNames || named === undefined)
      return { readings, alone: ranked, intents: requestsOf(asking, classified, readings, isFurther) };
    const reading: Reading = { intent: named, probability: 1 };
    const others = readings.filter(({ intent }) => intent !== named);
    return { readings: [reading, ...others], alone: [reading], intents: [reading] };
  }

  const understand: Understand = (text, { script = otherScriptOf(text), topic } = {}) => {
    const message = read(text);
    const { body, clauses, email } = message;
    const tokens = words(body);
    const { language, sure: languageSure } = languageOf(email.isEmail ? words(message.text) : tokens, script);
    const posts = searches.findPosts?.(body) ?? [];
    const places = searches.findPlaces?.(body) ?? [];
    const hits = clauses.flatMap(clause => clause.hits);
    const evidence: Evidence = { clauses, hits, tokens, posts, places };
    const isNames = namesOnly(evidence, isPlain);
    const { readings, alone, intents } = readIntents(evidence, isNames, topic);
    const posted = searches.postsTold?.(body);
    const { facts: told, affirmed } = readFacts(body, posted);
    const entities = {
      ...entitiesOf(told, evidence, readings),
      ...(email.isEmail && writerOf(email.signature.join('\n'), evidence, searches)),
    };
    const [top] = readings;
    const main = intents.find(({ intent }) => intent === top?.intent) ?? top;
    const sure = main !== undefined && isSure(main, alone, topic);
    const isAnswer =
      tokens.length === 0 || entities.yesNo !== undefined || tokens.every(token => /^\d{1,5}$/.test(token));
    return {
      language,
      languageSure,
      intents: isAnswer && (top?.probability ?? 0) < surelyNoAnswer ? [] : intents,
      readings: readings.slice(0, kept),
      sure,
      namesOnly: isNames,
      claimsPost: posted?.posts.some(({ role, said }) => role === 'claimed' && said) === true,
      speaksOfSelf: hits.some(({ concept }) => concept === 'me'),
      namesUnreadPost: posts.length === 0 && hits.some(({ concept }) => concept === 'post'),
      entities,
      facts: told,
      affirmed,
      body,
    };
  };
  const weigh = (text: string): WeighedWord[] => {
    const { asking, classified } = withoutCourtesies(read(text).clauses, classify);
    const { intent } = topReading(classified.message);
    return weighWords(asking, intent, classify, clauseOf);
  };
  return { understand, weigh };
}

/** From this probability on, a clause surely asks for something. */
const surelyAsksFrom = 0.8;
/**
 * True where a reading is answered. In a talk the topic counts, but the message must say something of its own, and another desk is
 * not named on a guess.
 */
function isSure(main: Reading, alone: readonly Reading[], topic: IntentId | undefined): boolean {
  if (topic === undefined) return main.probability >= sureFrom;
  const own = alone.find(({ intent }) => intent === main.intent)?.probability ?? 0;
  return main.intent === 'out_of_scope'
    ? main.probability >= sureFrom && own >= sureInTalkFrom
    : main.probability >= sureInTalkFrom && own >= leastOfItsOwn;
}

/** In a talk, a reading that is answered is at least so likely without the topic. */
const leastOfItsOwn = 0.05;
/** How many readings are told. */
const kept = 5;
/** From this probability on, a message such as "ok thanks" is no bare yes. */
const surelyNoAnswer = 0.95;

/** The clauses that ask for something, classified. */
interface Asking {
  asking: readonly MessageClause[];
  classified: Classified;
}

/** Classifies what asks for something: a greeting or thanks beside a request is no request. */
function withoutCourtesies(clauses: readonly MessageClause[], classify: Classifier): Asking {
  const classified = classify(clauses);
  const isAsking = classified.clauses.map(clause => !isCourtesy(clause));
  const asking = clauses.filter((_, at) => isAsking[at]);
  if (asking.length === 0 || asking.length === clauses.length) return { asking: clauses, classified };
  // A courtesy in rare words is no request either: "I remain, Sir, deeply obliged. With warm regards".
  const surelyAsks = classified.clauses.some(
    (clause, at) => isAsking[at] && topReading(clause).probability >= surelyAsksFrom,
  );
  if (isCourtesy(classified.message) && !surelyAsks) return { asking: clauses, classified };
  const scores = classified.scores.filter((_, at) => isAsking[at]);
  return { asking, classified: classify(asking, scores) };
}

/** The writer's post and office by the signature, where the body names none. They are facts and ask nothing. */
function writerOf(
  signature: string,
  { posts, places }: Evidence,
  { findPosts, findPlaces }: Searches,
): Pick<Entities, 'posts' | 'places'> {
  const ownPosts = posts.length === 0 ? (findPosts?.(signature) ?? []) : [];
  const ownPlaces = places.length === 0 ? (findPlaces?.(signature) ?? []) : [];
  return {
    ...(ownPosts.length > 0 && { posts: ownPosts }),
    ...(ownPlaces.length > 0 && { places: ownPlaces }),
  };
}

function entitiesOf(
  facts: readonly Fact[],
  { posts, places }: Evidence,
  readings: readonly Reading[],
): Entities {
  const entities: Entities = known(facts);
  const matter = readings.find(({ intent }) => intent === 'out_of_scope')?.matter;
  if (readings[0]?.intent === 'out_of_scope' && matter !== undefined && matter !== 'other')
    entities.outOfScopeTopic = matter;
  if (posts.length > 0) entities.posts = posts;
  if (places.length > 0) entities.places = places;
  return entities;
}

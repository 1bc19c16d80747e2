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
import type { TurnBefore, TurnEvidence } from './classifier/turn-features.ts';
import {
  createTurnJudge,
  type FacetReading,
  type TurnJudgement,
  type TurnWeights,
} from './classifier/turn-judge.ts';
import { type WeighedWord, weighWords } from './classifier/weigh.ts';
import type { Weights } from './classifier/weights.ts';
import { createCommands } from './commands.ts';
import type { Evidence, NamedEntity } from './evidence.ts';
import type { Fact } from './facts-told/fact.ts';
import { type Details, known } from './facts-told/known.ts';
import type { OutOfScopeTopic } from './facts-told/out-of-scope-topic.ts';
import { createFactReader, type ReadFacts } from './facts-told/read-facts.ts';
import type { IntentId } from './intents.ts';
import { type Language, languageOf } from './language.ts';
import { createMessageReader, type Message, type MessageClause } from './message.ts';
import { namesOnly } from './names-only.ts';
import { isCourtesy, type Reading, rankReadings, sureFrom, sureInTalkFrom, topReading } from './readings.ts';
import { requestsOf } from './requests-of.ts';
import { withCommonPost } from './stand-in.ts';
import { subjectsNamed } from './subjects-named.ts';

export type { FacetReading } from './classifier/turn-judge.ts';
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
  /** The likeliest reading without the talk. */
  alone: Reading | undefined;
  /** How the message relates to the turn before it, the likeliest first; of a first message, what it asks of its own topic. */
  facets: FacetReading[];
  /** True where the first reading is likely enough to be answered; otherwise the conversation offers the nearest ones. */
  sure: boolean;
  /** Whether the message names a subject of the helpdesk. "Why", "and mine" and "again" name none. */
  hasSubject: boolean;
  /** True where the message only names posts, places or a group, and asks nothing about them. */
  namesOnly: boolean;
  /** True where the writer says that a post is his or her own: "I am PA". */
  claimsPost: boolean;
  /** True where the message speaks of the writer: "my courses". */
  speaksOfSelf: boolean;
  /** Whom the message speaks of by words such as "my" and "his". */
  speaksOf?: 'writer' | 'other';
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
  /** What the helpdesk spoke about last, and the slot that it asked for. */
  before?: TurnBefore | undefined;
  /** Whether the talk has begun, with or without a topic. */
  isInTalk?: boolean;
}

/** Understands a message, alone or in a talk. */
export type Understand = (text: string, context?: MessageContext) => Understood;

export interface Understanding {
  understand: Understand;
  /** The words that weighed most for the likeliest reading of a message. */
  weigh(text: string): WeighedWord[];
  /** What a message says before its talk counts: the talk's model is trained on it. */
  evidence(text: string): TurnEvidence;
}

/**
 * Makes what understands messages.
 *
 * @param facts for the course titles
 * @param weights what the classifier learned from the corpus
 * @param turns what it learned from turns in the middle of a talk
 * @param searches how posts and places are found; without them only the lexicon's own words are known as posts and places
 */
export function createUnderstanding(
  facts: Pick<Facts, 'courses'>,
  lexicon: Lexicon,
  weights: Weights,
  turns: TurnWeights,
  searches: Searches = {},
): Understanding {
  const { read, clauseOf, isPlain } = createMessageReader(facts.courses, lexicon);
  const classify = createClassifier(weights);
  const isFurther = createFurtherJudge(weights.further);
  const judgeTurn = createTurnJudge(turns);
  const { asksSomething } = createCommands(lexicon.commands);
  const subjects: ReadonlySet<string> = new Set(
    Object.keys(lexicon.conceptsPortal).filter(concept => !names.has(concept)),
  );
  const namesSubject = ({ hits }: Evidence): boolean => hits.some(({ concept }) => subjects.has(concept));
  const readFacts: ReadFacts = createFactReader(facts.courses, lexicon);

  /** Classifies what asks for something; in doubt, once more with a common post for the posts that are named. */
  function classifyAsking(clauses: readonly MessageClause[], posts: readonly NamedEntity[]): Asking {
    const asking = withoutCourtesies(clauses, classify);
    if (posts.length === 0 || topReading(asking.classified.message).probability >= sureFrom) return asking;
    const again = withoutCourtesies(withCommonPost(clauses, posts, clauseOf), classify);
    return topReading(again.classified.message).probability >= sureFrom ? again : asking;
  }

  /** What a message names and tells, without what it asks for. */
  function take(text: string): Taken {
    const message = read(text);
    const { body, clauses } = message;
    const tokens = words(body);
    const posts = searches.findPosts?.(body) ?? [];
    const places = searches.findPlaces?.(body) ?? [];
    const hits = clauses.flatMap(clause => clause.hits);
    const evidence: Evidence = { clauses, hits, tokens, posts, places };
    const posted = searches.postsTold?.(body);
    const told = readFacts(body, posted);
    return {
      message,
      evidence,
      isNames: namesOnly(evidence, isPlain),
      posted,
      ...told,
      asking: classifyAsking(clauses, posts),
    };
  }

  function turnEvidence({ message, evidence, isNames, facts: told, asking }: Taken): TurnEvidence {
    return {
      // Thanks beside a request tell nothing of how the request relates to the talk.
      clauses: asking.asking,
      readings: rankReadings(asking.classified.message),
      facts: told,
      namesPost: evidence.posts.length > 0,
      namesPlace: evidence.places.length > 0,
      namesOnly: isNames,
      hasSubject: namesSubject(evidence),
      isYesNo: known(told).yesNo !== undefined,
      asks: asksSomething(message.body),
    };
  }

  /** A message in its talk. A clear question of its own, while another one is open, is no answer to that one: "what is the green tick?" */
  function judgedIn(taken: Taken, before: TurnBefore): TurnJudgement {
    const evidence = turnEvidence(taken);
    const judged = judgeTurn(evidence, before);
    const [own] = evidence.readings;
    const tells = evidence.facts.some(({ slot }) => slot === before.open);
    const isOwn =
      before.open !== undefined &&
      evidence.asks &&
      !tells &&
      own !== undefined &&
      own.intent !== before.topic &&
      own.probability >= clearlyOwn;
    return isOwn ? { ...judged, readings: [...evidence.readings] } : judged;
  }

  /** What a first message asks of its own topic: "who approves the tick" asks who. */
  function judgeAlone(taken: Taken, [top]: readonly Reading[]): TurnJudgement {
    return judgeTurn(turnEvidence(taken), { topic: top?.intent ?? 'help_capabilities' });
  }

  /** The readings of a message. A bare name needs no classifier: a post asks for its designation, a place for its MDO. */
  function readIntents(taken: Taken, judged: TurnJudgement | undefined): Intents {
    const { hits, posts, places } = taken.evidence;
    const { asking, classified } = taken.asking;
    const alone = rankReadings(classified.message);
    const readings = judged?.readings ?? alone;
    const namesOffice = places.length > 0 || hits.some(({ concept }) => concept === 'pin');
    const named = posts.length > 0 ? 'designation_lookup' : namesOffice ? 'mdo_lookup' : undefined;
    if (!taken.isNames || named === undefined)
      return {
        readings,
        alone,
        intents: subjectsNamed(hits, readings) ?? requestsOf(asking, classified, readings, isFurther),
      };
    const reading: Reading = { intent: named, probability: 1 };
    const others = readings.filter(({ intent }) => intent !== named);
    return { readings: [reading, ...others], alone: [reading], intents: [reading] };
  }

  const understand: Understand = (
    text,
    { script = otherScriptOf(text), before, isInTalk = before !== undefined } = {},
  ) => {
    const taken = take(text);
    const { message, evidence, isNames, posted, facts: told, affirmed, speaksOf } = taken;
    const { body, email } = message;
    const { tokens, hits, posts } = evidence;
    const { language, sure: languageSure } = languageOf(email.isEmail ? words(message.text) : tokens, script);
    const judged = before && judgedIn(taken, before);
    const { readings, alone, intents } = readIntents(taken, judged);
    const asked = judged ?? judgeAlone(taken, readings);
    const entities = {
      ...entitiesOf(told, evidence, readings),
      ...(email.isEmail && writerOf(email.signature.join('\n'), evidence, searches)),
    };
    const [top] = readings;
    const main = intents.find(({ intent }) => intent === top?.intent) ?? top;
    const sure = main !== undefined && isSure(main, alone, isInTalk, before?.topic);
    const isAnswer =
      tokens.length === 0 || entities.yesNo !== undefined || tokens.every(token => /^\d{1,5}$/.test(token));
    return {
      language,
      languageSure,
      intents: isAnswer && (top?.probability ?? 0) < surelyNoAnswer ? [] : intents,
      readings: readings.slice(0, kept),
      alone: alone[0],
      facets: asked.facets.slice(0, kept),
      sure,
      hasSubject: namesSubject(evidence),
      namesOnly: isNames,
      claimsPost: posted?.posts.some(({ role, said }) => role === 'claimed' && said) === true,
      ...(speaksOf && { speaksOf }),
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
  return { understand, weigh, evidence: text => turnEvidence(take(text)) };
}

/** From this probability on, a clause surely asks for something. */
const surelyAsksFrom = 0.8;
/**
 * True where a reading is answered. In a talk a message may stay with the topic and have no word of it. Another topic needs words of
 * its own, and another desk is not named on a guess.
 */
function isSure(
  main: Reading,
  alone: readonly Reading[],
  isInTalk: boolean,
  topic: IntentId | undefined,
): boolean {
  if (!isInTalk) return main.probability >= sureFrom;
  if (main.intent === topic) return main.probability >= sureToStayFrom;
  const own = alone.find(({ intent }) => intent === main.intent)?.probability ?? 0;
  return main.intent === 'out_of_scope'
    ? main.probability >= sureOfAnotherDesk && own >= sureOfAnotherDesk
    : main.probability >= sureInTalkFrom && own >= leastOfItsOwn;
}

/** From this probability on, a question is clearly one of its own. */
const clearlyOwn = 0.9;
/** From this probability on, the talk stays with its topic, where no other reading is likelier. */
const sureToStayFrom = 0.25;
/** In a talk, another desk is named from this probability on, with and without the talk. */
const sureOfAnotherDesk = 0.6;
/** In a talk, a reading of another topic that is answered is at least so likely without the talk. */
const leastOfItsOwn = 0.05;
/** Concepts that name who or where somebody is, and not a subject. */
const names: ReadonlySet<string> = new Set([
  'post',
  'state',
  'circle',
  'office',
  'institution',
  'gds',
  'group-named',
]);

/** How many readings are told. */
const kept = 5;
/** From this probability on, a message such as "ok thanks" is no bare yes. */
const surelyNoAnswer = 0.95;

/** A message taken apart, with what it names and tells. */
interface Taken {
  message: Message;
  evidence: Evidence;
  /** Whether it only names something. */
  isNames: boolean;
  posted: PostsTold | undefined;
  facts: readonly Fact[];
  affirmed: string;
  speaksOf?: 'writer' | 'other';
  asking: Asking;
}

/** What a message asks for. */
interface Intents {
  /** In its talk, the likeliest first. */
  readings: Reading[];
  /** Without its talk. */
  alone: Reading[];
  /** The requests, in the order of the message. */
  intents: Reading[];
}

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

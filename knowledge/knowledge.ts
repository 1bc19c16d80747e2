/**
 * Everything that the helpdesk knows. Server and page make it in the same way from plain data: the server reads and checks the
 * data (`load.ts`), the page gets it with its script.
 */
import { createFacts, type Facts } from './facts/facts.ts';
import type { FactFiles } from './facts/types.ts';
import type { Lexicon, Suggestions } from './lexicon/schema.ts';
import { createPlaceFinder, createPlaceReader, type PlaceSpan } from './places/mentions.ts';
import { createGazetteer } from './places/names.ts';
import { createMdoSearch, type MdoSearch } from './places/search.ts';
import { createPostsReader, type PostsReader } from './posts/posts-in-message.ts';
import { createPostsTold, type PostsTold } from './posts/posts-told.ts';
import { createDesignationSearch, type DesignationSearch } from './posts/search.ts';
import { plainText } from './text/plain-text.ts';
import { createRespacer } from './text/respace.ts';
import type { TurnWeights } from './understanding/classifier/turn-judge.ts';
import type { Weights } from './understanding/classifier/weights.ts';
import { type Commands, createCommands } from './understanding/commands.ts';
import { knownWords } from './understanding/known-words.ts';
import {
  createUnderstanding,
  searchesOver,
  type Understand,
  type Understanding,
} from './understanding/understand.ts';

/** The data of the knowledge. It can be written as JSON and read again; only the classifier looks into `weights` and `turns`. */
export interface KnowledgeData {
  /** What the documents say (`data/apar-2025-26`). */
  facts: FactFiles;
  /** How employees say it (`data/lexicon`). */
  lexicon: Lexicon;
  /** What the classifier learned from the corpus (`data/classifier`). */
  weights: Weights;
  /** What it learned from turns in the middle of a talk (`data/classifier`). */
  turns: TurnWeights;
}

/** What the documents say, and the searches over it. The searches are pure functions of a text and never throw on a text. */
export interface Knowledge extends Facts {
  /** The designation of Annexure III for a post. */
  readonly findDesignation: DesignationSearch;
  /** The posts and employments that a message tells, each with its role. */
  readonly postsTold: (message: string) => PostsTold;
  /** The MDO of Annexure II-A for an office, a place or a PIN code. */
  readonly findMdo: MdoSearch;
  /** The places, offices and PIN codes that a text names, in order. */
  readonly findPlaces: (text: string) => PlaceSpan[];
  /** The intents, the facts and the language of a message. */
  readonly understand: Understand;
  /** The words that weighed most for the likeliest reading of a message. */
  readonly weigh: Understanding['weigh'];
  /** What the talk's model is trained on. */
  readonly turnEvidence: Understanding['evidence'];
  /** Commands about the conversation itself, such as "back". */
  readonly commands: Commands;
  /** The designation that is meant by far most often by a post of several, by its folded words. */
  readonly usualPosts: ReadonlyMap<string, string>;
  /** What is offered as buttons where nothing is named yet. */
  readonly suggestions: Suggestions;
  /** The official Hindi names: of designations by exact name, of MDOs by id. */
  readonly hindiNames: ReadonlyMap<string, string>;
  readonly hindiMdos: ReadonlyMap<string, string>;
}

/**
 * Makes the knowledge from its data. Each index is built when it is first used, so that a look-up of a post does not wait for
 * the classifier.
 *
 * @param data checked before (`load.ts`); nothing is checked here
 * @example
 * const knowledge = createKnowledge(JSON.parse(text)); // in the page
 * knowledge.findDesignation('sr. ddg'); // { status: 'match', designation: { name: 'Senior Deputy Director General', ... }, ... }
 */
export function createKnowledge(data: KnowledgeData): Knowledge {
  const { lexicon } = data;
  const facts = createFacts(data.facts);
  const gazetteer = once(() => createGazetteer(lexicon));
  const reader = once(() => createPlaceReader(lexicon, gazetteer()));
  const findPlaces = once(() => createPlaceFinder(reader()));
  const findMdo = once(() => createMdoSearch(facts, reader(), lexicon));
  const respace = once(() => createRespacer(knownWords(lexicon)));
  const posts = once((): PostsReader => {
    const found = createPostsReader(facts, lexicon, word => gazetteer().named([word])?.what === 'place');
    return { ...found, read: message => found.read(respace()(plainText(message))) };
  });
  const findDesignation = once(() => createDesignationSearch(facts, lexicon, posts()));
  const postsTold = once(() => createPostsTold(posts()));
  const understanding = once(() =>
    createUnderstanding(
      facts,
      lexicon,
      data.weights,
      data.turns,
      searchesOver(findDesignation(), findPlaces(), postsTold()),
    ),
  );
  const commands = once(() => createCommands(lexicon.commands));
  return Object.freeze({
    ...facts,
    get findDesignation() {
      return findDesignation();
    },
    get postsTold() {
      return postsTold();
    },
    get findMdo() {
      return findMdo();
    },
    get findPlaces() {
      return findPlaces();
    },
    get understand() {
      return understanding().understand;
    },
    get weigh() {
      return understanding().weigh;
    },
    get turnEvidence() {
      return understanding().evidence;
    },
    get commands() {
      return commands();
    },
    usualPosts: new Map(
      lexicon.sharedPosts.flatMap(({ said, usual }) =>
        usual === undefined ? [] : said.map(words => [words, usual] as const),
      ),
    ),
    suggestions: lexicon.suggestions,
    hindiNames: new Map(lexicon.designationNames.map(({ designation, hindi }) => [designation, hindi])),
    hindiMdos: new Map(lexicon.mdoNames.map(({ mdo, hindi }) => [mdo, hindi])),
  });
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

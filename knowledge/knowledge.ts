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
import { createDesignationSearch, type DesignationSearch } from './posts/search.ts';
import type { Weights } from './understanding/classifier/weights.ts';
import { type Commands, createCommands } from './understanding/commands.ts';
import { createUnderstanding, searchesOver, type Understood } from './understanding/understand.ts';

/** The data of the knowledge. It can be written as JSON and read again; only the classifier looks into `weights`. */
export interface KnowledgeData {
  /** What the documents say (`data/apar-2025-26`). */
  facts: FactFiles;
  /** How employees say it (`data/lexicon`). */
  lexicon: Lexicon;
  /** What the classifier learned from the examples. */
  weights: Weights;
}

/** What the documents say, and the searches over it. The searches are pure functions of a text and never throw on a text. */
export interface Knowledge extends Facts {
  /** The designation of Annexure III for a post. */
  readonly findDesignation: DesignationSearch;
  /** The MDO of Annexure II-A for an office, a place or a PIN code. */
  readonly findMdo: MdoSearch;
  /** The places, offices and PIN codes that a text names, in order. */
  readonly findPlaces: (text: string) => PlaceSpan[];
  /** The intents, the facts and the language of a message. */
  readonly understand: (text: string) => Understood;
  /** Commands about the conversation itself, such as "back". */
  readonly commands: Commands;
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
  const findDesignation = once(() =>
    createDesignationSearch(facts, lexicon, word => gazetteer().named([word])?.what === 'place'),
  );
  const understand = once(() =>
    createUnderstanding(facts, lexicon, data.weights, searchesOver(findDesignation(), findPlaces())),
  );
  const commands = once(() => createCommands(lexicon.commands));
  return Object.freeze({
    ...facts,
    get findDesignation() {
      return findDesignation();
    },
    get findMdo() {
      return findMdo();
    },
    get findPlaces() {
      return findPlaces();
    },
    get understand() {
      return understand();
    },
    get commands() {
      return commands();
    },
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

/** What a clause does: asks, complains, or only says what holds. Known by the concepts of its words. */
import type { ConceptId } from '../lexicon/schema.ts';
import type { ConceptHit } from './concepts.ts';

/** A part of a message that may ask for something of its own. */
export interface Clause {
  words: readonly string[];
  hits: readonly ConceptHit[];
  /** The subject line of an e-mail: it names the topic of every sentence below it. */
  isSubject?: boolean;
  /** It only grants what holds, beside a clause that says the trouble. */
  granted?: boolean;
  /** Part of an e-mail, where a request mostly has a plea, a question or a trouble. */
  inEmail?: boolean;
}

/** Every concept that a set of this file names; `npm run cli -- check` holds them to the lexicon. */
export const conceptsNamed = new Set<string>();

function setOf(list: string): ReadonlySet<ConceptId> {
  const names = list.split(' ') as ConceptId[];
  for (const name of names) conceptsNamed.add(name);
  return new Set(names);
}

/** Marks of a request: a question, a plea or a trouble. */
const asking = setOf(
  'what what-now which when how who why how-many yes-no please say not problem locked wrong missing ' +
    'uneditable pending help must contact human tried-all',
);
/** Marks of a question in words. */
const questionWords = setOf('what what-now which when how who why how-many');
/** Marks of a question or a plea, and of what is not. */
const questions = setOf('what what-now which when how who why how-many yes-no please say not');
/** Words of ours that add nothing to "what should I do". */
const about = setOf('igot portal must request');
/** What says who asks or how far they are. */
const holding = setOf(
  'verify tick outside-class gds post promoted register me profile igot portal did copula both',
);
/** A message of nothing but names is like no example: which name it is decides. */
const names = setOf(
  'post state institution office circle gds group-named pin or for me did copula hindi career',
);
/** Words of ours that do not say on their own what is spoken of: "last date", "list" and "number" could be anyone's. */
const anyones = setOf(
  'portal list assigned marks pass fail again duration time deadline phase extension late date ' +
    'calendar-day next-cycle mobile email old both alternate particulars send app-link account ' +
    'change circle office institution state request approve pending visible missing wrong open ' +
    'locked select must everyone credit half consequence complete checklist save post only-some ' +
    'create desk sit message transfer six three pin password otp login question outside-class gds ' +
    'field',
);

/** What befell somebody, or went wrong: "what should I do?" is asked about it. */
export const situations =
  'transfer promoted outside-class gds fail late old wrong problem missing uneditable locked change';
const befalls = setOf(`${situations} not`);

/**
 * True of a clause that asks no more than what to do about one before it: "I was transferred. What should I do now?"
 *
 * @param earlier the clauses that may say what befell
 */
export function asksAbout({ hits }: Clause, earlier: readonly Clause[]): boolean {
  return (
    hits.some(({ concept }) => concept === 'what-now') &&
    !hits.some(({ concept, inScope }) => inScope && !about.has(concept)) &&
    earlier.some(
      before =>
        !before.isSubject &&
        before.hits.some(({ concept }) => befalls.has(concept)) &&
        before.hits.some(({ concept, inScope }) => concept === 'promoted' || inScope),
    )
  );
}

export const asks = ({ hits }: Clause): boolean => hits.some(({ concept }) => asking.has(concept));

/** True of a clause with a question word. */
export const hasQuestionWord = ({ hits }: Clause): boolean =>
  hits.some(({ concept }) => questionWords.has(concept));

/** True of a clause that asks or pleads, or says what is not. */
export const inquires = ({ hits }: Clause): boolean => hits.some(({ concept }) => questions.has(concept));

/** "Profile verified": done, with no word more. */
const verified = /^(?:verified|approved|सत्यापित|वेरिफाइड|वेरीफाइड)$/;

/** True of a clause that tells what was done ("I changed my designation", "profile verified") and asks nothing. */
export function onlyTells(clause: Clause): boolean {
  return (
    clause.hits.some(({ concept, text }) => concept === 'did' || verified.test(text)) &&
    // What was tried in vain is the trouble.
    !clause.hits.some(({ concept }) => concept === 'tried' || concept === 'tried-all') &&
    !asks(clause)
  );
}

/** True of a few words that say who asks or what is done already: "new recruit here", "two courses over". */
export const saysWhatHolds = ({ hits }: Clause): boolean =>
  hits.every(({ concept }) => holding.has(concept)) || hits.some(({ concept }) => concept === 'complete');

/** True where only names are said: a post, a place, an office. */
export const onlyNames = (hits: readonly ConceptHit[]): boolean =>
  hits.every(({ concept }) => names.has(concept));

/** True where a word of another desk stands and none that is ours alone. */
export const isAway = (hits: readonly ConceptHit[]): boolean =>
  hits.some(({ outOfScope, by }) => by === 'exact' && outOfScope) &&
  !hits.some(({ concept, inScope }) => inScope && !anyones.has(concept));

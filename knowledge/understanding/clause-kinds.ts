/** What kind of clause it is, by its concepts: it asks, complains, tells what was done, or only states a fact. */
import type { ConceptId } from '../lexicon/schema.ts';
import type { ConceptHit } from './concepts.ts';

/** A part of a message that may ask for something of its own. */
export interface Clause {
  words: readonly string[];
  hits: readonly ConceptHit[];
  /** The subject line of an e-mail: it names the topic of every sentence below it. */
  isSubject?: boolean;
  /** True of background: another clause has the trouble or the question. */
  granted?: boolean;
  /** True in an e-mail. There a request mostly has a plea, a question or a trouble. */
  inEmail?: boolean;
}

/** Every concept that this file names. `npm run cli -- check` compares them with the lexicon. */
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
/** Marks of a question, a plea or a negation. */
const questions = setOf('what what-now which when how who why how-many yes-no please say not');
/** Concepts of the helpdesk's subject that add nothing to "what should I do". */
const addsNothing = setOf('igot portal must request');
/** Concepts that tell who asks, or how far that person is. */
const background = setOf(
  'verify tick outside-class gds post promoted register me profile igot portal did copula both',
);
/** Concepts of names. A message of names alone is not classified: the kind of name decides. */
const names = setOf(
  'post state institution office circle gds group-named pin or for me did copula hindi career',
);
/** Concepts that other desks use too, such as "last date", "list" and "number". Alone they do not show the subject. */
const sharedWithOthers = setOf(
  'portal list assigned marks pass fail again duration time deadline phase extension late date ' +
    'calendar-day next-cycle mobile email old both alternate particulars send app-link account ' +
    'change circle office institution state request approve pending visible missing wrong open ' +
    'locked select must everyone credit half consequence complete checklist save post only-some ' +
    'create desk sit message transfer six three pin password otp login question outside-class gds ' +
    'field',
);

/** What happened to the employee, or went wrong. "What should I do?" asks about it. */
export const situations =
  'transfer promoted outside-class gds fail late old wrong problem missing uneditable locked change';
const happened = setOf(`${situations} not`);

/**
 * True of a clause that only asks what to do about an earlier clause: "I was transferred. What should I do now?"
 *
 * @param earlier the clauses that may tell what happened
 */
export function asksAbout({ hits }: Clause, earlier: readonly Clause[]): boolean {
  return (
    hits.some(({ concept }) => concept === 'what-now') &&
    !hits.some(({ concept, inScope }) => inScope && !addsNothing.has(concept)) &&
    earlier.some(
      before =>
        !before.isSubject &&
        before.hits.some(({ concept }) => happened.has(concept)) &&
        before.hits.some(({ concept, inScope }) => concept === 'promoted' || inScope),
    )
  );
}

export const asks = ({ hits }: Clause): boolean => hits.some(({ concept }) => asking.has(concept));

/** True of a clause with a question word. */
export const hasQuestionWord = ({ hits }: Clause): boolean =>
  hits.some(({ concept }) => questionWords.has(concept));

/** True of a clause with a question, a plea or a negation. */
export const inquires = ({ hits }: Clause): boolean => hits.some(({ concept }) => questions.has(concept));

/** Words that alone tell that something is done: "profile verified". */
const verified = /^(?:verified|approved|सत्यापित|वेरिफाइड|वेरीफाइड)$/;

/** True of a clause that tells what was done ("I changed my designation", "profile verified") and asks nothing. */
export function onlyTells(clause: Clause): boolean {
  return (
    clause.hits.some(({ concept, text }) => concept === 'did' || verified.test(text)) &&
    // "I tried it" tells a trouble: it did not work.
    !clause.hits.some(({ concept }) => concept === 'tried' || concept === 'tried-all') &&
    !asks(clause)
  );
}

/** True of a clause that only tells who asks, or what is done: "new recruit here", "two courses over". */
export const isBackground = ({ hits }: Clause): boolean =>
  hits.every(({ concept }) => background.has(concept)) || hits.some(({ concept }) => concept === 'complete');

/** True where the message has only names: a post, a place, an office. */
export const onlyNames = (hits: readonly ConceptHit[]): boolean =>
  hits.every(({ concept }) => names.has(concept));

/** True where there is a word of another desk, and no word that only this helpdesk uses. */
export const isForOtherDesk = (hits: readonly ConceptHit[]): boolean =>
  hits.some(({ outOfScope, by }) => by === 'exact' && outOfScope) &&
  !hits.some(({ concept, inScope }) => inScope && !sharedWithOthers.has(concept));

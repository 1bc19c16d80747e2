/** Takes a segment apart: each thing that it names, with the states, quantities and negations that belong to it. */
import type { FactConcept } from '../../lexicon/schema.ts';
import type { Mark, Segment } from './segments.ts';
import { alsoState, negated, type StateName, states } from './states.ts';
import { type Row, table } from './table.ts';

/** What a statement is about. */
export type Topic =
  | { kind: 'row'; row: Row }
  | { kind: 'alone'; row: Row; value: string }
  | { kind: 'course'; course: string }
  | { kind: 'courses' }
  | { kind: 'thing' };

/** A thing that a segment names, and the marks that belong to it; without a topic, what is said of a thing not named. */
export interface Statement {
  topic: Topic | undefined;
  /** The mark of the topic. */
  name: Mark | undefined;
  marks: readonly Mark[];
  segment: Segment;
}

/** A state in a statement, negations applied. */
export interface StateSaid {
  state: StateName;
  mark: Mark;
}

export const has = (mark: Mark, concept: FactConcept): boolean => mark.concepts.has(concept);
export const hasAny = (marks: readonly Mark[], concept: FactConcept): boolean =>
  marks.some(mark => has(mark, concept));

const namedRows = new Map<string, Row>(
  table.flatMap(row => row.named.map(concept => [concept, row] as const)),
);
const aloneRows = new Map(
  table.flatMap(row =>
    Object.entries(row.alone ?? {}).map(([concept, value]) => [concept, { row, value }] as const),
  ),
);

const bareRows = new Map(
  table.flatMap(row =>
    Object.entries(row.bare ?? {}).map(([concept, value]) => [concept, { row, value }] as const),
  ),
);

/** The value that a mark tells of a slot that is not named. */
export function bareValueOf({ concepts }: Mark): { row: Row; value: string } | undefined {
  for (const concept of concepts) {
    const bare = bareRows.get(concept);
    if (bare !== undefined) return bare;
  }
  return undefined;
}

const shownRows = new Map(
  table.flatMap(row =>
    Object.entries(row.shown ?? {}).map(([concept, value]) => [concept, { row, value }] as const),
  ),
);

/** The value that a mark tells where something is shown. */
export function shownValueOf({ concepts }: Mark): { row: Row; value: string } | undefined {
  for (const concept of concepts) {
    const shown = shownRows.get(concept);
    if (shown !== undefined) return shown;
  }
  return undefined;
}

/** What the words name; undefined where they name nothing. */
function topicOf(mark: Mark): Topic | undefined {
  if (mark.course !== undefined) return { kind: 'course', course: mark.course };
  for (const concept of mark.concepts) {
    const alone = aloneRows.get(concept);
    if (alone !== undefined) return { kind: 'alone', ...alone };
  }
  for (const concept of mark.concepts) {
    const row = namedRows.get(concept);
    if (row !== undefined) return { kind: 'row', row };
  }
  if (has(mark, 'course')) return { kind: 'courses' };
  return has(mark, 'thing') || has(mark, 'pass-mark') ? { kind: 'thing' } : undefined;
}

/** The state names that a mark may mean. */
function statesOfMark({ concepts }: Mark): StateName[] {
  const found: StateName[] = [];
  for (const concept of concepts) {
    if (states.has(concept)) found.push(concept as StateName);
    const also = alsoState[concept];
    if (also !== undefined && !found.includes(also)) found.push(also);
  }
  return found;
}

/** The statements of a segment, in order. */
export function statementsOf(segment: Segment): Statement[] {
  const { marks } = segment;
  const topics = marks.flatMap(mark => {
    const topic = topicOf(mark);
    return topic === undefined ? [] : [{ mark, topic }];
  });
  if (topics.length === 0) return [{ topic: undefined, name: undefined, marks, segment }];
  const starts = topics.map(({ mark }, at) => (at === 0 ? 0 : startBefore(mark, marks)));
  return topics.map(({ mark, topic }, at) => ({
    topic,
    name: mark,
    marks: marks.filter(
      one => one.from >= (starts[at] ?? 0) && one.from < (starts[at + 1] ?? segment.words.length),
    ),
    segment,
  }));
}

/** Where the statement about a thing begins: "no", "all" and "right" directly before its name belong to it. */
function startBefore(name: Mark, marks: readonly Mark[]): number {
  const before = marks.filter(({ to }) => to === name.from).at(-1);
  if (before === undefined) return name.from;
  const earlier = marks.filter(({ to }) => to <= before.from).at(-1);
  const isFree = has(before, 'not-before') || (earlier !== undefined && statesOfMark(earlier).length > 0);
  const belongs =
    isFree &&
    !has(before, 'there') &&
    (has(before, 'not-before') || statesOfMark(before).length > 0 || isQuantity(before));
  return belongs && !(has(before, 'not') && !has(before, 'not-before')) ? before.from : name.from;
}

export function isQuantity(mark: Mark): boolean {
  return (
    mark.digits !== undefined || [...mark.concepts].some(concept => /^(?:number-|all-|none-of)/.test(concept))
  );
}

/**
 * The states of a statement, with its negations applied, and whether a negation has no state to go with.
 *
 * @param wanted the states that are of interest, negated or not
 */
export function statesIn(
  { marks, name }: Statement,
  wanted: (state: StateName) => boolean,
): { said: StateSaid[]; isNegated: boolean } {
  const usable = (state: StateName) => wanted(state) || wanted(negated[state] ?? state);
  const all = marks.flatMap(mark => {
    const state =
      mark === name ? undefined : (answerState(mark, name, wanted) ?? statesOfMark(mark).find(usable));
    return state === undefined ? [] : [{ state, mark }];
  });
  const strong = all.filter(({ state }) => state !== 'there');
  const said = strong.length > 0 ? strong : all;
  const negations = marks.filter(
    mark => (has(mark, 'not') || has(mark, 'none-of')) && !said.some(one => one.mark === mark),
  );
  const flipped = new Set<Mark>();
  let isNegated = false;
  for (const negation of negations) {
    const target = nearest(negation, said);
    if (target === undefined) isNegated = true;
    // "It is not there": both words are one state.
    else for (const one of target.state === 'there' ? said : [target]) flipped.add(one.mark);
  }
  return {
    said: said.flatMap(one => {
      if (!flipped.has(one.mark)) return wanted(one.state) ? [one] : [];
      const state = negated[one.state];
      return state !== undefined && wanted(state) ? [{ ...one, state }] : [];
    }),
    isNegated,
  };
}

/** The state of a yes or no right after a name: "ministry yes, culture no". */
function answerState(
  mark: Mark,
  name: Mark | undefined,
  wanted: (state: StateName) => boolean,
): StateName | undefined {
  if (name === undefined || mark.from !== name.to || !/^(?:yes|no|yep|nope|haan|s)$/.test(mark.text))
    return undefined;
  const states: readonly StateName[] = has(mark, 'answer-no')
    ? ['absent', 'left-over']
    : ['there', 'complete'];
  return states.find(wanted);
}

/** How many words a negation reaches. */
const negationReach = 4;

/** States that already deny. A "no" before them answers: "nahi, gayab hai". After them it negates: "gayab nahi hua". */
const denying: ReadonlySet<StateName> = new Set<StateName>(['gone', 'absent', 'left-over', 'shut', 'failed']);

function isDouble(negation: Mark, { state, mark }: StateSaid): boolean {
  return denying.has(state) && negation.from < mark.from;
}

/** The state that a negation goes with: the next one, or the one just before it. */
export function nearest(negation: Mark, said: readonly StateSaid[]): StateSaid | undefined {
  const distance = ({ mark }: StateSaid) =>
    mark.from >= negation.to ? mark.from - negation.to : negation.from - mark.to + 0.5;
  return [...said]
    .filter(one => distance(one) <= negationReach && !isDouble(negation, one))
    .sort((a, b) => distance(a) - distance(b))[0];
}

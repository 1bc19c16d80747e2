/** Reads how many: courses done, attempts used. */

import { type Around, fact } from './around.ts';
import { numberConcepts } from './concepts-read.ts';
import type { Fact } from './fact.ts';
import type { Mark, Segment } from './segments.ts';
import { has, hasAny, isQuantity, type Statement, type StateSaid, statesIn } from './statements.ts';

/** The number that a mark says. */
export function numberOf({ digits, concepts }: Mark): number | undefined {
  if (digits !== undefined) return digits;
  for (const concept of concepts) {
    const number = numberConcepts[concept];
    if (number !== undefined) return number;
  }
  return undefined;
}

/** The most courses that a message can speak of. */
const mostCourses = 6;
/** How many words a number may be from "done". */
const numberReach = 5;

/** How many courses a mark says: `all-six`, `all-three`, `none` or a number. */
function countOf(mark: Mark): string | undefined {
  if (has(mark, 'none-of')) return 'none';
  if (has(mark, 'all-three')) return 'all-three';
  if (has(mark, 'all-of')) return 'all-six';
  const number = numberOf(mark);
  if (number === undefined || number > mostCourses) return undefined;
  return number === 0 ? 'none' : number === mostCourses ? 'all-six' : `${number}`;
}

/** Words after which a number counts nothing. */
const labels = new Set(
  'group hsg annexure level grade iii class phase para case option step number no pay grp gr mts'.split(' '),
);

/** The marks that count courses: not a number before another unit ("3 marks", "2 times"), and not a total ("four of six"). */
function countsIn({ marks, segment }: Statement): Mark[] {
  const counts = marks.filter((mark, at) => {
    if (!isQuantity(mark) || has(mark, 'times')) return false;
    const [before, next] = [marks[at - 1], marks[at + 1]];
    const near = next !== undefined && next.from - mark.to <= 1 ? next : undefined;
    const isUnit = near !== undefined && (has(near, 'unit') || has(near, 'times') || has(near, 'kin'));
    const isTotal =
      (near !== undefined && near.from === mark.to && has(near, 'of-total')) ||
      (/^(?:of|the)$/.test(segment.words[mark.from - 1] ?? '') && before !== undefined && isQuantity(before));
    return !isUnit && !isTotal && !labels.has(segment.words[mark.from - 1] ?? '');
  });
  // "3/6": the second number is the total.
  return counts.filter((mark, at) => !(mark.digits !== undefined && counts[at - 1]?.to === mark.from));
}

/** The most words of a clause in which a number alone is an answer. */
const shortClause = 6;

/** The number of courses done that a statement tells; `it` where only the open question says what is counted. */
export function quantityIn(statement: Statement, around: Around): Fact[] {
  const { marks, segment } = statement;
  if (hasAny(segment.marks, 'times')) return [];
  const { said, isNegated } = statesIn(statement, state => state === 'complete' || state === 'left-over');
  const counts = countsIn(statement).flatMap(mark => {
    const value = countOf(mark);
    return value === undefined ? [] : [{ mark, value }];
  });
  const told = (value: string, slot: Fact['slot']) => fact(slot, value, around, { about: 'coursesDone' });
  const isDenied = ({ mark }: { mark: Mark }) =>
    said.length === 0 && marks.some(other => deniesNumber(other, mark, marks));
  const denied = counts.filter(isDenied).map(({ value }) => told(`-${value}`, 'coursesDone'));
  const isLoose = isNegated && hasAny(marks, 'not') && denied.length === 0;
  const affirmed = counts
    .filter(count => !isDenied(count))
    .flatMap(({ mark, value }) => {
      const slot = slotOfCount(mark, value, said, statement);
      return slot === undefined || (isLoose && value !== 'none') ? [] : [told(value, slot)];
    });
  const whole = affirmed.filter(({ value }) => value === 'all-six' || value === 'all-three');
  // "Teeno hi": the plain number is part of what is all.
  return [...denied, ...(whole.length > 0 && denied.length === 0 ? whole : affirmed).slice(0, 1)];
}

/** Whether a number counts courses done for sure, only where it is asked for (`it`), or not at all. */
function slotOfCount(
  mark: Mark,
  value: string,
  said: readonly StateSaid[],
  statement: Statement,
): Fact['slot'] | undefined {
  const { topic, segment } = statement;
  const nearest = [...said].sort((a, b) => gap(a.mark, mark) - gap(b.mark, mark))[0];
  if (value === 'none' && (topic !== undefined || nearest !== undefined)) return 'coursesDone';
  if (nearest?.state === 'left-over') return undefined;
  if (nearest !== undefined && isSettled(nearest.mark, mark, statement)) return 'coursesDone';
  return segment.words.length <= shortClause && !isPronoun(mark, segment) ? 'it' : undefined;
}

/** True of the negation that a number is denied by: "teen nahi char", "4 not 3". */
function deniesNumber(negation: Mark, number: Mark, marks: readonly Mark[]): boolean {
  if (!has(negation, 'not') || marks.filter(isQuantity).length < 2) return false;
  return negation.text === 'not' ? negation.to === number.from : negation.from === number.to;
}

/** True where the number surely counts courses that are done: it is named with them, or it is next to "done". */
function isSettled(done: Mark, count: Mark, { topic, segment }: Statement): boolean {
  if (topic !== undefined) return gap(done, count) <= numberReach;
  const isNext = gap(done, count) === 0 || (gap(done, count) <= 1 && segment.words.length <= shortClause);
  return isNext && !isPronoun(count, segment);
}

/** In English "one" is mostly no number: "the green one". */
function isPronoun({ text }: Mark, { words }: Segment): boolean {
  return text === 'one' && words.length > 2;
}

function gap(one: Mark, other: Mark): number {
  return one.from >= other.to ? one.from - other.to : other.from - one.to;
}

const ordinals = ['ordinal-1', 'ordinal-2', 'ordinal-3'] as const;
const adverbs: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** How many attempts a segment says are used. */
export function attemptsIn({ marks, isQuestion }: Segment): string[] {
  if (isQuestion || hasAny(marks, 'asking') || hasAny(marks, 'if')) return [];
  const isUsed =
    hasAny(marks, 'used') ||
    hasAny(marks, 'failed-exam') ||
    hasAny(marks, 'failed') ||
    hasAny(marks, 'passed-exam') ||
    hasAny(marks, 'passed');
  if (!isUsed) return [];
  const ordinal = ordinals.findIndex(concept => hasAny(marks, concept));
  if (ordinal >= 0) return [`${ordinal + 1}`];
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1];
    const number =
      adverbs[mark.text] ??
      (next !== undefined && has(next, 'times') && next.from === mark.to ? numberOf(mark) : undefined);
    if (number !== undefined && number <= 10) return [`${number}`];
  }
  return [];
}

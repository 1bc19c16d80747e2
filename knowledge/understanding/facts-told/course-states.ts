/** Reads which courses a message names as done, and which as left. */

import { type Around, fact } from './around.ts';
import type { Fact } from './fact.ts';
import { type Mark, shortTitle } from './segments.ts';
import { hasAny, isQuantity, type Statement, type StateSaid, statesIn } from './statements.ts';

/** The most words of a clause that only names courses. */
const shortClause = 4;

interface Told {
  course: string;
  state: 'done' | 'left' | undefined;
  /** The state is said before the course: "finished A". It then counts for the courses after it too. */
  isBefore: boolean;
  sentence: number;
  isOnly: boolean;
  isTitle: boolean;
  /** Little else is said in the clause. */
  isAlone: boolean;
  around: Around;
}

/**
 * The courses that the statements name, with the state that each has. A course without a state of its own has that of the course
 * before it where the state comes first ("finished A and B"), else that of the next course of the sentence ("A and B are over").
 */
export function readCourses(statements: readonly { statement: Statement; around: Around }[]): Fact[] {
  const told = statements.flatMap(({ statement, around }): Told[] => {
    if (statement.topic?.kind !== 'course') return [];
    const { said, isNegated } = statesIn(
      statement,
      state => state === 'complete' || state === 'left-over' || state === 'unsat',
    );
    const decisive = nearestTo(statement.name, said);
    const state = isNegated && decisive === undefined ? 'left' : stateName(decisive?.state);
    return [
      {
        course: statement.topic.course,
        state: around.isAsked ? undefined : state,
        isBefore: decisive !== undefined && decisive.mark.from < (statement.name?.from ?? 0),
        sentence: statement.segment.sentence,
        isOnly: saysOnly(statement),
        isAlone: !around.isAsked && !isNegated && statement.segment.words.length <= shortClause,
        isTitle: statement.name !== undefined && !isShort(statement.name),
        around,
      },
    ];
  });
  const doneIn = new Set(
    statements
      .filter(({ statement, around }) => !around.isAsked && isCountDone(statement))
      .map(({ statement }) => statement.segment.sentence),
  );
  let before: Told | undefined;
  return told.map((one, at) => {
    const next = told.slice(at + 1).find(({ state }) => state !== undefined);
    const inherited =
      before?.isBefore && before.sentence === one.sentence
        ? before.state
        : next?.sentence === one.sentence && !next.isBefore
          ? next.state
          : doneIn.has(one.sentence) && one.isAlone
            ? 'done'
            : undefined;
    const state = one.state ?? (one.around.isAsked ? undefined : inherited);
    if (one.state !== undefined) before = one;
    return fact('course', one.course, one.around, {
      ...(state !== undefined && { state }),
      ...(one.isOnly && { isOnly: true }),
      ...(one.isTitle && { isTitle: true }),
      ...(one.isAlone && state === undefined && { isAlone: true }),
    });
  });
}

function stateName(state: string | undefined): 'done' | 'left' | undefined {
  if (state === undefined) return undefined;
  return state === 'complete' ? 'done' : 'left';
}

/** True of a statement that counts what is done, and does not name it: "two done". */
function isCountDone(statement: Statement): boolean {
  if (statement.topic !== undefined && statement.topic.kind !== 'courses') return false;
  const { said } = statesIn(statement, state => state === 'complete');
  return said.length > 0 && statement.marks.some(isQuantity);
}

/** The state nearest to the course: in "X ho gaya, baki chal raha" what is left is the rest. */
function nearestTo(name: Mark | undefined, said: readonly StateSaid[]): StateSaid | undefined {
  const gap = ({ mark }: StateSaid) =>
    name === undefined ? 0 : mark.from >= name.to ? mark.from - name.to : name.from - mark.to;
  return [...said].sort((a, b) => gap(a) - gap(b))[0];
}

/** True where no other course is left: "only the gender one is left", "all but Conduct Rules". */
function saysOnly({ segment }: Statement): boolean {
  return hasAny(segment.marks, 'only-some') || hasAny(segment.marks, 'all-of');
}

/** True of a word of a title, which may as well mean something else. */
function isShort({ concepts }: Mark): boolean {
  return [...concepts].every(concept => concept.startsWith(shortTitle));
}

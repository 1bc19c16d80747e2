/** Reads the statements of a message by the rows of the table. */
import { type Around, fact, pastIf } from './around.ts';
import type { Fact } from './fact.ts';
import { deniesMark, longestOpen, openFacts } from './open-facts.ts';
import { quantityIn } from './quantities.ts';
import { has, hasAny, type Statement, statesIn } from './statements.ts';
import { states } from './states.ts';
import type { Row } from './table.ts';

/** The facts of all statements. A change is told of the thing named before: "the tick had come, then it vanished". */
export function statementFacts(statements: readonly { statement: Statement; around: Around }[]): Fact[] {
  let before: { row: Row; told: Fact | undefined } | undefined;
  return statements.flatMap(({ statement, around }) => {
    const { topic } = statement;
    const changed =
      topic === undefined && before !== undefined
        ? changeOf(statement, before.row, before.told, around)
        : undefined;
    const facts = changed === undefined ? factsOf(statement, around) : [changed];
    if (topic?.kind === 'row') before = { row: topic.row, told: facts[0] };
    else if (topic?.kind === 'alone') before = { row: topic.row, told: facts[0] };
    else if (topic !== undefined) before = undefined;
    return facts;
  });
}

/** What a clause without a name says of the thing named before, where it tells a change. */
function changeOf(statement: Statement, row: Row, told: Fact | undefined, around: Around): Fact | undefined {
  if (around.isAsked || statement.segment.words.length > longestOpen) return undefined;
  const last = statesIn(statement, state => states.has(state)).said.at(-1);
  const value = last && row.asked[last.state];
  if (last === undefined || value === undefined || told?.of !== around.of) return undefined;
  const isChange = last.state === 'gone' || told.time === 'before' || hasAny(statement.marks, 'now');
  return isChange ? fact(row.slot, value, around, pastIf(around, last.state)) : undefined;
}

function factsOf(statement: Statement, around: Around): Fact[] {
  const { topic } = statement;
  switch (topic?.kind) {
    case 'alone':
      return aloneFacts(statement, topic.row, topic.value, around);
    case 'row':
      return around.isAsked ? [] : rowFacts(statement, topic.row, around);
    case 'courses':
    case undefined:
      return around.isAsked ? [] : [...quantityIn(statement, around), ...openFacts(statement, around)];
    case 'course':
    case 'thing':
      return [];
  }
}

/** A fact whose words name slot and value at once. */
function aloneFacts(statement: Statement, row: Row, value: string, around: Around): Fact[] {
  const { marks, name } = statement;
  if (name === undefined) return [];
  const isAbout = row.slot === 'group' || row.slot === 'wing' || row.slot === 'language';
  if (around.isAsked && !isAbout) return [];
  // The group that the profile shows need not be the writer's.
  if (row.slot === 'group' && hasAny(statement.segment.marks, 'showing'))
    return [fact('it', value, around, { about: 'group', isShown: true })];
  if (row.slot === 'uneditable' && isColour(name.text) && !hasAny(statement.segment.marks, 'field'))
    return [];
  const isDenied = deniesMark(marks, name, isDenial(row, value));
  const opposite = row.opposite?.[value];
  const told = isDenied ? (opposite ?? `-${value}`) : value;
  const of = around.isAsked && !hasAny(marks, 'self') ? 'anyone' : around.of;
  return [fact(row.slot, told, around, { of, ...(around.isPast && { time: 'before' as const }) })];
}

/** True of a value that says no by itself: a "no" before it only answers ("no, I failed"). */
function isDenial({ opposite }: Row, value: string): boolean {
  return value === 'no' && opposite !== undefined;
}

/** A grey field cannot be edited, but other things are grey too. */
function isColour(text: string): boolean {
  return /^gr[ae]y/.test(text);
}

/** What is said of a slot by its name. */
function rowFacts(statement: Statement, row: Row, around: Around): Fact[] {
  const { said, isNegated } = statesIn(statement, state => row.says[state] !== undefined);
  if (said.length === 0)
    return isNegated && row.without !== undefined
      ? [fact(row.slot, row.without, around, pastIf(around, 'there'))]
      : openFacts(statement, around, row.slot);
  const last = said.at(-1);
  const gone = said.find(({ state, mark }) => state === 'gone' && has(mark, 'gone')) ?? last;
  if (gone === undefined) return [];
  const value = row.says[gone.state] ?? '';
  return [fact(row.slot, value, around, pastIf(around, gone.state))];
}

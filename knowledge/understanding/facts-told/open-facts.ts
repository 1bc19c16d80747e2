/** Reads what only the open question gives a meaning: "not there yet", "the postal one". */
import { type Around, fact, pastIf } from './around.ts';
import type { Fact, FactSlot } from './fact.ts';
import type { Mark, Segment } from './segments.ts';
import { bareValueOf, has, hasAny, nearest, type Statement, shownValueOf, statesIn } from './statements.ts';
import { states } from './states.ts';

/** The most words of a clause that only names what is shown. */
const shortest = 5;

/** What the profile shows. A question tells it too: "profile shows Department of Posts, is that right?" */
export function shownFacts({ marks, words }: Segment, around: Around): Fact[] {
  const isShown =
    hasAny(marks, 'showing') ||
    hasAny(marks, 'mdo') ||
    (hasAny(marks, 'department') && words.length <= shortest);
  const isLeft = ({ from }: Mark) => around.isPast || around.isEarlier || words[from - 1] === 'from';
  return marks.flatMap(mark => {
    const shown = shownValueOf(mark);
    if (shown === undefined || deniesMark(marks, mark)) return [];
    return [
      isShown
        ? fact(shown.row.slot, shown.value, around, isLeft(mark) ? { time: 'before' } : {})
        : fact('it', shown.value, around, { about: shown.row.slot }),
    ];
  });
}

/** Values that only the open question gives a meaning: "LSG", "the postal one", "B". */
export function bareFacts({ marks }: Segment, around: Around): Fact[] {
  return marks.flatMap(mark => {
    const bare = bareValueOf(mark);
    if (bare === undefined || around.isAsked) return [];
    const value = deniesMark(marks, mark) ? `-${bare.value}` : bare.value;
    return [fact('it', value, around, { about: bare.row.slot })];
  });
}

/** The most words of a clause that can be an answer without naming what it is about. */
export const longestOpen = 8;
/** The last clause of a message that can be one. */
const lastOpen = 2;
/** The same where only "is" is said. */
const longestThere = 4;

/** What is said of a thing that only the open question names. */
export function openFacts(statement: Statement, around: Around, about?: FactSlot): Fact[] {
  const { topic, segment } = statement;
  if (topic?.kind === 'courses' || segment.words.length > longestOpen || around.at > lastOpen) return [];
  const { said } = statesIn(statement, state => states.has(state));
  return said
    .filter(
      one => one.state !== 'there' || (endsNear(one.mark, segment) && segment.words.length <= longestThere),
    )
    .map(({ state }) =>
      fact('it', state, around, {
        ...(about !== undefined && state !== 'pending' && { about }),
        ...pastIf(around, state),
      }),
    );
}

/** True of a mark at the end of its clause: elsewhere "it is" only joins ("it is a question"). */
function endsNear({ to }: Mark, { words }: Segment): boolean {
  return words.length - to <= 2;
}

/** True of a mark that a negation goes with. */
export function deniesMark(marks: readonly Mark[], mark: Mark, denial = false): boolean {
  const state = denial ? 'failed' : 'there';
  return marks.some(
    other => other !== mark && has(other, 'not') && nearest(other, [{ state, mark }]) !== undefined,
  );
}

/** What holds for a whole clause: whose it is, since when, and whether it is asked. */
import type { Fact } from './fact.ts';
import type { Mark, Segment } from './segments.ts';
import { has, hasAny } from './statements.ts';
import type { StateName } from './states.ts';

/** What is the same for all statements of a segment. */
export interface Around {
  of: Fact['of'];
  /** The place of the clause in the message. */
  at: number;
  isAsked: boolean;
  /** Speaks of the writer by "I" or "my". */
  isOwn: boolean;
  isPast: boolean;
  isExpected: boolean;
  /** Says that it was so before: "earlier", but not "two months earlier". */
  isEarlier: boolean;
  /** The clause repeats what was told before, and takes it back: "galti se … bol diya". */
  isTakenBack: boolean;
  said: string;
}

/** Whose the statements of a segment are; undefined where it does not say. */
export function ownerOf({ marks, words }: Segment, others: readonly string[]): Fact['of'] | undefined {
  const text = ` ${words.join(' ')} `;
  if (hasAny(marks, 'kin') || others.some(other => text.includes(` ${other} `))) return 'other';
  return hasAny(marks, 'self') ? 'writer' : undefined;
}

export function aroundOf({ marks, words, isQuestion }: Segment, of: Fact['of'], at = 0): Around {
  return {
    at,
    of,
    isOwn: hasAny(marks, 'self'),
    isAsked: isQuestion || hasAny(marks, 'asking') || marks.some(isAskingFirst),
    isPast: (hasAny(marks, 'past') || hasAny(marks, 'earlier')) && !hasAny(marks, 'now'),
    isEarlier: marks.some((mark, at) => has(mark, 'earlier') && !isUnitBefore(marks[at - 1], mark)),
    isTakenBack: hasAny(marks, 'said-earlier'),
    isExpected: hasAny(marks, 'future'),
    said: words.join(' '),
  };
}

/** True of a verb that begins a question: "is it there", but not "it is there". */
function isAskingFirst(mark: Mark): boolean {
  return has(mark, 'asking-first') && mark.from === 0;
}

function isUnitBefore(unit: Mark | undefined, mark: Mark): boolean {
  return unit !== undefined && unit.to === mark.from && has(unit, 'unit');
}

/** A fact of a clause. A value with a minus in front is denied. */
export function fact(slot: Fact['slot'], value: string, around: Around, more: Partial<Fact> = {}): Fact {
  const denied = value.startsWith('-');
  return {
    slot,
    value: denied ? value.slice(1) : value,
    polarity: denied || around.isTakenBack ? 'denied' : 'affirmed',
    time: around.isExpected ? 'expected' : 'now',
    of: around.of,
    said: around.said,
    ...more,
  };
}

/** States that last only while they are told: "was there" is over, "had come" is not. */
const passing: ReadonlySet<StateName> = new Set<StateName>([
  'there',
  'absent',
  'right',
  'wrong',
  'own',
  'parent-node',
  'earlier-one',
]);

/** The time of a state that is over. */
export function pastIf(around: Around, state: StateName): Partial<Fact> {
  const isOver = around.isPast && passing.has(state);
  return isOver || (around.isEarlier && state === 'got') ? { time: 'before' } : {};
}

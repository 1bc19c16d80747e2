/** Why an assessment does not open: one question at a time, then the most likely cause. */
import type { Basis, Citation, Facts, RoleId } from '../facts/facts.ts';
import { type AssessmentAnswer, assessment, type SyllabusCourse } from './assessment.ts';
import { type Employment, scope } from './scope.ts';
import { guide, om, type Sourced, type StaffGroup } from './sourced.ts';

/** What the employee has told so far. A field that is absent was not asked; `not-sure` was asked and remains open. */
export interface LockedFacts {
  designation?: string;
  group?: StaffGroup;
  employment?: Employment;
  greenTick?: 'yes' | 'no' | 'not-sure';
  /** The MDO in the profile: the right one, the parent "Department of Posts", or that of an earlier office. */
  mdo?: 'right' | 'department-of-posts' | 'old' | 'not-sure';
  /** Whether group and designation of the profile match Annexure III. */
  profile?: 'matches' | 'differs' | 'not-sure';
  /** The completed courses: all six, the three of the syllabus, only some, or their ids. */
  coursesDone?: 'all-six' | 'all-three' | 'some' | 'not-sure' | readonly string[];
  attemptsUsed?: number;
  passed?: boolean;
}

export type LockedSlot = 'designation' | 'greenTick' | 'courses' | 'mdo' | 'profile';

export type LockedCause =
  | 'excluded'
  | 'not-verified'
  | 'wrong-mdo'
  | 'wrong-designation'
  | 'courses-missing'
  | 'attempts-used'
  | 'already-passed'
  | 'sync'
  | 'role-not-stated';

/** A course of the syllabus that is not complete, or may not be. */
export interface MissingCourse extends SyllabusCourse {
  /** True where it is one of the six courses of the designation. */
  inSix: boolean;
}

/**
 * `ask`: the one question whose answer can change the cause. `cause`: why the assessment is locked; `certain` where it follows
 * from what the employee told and the documents print, else `likely`. `toCheck`: what the employee has not confirmed.
 */
export type Locked = Sourced &
  (
    | { kind: 'ask'; slot: LockedSlot }
    | {
        kind: 'cause';
        cause: LockedCause;
        certainty: 'certain' | 'likely';
        role?: RoleId;
        missing?: MissingCourse[];
        toCheck: Exclude<LockedSlot, 'designation'>[];
      }
  );

type CauseAnswer = Extract<Locked, { kind: 'cause' }>;

/**
 * Why the assessment is locked (guide, steps 1 and 2, assessment, syllabus; OM, paras 2 to 4). The causes in order: outside the
 * mandate, no green tick, wrong MDO, group or designation other than Annexure III, a course of the syllabus missing, attempts
 * used up, already passed, progress not shown yet, no syllabus stated. A cause that the employee has told is answered at once.
 * A cause is answered as likely where only a fact that was not asked could come before it.
 *
 * @param facts what the employee has told so far
 * @throws RangeError where the designation is not in Annexure III
 * @example
 * whyLocked(facts, { designation: 'Inspector Posts', coursesDone: 'all-six' });
 * // { kind: 'cause', cause: 'courses-missing', missing: [{ course: 'conduct-rules', ... }], certainty: 'likely', ... }
 */
export function whyLocked(k: Facts, facts: LockedFacts): Locked {
  const { designation } = facts;
  const toCheck = unconfirmed(facts);
  const cause = (
    cause: LockedCause,
    certainty: 'certain' | 'likely',
    basis: Basis,
    citations: Citation[],
    more: Partial<Pick<CauseAnswer, 'role' | 'missing' | 'openQuestions' | 'toCheck'>> = {},
  ): Locked => ({ kind: 'cause', cause, certainty, basis, citations, openQuestions: [], toCheck, ...more });

  const scoped = scope(k, facts);
  if (scoped.status === 'excluded')
    return cause('excluded', 'certain', scoped.basis, scoped.citations, {
      openQuestions: scoped.openQuestions,
      toCheck: [],
    });

  if (facts.greenTick === 'no')
    return cause('not-verified', 'certain', 'stated', [guide('step-1'), om('annexure-ii-update')]);
  if (facts.mdo === 'department-of-posts')
    return cause('wrong-mdo', 'likely', 'inferred', [guide('step-2'), om('para-4')]);
  if (facts.mdo === 'old') return cause('wrong-mdo', 'likely', 'inferred', [guide('step-2'), om('para-2')]);
  if (facts.profile === 'differs')
    return cause('wrong-designation', 'likely', 'stated', [guide('step-1'), om('annexure-ii-update')], {
      openQuestions: ['august-lists'],
    });

  const syllabus =
    designation === undefined
      ? undefined
      : assessment(k, { designation, ...(facts.group && { group: facts.group }) });
  const role = syllabus?.kind === 'role' ? syllabus : undefined;
  const about = {
    ...(role && { role: role.role }),
    ...(syllabus && { openQuestions: syllabus.openQuestions }),
  };
  const found = role && missingCourses(role, facts.coursesDone);
  if (role !== undefined && found !== undefined && found.missing.length > 0)
    return cause('courses-missing', found.certainty, role.basis, [guide('assessment'), ...role.citations], {
      ...about,
      missing: found.missing,
    });

  // An employee who has taken the assessment had completed its courses: they need no question.
  if ((facts.attemptsUsed ?? 0) >= k.assessments.rules.attempts)
    return cause('attempts-used', 'likely', 'inferred', [guide('assessment')]);
  if (facts.passed === true) return cause('already-passed', 'likely', 'inferred', [guide('assessment')]);

  const next = nextQuestion(facts, syllabus?.kind);
  if (next !== undefined)
    return { kind: 'ask', slot: next, basis: 'stated', citations: [...whyAsked[next]], openQuestions: [] };

  return role !== undefined
    ? cause('sync', 'likely', 'not-stated', [guide('assessment'), om('para-5')], {
        ...about,
        openQuestions: [...role.openQuestions, 'not-covered'],
      })
    : cause('role-not-stated', 'certain', 'not-stated', [guide('syllabus')], about);
}

/** The citations that show why each question matters. */
const whyAsked: Record<LockedSlot, Citation[]> = {
  designation: [guide('syllabus')],
  greenTick: [guide('step-1')],
  courses: [guide('assessment'), guide('syllabus')],
  mdo: [guide('step-2'), om('para-4')],
  profile: [guide('step-1'), om('annexure-iii')],
};

/**
 * The next question. Courses come before MDO and profile, because they are the most likely cause when the green tick is there.
 * Where no syllabus is stated, the green tick or the courses alone are enough to answer.
 */
function nextQuestion(
  facts: LockedFacts,
  syllabus: AssessmentAnswer['kind'] | undefined,
): LockedSlot | undefined {
  if (syllabus === undefined) return 'designation';
  if (syllabus !== 'role')
    return facts.greenTick === undefined && facts.coursesDone === undefined ? 'greenTick' : undefined;
  if (facts.greenTick === undefined) return 'greenTick';
  if (facts.coursesDone === undefined && facts.attemptsUsed === undefined) return 'courses';
  if (facts.mdo === undefined) return 'mdo';
  return facts.profile === undefined ? 'profile' : undefined;
}

/** The courses of the syllabus that may be missing; undefined where the employee has told nothing about courses. */
function missingCourses(
  role: Extract<AssessmentAnswer, { kind: 'role' }>,
  done: LockedFacts['coursesDone'],
): { missing: MissingCourse[]; certainty: 'certain' | 'likely' } | undefined {
  const all = role.courses.map(course => ({ ...course, inSix: !role.outsideSix.includes(course.course) }));
  switch (done) {
    case undefined:
    case 'not-sure':
      return undefined;
    case 'all-three':
      return { missing: [], certainty: 'certain' };
    case 'all-six':
      return { missing: all.filter(({ inSix }) => !inSix), certainty: 'likely' };
    case 'some':
      return { missing: all, certainty: 'likely' };
    default:
      return { missing: all.filter(({ course }) => !done.includes(course)), certainty: 'certain' };
  }
}

function unconfirmed(facts: LockedFacts): Exclude<LockedSlot, 'designation'>[] {
  const open = (value: unknown) => value === undefined || value === 'not-sure';
  return [
    ...(open(facts.greenTick) ? (['greenTick'] as const) : []),
    ...(open(facts.mdo) ? (['mdo'] as const) : []),
    ...(open(facts.profile) ? (['profile'] as const) : []),
    ...(open(facts.coursesDone) ? (['courses'] as const) : []),
  ];
}

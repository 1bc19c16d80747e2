/** Why an assessment does not open: one question at a time, then the likeliest cause. */
import type { Basis, Citation, Facts, RoleId } from '../facts/facts.ts';
import { type AssessmentAnswer, assessment, type SyllabusCourse } from './assessment.ts';
import { type Employment, scope } from './scope.ts';
import { guide, om, type Sourced, type StaffGroup } from './sourced.ts';

/** What the employee has said so far. What is absent was not asked; `not-sure` was asked and stays open. */
export interface LockedFacts {
  designation?: string;
  group?: StaffGroup;
  employment?: Employment;
  greenTick?: 'yes' | 'no' | 'not-sure';
  /** The MDO below the name: the right one, the parent "Department of Posts", or that of an earlier office. */
  mdo?: 'right' | 'department-of-posts' | 'old' | 'not-sure';
  /** Group and designation of the profile against Annexure III. */
  profile?: 'matches' | 'differs' | 'not-sure';
  /** All of the own six, the three of the syllabus, only some, or the ids of those completed. */
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

/** A syllabus course that is not completed, or of which that is not known. */
export interface MissingCourse extends SyllabusCourse {
  /** Among the designation's own six courses. */
  inSix: boolean;
}

/**
 * `ask`: the one question whose answer can change the cause. `cause`: what stops the assessment; `certain` where it
 * follows from what was said and printed, else `likely`. `toCheck` lists what nobody has confirmed.
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

type Found = Extract<Locked, { kind: 'cause' }>;

/**
 * Why the assessment is locked. Causes are weighed in this order: outside the mandate, no green tick, wrong MDO, group
 * or designation other than Annexure III, a syllabus course missing, attempts used up, already passed, progress not yet
 * shown, no syllabus stated (guide, steps 1 and 2, assessment, syllabus; OM paras 2 to 4). A cause that was said is
 * given at once; a cause that only an unasked fact could precede is given as likely rather than asked about.
 *
 * @throws RangeError where the designation is not in Annexure III
 */
export function whyLocked(k: Facts, facts: LockedFacts): Locked {
  const { designation } = facts;
  const toCheck = unconfirmed(facts);
  const cause = (
    cause: LockedCause,
    certainty: 'certain' | 'likely',
    basis: Basis,
    citations: Citation[],
    more: Partial<Pick<Found, 'role' | 'missing' | 'openQuestions' | 'toCheck'>> = {},
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

  // Whoever has sat the assessment had it open: its courses need no question.
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

/** Where each question's weight is printed. */
const whyAsked: Record<LockedSlot, Citation[]> = {
  designation: [guide('syllabus')],
  greenTick: [guide('step-1')],
  courses: [guide('assessment'), guide('syllabus')],
  mdo: [guide('step-2'), om('para-4')],
  profile: [guide('step-1'), om('annexure-iii')],
};

/**
 * The question to put next. Courses come before MDO and profile: they are the likeliest cause once the tick is there.
 * Where no syllabus is stated, one word about the tick or the courses is enough to answer.
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

/** Which syllabus courses what was said leaves open, or undefined where nothing can be told from it. */
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

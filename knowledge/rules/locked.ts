/** Why an assessment does not open: the most likely cause, and the question that makes the answer more exact. */
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

/** What of the profile may be wrong, in the order in which it is checked. */
export const profileSlots = ['greenTick', 'mdo', 'profile'] as const;
export type ProfileSlot = (typeof profileSlots)[number];

/** What a question asks for. `outside-six`: whether the courses outside the six are done too. `which-left`: which of the three is left. */
export type LockedSlot = 'designation' | 'courses' | 'outside-six' | 'which-left' | ProfileSlot;

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
 * `ask`: no cause is known yet, and the answer to this question can change that; `courses` are those of the syllabus that may be
 * missing. `cause`: why the assessment is locked; `certain` where it follows from what the employee told and the documents print,
 * else `likely`; `ask` is the question that makes it more exact. Courses outside the six come first. `toCheck`: what the employee
 * has not confirmed.
 */
export type Locked = Sourced &
  (
    | { kind: 'ask'; slot: LockedSlot; role?: RoleId; courses: MissingCourse[]; toCheck: LockedCheck[] }
    | {
        kind: 'cause';
        cause: LockedCause;
        certainty: 'certain' | 'likely';
        role?: RoleId;
        missing?: MissingCourse[];
        toCheck: LockedCheck[];
        ask?: LockedSlot;
      }
  );

/** Something that the employee has not confirmed. */
export type LockedCheck = ProfileSlot | 'courses';

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
  const { designation, group } = facts;
  const scoped = scope(k, facts);
  if (scoped.status === 'excluded')
    return {
      ...cause(facts, 'excluded', 'certain', scoped.basis, scoped.citations),
      openQuestions: scoped.openQuestions,
      toCheck: [],
    };
  const wrong = wrongProfile(facts);
  if (wrong !== undefined) return wrong;
  if (designation === undefined) {
    // Where the assessment was open before, its courses are done, and the post changes nothing.
    const next = (facts.attemptsUsed ?? 0) > 0 ? untoldOfProfile(facts) : undefined;
    return attemptsOver(k, facts) ?? question(facts, next ?? 'designation');
  }
  const syllabus = assessment(k, { designation, ...(group && { group }) });
  switch (syllabus.kind) {
    case 'role':
      return lockedForRole(k, facts, syllabus);
    default: {
      const ask = untoldOfProfile(facts);
      return (
        attemptsOver(k, facts) ?? {
          ...cause(facts, 'role-not-stated', 'certain', 'not-stated', [guide('syllabus')]),
          openQuestions: syllabus.openQuestions,
          ...(ask && { ask }),
        }
      );
    }
  }
}

type Role = Extract<AssessmentAnswer, { kind: 'role' }>;

/** The same where the three courses are known. */
function lockedForRole(k: Facts, facts: LockedFacts, role: Role): Locked {
  const about = { role: role.role, openQuestions: role.openQuestions };
  // An employee who has taken the assessment had completed its courses: only a course named as left can be missing.
  const hasTaken = (facts.attemptsUsed ?? 0) > 0 || facts.passed === true;
  const found = missingCourses(role, facts.coursesDone);
  if (found !== undefined && found.missing.length > 0 && !(hasTaken && found.certainty === 'likely'))
    return {
      ...cause(facts, 'courses-missing', found.certainty, role.basis, [
        guide('assessment'),
        ...role.citations,
      ]),
      ...about,
      missing: found.missing,
      ...(found.ask && { ask: found.ask }),
    };
  const attempts = attemptsOver(k, facts);
  if (attempts !== undefined) return attempts;
  const next = facts.coursesDone === undefined && !hasTaken ? ('courses' as const) : untoldOfProfile(facts);
  if (next === undefined)
    return {
      ...cause(facts, 'sync', 'likely', 'not-stated', [guide('assessment'), om('para-5')]),
      role: role.role,
      openQuestions: [...role.openQuestions, 'not-covered'],
    };
  const asked = question(facts, next);
  return {
    ...asked,
    ...about,
    basis: role.basis,
    citations: [...asked.citations, ...role.citations],
    courses: found === undefined && !hasTaken ? outsideFirst(role) : [],
  };
}

function cause(
  facts: LockedFacts,
  cause: LockedCause,
  certainty: 'certain' | 'likely',
  basis: Basis,
  citations: Citation[],
): CauseAnswer {
  return {
    kind: 'cause',
    cause,
    certainty,
    basis,
    citations,
    openQuestions: [],
    toCheck: unconfirmed(facts),
  };
}

function question(facts: LockedFacts, slot: keyof typeof whyAsked): Extract<Locked, { kind: 'ask' }> {
  return {
    kind: 'ask',
    slot,
    basis: 'stated',
    citations: [...whyAsked[slot]],
    openQuestions: [],
    courses: [],
    toCheck: unconfirmed(facts),
  };
}

/** What the employee has told to be wrong in the profile. */
function wrongProfile(facts: LockedFacts): Locked | undefined {
  const update = om('annexure-ii-update');
  const isWrongMdo = facts.mdo === 'department-of-posts' || facts.mdo === 'old';
  if (facts.greenTick === 'no') {
    // How the profile is verified depends on what is wrong in it.
    const ask = isWrongMdo || facts.profile === 'differs' ? undefined : untoldOfProfile(facts);
    return {
      ...cause(facts, 'not-verified', 'certain', 'stated', [guide('step-1'), update]),
      ...(ask && { ask }),
    };
  }
  if (isWrongMdo)
    return cause(facts, 'wrong-mdo', 'likely', 'inferred', [
      guide('step-2'),
      facts.mdo === 'old' ? om('para-2') : om('para-4'),
    ]);
  return facts.profile === 'differs'
    ? {
        ...cause(facts, 'wrong-designation', 'likely', 'stated', [guide('step-1'), update]),
        openQuestions: ['august-lists'],
        ...(facts.designation === undefined && { ask: 'designation' as const }),
      }
    : undefined;
}

/** The assessment cannot be opened again: no attempt is left, or it is passed. */
function attemptsOver(k: Facts, facts: LockedFacts): Locked | undefined {
  if ((facts.attemptsUsed ?? 0) >= k.assessments.rules.attempts)
    return cause(facts, 'attempts-used', 'likely', 'inferred', [guide('assessment')]);
  return facts.passed === true
    ? cause(facts, 'already-passed', 'likely', 'inferred', [guide('assessment')])
    : undefined;
}

/** The first part of the profile of which the employee has told nothing. */
export function untoldOfProfile(facts: Partial<Record<ProfileSlot, string>>): ProfileSlot | undefined {
  return profileSlots.find(slot => facts[slot] === undefined);
}

/** The citations that show why each question matters. */
const whyAsked: Record<'designation' | 'courses' | ProfileSlot, Citation[]> = {
  designation: [guide('syllabus')],
  greenTick: [guide('step-1')],
  courses: [guide('assessment'), guide('syllabus')],
  mdo: [guide('step-2'), om('para-4')],
  profile: [guide('step-1'), om('annexure-iii')],
};

/** The courses of the syllabus, those outside the six first: they are easily missed. */
function outsideFirst({ courses, outsideSix }: Role): MissingCourse[] {
  const all = courses.map(course => ({ ...course, inSix: !outsideSix.includes(course.course) }));
  return [...all.filter(({ inSix }) => !inSix), ...all.filter(({ inSix }) => inSix)];
}

/** The courses of the syllabus that may be missing; undefined where the employee has told nothing about courses. */
function missingCourses(
  role: Role,
  done: LockedFacts['coursesDone'],
): { missing: MissingCourse[]; certainty: 'certain' | 'likely'; ask?: LockedSlot } | undefined {
  const all = outsideFirst(role);
  switch (done) {
    case undefined:
    case 'not-sure':
      return undefined;
    case 'all-three':
      return { missing: [], certainty: 'certain' };
    case 'all-six':
      return { missing: all.filter(({ inSix }) => !inSix), certainty: 'likely', ask: 'outside-six' };
    case 'some':
      return { missing: all, certainty: 'likely', ask: 'which-left' };
    default:
      return { missing: all.filter(({ course }) => !done.includes(course)), certainty: 'certain' };
  }
}

function unconfirmed(facts: LockedFacts): LockedCheck[] {
  const open = (value: unknown) => value === undefined || value === 'not-sure';
  return [
    ...profileSlots.filter(slot => open(facts[slot])),
    ...(open(facts.coursesDone) ? (['courses'] as const) : []),
  ];
}

/** How far an employee is on the guide's checklist: the first step that is not done, and what is left after it. */
import type { Citation, Facts } from '../facts/facts.ts';
import { possibleLists } from './curriculum.ts';
import { type Employment, scope } from './scope.ts';
import { guide, om, type Sourced, type StaffGroup } from './sourced.ts';

/** The steps in order; each needs the one before it (guide, checklist; OM, Annexure II for the MDO before the profile). */
const trackSteps = ['login', 'green-tick', 'mdo', 'designation', 'courses', 'assessment'] as const;
export type TrackStep = (typeof trackSteps)[number];
const profile = ['green-tick', 'mdo', 'designation'] as const;
const work = ['courses', 'assessment'] as const;
/** A step in the profile. */
export type ProfileStep = (typeof profile)[number];

/** What the employee has told about the steps. A field that is absent was not asked; `not-sure` was asked and remains open. */
export interface TrackFacts {
  designation?: string;
  group?: StaffGroup;
  employment?: Employment;
  login?: 'works' | 'fails';
  greenTick?: 'yes' | 'no' | 'not-sure';
  mdo?: 'right' | 'department-of-posts' | 'old' | 'not-sure';
  profile?: 'matches' | 'differs' | 'not-sure';
  coursesDone?: 'all-six' | 'all-three' | 'some' | 'none' | 'not-sure' | readonly string[];
  passed?: boolean;
}

/**
 * `at`: the next step. It is `blocked` where the employee told so, `open` where the employee is not sure, and `untold` where the
 * employee has told nothing about it. `done`: the steps that are done; `unconfirmed`: the earlier steps that are not known to be
 * done; `left`: the later ones. `ask`: the step of which to ask, because the answer can change the next step.
 * `complete`: nothing is left to do. `excluded`: the mandate does not apply.
 */
export type Track = Sourced &
  (
    | {
        kind: 'at';
        step: TrackStep;
        state: Exclude<StepState, 'done'>;
        done: TrackStep[];
        unconfirmed: TrackStep[];
        left: TrackStep[];
        ask?: Exclude<TrackStep, 'login'>;
      }
    | { kind: 'complete' }
    | { kind: 'excluded' }
  );

type StepState = 'done' | 'blocked' | 'open' | 'untold';

/** The citations of each step. */
const places: Record<TrackStep, Citation[]> = {
  login: [guide('checklist'), om('annexure-ii-case-1')],
  'green-tick': [guide('checklist'), guide('step-1')],
  mdo: [guide('checklist'), guide('step-2')],
  designation: [guide('checklist'), om('annexure-iii')],
  courses: [guide('checklist')],
  assessment: [guide('checklist'), guide('assessment')],
};

/**
 * The first step that is not done, in the order of the checklist. A fault in the profile is answered as soon as the employee
 * tells it, because no later step counts before it is corrected. Open courses or an open assessment are answered when the green
 * tick is there: the MDO has approved the profile, so its other fields are only listed as not confirmed.
 *
 * @throws RangeError where the designation is not in Annexure III
 */
export function track(k: Facts, facts: TrackFacts): Track {
  const { status, basis, citations, openQuestions } = scope(k, facts);
  if (status === 'excluded') return { kind: 'excluded', basis, citations, openQuestions };

  const states = new Map(trackSteps.map(step => [step, stateOf(k, step, facts)]));
  const stop =
    (['login', ...profile] as const).find(step => states.get(step) === 'blocked') ??
    (states.get('green-tick') === 'done' ? work.find(step => states.get(step) === 'blocked') : undefined) ??
    trackSteps.find(step => states.get(step) !== 'done');
  const state = stop && states.get(stop);
  if (stop === undefined || state === undefined || state === 'done')
    return {
      kind: 'complete',
      basis: 'inferred',
      citations: [guide('checklist')],
      openQuestions: ['fifty-percent', 'sparrow-how'],
    };
  const at = trackSteps.indexOf(stop);
  const isDone = (step: TrackStep) => states.get(step) === 'done';
  const ask =
    state === 'untold' && stop !== 'login'
      ? stop
      : stepsThatChange(stop, step => states.get(step) === 'blocked').find(
          step => states.get(step) === 'untold',
        );
  return {
    kind: 'at',
    step: stop,
    state,
    done: trackSteps.filter((step, index) => index < at && isDone(step)),
    unconfirmed: trackSteps.filter((step, index) => index < at && !isDone(step)),
    left: trackSteps.filter((step, index) => index > at && !isDone(step)),
    ...(ask && { ask }),
    basis: 'stated',
    citations: [...places[stop]],
    openQuestions: [],
  };
}

/** The steps of the profile that can change the next step, or the way to do it, where this one is the next. */
function stepsThatChange(stop: TrackStep, isBlocked: (step: TrackStep) => boolean): ProfileStep[] {
  if (!isBlocked(stop)) return [...profile];
  switch (stop) {
    // Without a login the employee can look nothing up. A transfer request asks for the whole profile again.
    case 'login':
    case 'mdo':
      return [];
    case 'green-tick':
      // What is known to be wrong in the profile is put in order first, and the tick comes with it.
      return profile.some(step => step !== stop && isBlocked(step)) ? [] : [...profile];
    case 'designation':
      return ['mdo'];
    case 'courses':
    case 'assessment':
      return [...profile];
  }
}

function stateOf(k: Facts, step: TrackStep, facts: TrackFacts): StepState {
  const { greenTick, mdo, profile, coursesDone, passed, login } = facts;
  switch (step) {
    case 'login':
      // The login works unless the employee tells otherwise: the question about the green tick offers it as an answer.
      return login === 'fails' ? 'blocked' : 'done';
    case 'green-tick':
      return stateFrom(greenTick, 'yes');
    case 'mdo':
      return stateFrom(mdo, 'right');
    case 'designation':
      return stateFrom(profile, 'matches');
    case 'courses':
      return typeof coursesDone === 'object'
        ? hasAllSix(k, coursesDone, facts)
          ? 'done'
          : 'blocked'
        : stateFrom(coursesDone, 'all-six');
    case 'assessment':
      return passed === undefined ? 'untold' : passed ? 'done' : 'blocked';
  }
}

/** True where the named courses contain the six of the designation. Where two lists are possible, one of them is enough. */
function hasAllSix(k: Facts, done: readonly string[], { designation, group }: TrackFacts): boolean {
  return (
    designation !== undefined &&
    possibleLists(k, { designation, ...(group && { group }) }).some(({ courses }) =>
      courses.every(({ course }) => done.includes(course)),
    )
  );
}

function stateFrom(answer: string | undefined, right: string): StepState {
  if (answer === undefined) return 'untold';
  return answer === right ? 'done' : answer === 'not-sure' ? 'open' : 'blocked';
}

/** How far an employee is on the guide's checklist: the first step that is not done, or the one question that shows it. */
import type { Citation, Facts } from '../facts/facts.ts';
import { type Employment, scope } from './scope.ts';
import { guide, om, type Sourced } from './sourced.ts';

/** The steps in order; each needs the one before it (guide, checklist; OM, Annexure II for the MDO before the profile). */
const trackSteps = ['login', 'green-tick', 'mdo', 'designation', 'courses', 'assessment'] as const;
export type TrackStep = (typeof trackSteps)[number];

/** What the employee has told about the steps. A field that is absent was not asked; `not-sure` was asked and remains open. */
export interface TrackFacts {
  designation?: string;
  employment?: Employment;
  login?: 'works' | 'fails';
  greenTick?: 'yes' | 'no' | 'not-sure';
  mdo?: 'right' | 'department-of-posts' | 'old' | 'not-sure';
  profile?: 'matches' | 'differs' | 'not-sure';
  coursesDone?: 'all-six' | 'all-three' | 'some' | 'none' | 'not-sure' | readonly string[];
  passed?: boolean;
}

/**
 * `at`: the next step. It is `blocked` where the employee told so, and `open` where it is not known. `done`: the steps that are
 * done; `unconfirmed`: the earlier steps about which the employee told nothing. `ask`: the steps before this one are done, and
 * nothing is known about this one. `complete`: nothing is left to do. `excluded`: the mandate does not apply.
 */
export type Track = Sourced &
  (
    | { kind: 'at'; step: TrackStep; state: 'blocked' | 'open'; done: TrackStep[]; unconfirmed: TrackStep[] }
    | { kind: 'ask'; step: Exclude<TrackStep, 'login'>; done: TrackStep[] }
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

  const states = new Map(trackSteps.map(step => [step, stateOf(step, facts)]));
  const profile: TrackStep[] = ['login', 'green-tick', 'mdo', 'designation'];
  const work: TrackStep[] = ['courses', 'assessment'];
  const stop =
    profile.find(step => states.get(step) === 'blocked') ??
    (states.get('green-tick') === 'done' ? work.find(step => states.get(step) === 'blocked') : undefined) ??
    trackSteps.find(step => states.get(step) !== 'done');
  if (stop === undefined)
    return {
      kind: 'complete',
      basis: 'inferred',
      citations: [guide('checklist')],
      openQuestions: ['fifty-percent', 'sparrow-how'],
    };
  const before = trackSteps.slice(0, trackSteps.indexOf(stop));
  const done = before.filter(step => states.get(step) === 'done');
  const state = states.get(stop);
  const about: Sourced = { basis: 'stated', citations: [...places[stop]], openQuestions: [] };
  if (stop !== 'login' && state === 'untold') return { kind: 'ask', step: stop, done, ...about };
  return {
    kind: 'at',
    step: stop,
    state: state === 'blocked' ? 'blocked' : 'open',
    done,
    unconfirmed: before.filter(step => states.get(step) !== 'done'),
    ...about,
  };
}

function stateOf(step: TrackStep, facts: TrackFacts): StepState {
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
      return typeof coursesDone === 'object' ? 'blocked' : stateFrom(coursesDone, 'all-six');
    case 'assessment':
      return passed === undefined ? 'untold' : passed ? 'done' : 'blocked';
  }
}

function stateFrom(answer: string | undefined, right: string): StepState {
  if (answer === undefined) return 'untold';
  return answer === right ? 'done' : answer === 'not-sure' ? 'open' : 'blocked';
}

/** Where somebody stands on the guide's checklist: the first step that stops them, or the one question that tells. */
import type { Citation, Facts } from '../facts/facts.ts';
import { type Employment, scope } from './scope.ts';
import { guide, om, type Sourced } from './sourced.ts';

/** The steps in the order in which each needs the one before (guide, checklist; OM, Annexure II for MDO before profile). */
export const trackSteps = ['login', 'green-tick', 'mdo', 'designation', 'courses', 'assessment'] as const;
export type TrackStep = (typeof trackSteps)[number];

/** What was said of the steps. What is absent was not asked; `not-sure` was asked and stays open. */
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
 * `at`: the step to take next, `blocked` by what was said or `open` where it is not known; `done` lists the steps behind,
 * `unconfirmed` those before it of which nothing was said. `ask`: nothing stops before this step, and nothing was said of
 * it. `complete`: by what was said nothing is left. `excluded`: outside the mandate.
 */
export type Track = Sourced &
  (
    | { kind: 'at'; step: TrackStep; state: 'blocked' | 'open'; done: TrackStep[]; unconfirmed: TrackStep[] }
    | { kind: 'ask'; step: Exclude<TrackStep, 'login'>; done: TrackStep[] }
    | { kind: 'complete' }
    | { kind: 'excluded' }
  );

type State = 'done' | 'blocked' | 'open' | 'unsaid';

/** Where each step is printed. */
const places: Record<TrackStep, Citation[]> = {
  login: [guide('checklist'), om('annexure-ii-case-1')],
  'green-tick': [guide('checklist'), guide('step-1')],
  mdo: [guide('checklist'), guide('step-2')],
  designation: [guide('checklist'), om('annexure-iii')],
  courses: [guide('checklist')],
  assessment: [guide('checklist'), guide('assessment')],
};

/**
 * The first step that stops, in the order of the checklist. Something wrong with the profile is given as soon as it is
 * said, for nothing after it counts. Courses or an assessment that are said to be open are given once the green tick is
 * there: the MDO has approved the profile, so what it shows is not asked about first, only listed as not confirmed.
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
  if (stop !== 'login' && state === 'unsaid') return { kind: 'ask', step: stop, done, ...about };
  return {
    kind: 'at',
    step: stop,
    state: state === 'blocked' ? 'blocked' : 'open',
    done,
    unconfirmed: before.filter(step => states.get(step) !== 'done'),
    ...about,
  };
}

function stateOf(step: TrackStep, facts: TrackFacts): State {
  const { greenTick, mdo, profile, coursesDone, passed, login } = facts;
  switch (step) {
    case 'login':
      // Whoever does not say that it fails gets on: the question of the green tick offers it as an answer.
      return login === 'fails' ? 'blocked' : 'done';
    case 'green-tick':
      return told(greenTick, 'yes');
    case 'mdo':
      return told(mdo, 'right');
    case 'designation':
      return told(profile, 'matches');
    case 'courses':
      return typeof coursesDone === 'object' ? 'blocked' : told(coursesDone, 'all-six');
    case 'assessment':
      return passed === undefined ? 'unsaid' : passed ? 'done' : 'blocked';
  }
}

function told(said: string | undefined, right: string): State {
  if (said === undefined) return 'unsaid';
  return said === right ? 'done' : said === 'not-sure' ? 'open' : 'blocked';
}

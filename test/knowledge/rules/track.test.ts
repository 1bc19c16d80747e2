import { describe, expect, it } from 'vitest';
import {
  type CurriculumId,
  listNamed,
  loadKnowledge,
  type TrackFacts,
  track,
} from '../../../knowledge/rules/package.ts';

const k = loadKnowledge();
const listed = (id: CurriculumId) => listNamed(k, id).courses.map(({ course }) => course);
const fieldList = listed('field');
const listOfC = listed('C');
const profile = { greenTick: 'yes', mdo: 'right', profile: 'matches' } as const;

describe('the first step that is not in order', () => {
  it.each<[TrackFacts, string, string]>([
    [{}, 'untold green-tick', 'nothing was said: who does not complain of the login gets on'],
    [{ login: 'fails', greenTick: 'no' }, 'blocked login', 'before everything'],
    [{ greenTick: 'no', mdo: 'department-of-posts' }, 'blocked green-tick', 'the first of two'],
    [{ mdo: 'department-of-posts' }, 'blocked mdo', 'given at once, though the tick was not asked'],
    [{ greenTick: 'not-sure' }, 'open green-tick', 'to be looked up'],
    [
      { greenTick: 'not-sure', profile: 'differs' },
      'blocked designation',
      'what is wrong comes before what is open',
    ],
    [{ coursesDone: 'none' }, 'untold green-tick', 'courses count only in a profile in order'],
    [
      { greenTick: 'yes', coursesDone: 'none' },
      'blocked courses',
      'behind the tick, courses said to be open are the answer before MDO and designation are asked',
    ],
    [
      { greenTick: 'yes', coursesDone: 'all-six', passed: false },
      'blocked assessment',
      'behind the tick, so is an assessment not passed',
    ],
    [{ greenTick: 'yes', coursesDone: 'not-sure' }, 'untold mdo', 'open is not wrong'],
    [profile, 'untold courses', 'the profile is in order'],
    [{ ...profile, coursesDone: 'all-three' }, 'blocked courses', 'the checklist asks for six'],
    [
      { ...profile, coursesDone: ['conduct-rules'] },
      'blocked courses',
      'some are named: the others are left',
    ],
    [{ ...profile, coursesDone: 'not-sure' }, 'open courses', 'to be looked up'],
    [{ ...profile, coursesDone: 'all-six' }, 'untold assessment', 'the last point'],
    [{ ...profile, coursesDone: 'all-six', passed: false }, 'blocked assessment', 'the last point'],
    [{ ...profile, coursesDone: 'all-six', passed: true }, 'complete', 'all done'],
    [{ designation: 'Dak Sevak' }, 'excluded', 'GDS'],
    [{ employment: 'contractual' }, 'excluded', 'contractual'],
  ])('%j: %s', (facts, expected) => {
    const found = track(k, facts);
    const seen = found.kind === 'at' ? `${found.state} ${found.step}` : found.kind;
    expect(seen).toBe(expected);
    expect(found.citations.length).toBeGreaterThan(0);
  });

  it('tells what is behind, what nobody has confirmed, and what is left', () => {
    expect(track(k, { mdo: 'right', profile: 'differs', passed: true })).toMatchObject({
      done: ['login', 'mdo'],
      unconfirmed: ['green-tick'],
      left: ['courses'],
    });
  });

  it.each<[TrackFacts, string | undefined, string]>([
    [{}, 'green-tick', 'nothing is told of the next step'],
    [{ login: 'fails' }, undefined, 'without a login nothing can be looked up'],
    [{ greenTick: 'no' }, 'mdo', 'a wrong MDO changes the way to the tick'],
    [{ greenTick: 'no', profile: 'differs' }, undefined, 'the way to the tick is known'],
    [{ greenTick: 'no', mdo: 'right', profile: 'matches' }, undefined, 'courses wait for the tick'],
    [{ mdo: 'old' }, undefined, 'the transfer request asks for the rest'],
    [{ profile: 'differs' }, 'mdo', 'a wrong MDO would come first'],
    [{ profile: 'differs', mdo: 'right' }, undefined, 'this is the next step whatever else is told'],
    [{ greenTick: 'not-sure' }, 'mdo', 'a wrong MDO would come first'],
    [{ greenTick: 'yes', coursesDone: 'some' }, 'mdo', 'a wrong MDO would come first'],
    [{ ...profile, coursesDone: 'some' }, undefined, 'the courses are next whatever else is told'],
    [{ ...profile, coursesDone: 'all-six' }, 'assessment', 'the last point'],
  ])('%j: asks about %s (%s)', (facts, step) => {
    const found = track(k, facts);
    expect(found.kind === 'at' && found.ask).toBe(step);
  });

  it.each<[TrackFacts, string, string]>([
    [{ ...profile, designation: 'Postman', coursesDone: fieldList }, 'untold assessment', 'all six by name'],
    [
      { ...profile, designation: 'Inspector Posts', coursesDone: fieldList },
      'blocked courses',
      'another list',
    ],
    [{ ...profile, coursesDone: fieldList }, 'blocked courses', 'whose list it is, is not known'],
    [
      { ...profile, designation: 'Hindi Typist', coursesDone: listOfC },
      'untold assessment',
      'one of two possible lists is complete',
    ],
    [
      { ...profile, designation: 'Hindi Typist', group: 'B', coursesDone: listOfC },
      'blocked courses',
      'it is the list of the other group',
    ],
  ])('courses by name, %j: %s', (facts, expected) => {
    const found = track(k, facts);
    expect(found.kind === 'at' && `${found.state} ${found.step}`).toBe(expected);
  });

  it('says what remains open where nothing is left to do, and where the checklist stands', () => {
    expect(track(k, { ...profile, coursesDone: 'all-six', passed: true })).toEqual({
      kind: 'complete',
      basis: 'inferred',
      citations: [{ source: 'guide', place: 'checklist' }],
      openQuestions: ['fifty-percent', 'sparrow-how'],
    });
  });

  it.each<[TrackFacts]>([[{}], [{ greenTick: 'no' }], [profile]])(
    '%j is stated, with nothing open',
    facts => {
      expect(track(k, facts)).toMatchObject({ basis: 'stated', openQuestions: [] });
    },
  );
});

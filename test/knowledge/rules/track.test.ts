import { describe, expect, it } from 'vitest';
import { loadKnowledge, type TrackFacts, track } from '../../../knowledge/rules/package.ts';

const k = loadKnowledge();
const profile = { greenTick: 'yes', mdo: 'right', profile: 'matches' } as const;

describe('the first step that is not in order', () => {
  it.each<[TrackFacts, string, string]>([
    [{}, 'ask green-tick', 'nothing was said: who does not complain of the login gets on'],
    [{ login: 'fails', greenTick: 'no' }, 'blocked login', 'before everything'],
    [{ greenTick: 'no', mdo: 'department-of-posts' }, 'blocked green-tick', 'the first of two'],
    [{ mdo: 'department-of-posts' }, 'blocked mdo', 'given at once, though the tick was not asked'],
    [{ greenTick: 'not-sure' }, 'open green-tick', 'to be looked up'],
    [
      { greenTick: 'not-sure', profile: 'differs' },
      'blocked designation',
      'what is wrong comes before what is open',
    ],
    [{ coursesDone: 'none' }, 'ask green-tick', 'courses count only in a profile in order'],
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
    [{ greenTick: 'yes', coursesDone: 'not-sure' }, 'ask mdo', 'open is not wrong'],
    [profile, 'ask courses', 'the profile is in order'],
    [{ ...profile, coursesDone: 'all-three' }, 'blocked courses', 'the checklist asks for six'],
    [
      { ...profile, coursesDone: ['conduct-rules'] },
      'blocked courses',
      'some are named: the others are left',
    ],
    [{ ...profile, coursesDone: 'not-sure' }, 'open courses', 'to be looked up'],
    [{ ...profile, coursesDone: 'all-six' }, 'ask assessment', 'the last point'],
    [{ ...profile, coursesDone: 'all-six', passed: false }, 'blocked assessment', 'the last point'],
    [{ ...profile, coursesDone: 'all-six', passed: true }, 'complete', 'all done'],
    [{ designation: 'Dak Sevak' }, 'excluded', 'GDS'],
    [{ employment: 'contractual' }, 'excluded', 'contractual'],
  ])('%j: %s', (facts, expected) => {
    const found = track(k, facts);
    const seen =
      found.kind === 'at'
        ? `${found.state} ${found.step}`
        : found.kind === 'ask'
          ? `ask ${found.step}`
          : found.kind;
    expect(seen).toBe(expected);
    expect(found.citations.length).toBeGreaterThan(0);
  });

  it('tells what is behind and what nobody has confirmed', () => {
    expect(track(k, { mdo: 'right', profile: 'differs' })).toMatchObject({
      done: ['login', 'mdo'],
      unconfirmed: ['green-tick'],
    });
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

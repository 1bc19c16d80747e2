import { describe, expect, it } from 'vitest';
import { type LockedFacts, loadKnowledge, whyLocked } from '../../../knowledge/rules/package.ts';
import { withHindiTypistAsStaff } from './changed.ts';

const k = loadKnowledge();
const asp = 'Assistant Superintendent of Posts';

const questions: [facts: LockedFacts, slot: string, why: string][] = [
  [{}, 'designation', 'nothing is known yet'],
  [{ greenTick: 'yes' }, 'designation', 'the syllabus hangs on it'],
  [{ attemptsUsed: 2 }, 'greenTick', 'it was open before: the courses are done, whatever the post'],
  [{ coursesDone: 'all-six' }, 'designation', 'whether the six are enough hangs on it'],
  [{ designation: 'Postman' }, 'courses', 'the answer names the three: which of them are done'],
  [{ designation: asp, greenTick: 'yes' }, 'courses', 'the likeliest cause'],
  [{ designation: 'Postman', attemptsUsed: 0 }, 'courses', 'it was never open'],
  [
    { designation: 'Postman', coursesDone: 'all-six' },
    'greenTick',
    'his three are among his six, so that is not it',
  ],
  [{ designation: asp, coursesDone: 'all-three' }, 'greenTick', 'the courses are done'],
  [{ designation: asp, coursesDone: 'not-sure' }, 'greenTick', 'the courses are asked and open'],
  [
    { designation: asp, greenTick: 'not-sure', coursesDone: 'all-three' },
    'mdo',
    'the tick is asked and open',
  ],
  [{ designation: 'Postman', greenTick: 'yes', coursesDone: 'all-six' }, 'mdo', 'the courses are done'],
  [{ designation: 'Postman', greenTick: 'yes', attemptsUsed: 2 }, 'mdo', 'who has sat it has the courses'],
  [
    { designation: asp, greenTick: 'yes', attemptsUsed: 2, coursesDone: 'all-six' },
    'mdo',
    'it was open before, so the course outside the six is done',
  ],
  [
    { designation: 'Postman', greenTick: 'yes', coursesDone: 'all-three', mdo: 'right' },
    'profile',
    'the last gate',
  ],
  [
    { designation: 'Postman', greenTick: 'yes', coursesDone: 'all-three', mdo: 'not-sure' },
    'profile',
    'the last gate',
  ],
  [{ designation: 'Postman', attemptsUsed: 9, passed: false }, 'greenTick', 'one attempt is left'],
];

/** The question below a cause: its answer makes the way out more exact. */
const questionsBelow: [facts: LockedFacts, cause: string, ask: string | undefined, why: string][] = [
  [{ greenTick: 'no' }, 'not-verified', 'mdo', 'a transfer request brings the tick as well'],
  [{ greenTick: 'no', mdo: 'right' }, 'not-verified', 'profile', 'it may be what the MDO waits for'],
  [{ greenTick: 'no', mdo: 'old' }, 'not-verified', undefined, 'the way is clear'],
  [{ greenTick: 'no', profile: 'differs' }, 'not-verified', undefined, 'the way is clear'],
  [{ mdo: 'old' }, 'wrong-mdo', undefined, 'the transfer request asks for the rest'],
  [{ profile: 'differs' }, 'wrong-designation', 'designation', 'the post shows the right entries'],
  [{ designation: asp, profile: 'differs' }, 'wrong-designation', undefined, 'they are known'],
  [{ designation: asp, coursesDone: 'all-six' }, 'courses-missing', 'outside-six', 'it may be done too'],
  [{ designation: 'Postman', coursesDone: 'some' }, 'courses-missing', 'which-left', 'one may be left'],
  [{ designation: 'Postman', coursesDone: ['conduct-rules'] }, 'courses-missing', undefined, 'it is known'],
  [{ designation: 'Accountant' }, 'role-not-stated', 'greenTick', 'the tick may still be it'],
  [{ designation: 'Accountant', greenTick: 'yes' }, 'role-not-stated', 'mdo', 'so may the MDO'],
  [{ attemptsUsed: 10 }, 'attempts-used', undefined, 'nothing changes it'],
];

const causes: [facts: LockedFacts, cause: string, certainty: string, why: string][] = [
  [{ designation: 'Assistant Branch Postmaster' }, 'excluded', 'certain', 'GDS'],
  [{ designation: 'Dak Sevak', greenTick: 'no' }, 'excluded', 'certain', 'the scope comes before the tick'],
  [{ employment: 'contractual' }, 'excluded', 'certain', 'contractual staff'],
  [{ greenTick: 'no' }, 'not-verified', 'certain', 'said at once, whatever the designation'],
  [{ designation: 'Postman', greenTick: 'no' }, 'not-verified', 'certain', 'the first gate'],
  [
    { designation: asp, greenTick: 'no', coursesDone: 'all-six' },
    'not-verified',
    'certain',
    'the tick comes first',
  ],
  [
    { greenTick: 'no', mdo: 'department-of-posts' },
    'not-verified',
    'certain',
    'the tick comes before the MDO',
  ],
  [{ mdo: 'department-of-posts' }, 'wrong-mdo', 'likely', 'the parent organisation'],
  [{ mdo: 'old', profile: 'differs' }, 'wrong-mdo', 'likely', 'the MDO comes before the designation'],
  [{ profile: 'differs' }, 'wrong-designation', 'likely', 'group or designation not as in Annexure III'],
  [
    { designation: asp, profile: 'differs', coursesDone: 'all-six' },
    'wrong-designation',
    'likely',
    'the designation comes before the courses',
  ],
  [
    { designation: asp, coursesDone: 'all-six' },
    'courses-missing',
    'likely',
    'Conduct Rules is not among the six',
  ],
  [
    { designation: asp, greenTick: 'yes', coursesDone: 'all-six', mdo: 'right', profile: 'matches' },
    'courses-missing',
    'likely',
    'Conduct Rules is not among the six',
  ],
  [{ designation: 'Postman', coursesDone: 'some' }, 'courses-missing', 'likely', 'three are needed'],
  [{ designation: 'Postman', coursesDone: ['conduct-rules'] }, 'courses-missing', 'certain', 'two are open'],
  [
    { designation: 'Postman', coursesDone: ['conduct-rules'], attemptsUsed: 10, passed: true },
    'courses-missing',
    'certain',
    'courses named as left come before the attempts',
  ],
  [
    { designation: asp, coursesDone: 'all-six', attemptsUsed: 10 },
    'attempts-used',
    'likely',
    'ten attempts were only possible with the course outside the six',
  ],
  [
    { designation: asp, coursesDone: 'all-six', passed: true },
    'already-passed',
    'likely',
    'so was passing it',
  ],
  [{ attemptsUsed: 10 }, 'attempts-used', 'likely', 'ten are allowed'],
  [
    { designation: 'Postman', attemptsUsed: 12, passed: true },
    'attempts-used',
    'likely',
    'the attempts come first',
  ],
  [
    { designation: 'Postman', attemptsUsed: 3, passed: true },
    'already-passed',
    'likely',
    'nothing is left to open',
  ],
  [{ passed: true }, 'already-passed', 'likely', 'nothing is left to open'],
  [
    { designation: 'Postman', greenTick: 'yes', coursesDone: 'all-six', mdo: 'right', profile: 'matches' },
    'sync',
    'likely',
    'every gate is passed',
  ],
  [
    { designation: asp, greenTick: 'yes', coursesDone: 'all-three', mdo: 'right', profile: 'matches' },
    'sync',
    'likely',
    'the one outside the six is done too',
  ],
  [
    {
      designation: asp,
      greenTick: 'yes',
      coursesDone: ['po-regulations', 'mis-reports', 'conduct-rules'],
      mdo: 'right',
      profile: 'matches',
    },
    'sync',
    'likely',
    'all three by name',
  ],
  [
    { designation: 'Accountant', greenTick: 'yes' },
    'role-not-stated',
    'certain',
    'no syllabus row names him',
  ],
  [
    { designation: 'Accountant', greenTick: 'not-sure' },
    'role-not-stated',
    'certain',
    'asked once is enough',
  ],
  [{ designation: 'Hindi Typist', coursesDone: 'all-six' }, 'role-not-stated', 'certain', 'in either group'],
  [
    { designation: 'Dispatch Rider', group: 'C', coursesDone: 'some' },
    'role-not-stated',
    'certain',
    'in no row',
  ],
];

describe('an assessment that is locked', () => {
  it.each(questions)('%j: asks for %s (%s)', (facts, slot) => {
    expect(whyLocked(k, facts)).toMatchObject({ kind: 'ask', slot, basis: 'stated' });
    expect(whyLocked(k, facts).citations.length).toBeGreaterThan(0);
  });

  it.each(questionsBelow)('%j: is %s, and %s is asked below (%s)', (facts, cause, ask) => {
    const found = whyLocked(k, facts);
    expect(found).toMatchObject({ kind: 'cause', cause });
    expect(found.kind === 'cause' && found.ask).toBe(ask);
  });

  it('tells the three courses with the question, the one outside the six first', () => {
    expect(whyLocked(k, { designation: asp })).toMatchObject({
      slot: 'courses',
      role: 'ops',
      courses: [
        { course: 'conduct-rules', inSix: false },
        { course: 'po-regulations', inSix: true },
        { course: 'mis-reports', inSix: true },
      ],
      toCheck: ['greenTick', 'mdo', 'profile', 'courses'],
    });
  });

  it('tells no courses where they are done', () => {
    expect(whyLocked(k, { designation: asp, coursesDone: 'all-three' })).toMatchObject({ courses: [] });
    expect(whyLocked(k, { designation: asp, attemptsUsed: 2 })).toMatchObject({ courses: [] });
  });

  it.each(causes)('%j: is %s, %s (%s)', (facts, cause, certainty) => {
    expect(whyLocked(k, facts)).toMatchObject({ kind: 'cause', cause, certainty });
  });

  it('names Conduct Rules to an ASP who has done the six, and cites syllabus and row', () => {
    expect(whyLocked(k, { designation: asp, greenTick: 'yes', coursesDone: 'all-six' })).toEqual({
      kind: 'cause',
      cause: 'courses-missing',
      certainty: 'likely',
      role: 'ops',
      missing: [{ course: 'conduct-rules', printed: 'Conduct Rules', inSix: false }],
      toCheck: ['mdo', 'profile'],
      ask: 'outside-six',
      basis: 'stated',
      citations: [
        { source: 'guide', place: 'assessment' },
        { source: 'guide', place: 'syllabus' },
        { source: 'om', place: 'annexure-iii', row: 47 },
      ],
      openQuestions: ['ops-conduct-rules', 'course-titles'],
    });
  });

  it('names the two that are still open where the completed ones are named', () => {
    expect(
      whyLocked(k, { designation: 'Artisan', coursesDone: ['conduct-rules', 'soft-skills'] }),
    ).toMatchObject({
      certainty: 'certain',
      basis: 'inferred',
      missing: [
        { course: 'customer-centric-culture', printed: 'Customer-Centric Culture', inSix: true },
        { course: 'gender-sensitization', printed: 'Gender Sensitization', inSix: true },
      ],
    });
  });

  it('names all three where only some courses are done, and which of them is outside the six', () => {
    const answer = whyLocked(k, { designation: 'Director', coursesDone: 'some' });
    expect(answer.kind === 'cause' && answer.missing?.map(({ course, inSix }) => [course, inSix])).toEqual([
      ['art-of-storytelling', false],
      ['po-regulations', true],
      ['mis-reports', true],
    ]);
  });

  it('lists what nobody has confirmed, and nothing for those outside the mandate', () => {
    const open = (facts: LockedFacts) => {
      const answer = whyLocked(k, facts);
      return answer.kind === 'cause' && answer.toCheck;
    };
    expect(open({ greenTick: 'no' })).toEqual(['mdo', 'profile', 'courses']);
    expect(open({ designation: 'Accountant', greenTick: 'not-sure' })).toEqual([
      'greenTick',
      'mdo',
      'profile',
      'courses',
    ]);
    expect(
      open({
        designation: 'Accountant',
        greenTick: 'yes',
        mdo: 'not-sure',
        profile: 'not-sure',
        coursesDone: 'not-sure',
      }),
    ).toEqual(['mdo', 'profile', 'courses']);
    expect(
      open({
        designation: 'Postman',
        greenTick: 'yes',
        mdo: 'right',
        profile: 'matches',
        coursesDone: 'all-six',
      }),
    ).toEqual([]);
    expect(open({ designation: 'Dak Sevak' })).toEqual([]);
  });

  it.each([
    [{}, [['guide', 'syllabus']]],
    [
      { designation: asp, coursesDone: 'all-three' },
      [
        ['guide', 'step-1'],
        ['guide', 'syllabus'],
        ['om', 'annexure-iii'],
      ],
    ],
    [
      { designation: asp, greenTick: 'yes' },
      [
        ['guide', 'assessment'],
        ['guide', 'syllabus'],
        ['guide', 'syllabus'],
        ['om', 'annexure-iii'],
      ],
    ],
    [
      { designation: asp, greenTick: 'yes', coursesDone: 'all-three' },
      [
        ['guide', 'step-2'],
        ['om', 'para-4'],
        ['guide', 'syllabus'],
        ['om', 'annexure-iii'],
      ],
    ],
    [
      { designation: asp, greenTick: 'yes', coursesDone: 'all-three', mdo: 'right' },
      [
        ['guide', 'step-1'],
        ['om', 'annexure-iii'],
        ['guide', 'syllabus'],
        ['om', 'annexure-iii'],
      ],
    ],
    [
      { greenTick: 'no' },
      [
        ['guide', 'step-1'],
        ['om', 'annexure-ii-update'],
      ],
    ],
    [
      { mdo: 'department-of-posts' },
      [
        ['guide', 'step-2'],
        ['om', 'para-4'],
      ],
    ],
    [
      { mdo: 'old' },
      [
        ['guide', 'step-2'],
        ['om', 'para-2'],
      ],
    ],
    [
      { profile: 'differs' },
      [
        ['guide', 'step-1'],
        ['om', 'annexure-ii-update'],
      ],
    ],
    [{ attemptsUsed: 10 }, [['guide', 'assessment']]],
    [{ passed: true }, [['guide', 'assessment']]],
    [
      { designation: 'Postman', greenTick: 'yes', coursesDone: 'all-six', mdo: 'right', profile: 'matches' },
      [
        ['guide', 'assessment'],
        ['om', 'para-5'],
      ],
    ],
    [{ designation: 'Accountant', greenTick: 'yes' }, [['guide', 'syllabus']]],
  ] as [LockedFacts, string[][]][])('%j: cites %j', (facts, places) => {
    expect(whyLocked(k, facts).citations.map(({ source, place }) => [source, place])).toEqual(places);
  });

  it.each([
    [{ greenTick: 'no' }, 'stated', []],
    [{ mdo: 'department-of-posts' }, 'inferred', []],
    [{ mdo: 'old' }, 'inferred', []],
    [{ profile: 'differs' }, 'stated', ['august-lists']],
    [{ attemptsUsed: 10 }, 'inferred', []],
    [{ passed: true }, 'inferred', []],
    [{ designation: 'Accountant', greenTick: 'yes' }, 'not-stated', ['no-syllabus']],
    [{ designation: 'Dak Sevak' }, 'stated', ['gds-listed']],
    [
      { designation: 'Postman', greenTick: 'yes', coursesDone: 'all-six', mdo: 'right', profile: 'matches' },
      'not-stated',
      ['course-titles', 'not-covered'],
    ],
  ] as [LockedFacts, string, string[]][])('%j: stands on %s, open: %j', (facts, basis, openQuestions) => {
    expect(whyLocked(k, facts)).toMatchObject({ basis, openQuestions });
  });

  it('names the role wherever there is one, and none where there is none', () => {
    const done = { greenTick: 'yes', coursesDone: 'all-six', mdo: 'right', profile: 'matches' } as const;
    expect(whyLocked(k, { designation: 'Postman', ...done })).toMatchObject({ role: 'field' });
    expect(whyLocked(k, { designation: 'Accountant', ...done })).not.toHaveProperty('role');
    expect(whyLocked(k, { designation: 'Postman', greenTick: 'no' })).not.toHaveProperty('missing');
  });

  it('goes from one question to the next until the cause is clear', () => {
    const facts: LockedFacts = {};
    const asked: string[] = [];
    const say: Record<string, string> = {
      designation: 'Postman',
      courses: 'all-six',
      greenTick: 'yes',
      mdo: 'right',
      profile: 'matches',
    };
    for (;;) {
      const next = whyLocked(k, facts);
      if (next.kind === 'cause') break;
      asked.push(next.slot);
      Object.assign(facts, { [next.slot === 'courses' ? 'coursesDone' : next.slot]: say[next.slot] });
    }
    expect(asked).toEqual(['designation', 'courses', 'greenTick', 'mdo', 'profile']);
    expect(whyLocked(k, facts)).toMatchObject({ cause: 'sync' });
  });

  it("weighs the six of the holder's own group where a role has two", () => {
    const changed = withHindiTypistAsStaff();
    const facts: LockedFacts = { designation: 'Hindi Typist', coursesDone: 'all-six' };
    expect(whyLocked(changed, facts)).toMatchObject({ cause: 'courses-missing' });
    expect(whyLocked(changed, { ...facts, group: 'B' })).toMatchObject({ cause: 'courses-missing' });
    expect(whyLocked(changed, { ...facts, group: 'C' })).toMatchObject({ kind: 'ask', slot: 'greenTick' });
  });

  it('refuses a name that is not exact', () => {
    expect(() => whyLocked(k, { designation: 'ASP' })).toThrow(RangeError);
  });
});

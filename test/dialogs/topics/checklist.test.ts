import { describe, expect, it } from 'vitest';
import { checklist } from '../../../dialogs/topics/checklist.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import { answerOf, askOf, languages, textOf } from '../../support/dialog.ts';

const inOrder = { greenTick: 'yes', mdo: 'right', profile: 'matches' } as const;

describe('am I on track', () => {
  it.each<[Slots, string, string]>([
    [{}, 'greenTick', 'nothing known'],
    [{ coursesDone: 'some' }, 'greenTick', 'without the tick nothing is recorded, however many are done'],
    [{ greenTick: 'yes' }, 'mdo', 'next in order'],
    [{ greenTick: 'yes', mdo: 'right' }, 'profile', 'next in order'],
    [inOrder, 'coursesDone', 'the profile is right'],
    [{ ...inOrder, coursesDone: 'all-six' }, 'passed', 'only the assessment is open'],
  ])('%j asks %s', (slots, slot) => {
    for (const language of languages) expect(askOf(checklist, slots, language).slot).toBe(slot);
  });

  it.each<[Slots, string, string]>([
    [{ login: 'fails' }, 'login', 'first of all'],
    [{ greenTick: 'no', mdo: 'right' }, 'green tick', 'not verified'],
    [{ mdo: 'department-of-posts' }, 'MDO', 'said to be wrong: no question is needed'],
    [{ greenTick: 'yes', mdo: 'old' }, 'MDO', 'an earlier office'],
    [{ profile: 'differs' }, 'group and designation', 'said to be wrong'],
    [{ greenTick: 'not-sure' }, 'green tick', 'to be looked up first'],
    [{ ...inOrder, coursesDone: 'some' }, 'courses', 'six are asked for'],
    [{ ...inOrder, coursesDone: 'all-three' }, 'courses', 'three are not six'],
    [{ ...inOrder, coursesNotDone: ['conduct-rules'] }, 'courses', 'one is said to be open'],
    [{ ...inOrder, coursesDone: ['conduct-rules'] }, 'courses', 'named ones are not six'],
    [{ ...inOrder, coursesDone: 'all-six', passed: false }, 'assessment', 'the last point'],
    [{ ...inOrder, coursesDone: 'all-six', passed: true }, 'nothing is left', 'all done'],
  ])('%j: %s', (slots, words) => {
    const { headline, steps } = answerOf(checklist, slots);
    expect(headline).toContain(words);
    expect(steps.length > 0 || words === 'nothing is left').toBe(true);
    expect(answerOf(checklist, slots, 'hi').steps).toHaveLength(steps.length);
  });

  it('says after the last date that it is past, and judges nobody', () => {
    const text = textOf(checklist, { ...inOrder, coursesDone: 'some' });
    expect(text).toContain('past');
    expect(text).not.toMatch(/fail|too late/i);
  });

  it('says before it which date is next', () => {
    expect(textOf(checklist, { greenTick: 'no' }, 'en', '2026-02-20')).toContain('1 March 2026');
    expect(textOf(checklist, { greenTick: 'no' }, 'hi', '2026-03-31')).toContain('31 मार्च 2026');
  });

  it('names the syllabus course outside the six where the post is known', () => {
    expect(textOf(checklist, { ...inOrder, coursesDone: 'all-six', passed: false, post: 'IP' })).toContain(
      '**Conduct Rules**',
    );
  });

  it('has nothing for GDS to do', () => {
    for (const language of languages)
      expect(answerOf(checklist, { post: 'dak sevak' }, language).steps).toEqual([]);
  });
});

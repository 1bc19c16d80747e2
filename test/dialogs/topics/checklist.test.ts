import { describe, expect, it } from 'vitest';
import { checklist } from '../../../dialogs/topics/checklist.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import { answerOf, languages, questionIn, textOf } from '../../support/dialog.ts';

const inOrder = { greenTick: 'yes', mdo: 'right', profile: 'matches' } as const;

describe('am I on track', () => {
  it.each<[Slots, string | undefined, string]>([
    [{}, 'greenTick', 'nothing known'],
    [{ coursesDone: 'some' }, 'greenTick', 'without the tick nothing is recorded, however many are done'],
    [{ greenTick: 'yes' }, 'mdo', 'next in order'],
    [{ greenTick: 'yes', mdo: 'right' }, 'post', 'without the post nobody can compare group and designation'],
    [{ greenTick: 'yes', mdo: 'right', post: 'PA' }, 'postKey', 'three posts have this name'],
    [{ greenTick: 'yes', mdo: 'right', post: 'postman' }, 'profile', 'next in order'],
    [{ greenTick: 'yes', mdo: 'right', postKey: 'not-sure' }, 'profile', 'the post was asked'],
    [inOrder, 'post', 'the courses go by the post'],
    [{ ...inOrder, post: 'postman' }, 'coursesDone', 'the profile is right'],
    [{ ...inOrder, coursesDone: 'all-six' }, 'passed', 'only the assessment is open'],
    [{ ...inOrder, coursesDone: 'all-six', passed: false }, 'post', 'a course outside the six may be needed'],
    [{ greenTick: 'no' }, 'mdo', 'a wrong MDO changes the way to the tick'],
    [{ greenTick: 'no', mdo: 'old' }, undefined, 'the transfer brings the tick'],
    [{ mdo: 'old' }, undefined, 'nothing told changes the transfer'],
    [{ profile: 'differs' }, 'mdo', 'a wrong MDO would come first'],
    [{ greenTick: 'not-sure' }, 'mdo', 'not sure is not asked again'],
    [{ greenTick: 'yes', coursesDone: 'some', post: 'IP' }, 'mdo', 'a wrong MDO would come first'],
    [{ ...inOrder, coursesDone: 'some', post: 'IP' }, undefined, 'the courses are next in any case'],
    [{ login: 'fails' }, undefined, 'without a login nothing can be looked up'],
  ])('%j asks %s', (slots, slot) => {
    for (const language of languages) expect(questionIn(checklist, slots, language)?.slot).toBe(slot);
  });

  it.each<[Slots, string, string]>([
    [{}, 'green tick', 'the first step of all'],
    [{ greenTick: 'yes' }, 'MDO', 'the next one'],
    [{ login: 'fails' }, 'login', 'first of all'],
    [{ greenTick: 'no', mdo: 'right' }, 'green tick', 'not verified'],
    [{ greenTick: 'no', mdo: 'old' }, 'right MDO', 'the transfer brings the tick'],
    [{ mdo: 'department-of-posts' }, 'MDO', 'said to be wrong: no question is needed'],
    [{ greenTick: 'yes', mdo: 'old' }, 'MDO', 'an earlier office'],
    [{ profile: 'differs' }, 'group and designation', 'said to be wrong'],
    [{ greenTick: 'not-sure' }, 'green tick', 'to be looked up first'],
    [{ ...inOrder, coursesDone: 'some' }, 'courses', 'six are asked for'],
    [{ ...inOrder, coursesDone: 'all-three' }, 'courses', 'three are not six'],
    [{ ...inOrder, coursesNotDone: ['conduct-rules'] }, 'courses', 'one is said to be open'],
    [
      { ...inOrder, coursesNotDone: ['conduct-rules'], post: 'IP' },
      'assessment',
      'the open one is not among the six of an Inspector',
    ],
    [{ ...inOrder, coursesDone: ['conduct-rules'] }, 'courses', 'named ones are not six'],
    [{ ...inOrder, coursesDone: 'all-six', passed: false }, 'assessment', 'the last point'],
    [{ ...inOrder, coursesDone: 'all-six', passed: true }, 'nothing is left', 'all done'],
  ])('%j: %s', (slots, words) => {
    const { headline, steps } = answerOf(checklist, slots);
    expect(headline).toContain(words);
    expect(answerOf(checklist, slots, 'hi').steps).toHaveLength(steps.length);
  });

  it('has steps for what is wrong or to be looked up, and none for what the question asks', () => {
    expect(answerOf(checklist, { greenTick: 'no' }).steps).toHaveLength(2);
    expect(answerOf(checklist, { greenTick: 'not-sure' }).steps).toHaveLength(2);
    expect(answerOf(checklist, {}).steps).toEqual([]);
  });

  it('says what is in order and what comes after the next step', () => {
    const text = textOf(checklist, { greenTick: 'yes', mdo: 'old', coursesDone: 'all-six' });
    expect(text).toContain('In order by what you say: login, green tick.');
    expect(text).toContain('After that: group and designation, assessment.');
  });

  it('names the six of the post, less those that are done', () => {
    expect(textOf(checklist, { ...inOrder, post: 'IP' })).toContain(
      'Your six: Post Office Regulations, 2024; MIS',
    );
    const some = textOf(checklist, {
      ...inOrder,
      post: 'IP',
      coursesDone: ['po-regulations', 'conduct-rules'],
    });
    expect(some).toContain('Left of your six: MIS Reports');
    expect(some).not.toContain('Conduct Rules');
    expect(textOf(checklist, { ...inOrder, post: 'IP', coursesDone: 'all-three' })).toContain(
      'Left of your six: Fundamentals of Public Policy',
    );
  });

  it('is short, dates and names of courses left out', () => {
    for (const language of languages)
      for (const slots of [{}, { greenTick: 'yes' }, { greenTick: 'no' }, { mdo: 'old' }] as Slots[]) {
        const { headline, facts, steps } = answerOf(checklist, slots, language);
        const texts = [headline, ...[...facts, ...steps].map(({ text }) => text)];
        expect(texts.join('\n').length).toBeLessThan(420);
      }
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

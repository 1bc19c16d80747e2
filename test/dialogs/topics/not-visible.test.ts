import { describe, expect, it } from 'vitest';
import { notVisible } from '../../../dialogs/topics/not-visible.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import { answerOf, languages, questionIn, textOf } from '../../support/dialog.ts';

const inOrder = { greenTick: 'yes', mdo: 'right', profile: 'matches' } as const;

describe.each(languages)('courses that do not show (%s)', language => {
  it.each<[Slots, string | undefined, number, string]>([
    [{}, 'greenTick', 0, 'nothing known: the usual causes, and the first of them is asked'],
    [{ post: 'postman' }, 'greenTick', 0, 'the six are named'],
    [{ greenTick: 'yes' }, 'mdo', 0, 'what is in order is not asked again'],
    [{ greenTick: 'yes', mdo: 'right' }, 'post', 0, 'without the post nobody can compare the designation'],
    [{ greenTick: 'yes', mdo: 'right', post: 'postman' }, 'profile', 0, 'the last of the causes'],
    [{ greenTick: 'not-sure', mdo: 'right', post: 'MTS' }, 'profile', 1, 'not sure: how to look it up'],
    [{ greenTick: 'no' }, 'mdo', 2, 'told: first the cause; a wrong MDO changes the way to the tick'],
    [{ greenTick: 'no', mdo: 'old' }, undefined, 3, 'the transfer brings the tick'],
    [{ mdo: 'department-of-posts' }, undefined, 3, 'told: the transfer'],
    [{ profile: 'differs' }, 'post', 3, 'told: the update; the post shows the right entries'],
    [{ post: 'IP', group: 'C' }, undefined, 3, 'Group C is not printed for an Inspector'],
    [{ ...inOrder, post: 'postman' }, undefined, 1, 'whom to write to'],
    [inOrder, 'post', 0, 'the six are not known'],
  ])('%j: asks %s, %i steps (%s)', (slots, slot, steps) => {
    expect(questionIn(notVisible, slots, language)?.slot).toBe(slot);
    expect(answerOf(notVisible, slots, language).steps).toHaveLength(steps);
  });

  it('names the six that should show, once the post is known', () => {
    const text = textOf(notVisible, { post: 'postman' }, language);
    expect(text).toContain('Know Your Ministry, Citizen Centric Services');
    expect(text).toContain('Developing Effective Soft Skills');
  });

  it.each<[Slots, string, string]>([
    [{ post: 'MTS', courses: ['dakshta'] }, 'curriculum-field', 'Dakshta is on the list of MTS'],
    [
      { post: 'inspector posts', courses: ['conduct-rules'] },
      'syllabus',
      'not among the six, but the assessment needs it',
    ],
    [{ post: 'postman', courses: ['mis-reports'] }, 'curriculum-field', 'not on the list of Postman'],
  ])('%j is told from %s', (slots, place) => {
    expect(answerOf(notVisible, slots, language).facts[0]?.sources[0]?.place).toBe(place);
  });

  it('asks a GDS to check nothing', () => {
    const answer = answerOf(notVisible, { post: 'dak sevak' }, language);
    expect(answer.steps).toEqual([]);
    expect(answer.citations).toEqual([{ source: 'guide', place: 'scope' }]);
  });

  it('gives it to a person once all is in order', () => {
    expect(answerOf(notVisible, inOrder, language).basis).toBe('not-stated');
    expect(textOf(notVisible, { ...inOrder, post: 'postman' }, language)).toContain(
      'missionkarmayogi.dop@indiapost.gov.in',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { notVisible } from '../../../dialogs/topics/not-visible.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import { answerOf, languages, textOf } from '../../support/dialog.ts';

describe.each(languages)('courses that do not show (%s)', language => {
  it.each<[Slots, string, number, string]>([
    [{}, 'step-1', 5, 'nothing known: tick, MDO, designation, list, then whom to ask'],
    [{ mdo: 'department-of-posts' }, 'step-2', 5, 'the MDO was said to be wrong: it comes first'],
    [{ profile: 'differs' }, 'annexure-iii', 5, 'the profile was said to differ: it comes first'],
    [{ greenTick: 'yes' }, 'step-2', 4, 'what is in order is not checked again'],
    [
      { greenTick: 'yes', mdo: 'right', profile: 'matches', post: 'postman' },
      'curriculum-field',
      2,
      'only the list is left',
    ],
  ])('%j: first %s, %i checks', (slots, place, checks) => {
    const { steps } = answerOf(notVisible, slots, language);
    expect(steps[0]?.sources[0]?.place).toBe(place);
    expect(steps).toHaveLength(checks);
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
    const answer = answerOf(notVisible, { greenTick: 'yes', mdo: 'right', profile: 'matches' }, language);
    expect(answer.basis).toBe('not-stated');
    expect(textOf(notVisible, {}, language)).toContain('missionkarmayogi.dop@indiapost.gov.in');
  });
});

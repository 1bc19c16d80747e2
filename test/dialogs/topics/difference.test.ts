import { describe, expect, it } from 'vitest';
import { differenceAnswer } from '../../../dialogs/topics/difference.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import { contextIn, languages } from '../../support/dialog.ts';

describe('the difference', () => {
  it.each<[Slots, Slots, string]>([
    [
      { post: 'postman' },
      { post: 'MTS' },
      '**Postman** and **Multi Tasking Staff** differ in one of the six courses and one course of the assessment.',
    ],
    [
      { post: 'IP' },
      { post: 'ASP' },
      '**Inspector Posts** and **Assistant Superintendent of Posts**: the same in group, courses and assessment.',
    ],
    [
      { post: 'SSPOs' },
      { post: 'director' },
      '**Senior Superintendent of Posts** and **Director** differ in one course of the assessment.',
    ],
    [
      { post: 'postman' },
      { post: 'IP' },
      '**Postman** and **Inspector Posts** differ in the group, 6 of the six courses and 2 courses of the assessment.',
    ],
    [{ list: 'B' }, { list: 'C' }, '**Group B list** and **Group C list** differ in 4 of the six courses.'],
    [{ post: 'postman' }, { list: 'field' }, '**Postman** and **Field Staff list**: the same six courses.'],
    [{ post: 'postman' }, { post: 'postman' }, 'Both are **Postman**: nothing differs.'],
    [{ post: 'postman' }, { post: 'BPM' }, '**Branch Postmaster**: GDS, so no courses and no assessment.'],
    [
      { post: 'PA' },
      { post: 'LSG' },
      '“PA” can be Postal Assistant, Postal Assistant (Circle or Regional Office) or Personal Assistant:',
    ],
  ])('%j, %j: %s', (one, other, headline) => {
    expect(differenceAnswer(one, other, contextIn())?.headline).toBe(headline);
    expect(differenceAnswer(one, other, contextIn('hi'))?.facts.length).toBe(
      differenceAnswer(one, other, contextIn())?.facts.length,
    );
  });

  it('has the courses of both, then those of one only, each with its place', () => {
    const facts = differenceAnswer({ post: 'postman' }, { post: 'MTS' }, contextIn())?.facts ?? [];
    expect(facts.map(({ text }) => text)).toEqual([
      'Group: both Group C.',
      'Courses of both: Know Your Ministry, Developing a Customer-Centric Culture, Conduct Rules, Gender Sensitization, Developing Effective Soft Skills.',
      'Only **Postman**: Citizen Centric Services Offered by India Post.',
      'Only **Multi Tasking Staff**: Multi Tasking Karmayogi – Dakshta.',
      'Assessment of both: Conduct Rules, Gender Sensitization.',
      'Only **Postman**: Developing a Customer-Centric Culture.',
      'Only **Multi Tasking Staff**: Multi Tasking Karmayogi – Dakshta.',
    ]);
    expect(facts.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('takes the group that was told where two are printed', () => {
    const of = (slots: Slots) => differenceAnswer({ post: 'IP' }, slots, contextIn())?.facts[0]?.text;
    expect(of({ post: 'private secretary', group: 'B' })).toBe('Group: both Group B.');
    expect(of({ post: 'private secretary' })).toContain('Group B or Group C');
  });

  it('claims nothing where the list of a post is open', () => {
    for (const language of languages) {
      const context = contextIn(language);
      const answer = differenceAnswer({ post: 'dispatch rider' }, { post: 'postman' }, context);
      expect(answer?.headline).toBe(context.say.difference.open('**Dispatch Rider**', '**Postman**'));
    }
  });

  it('shows for HSG that the documents differ', () => {
    const answer = differenceAnswer({ post: 'HSG RMS' }, { post: 'LSG RMS' }, contextIn());
    expect(answer?.openQuestions).toContain('hsg-group');
    expect(answer?.cautions).toHaveLength(1);
  });

  it('needs two posts', () => {
    expect(differenceAnswer({ post: 'postman' }, {}, contextIn())).toBeUndefined();
    expect(differenceAnswer({ post: 'xyzzy' }, { post: 'MTS' }, contextIn())).toBeUndefined();
  });
});

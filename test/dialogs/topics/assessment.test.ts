import { describe, expect, it } from 'vitest';
import { assessmentFacts, assessmentSyllabus } from '../../../dialogs/topics/assessment.ts';
import { answerOf, askOf, languages, textOf } from '../../support/dialog.ts';

describe.each(languages)('the rules of the assessment (%s)', language => {
  it('are in the first line', () => {
    const { headline } = answerOf(assessmentFacts, {}, language);
    for (const figure of ['50 ', '1 ', '50%', '10 ']) expect(headline).toContain(figure);
  });

  it('have two pass marks, and 26 of 50 meets both', () => {
    const { facts, openQuestions } = answerOf(assessmentFacts, {}, language);
    expect(facts[0]?.text).toContain('26');
    expect(facts[0]?.sources.map(({ place }) => place)).toEqual(['assessment', 'checklist']);
    expect(openQuestions).toEqual(['pass-mark']);
  });
});

describe.each(languages)('what the assessment tests (%s)', language => {
  it.each<[string, string[], string, string]>([
    ['ASP', ['Post Office Regulations', 'MIS Reports', 'Conduct Rules'], 'stated', 'Ops Leaders'],
    ['LSG postal', ['Post Office Regulations', 'Conduct Rules', 'Gender Sensitization'], 'stated', 'Staff'],
    ['MTS', ['Dakshta', 'Conduct Rules', 'Gender Sensitization'], 'stated', 'MTS/Canteen'],
    [
      'Mail Guard',
      ['Customer-Centric Culture', 'Conduct Rules', 'Gender Sensitization'],
      'inferred',
      'read as Field',
    ],
    ['SSPOs', ['Post Office Regulations', 'MIS Reports', 'Effective Communication'], 'stated', 'Mid-Mgmt'],
  ])('%s: %j', (post, courses, basis) => {
    const answer = answerOf(assessmentSyllabus, { post }, language);
    expect(answer.list).toHaveLength(3);
    answer.list.forEach(({ text }, index) => {
      expect(text).toContain(courses[index]);
    });
    expect(answer.basis).toBe(basis);
  });

  it('says which of them lies outside the six', () => {
    expect(answerOf(assessmentSyllabus, { post: 'inspector posts' }, language).facts.at(-1)?.text).toContain(
      '**Conduct Rules**',
    );
    expect(answerOf(assessmentSyllabus, { post: 'canteen staff' }, language).cautions).toHaveLength(1);
  });

  it('asks for the post, and gives the whole table to whoever cannot tell', () => {
    const ask = askOf(assessmentSyllabus, {}, language);
    expect(ask.slot).toBe('post');
    const wayOut = ask.options.at(-1)?.to.slots ?? {};
    const table = answerOf(assessmentSyllabus, wayOut, language);
    expect(table.facts.filter(({ sources }) => sources.length === 1)).toHaveLength(8);
    expect(table.facts.map(({ text }) => text).join(' ')).toContain('Director Level');
  });

  it('offers the cadres where they decide', () => {
    expect(askOf(assessmentSyllabus, { post: 'mail superintendent' }, language).slot).toBe('postKey');
  });

  it('invents no syllabus, and gives none to GDS', () => {
    expect(answerOf(assessmentSyllabus, { post: 'Accountant' }, language)).toMatchObject({
      basis: 'not-stated',
      steps: [],
    });
    expect(textOf(assessmentSyllabus, { post: 'ABPM' }, language)).not.toContain('Conduct Rules');
  });
});

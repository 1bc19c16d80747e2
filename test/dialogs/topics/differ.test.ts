import { describe, expect, it } from 'vitest';
import { openQuestionsAnswer } from '../../../dialogs/topics/differ.ts';
import { contextIn, languages } from '../../support/dialog.ts';

describe.each(languages)('why the documents differ (%s)', language => {
  const context = contextIn(language);

  it.each(context.knowledge.openQuestions.map(question => [question.id, question] as const))(
    '%s: every wording with its place, then what to do, then who decides',
    (id, { wordings }) => {
      const { facts } = openQuestionsAnswer([id], context);
      expect(facts.slice(0, wordings.length).map(({ sources }) => sources)).toEqual(
        wordings.map(({ citation }) => [citation]),
      );
      expect(facts).toHaveLength(wordings.length + 2);
      expect(facts[wordings.length]?.text).toBe(context.say.openQuestions[id].meanwhile);
    },
  );

  it('keeps several points apart, each once', () => {
    const { headline, openQuestions } = openQuestionsAnswer(['pass-mark', 'hsg-group', 'pass-mark'], context);
    expect(headline).toContain('2');
    expect(openQuestions).toEqual(['pass-mark', 'hsg-group']);
  });

  it('says where there is nothing to show', () => {
    expect(openQuestionsAnswer([], context).facts).toEqual([]);
  });
});

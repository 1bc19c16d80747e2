import { describe, expect, it } from 'vitest';
import { caseTwoLetter } from '../../../dialogs/topics/case-two-letter.ts';
import { contact, handoff } from '../../../dialogs/topics/contact.ts';
import { loginCaseTwo } from '../../../dialogs/topics/login.ts';
import { outOfScope } from '../../../dialogs/topics/out-of-scope.ts';
import { letterMail, letterText } from '../../../dialogs/turns/letter-text.ts';
import type { Action, Letter, Slots } from '../../../dialogs/turns/turn.ts';
import type { OutOfScopeTopic } from '../../../knowledge/understanding/facts-told/out-of-scope-topic.ts';
import { answerOf, contextIn, languages, textOf } from '../../support/dialog.ts';

const mailbox = 'missionkarmayogi.dop@indiapost.gov.in';
const letterOf = (actions: Action[]): Letter => {
  const letter = actions.find(action => action.kind === 'letter');
  if (letter === undefined) throw new Error('there is no letter');
  return letter;
};
const mailOf = (actions: Action[]) => actions.find(action => action.kind === 'mail');

describe.each(languages)('whom to ask (%s)', language => {
  it('is the mailbox first, and no other address or number', () => {
    const text = textOf(contact, {}, language);
    expect(answerOf(contact, {}, language).headline).toContain(mailbox);
    expect(text.match(/[\w.]+@[\w.]+\w/g)?.every(found => found === mailbox)).toBe(true);
    expect(text).not.toMatch(/\d{5,}/);
  });

  it('names the MDO where the office is known', () => {
    expect(textOf(contact, { office: 'Nagpur' }, language)).toContain('Maharashtra Postal Circle');
  });
});

describe.each(languages)('a person (%s)', language => {
  it('is reached by a ready mail with blanks, into which nothing goes that was said here', () => {
    const { actions } = answerOf(handoff, { post: 'postman', office: 'Nagpur' }, language);
    const mail = mailOf(actions);
    expect(mail).toMatchObject({ to: mailbox });
    expect(mail?.kind === 'mail' && mail.body).not.toMatch(/postman|Nagpur|Maharashtra/i);
    expect(
      mail?.kind === 'mail' && mail.body.split('\n').filter(row => row.endsWith(':')).length,
    ).toBeGreaterThan(4);
  });
});

describe.each(languages)('the letter of Case II (%s)', language => {
  it.each<[Slots, string]>([
    [{ office: 'Patna GPO' }, 'Bihar Postal Circle'],
    [{ office: 'PTC Madurai' }, 'Postal Training Centre, Madurai'],
    [{ office: 'CEPT' }, 'Centre for Excellence in Postal Technology (CEPT)'],
    [{ office: 'RAKNPA' }, 'RAKNPA'],
    [{}, 'CEPT, PTC'],
  ])('of %j goes to %s, with seven blanks and no address', (slots, to) => {
    const { actions } = answerOf(loginCaseTwo, slots, language);
    const letter = letterOf(actions);
    expect(letter.to).toContain(to);
    expect(
      letterText(letter)
        .split('\n')
        .filter(row => /^[^:]+: _+$/.test(row)),
    ).toHaveLength(8);
    expect(letter.blanks).toHaveLength(8);
    expect(mailOf(actions)).toBeUndefined();
    expect(JSON.stringify(actions)).not.toContain(mailbox);
  });

  it('takes what its writer fills in, the name as signature too, and leaves the rest blank', () => {
    const letter = letterOf(answerOf(loginCaseTwo, { office: 'Patna GPO' }, language).actions);
    const filled = letterText(letter, { Name: 'A. Kumari', 'CSI ID': '  ' });
    expect(filled.match(/A\. Kumari/g)).toHaveLength(2);
    expect(filled).toMatch(/CSI ID: _+\n/);
    expect(filled.split('\n')[1]).toBe(letter.subjectLine);
    expect(letterMail(letter, { Name: 'A. Kumari' })).toBe(
      letterText(letter, { Name: 'A. Kumari' }).replace(`${letter.subjectLine}\n`, ''),
    );
  });

  it('is not written for the Postal Directorate, for which no addressee is named', () => {
    const context = contextIn(language);
    expect(caseTwoLetter(context, context.knowledge.mdoById.get('DTE'))).toEqual([]);
    expect(answerOf(loginCaseTwo, { office: 'Postal Directorate' }, language).actions).toEqual([]);
  });
});

describe.each(languages)('what is outside (%s)', language => {
  const matters: OutOfScopeTopic[] = [
    'pay',
    'pension',
    'leave',
    'recruitment',
    'public-service',
    'other-portal',
    'certificates',
    'other-courses',
    'exam-answers',
    'chitchat',
    'hr',
  ];
  it('says so and where it belongs, with no address made up', () => {
    const said = matters.map(outOfScopeTopic => textOf(outOfScope, { outOfScopeTopic }, language));
    expect(new Set(said).size).toBe(matters.length);
    for (const text of said) expect(text).not.toMatch(/@|https?:|\d{5,}/);
  });

  it('cites nothing for it', () => {
    expect(answerOf(outOfScope, { outOfScopeTopic: 'pension' }, language)).toMatchObject({
      basis: 'common-knowledge',
      citations: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { dialogs } from '../../../dialogs/topics/index.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import { answerOf, languages, questionIn, textOf } from '../../support/dialog.ts';

const locked = dialogs.assessment_locked;
const inOrder = { greenTick: 'yes', mdo: 'right', profile: 'matches' } as const;
const sixOfB = [
  'po-regulations',
  'mis-reports',
  'public-policy',
  'procurement',
  'moral-thinking',
  'effective-communication',
];

/** Slots, the slot that is asked below the answer, words of the headline, and why this is right. */
const talks: [Slots, string | undefined, RegExp, string][] = [
  [{}, 'post', /three courses of your post/, 'what holds for everybody, and the post is asked'],
  [
    { greenTick: 'yes', coursesDone: 'all-six' },
    'post',
    /three courses/,
    'whether six are enough hangs on it',
  ],
  [{ post: 'PA' }, 'postKey', /three courses/, 'three posts have this name'],
  [{ post: 'superintendent' }, 'postKey', /three courses/, 'two of the three are the same for all'],
  [{ post: 'zzzz' }, 'greenTick', /three courses/, 'not listed, but the profile can be looked at'],
  [{ postKey: 'not-sure' }, 'greenTick', /three courses/, 'the post was asked'],
  [{ postKey: 'not-sure', greenTick: 'yes' }, 'mdo', /MDO, group/, 'the tick is in order'],
  [{ postKey: 'not-sure', ...inOrder }, undefined, /post.*cannot be named/, 'nothing is left to ask'],
  [{ post: 'IP' }, 'coursesDone', /First look at \*\*Conduct Rules/, 'the one outside the six first'],
  [{ post: 'IP', attempts: 0 }, 'coursesDone', /Conduct Rules/, 'no attempt: it was never open'],
  [
    { post: 'office supervisor' },
    'coursesDone',
    /Posts or Inspector Posts.*Conduct/,
    'the same for both cadres',
  ],
  [{ post: 'postman' }, 'coursesDone', /Three of the six/, 'all three are among the six'],
  [
    { post: 'IP', coursesDone: 'all-six' },
    'coursesDone',
    /likely \*\*Conduct Rules/,
    'it may be done as well',
  ],
  [{ post: 'IP', coursesDone: sixOfB }, undefined, /missing: \*\*Conduct Rules/, 'said not to be done'],
  [{ post: 'IP', coursesDone: [...sixOfB, 'conduct-rules'] }, 'greenTick', /green tick, MDO/, 'all are done'],
  [{ post: 'postman', coursesDone: 'some' }, 'coursesDone', /All three/, 'which of them is left?'],
  [
    { post: 'postman', coursesNotDone: ['conduct-rules'] },
    undefined,
    /missing: \*\*Conduct Rules/,
    'named as left',
  ],
  [{ post: 'postman', coursesDone: 'all-six' }, 'greenTick', /green tick, MDO/, 'the courses are not it'],
  [{ post: 'postman', coursesDone: 'not-sure' }, 'greenTick', /these three/, 'not sure is not asked again'],
  [{ post: 'postman', attempts: 3 }, 'greenTick', /green tick, MDO/, 'it was open before'],
  [{ post: 'ASP', attempts: 3, coursesDone: 'all-six' }, 'greenTick', /green tick/, 'it was open before'],
  [{ post: 'postman', coursesDone: 'all-six', greenTick: 'yes' }, 'mdo', /\*\*MDO, group/, 'the next part'],
  [{ post: 'postman', coursesDone: 'all-six', ...inOrder }, undefined, /for a person/, 'all is in order'],
  [
    { post: 'postman', coursesDone: 'all-six', ...inOrder, mdo: 'not-sure' },
    undefined,
    /check these first/,
    'what the employee is not sure of is to be checked',
  ],
  [{ post: 'Accountant' }, 'greenTick', /no syllabus/, 'no row names the post, the tick may be it'],
  [{ post: 'Accountant', greenTick: 'not-sure' }, 'mdo', /\*\*MDO, group/, 'so may the MDO'],
  [
    { post: 'postman', coursesDone: 'not-sure', greenTick: 'not-sure' },
    'mdo',
    /\*\*MDO, group/,
    'the courses were listed before',
  ],
  [{ post: 'Accountant', ...inOrder }, undefined, /no syllabus/, 'nothing is left to ask'],
  // A cause that was told is answered at once.
  [{ greenTick: 'no' }, 'mdo', /green tick/, 'the MDO decides how the tick comes'],
  [{ greenTick: 'no', mdo: 'right' }, 'profile', /green tick/, 'so does the profile'],
  [{ greenTick: 'no', mdo: 'old' }, undefined, /right MDO/, 'the transfer brings the tick'],
  [{ greenTick: 'no', profile: 'differs' }, undefined, /group and designation/, 'so does the update'],
  [{ post: 'zzzz', greenTick: 'no' }, 'mdo', /green tick/, 'whatever the post is'],
  [{ post: 'PA', mdo: 'department-of-posts' }, undefined, /wrong MDO/, 'whatever the post is'],
  [{ profile: 'differs' }, 'post', /group or designation/, 'the post shows the right entries'],
  [{ post: 'IP', group: 'C' }, undefined, /group or designation/, 'Group C is not printed for an Inspector'],
  [{ attempts: 3 }, 'greenTick', /green tick, MDO/, 'it was open before, whatever the post is'],
  [{ attempts: 10 }, undefined, /10 attempts/, 'whatever the post is'],
  [{ post: 'ASP', attempts: 10, coursesDone: 'all-six' }, undefined, /10 attempts/, 'it was open ten times'],
  [{ passed: true }, undefined, /already passed/, 'nothing is left to open'],
  [{ post: 'gds bpm' }, undefined, /not required/, 'outside the mandate'],
];

describe('a locked assessment', () => {
  it.each(talks)('%j: asks %s below %s (%s)', (slots, slot, headline) => {
    expect(answerOf(locked, slots).headline).toMatch(headline);
    for (const language of languages) expect(questionIn(locked, slots, language)?.slot).toBe(slot);
  });

  it.each(talks)('%j is answered in few words in either language', slots => {
    for (const language of languages) {
      const { headline, list, facts, steps, cautions } = answerOf(locked, slots, language);
      const texts = [headline, ...[...list, ...facts, ...steps, ...cautions].map(({ text }) => text)];
      expect(texts.join('\n').length, texts.join('\n')).toBeLessThan(520);
      for (const sentence of texts.flatMap(text => text.split(/[.;:।] /)))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
    }
  });

  it('numbers the three courses as the question below does', () => {
    for (const language of languages) {
      const { list } = answerOf(locked, { post: 'SSP' }, language);
      const question = questionIn(locked, { post: 'SSP' }, language);
      expect(question?.options.slice(0, 3).map(({ label }) => label)).toEqual(list.map(({ text }) => text));
      expect(list[0]?.text).toBe('Effective Communication');
    }
  });

  it('goes on with the rest once the course outside the six is done too', () => {
    const slots: Slots = { post: 'IP', coursesDone: 'all-six' };
    const [done, left] = questionIn(locked, slots)?.options ?? [];
    expect(answerOf(locked, { ...slots, ...done?.to.slots }).headline).toContain('green tick');
    expect(answerOf(locked, { ...slots, ...left?.to.slots }).headline).toContain('Conduct Rules');
    expect(questionIn(locked, { ...slots, ...left?.to.slots })).toBeUndefined();
    // The checklist knows from the same button that the six are done.
    const track = { ...slots, ...done?.to.slots, ...inOrder };
    expect(questionIn(dialogs.checklist_track, track)?.slot).toBe('passed');
  });

  it('names the MDO of the office and the exact designation in the steps', () => {
    expect(textOf(locked, { mdo: 'old', office: 'Patna GPO' })).toContain('**Bihar Postal Circle**');
    expect(textOf(locked, { profile: 'differs', post: 'IP' })).toContain('**Inspector Posts** and Group B');
  });

  it('says in the answer for another cause that a course outside the six is needed too', () => {
    expect(textOf(locked, { greenTick: 'no', post: 'ASP' })).toContain('**Conduct Rules**');
    expect(textOf(locked, { greenTick: 'no', post: 'ASP', coursesDone: 'all-three' })).not.toContain(
      'Conduct',
    );
    expect(textOf(locked, { greenTick: 'no', post: 'postman' })).not.toContain('Conduct');
  });

  it('names the courses that every possible post needs', () => {
    expect(textOf(locked, { post: 'superintendent' })).toContain(
      'Needed in any case: Post Office Regulations, 2024 and MIS Reports',
    );
  });

  it('lists for looking up what the employee is not sure of', () => {
    const { steps } = answerOf(locked, { post: 'postman', coursesDone: 'not-sure', greenTick: 'not-sure' });
    expect(steps.map(({ sources: [source] }) => source?.place)).toEqual(['step-1', 'syllabus']);
  });

  it('reads the attempts', () => {
    expect(textOf(locked, { post: 'postman', attempts: 3 })).toContain('3 of 10 attempts');
    expect(textOf(locked, { post: 'postman', attempts: 3, ...inOrder })).toContain('3 of 10 attempts');
  });

  it('names the designation in the question about the profile only where it is one', () => {
    const courses: Slots = { coursesDone: [...sixOfB, 'conduct-rules'], greenTick: 'yes', mdo: 'right' };
    expect(questionIn(locked, { post: 'IP', ...courses })?.text).toContain('Inspector Posts');
    expect(questionIn(locked, { post: 'office supervisor', ...courses })?.text).not.toContain('Posts and');
  });

  it('says where the row of the syllabus does not name the post', () => {
    expect(textOf(locked, { post: 'Assistant Director' })).toContain('does not name this designation');
  });

  it('gives it to a person with the mailbox once all is in order', () => {
    for (const language of languages) {
      const answer = answerOf(locked, { post: 'postman', coursesDone: 'all-six', ...inOrder }, language);
      expect(answer.facts.some(({ text }) => text.includes('missionkarmayogi'))).toBe(true);
      expect(answer.next[0]?.to.dialog).toBe('human_handoff');
    }
  });
});

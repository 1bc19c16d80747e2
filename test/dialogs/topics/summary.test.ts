import { describe, expect, it } from 'vitest';
import { summaryAnswer } from '../../../dialogs/topics/summary.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import type { IntentId } from '../../../knowledge/understanding/intents.ts';
import { contextIn, languages } from '../../support/dialog.ts';

function linesFor(slots: Slots, topic?: IntentId): string[] {
  const answer = summaryAnswer(slots, contextIn('en', '2026-02-20'), topic);
  return answer === undefined ? [] : [answer.headline, ...answer.facts.map(({ text }) => text)];
}

describe('everything in one message', () => {
  it('has post, office, courses, assessment, what was told and the next step', () => {
    expect(
      linesFor({
        post: 'IP',
        office: 'Patna',
        greenTick: 'yes',
        mdo: 'right',
        profile: 'matches',
        coursesDone: 'all-six',
        passed: false,
      }),
    ).toEqual([
      '**Inspector Posts**, Group B',
      'MDO: **Bihar Postal Circle**.',
      'Six courses (Group B list): Post Office Regulations, 2024; MIS Reports under APT 2.0; Fundamentals of Public Policy; Procurement of Goods and Services; Moral Thinking for Action (Ethics); Effective Communication.',
      'The assessment opens after three courses: Post Office Regulations, 2024; MIS Reports under APT 2.0; Conduct Rules.',
      'Not among your six, but needed for the assessment: **Conduct Rules**. Complete it as well.',
      'As told: green tick there, MDO of the own office, group and designation right, all six courses done, assessment not passed.',
      'Next step: **assessment**.',
    ]);
  });

  it.each<[Slots, string, string]>([
    [{ office: 'Patna' }, 'Tell your **post**', 'the post is missing'],
    [{ greenTick: 'no' }, 'Tell your **post**', 'post and office are missing: the post settles more'],
    [{ post: 'treasurer' }, 'Tell your **cadre**', 'several designations fit'],
    [{ post: 'postman' }, 'Tell the **place or PIN code**', 'the office is missing'],
  ])('%j ends with "%s": %s', (slots, words) => {
    expect(linesFor(slots).at(-1)).toContain(words);
  });

  it.each<[Slots, string]>([
    [{ greenTick: 'no', mdo: 'department-of-posts' }, 'no green tick, MDO shown is “Department of Posts”'],
    [{ post: 'postman', coursesNotDone: ['gender-sensitization'] }, 'left: Gender Sensitization'],
    [{ post: 'PA (CO)', coursesNotDone: ['gender-sensitization'] }, 'left: Overview of Gender Sensitization'],
    [{ coursesDone: ['conduct-rules'], attempts: 2 }, 'done: Conduct Rules, 2 attempts used'],
    [{ passed: true, login: 'fails' }, 'login fails, assessment passed'],
  ])('%j is told as "%s"', (slots, words) => {
    expect(linesFor(slots)).toContain(`As told: ${words}.`);
  });

  it('does not mention what is not known', () => {
    const text = linesFor({ post: 'postman', greenTick: 'not-sure', mdo: 'not-sure' }).join('\n');
    expect(text).not.toContain('As told');
    expect(text).not.toContain('MDO:');
  });

  it('has the target and the steps of a transfer in one line each', () => {
    const lines = linesFor({ office: 'Patna', mdo: 'department-of-posts' }, 'transfer_request');
    expect(lines).toContainEqual(expect.stringMatching(/^Change my MDO: .*\*\*Bihar Postal Circle\*\*\.$/));
    expect(lines).toContainEqual(expect.stringMatching(/^Steps: Log in.*→.*Submit request\*\*\.$/));
  });

  it('leaves GDS and contractual staff out', () => {
    for (const slots of [{ post: 'BPM' }, { post: 'PA (CO)', employment: 'contractual' }] satisfies Slots[]) {
      const lines = linesFor(slots);
      expect(lines).toContain('The guide excludes GDS and contractual staff.');
      expect(lines.join('\n')).not.toMatch(/Six courses|Next step|Tell/);
    }
  });

  it('has nothing where nothing is known, whatever the topic', () => {
    for (const language of languages) {
      expect(summaryAnswer({}, contextIn(language))).toBeUndefined();
      expect(summaryAnswer({}, contextIn(language), 'transfer_request')).toBeUndefined();
      expect(summaryAnswer({ greenTick: 'not-sure' }, contextIn(language))).toBeUndefined();
    }
  });
});

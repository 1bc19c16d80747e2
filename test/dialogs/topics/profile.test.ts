import { describe, expect, it } from 'vitest';
import { profileMismatch, profileUpdate } from '../../../dialogs/topics/profile.ts';
import { registration } from '../../../dialogs/topics/registration.ts';
import { transfer } from '../../../dialogs/topics/transfer.ts';
import { verification } from '../../../dialogs/topics/verification.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import { answerOf, languages, textOf } from '../../support/dialog.ts';

describe.each(languages)('moving the profile (%s)', language => {
  it.each<[Slots, string, string]>([
    [{ mdo: 'department-of-posts' }, 'Department of Posts', 'the parent MDO is named as the cause'],
    [
      { mdo: 'department-of-posts', office: 'Patna GPO' },
      '**Bihar Postal Circle**',
      'the office names the target',
    ],
    [
      { office: 'PTC Mysore' },
      '**Postal Training Centre (PTC) Mysore**',
      'a training centre is an MDO of its own',
    ],
    [{ office: 'RTC' }, 'Make Transfer Request', 'which circle is open: no target, and no question either'],
  ])('%j: %s', (slots, words) => {
    expect(
      answerOf(transfer, slots, language).headline.replace('Transfer Request भेजें', 'Make Transfer Request'),
    ).toContain(words);
  });

  it.each([
    ['CEPT tamil nadu', 'Centre for Excellence in Postal Technology (CEPT)', 'Tamil Nadu Postal Circle'],
    ['gujarat rajasthan', 'Gujarat Postal Circle', 'Rajasthan Postal Circle'],
  ])('does not guess which of two offices is the new one: %s', (office, one, other) => {
    const { headline } = answerOf(transfer, { office }, language);
    expect(headline).toContain(one);
    expect(headline).toContain(other);
  });

  it.each(['patna gpo bihar', 'PTC Mysore', 'Jaipur', 'west bengal kolkata gpo', 'andhra pradesh'])(
    'takes %s as one office',
    office => {
      expect(answerOf(transfer, { office }, language).facts[0]?.sources[0]?.place).toBe('annexure-ii-a');
    },
  );

  it('has the portal labels as printed, and never presses with the old date', () => {
    const text = textOf(transfer, { mdo: 'department-of-posts' }, language);
    for (const label of [
      'Make Transfer Request',
      'Current organization',
      'Target organization',
      'Group',
      'Designation',
      'Submit request',
      'Rule 38',
    ])
      expect(text).toContain(label);
    expect(text).not.toMatch(/10\.01|January|जनवरी/);
  });

  it('names group and designation where the post is known', () => {
    expect(textOf(transfer, { post: 'mail guard' }, language)).toContain('**Mail Guard**');
  });
});

describe.each(languages)('updating the profile (%s)', language => {
  it('has the portal labels as printed', () => {
    const text = textOf(profileUpdate, {}, language);
    for (const label of [
      'Edit Profile',
      'Primary Details',
      'Other Details',
      'Employee ID',
      'Office Pin Code',
      'OTP',
      'Save Changes',
      'eHRMS ID/External System ID',
    ])
      expect(text).toContain(label);
  });

  it('says which designation, where the post can be only one, and does not ask otherwise', () => {
    expect(answerOf(profileUpdate, { post: 'ASRM' }, language).headline).toContain(
      '**Assistant Superintendent of Posts**',
    );
    expect(answerOf(profileUpdate, { post: 'office supervisor' }, language).headline).toContain(
      'Primary Details',
    );
  });

  it.each<[Slots, string, string]>([
    [{}, 'stated', 'the guide names the Circle iGOT Cell'],
    [{ office: 'Jaipur' }, 'stated', 'a circle has such a cell'],
    [{ office: 'CEPT' }, 'not-stated', 'no cell is named for other MDOs'],
  ])('what is wrong and closed, %j: %s', (slots, basis) => {
    const answer = answerOf(profileMismatch, slots, language);
    expect(answer.basis).toBe(basis);
    expect(answer.headline).toContain('iGOT Cell');
    expect(textOf(profileMismatch, slots, language)).toContain('missionkarmayogi.dop@indiapost.gov.in');
  });
});

describe.each(languages)('the green tick (%s)', language => {
  it.each<[Slots, boolean, string]>([
    [{}, true, 'nothing known: look for it'],
    [{ greenTick: 'not-sure' }, true, 'not known: look for it'],
    [{ greenTick: 'no' }, false, 'it is missing: looking for it is no step'],
    [{ greenTick: 'yes' }, false, 'it is there'],
  ])('%j: look for it %s', (slots, look) => {
    const answer = answerOf(verification, slots, language);
    expect(answer.steps).toHaveLength(look ? 5 : 4);
    expect(textOf(verification, slots, language)).not.toMatch(/\d+ (?:days|hours|दिन|घंटे)/);
  });

  it('says who approves, and that no time is stated', () => {
    const answer = answerOf(verification, { greenTick: 'no' }, language);
    expect(answer.headline).toContain('MDO');
    expect(answer.citations).toContainEqual({ source: 'om', place: 'annexure-ii-update' });
  });
});

describe.each(languages)('first use (%s)', language => {
  it('has the portal and the app, and asks for no account details', () => {
    const answer = answerOf(registration, {}, language);
    expect(answer.steps.map(({ text }) => text).join(' ')).toMatch(
      /portal\.igotkarmayogi\.gov\.in.*iGOT Karmayogi App.*OTP/,
    );
    expect(answer.cautions).toHaveLength(1);
    expect(answer.next[0]?.to.dialog).toBe('login_case1');
  });
});

import { describe, expect, it } from 'vitest';
import {
  loadKnowledge,
  type ProcedureId,
  profileOrder,
  profileProcedure,
} from '../../../knowledge/rules/package.ts';

const k = loadKnowledge();

const table: [id: ProcedureId, steps: string[], after: string[], places: string[], open: string[]][] = [
  ['register', ['open-portal', 'or-open-app', 'password-or-otp'], [], ['om annexure-ii-registration'], []],
  [
    'login',
    ['email-and-password', 'otp-on-registered-mobile', 'alternate-email-or-mobile'],
    [],
    ['guide support-login', 'om annexure-ii-case-1'],
    [],
  ],
  [
    'login-case-2',
    ['gather-details', 'send-to-own-organisation'],
    ['login'],
    ['om annexure-ii-case-2'],
    ['directorate-case-2'],
  ],
  [
    'transfer',
    [
      'log-in',
      'click-name',
      'see-current-mdo',
      'three-dots',
      'current-organization',
      'target-organization',
      'group-and-designation',
      'submit-request',
      'mdo-approves-transfer',
      'verified-again',
    ],
    [],
    ['om annexure-ii-transfer'],
    ['region-unit', 'raknpa-selector', 'name-position', 'profile-order'],
  ],
  [
    'update',
    [
      'click-name',
      'primary-details',
      'request-forwarded',
      'other-details',
      'shown-as-na',
      'otp-mobile-and-email',
      'save-changes',
      'mdo-approves-profile',
    ],
    ['transfer'],
    ['om annexure-ii-update'],
    ['august-lists', 'igot-cell', 'name-position', 'profile-order'],
  ],
  [
    'verify',
    ['log-in', 'open-profile', 'check-green-tick', 'check-group-and-designation', 'check-mdo'],
    ['transfer', 'update'],
    ['guide step-1', 'guide checklist'],
    ['august-lists', 'profile-order'],
  ],
];

describe('a procedure on the portal', () => {
  it.each(table)('%s has its steps in order, with sources', (id, steps, after, places, openQuestions) => {
    const procedure = profileProcedure(k, id);
    expect(procedure.procedure).toBe(id);
    expect(procedure.steps.map(step => step.id)).toEqual(steps);
    expect(procedure.after).toEqual(after);
    expect(procedure.basis).toBe('stated');
    expect(procedure.citations.map(({ source, place }) => `${source} ${place}`)).toEqual(places);
    expect(procedure.openQuestions).toEqual(openQuestions);
  });

  it('asks for the seven printed details in Case II, and they go to the own organisation', () => {
    const [gather, send] = profileProcedure(k, 'login-case-2').steps;
    expect(gather?.labels).toEqual(['Name', 'DOB', 'CSI ID', 'Mobile No.', 'Email', 'Desig', 'Group']);
    expect(send?.labels).toEqual(['Circle Office', 'CEPT', 'PTC', 'RAKNPA']);
  });

  it('quotes the labels as the portal prints them', () => {
    const labels = profileProcedure(k, 'transfer').steps.flatMap(step => step.labels);
    expect(labels).toEqual(
      expect.arrayContaining(['Make Transfer Request', 'Target organization', 'Submit request']),
    );
  });

  it('hands out its own lists: changing an answer changes no other', () => {
    profileProcedure(k, 'update').openQuestions.length = 0;
    expect(profileProcedure(k, 'update').openQuestions).not.toEqual([]);
  });

  it('refuses a procedure that the documents do not have', () => {
    expect(() => profileProcedure(k, 'delete' as ProcedureId)).toThrow(RangeError);
    expect(() => profileProcedure(k, 'delete' as ProcedureId)).toThrow(
      /"delete".*register, login, login-case-2/,
    );
  });
});

describe('the order of the profile', () => {
  it('is transfer, update, verify: the OM before the guide', () => {
    expect(profileOrder(k)).toEqual({
      order: ['transfer', 'update', 'verify'],
      basis: 'stated',
      citations: [
        { source: 'om', place: 'annexure-ii' },
        { source: 'guide', place: 'step-1' },
        { source: 'guide', place: 'step-2' },
      ],
      openQuestions: ['profile-order'],
    });
  });
});

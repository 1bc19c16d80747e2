/** The green tick. */
import type { StepId } from '../../../knowledge/facts/facts.ts';

export const verification = {
  title: 'Green tick',
  headline: 'The **green tick** next to your name shows a verified profile; your **MDO** approves it.',
  missing: 'Without the green tick the profile is **not verified**; your **MDO** approves it.',
  there: 'With the green tick your profile **is verified**.',
  steps: {
    'log-in': 'Log in to iGOT Karmayogi.',
    'open-profile': 'Open your Profile.',
    'check-green-tick': 'Look for the green tick next to your name.',
    'check-group-and-designation': 'Check that Group and Designation are exactly those of Annexure III.',
    'check-mdo': 'Check that the MDO below your name is your own, not “Department of Posts”.',
  } satisfies Record<StepId<'verify'>, string>,
  how: 'The request goes to your MDO by itself once group and designation are set and the changes are saved.',
  pending: (mailbox: string) =>
    `How long the approval takes is not stated. If it waits, ask your MDO, or write to ${mailbox}.`,
  gone: 'A tick that is gone: after a transfer request the profile has to be verified again.',
  why: 'Without the tick the progress of the courses is not recorded.',
  notSeen: 'This helpdesk cannot see your profile.',
};

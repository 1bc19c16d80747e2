/** How to transfer an iGOT profile to another MDO. */
import type { StepId } from '../../../knowledge/facts/facts.ts';

/** The steps with a phrase here. The target has phrases of its own; the other three are part of other lines. */
type SaidStep = Exclude<
  StepId<'transfer'>,
  'target-organization' | 'see-current-mdo' | 'mdo-approves-transfer' | 'verified-again'
>;

export const transfer = {
  title: 'Change my MDO',
  headline: 'Change your MDO on iGOT with **Make Transfer Request**.',
  headlineTo: (mdo: string) => `Make a transfer request to ${mdo}.`,
  either: (mdos: string) =>
    `Make a transfer request to the MDO of the office where you work **now**: ${mdos}.`,
  parent:
    'Your profile has to leave “Department of Posts”: make a **transfer request** to your own Circle, PTC, RAKNPA, CEPT or the Postal Directorate.',
  parentTo: (mdo: string) =>
    `Your profile has to leave “Department of Posts”: make a transfer request to ${mdo}.`,
  parentWhy:
    'The usual case: the profile still stands under “Department of Posts”. That is the parent MDO, where nobody should be.',
  target: (mdo: string, office: string) =>
    `${mdo} is read from “${office}”. If you work elsewhere now, choose the MDO of that office.`,
  steps: {
    'log-in': 'Log in to iGOT Karmayogi.',
    'click-name': 'Click your name: the MDO stands below it, with your designation.',
    'three-dots': 'Click the three dots next to your name and choose **Make Transfer Request**.',
    'current-organization': 'Current organization is filled in already.',
    'group-and-designation': 'Choose Group and Designation exactly as in Annexure III.',
    'submit-request': 'Click **Submit request**.',
  } satisfies Record<SaidStep, string>,
  targetStep:
    'In Target organization choose the MDO of the office where you work now, never “Department of Posts”.',
  targetStepTo: (mdo: string) => `In Target organization choose ${mdo}.`,
  groupStep: (designation: string, groups: string) =>
    `Choose Group (${groups}) and Designation ${designation}.`,
  approval:
    'The request goes by itself to the MDO you chose, which approves it. No time limit for that is printed: if it waits, ask that MDO.',
  again: 'After a transfer the profile has to be verified again; then the new MDO stands below your name.',
  order: 'Transfer first, then update the profile.',
  notPosting:
    'This moves the iGOT profile only. A transfer of posting (Rule 38, request transfer) goes through your own office.',
};

/** How to update the profile, and what to do where a wrong value cannot be edited. */
import type { StepId } from '../../../knowledge/facts/facts.ts';

/** The steps that the employee does. The other three are told as facts. */
type OwnStep = Exclude<StepId<'update'>, 'request-forwarded' | 'shown-as-na' | 'mdo-approves-profile'>;

export const profile = {
  titles: {
    profile_update: 'Update my profile',
    profile_mismatch: 'Wrong and cannot be edited',
  },
  headline: 'Edit your profile under **Primary Details** and **Other Details**, then **Save Changes**.',
  headlineTo: (designation: string, groups: string) =>
    `Under Primary Details select ${designation} and ${groups}.`,
  steps: {
    'click-name': 'Log in, click your name; **Edit Profile** is under the three dots next to it.',
    'primary-details': 'Under Primary Details set **Group** and **Designation** exactly as in Annexure III.',
    'other-details': (labels: string) => `Fill in Other Details: ${labels}.`,
    'otp-mobile-and-email': 'Confirm Mobile Number and Email, each with its OTP.',
    'save-changes': 'Click **Save Changes**.',
  } satisfies Record<OwnStep, string | ((labels: string) => string)>,
  organizedService: 'the question on organized service',
  approval:
    'Once group and designation are set, the request goes by itself to your MDO; with its approval the green tick comes.',
  notAvailable: (labels: string) => `${labels} show NA: nothing is to be filled in there.`,
  csiId: 'A field named CSI ID is not printed; the OM names Employee ID.',
  wrong: 'With a wrong group or designation the APAR courses may not show.',
  order: 'If the MDO is wrong too, make the transfer request first, then update.',
  august: 'Selections from the August 2025 lists have the same courses; no need to change only for that.',
  closedField: 'A field cannot be edited',
  mismatch: 'Contact your **Circle iGOT Cell**.',
  mismatchOf: (circle: string) => `Contact the **iGOT Cell of ${circle}**.`,
  mismatchElsewhere: (mdo: string) => `The guide names a Circle iGOT Cell only; for ${mdo} ask your MDO.`,
  mismatchWhy:
    'The guide names the cell for a CSI ID, mobile number or designation that is wrong and cannot be edited.',
  noAddress: (mailbox: string) =>
    `No address or number of any cell is printed: ask your office or MDO for it, or write to ${mailbox}.`,
  noCellHere: (mailbox: string) => `If your MDO cannot help, write to ${mailbox}.`,
  drive: 'Circles check profiles in a special drive: see that your right details have reached your MDO.',
  mismatchSteps: [
    'Try Edit Profile once more: group, designation, mobile and e-mail are editable fields.',
    'Send your office the right value, with a screenshot of the wrong one, for the cell or the MDO.',
    'When it is corrected, look for the green tick.',
  ],
  notHere: 'Do not write the number or ID here: it is not needed.',
};

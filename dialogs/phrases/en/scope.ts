/** Whom the mandate covers. */
import type { Employment } from '../../../knowledge/rules/index.ts';

type Unclear = Exclude<Employment, 'departmental' | 'gds' | 'contractual'>;
const cases: Record<Unclear, string> = {
  deputation: 'staff on deputation',
  ippb: 'staff of India Post Payments Bank',
  'army-postal': 'the Army Postal Service',
  retired: 'staff who retire or have retired',
  probationer: 'new entrants and probationers',
  suspended: 'staff under suspension',
  'on-leave': 'staff on leave',
};

export const scope = {
  title: 'Who must do it',
  who: 'Required of **all departmental employees of Groups A, B and C**; not of GDS and contractual staff.',
  yes: 'Yes: **departmental employees** of Groups A, B and C are covered.',
  yesPost: (name: string, groups: string) => `Yes: ${name}, ${groups}, is covered.`,
  why: 'The guide applies to departmental employees of Groups A, B and C.',
  gds: 'No: **GDS** are excluded from these courses and the assessment.',
  gdsPost: (name: string) =>
    `No: ${name} is a GDS designation; **GDS are excluded** from these courses and the assessment.`,
  contractual: 'No: **contractual staff** are excluded from these courses and the assessment.',
  gdsListed:
    'Annexure III lists GDS designations all the same, and the OM speaks of all employees; that a designation exists on iGOT does not put it under the mandate.',
  outsourced:
    'Outsourced and casual workers are not named apart; whether you count as contractual, your office can tell.',
  unclear: (who: string) => `For **${who}** the documents do not say whether the courses are required.`,
  case: (who: Unclear) => cases[who],
  unclearWhy:
    'They speak of departmental employees of Groups A, B and C, and of all working employees; this case is not named.',
  ask: (mailbox: string) => `Ask your MDO or write to ${mailbox}.`,
};

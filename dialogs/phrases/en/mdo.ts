/** Which MDO to select. */
import type { MdoEvidence, MdoQuestion } from '../../../knowledge/places/search.ts';

const unitNames: Partial<Record<NonNullable<MdoEvidence['unit']>, string>> = {
  ippb: 'India Post Payments Bank',
  'army-postal': 'the Army Postal Service',
  'accounts-office': 'the Postal Accounts Offices',
  'civil-wing': 'the Civil and Electrical wing',
  'foreign-post': 'the Foreign Post Offices',
  deputation: 'staff on deputation',
};
const questions: Record<MdoQuestion, string> = {
  'which-circle': 'Which postal circle is your office under?',
  'which-state': 'A place of this name is found in more than one circle. Which is yours?',
  'which-ptc': 'Annexure II-A has six Postal Training Centres. Which is yours?',
  'training-centre-or-circle':
    'Do you work in the training centre, academy or CEPT there, or in an ordinary office of the circle?',
  'directorate-or-circle': 'Do you work in the Directorate itself, or in an office of the circle?',
  'which-office': 'More than one office was named. In which of them are you posted?',
};

export const mdo = {
  title: 'Which MDO',
  unit: (unit: NonNullable<MdoEvidence['unit']>) => unitNames[unit] ?? 'this office',
  askOffice:
    'In which office are you posted? Write its place, circle or PIN code, for example Patna GPO, RTC Assam or 560001.',
  ask: (question: MdoQuestion, place: string | undefined, names: string) =>
    `${place === undefined ? '' : `${place}: `}${questions[question]} (${names})`,
  askTypeCircle:
    'Staff of an RTC or any other office of a circle belong to that circle. Which postal circle is it? Write its name or the state.',
  printedName: 'Annexure II-A lists it by this name.',
  coversDirectorates: 'It is for all working or posted in the Postal, BD, PLI and Parcel Directorates.',
  coversCircle:
    'A circle is for all working or posted under its jurisdiction, the staff of its RTC included.',
  coversCept: 'It is for all working or posted in any CEPT or under its control.',
  coversPosted: 'It is for those posted there; the OM prints no criterion for this row.',
  byState: (place: string) =>
    `${place} has no row of its own in Annexure II-A. That its offices come under this circle is common knowledge, not in the OM.`,
  byPlace: (place: string) =>
    `${place} is in this circle: common knowledge, not in the OM, which names circles only.`,
  byPin: (prefix: string) =>
    `PIN codes beginning ${prefix} belong to this circle: common knowledge, not in the OM.`,
  readAs: (written: string, read: string) => `“${written}” is read as ${read}.`,
  confirm: (elsewhere: string) =>
    `A place of this name is also found in ${elsewhere}. If yours is there, choose that one.`,
  notPlaced: (unit: string) =>
    `The OM does not say under which MDO ${unit} come; the circle of the place is only the nearest reading. Ask your MDO.`,
  partOf: (known: string, written: string) =>
    `Of “${written}” only ${known} is known. If your office is elsewhere, write its district or PIN code.`,
  regionNote: 'Regions, divisions and single offices are not in Annexure II-A: choose the circle.',
  neverParent: 'Do not choose “Department of Posts”: nobody can be transferred to it.',
  departmentHeadline: '“Department of Posts” is not to be chosen.',
  departmentWhy: 'It is the parent MDO: no user should be under it, and no transfer to it is possible.',
  departmentThen:
    'Choose the MDO of the office where you work: your Circle, PTC, RAKNPA, CEPT or the Postal Directorate. Write your office or place and it is looked up.',
  didYouMean: (office: string) =>
    `${office} is not known. Did you mean one of these? Otherwise write the district, state, circle or PIN code.`,
  unknownHeadline: (office: string) => `${office} could not be placed.`,
  unknownWhy: (listed: number) =>
    `Annexure II-A names ${listed} MDOs; towns and districts are matched by common knowledge, and this one is not known. Nothing is guessed.`,
  unknownThen: 'Write the district, the state, the circle or the office PIN code.',
  notOffice: (office: string) => `${office} is not an office of the Department of Posts.`,
  notOfficeThen: 'Write the postal office where you are posted.',
  army: 'PIN codes beginning with 9 and the Army Postal Service: the OM does not say which MDO is to be chosen.',
  badPin: (pin: string) => `${pin} is not a PIN code in use. Check the six digits.`,
  unplaced: (unit: string) => `The OM does not say which MDO is for ${unit}.`,
  unplacedThen: (mailbox: string) => `Ask your parent circle or write to ${mailbox}.`,
  openHeadline: 'Your MDO is that of the office where you work.',
  openThen: (mailbox: string) =>
    `If you do not know the circle, ask your controlling office or write to ${mailbox}.`,
};

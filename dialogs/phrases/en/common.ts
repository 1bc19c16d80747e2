/** Phrases that dialogs share: places in the documents, groups, dates, lists of names, buttons. */
import type { Citation, Group, PlaceId } from '../../../knowledge/facts/facts.ts';

const places: Record<PlaceId, string> = {
  letterhead: 'letterhead',
  'para-1': 'para 1',
  'para-2': 'para 2',
  'para-3': 'para 3',
  'para-4': 'para 4',
  'para-5': 'para 5',
  'copy-list': 'copy list',
  'annexure-ii': 'Annexure II',
  'annexure-ii-registration': 'Annexure II, registration',
  'annexure-ii-case-1': 'Annexure II, Case I',
  'annexure-ii-case-2': 'Annexure II, Case II',
  'annexure-ii-transfer': 'Annexure II, transfer',
  'annexure-ii-update': 'Annexure II, update',
  'annexure-ii-a': 'Annexure II-A',
  'annexure-iii': 'Annexure III',
  'annexure-iii-note': 'Annexure III, note',
  mandate: 'mandate',
  scope: 'scope',
  timeline: 'timeline',
  'step-1': 'step 1',
  'step-2': 'step 2',
  'curriculum-a': 'Group A list',
  'curriculum-b': 'Group B list',
  'curriculum-c': 'Group C list',
  'curriculum-field': 'Field Staff list',
  assessment: 'assessment',
  syllabus: 'assessment syllabus',
  'support-login': 'support, login',
  'support-mismatch': 'support, data mismatch',
  'support-contact': 'support, contact',
  checklist: 'checklist',
};
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Items with a comma, such as "Post Office Regulations, 2024", are separated by semicolons. */
function joint(items: readonly string[]): string {
  return items.some(item => item.includes(',')) ? '; ' : ', ';
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(joint(items))} ${word} ${last}`;
}

export const common = {
  place: (id: PlaceId) => places[id],
  sourceName: { om: 'OM 30.12.2025', guide: 'Guide' } satisfies Record<Citation['source'], string>,
  row: (row: number) => `row ${row}`,
  group: (group: Group) => (group === 'GDS' ? 'GDS' : `Group ${group}`),
  groups: (groups: readonly Group[]) => groups.map(group => common.group(group)).join(' or '),
  /** `2026-03-31` → `31 March 2026`. */
  date: (day: string) => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  /** Minutes → `3 h 52 min`. */
  duration: (minutes: number) =>
    [minutes >= 60 && `${Math.floor(minutes / 60)} h`, minutes % 60 > 0 && `${minutes % 60} min`]
      .filter(Boolean)
      .join(' '),
  list: (items: readonly string[]) => items.join(joint(items)),
  or: (items: readonly string[]) => joined(items, 'or'),
  and: (items: readonly string[]) => joined(items, 'and'),
  caution: 'Note:',
  excludedWhy: 'The guide excludes GDS and contractual staff.',
  excludedGivenNothing:
    'The guide leaves out GDS and contractual staff; no course list, assessment or date is given for them.',
  /** Staff outside the mandate, at the beginning of a sentence. */
  excludedStaff: { gds: 'GDS', contractual: 'Contractual staff' },
  /** The same inside a sentence. */
  excludedStaffInside: { gds: 'GDS', contractual: 'contractual staff' },
  quoted: (words: string) => `“${words}”`,
  /** A name as the portal prints it, with the Hindi name in Hindi replies. */
  named: (exact: string, _hindi: string | undefined) => `**${exact}**`,
  button: {
    notSure: 'Not sure',
    neither: 'None of these',
    courses: 'My six courses',
    designation: 'My designation',
    mdo: 'Which MDO?',
    change: 'How to change it',
    transfer: 'How to move there',
    syllabus: 'What is in the exam?',
    rules: 'Exam rules',
    locked: 'Why is it locked?',
    dates: 'The 2025-26 dates',
    contact: 'Whom to ask',
    track: 'Am I on track?',
    help: 'What I can help with',
    differ: 'Why do the documents differ?',
    caseTwo: 'I tried all of these',
    update: 'Update my profile',
    registration: 'I have no account yet',
    myOffice: 'Name my office',
    verification: 'About the green tick',
    otherPost: 'Another post',
    otherOffice: 'Another office',
  },
};

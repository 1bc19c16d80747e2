/** What a source shows when it is opened: the title of the document, and in short what is printed at the place. */
import type { Assessments, CalendarId, CurriculumId, Part, PlaceId } from '../../../knowledge/facts/facts.ts';

/** Places with text. Tables are shown row by row. */
type TextPlace = Exclude<
  PlaceId,
  | 'annexure-ii-a'
  | 'annexure-iii'
  | 'assessment'
  | 'checklist'
  | 'curriculum-a'
  | 'curriculum-b'
  | 'curriculum-c'
  | 'curriculum-field'
  | 'syllabus'
>;

const says: Record<TextPlace, string> = {
  letterhead: 'Issued by the Training Division, Department of Posts, on 30 December 2025.',
  'para-1': 'Names the earlier letters of 2025 on verifying profiles that this one continues.',
  'para-2':
    'Every employee must complete the mandatory courses and the assessment of the APAR year. The APAR shows whether they are done; for that the profile must be verified and stand under the right MDO.',
  'para-3':
    'Profiles must be complete, verified and under the own Circle, PTC, RAKNPA, CEPT or Postal Directorate. If a completed course does not appear in the APAR, the employee answers for it.',
  'para-4':
    'Nobody may stay under “Department of Posts”, the parent MDO: everyone there had to transfer the profile to the own organisation by 10 January 2026.',
  'para-5': 'The address for questions and help: missionkarmayogi.dop@indiapost.gov.in.',
  'copy-list': 'The offices that received a copy.',
  'annexure-ii': 'The steps on the portal: register, transfer the profile, then update and verify it.',
  'annexure-ii-registration':
    'How to come in: on the website or in the iGOT Karmayogi App, with e-mail and password or with an OTP to the registered mobile.',
  'annexure-ii-case-1':
    'Login fails: try the number or e-mail registered now, then those that were used before.',
  'annexure-ii-case-2':
    'Login is not possible at all: give the own organisation (Circle Office, or CEPT, PTC, RAKNPA for those posted there) Name, DOB, CSI ID, Mobile No., Email, Desig and Group.',
  'annexure-ii-transfer':
    'The transfer request: name, three dots, Make Transfer Request, target organisation, group, designation, Submit request. The chosen MDO approves it, and the profile is verified anew.',
  'annexure-ii-update':
    'The profile update: Primary Details with group and designation as in Annexure III, then Other Details. A wrong choice can keep the APAR courses from appearing; once the MDO approves, the green tick is shown.',
  'annexure-iii-note': 'The note beside Annexure III.',
  mandate: 'Verify the profile, complete the six courses, pass the assessment: the APAR 2025-26 shows it.',
  scope: 'For departmental employees of Group A, B and C; GDS and contractual staff are left out.',
  timeline:
    'For SPARROW users the status is fetched automatically; for all others the MDO generates it. The dates of this page are a picture.',
  'step-1':
    'Progress counts only with a verified profile: look for the green tick, and see that Group and Designation are exactly those of Annexure III.',
  'step-2':
    'Choose the own Circle, training centre or CEPT as organisation, never “Department of Posts”; a transfer request mends it.',
  'support-login':
    'Three ways to log in: e-mail and password, OTP to the registered mobile, an e-mail or number used earlier.',
  'support-mismatch':
    'Wrong details that cannot be edited go to the Circle iGOT Cell. Circles hold a special drive for verification; details go to the own MDO.',
  'support-contact': 'The support address: missionkarmayogi.dop@indiapost.gov.in.',
};
const tasks: Record<CalendarId, string> = {
  transfer: 'profile moved out of “Department of Posts”',
  'one-course': '1 course',
  'three-courses': '3 courses',
  'six-courses': 'all 6 courses',
  assessment: 'assessment passed',
};
const parts: Record<Part, string> = {
  domain: 'domain',
  functional: 'functional',
  behavioral: 'behavioural',
  core: 'common core',
};

export const sources = {
  letter: (number: string, day: string, title: string, issuer: string) =>
    `Office Memorandum ${number} of ${day}, “${title}”, ${issuer}`,
  untitled: (title: string, issuer: string) => `“${title}”, ${issuer}; no number or date is printed`,
  says: (place: TextPlace) => says[place],
  designation: (name: string, printedGroup: string, equivalents: readonly string[]) =>
    `Designation on iGOT: ${name}. Group as printed: ${printedGroup}. ${
      equivalents.length === 0
        ? 'No equivalent posts are printed.'
        : `Equivalent posts: ${equivalents.join('; ')}.`
    }`,
  designations: (count: number) =>
    `The list of ${count} designations on iGOT, each with its group and equivalent posts.`,
  cadre: (cadre: string) => `${cadre} cadre`,
  anyPost: (cadre: string) => `everyone of the ${cadre} cadre, whatever the local post is called`,
  except: (cadres: readonly string[]) => `not ${cadres.join(' or ')}`,
  andOthers: 'etc.',
  mdo: (name: string, whom: string) => `MDO: ${name}. ${whom}`,
  mdos: (count: number) =>
    `The ${count} MDOs that can be chosen: the Postal Directorate, the Circles, RAKNPA, the Postal Training Centres and CEPT.`,
  coversAsRow: (row: number) => `The condition printed in row ${row} is read to run on to this one.`,
  curriculum: (list: CurriculumId, courses: readonly string[]) =>
    `${list === 'field' ? 'Field and Multi-Tasking staff' : `Group ${list}`}: ${courses.join('; ')}.`,
  course: (title: string, part: Part | undefined, duration: string | undefined) => {
    const more = [part && parts[part], duration].filter(Boolean).join(', ');
    return more === '' ? title : `${title} (${more})`;
  },
  replaced: (by: string, course: string, posts: readonly string[]) =>
    `For ${posts.join(', ')} ${by} takes the place of ${course}.`,
  rules: ({ questions, minutes, passPercent, attempts, prerequisites }: Assessments['rules']) =>
    `${questions} questions in ${minutes} minutes, pass mark ${passPercent} %, no negative marking, ${attempts} attempts; it opens after the ${prerequisites} courses of the own role.`,
  syllabus: (rows: readonly string[]) => `The three courses of each role: ${rows.join('; ')}.`,
  role: (printed: string, courses: readonly string[]) => `${printed}: ${courses.join(' + ')}`,
  checklist: (dates: readonly string[]) =>
    `Log in; green tick, group and designation right; MDO right; ${dates.join('; ')}. The assessment asks for more than 50 % here.`,
  date: (task: string, day: string) => `${task} by ${day}`,
  task: (id: CalendarId) => tasks[id],
};

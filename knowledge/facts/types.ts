/**
 * What the documents say: one type for each file of `data/apar-2025-26`. The types are written without zod, so that the
 * declarations of the package `dop-igot-helpdesk/rules` need no other package. `schema.ts` holds the zod schemas.
 */

/** The places in the documents: their own headings. `dialogs/phrases` has the names that readers see. */
export const placeIds = [
  'letterhead',
  'para-1',
  'para-2',
  'para-3',
  'para-4',
  'para-5',
  'copy-list',
  'annexure-ii',
  'annexure-ii-registration',
  'annexure-ii-case-1',
  'annexure-ii-case-2',
  'annexure-ii-transfer',
  'annexure-ii-update',
  'annexure-ii-a',
  'annexure-iii',
  'annexure-iii-note',
  'mandate',
  'scope',
  'timeline',
  'step-1',
  'step-2',
  'curriculum-a',
  'curriculum-b',
  'curriculum-c',
  'curriculum-field',
  'assessment',
  'syllabus',
  'support-login',
  'support-mismatch',
  'support-contact',
  'checklist',
] as const;
export type PlaceId = (typeof placeIds)[number];
/** The places of the Office Memorandum (OM). */
export type OmPlaceId = Extract<
  PlaceId,
  'letterhead' | `para-${number}` | 'copy-list' | `annexure-${string}`
>;
/** The places of the compliance guide. */
export type GuidePlaceId = Exclude<PlaceId, OmPlaceId>;

export const sourceIds = ['om', 'guide'] as const;
export type SourceId = (typeof sourceIds)[number];

/** The source of a fact: the document, the place in it, and for the tables of the OM the row (Annexure III: n-th named row). */
export interface Citation {
  source: SourceId;
  place: PlaceId;
  row?: number | undefined;
}

/**
 * What a statement is based on: `stated`, printed in the documents; `by-group`, follows from the group alone; `inferred`, our
 * reading of the documents; `common-knowledge`, known in the department but not printed; `not-stated`, the documents are silent.
 */
const bases = ['stated', 'by-group', 'inferred', 'common-knowledge', 'not-stated'] as const;
export type Basis = (typeof bases)[number];

export const groups = ['A', 'B', 'C', 'GDS'] as const;
export type Group = (typeof groups)[number];

/** One of the documents, and the places in it that facts may cite. */
export interface SourceDocument {
  id: SourceId;
  title: string;
  /** As cited in a reply: `OM 30.12.2025`. */
  shortName: string;
  issuer: string;
  number?: string | undefined;
  date?: string | undefined;
  /** Earlier papers that the document names, and whether it continues or expands them. */
  earlier: { paper: string; date: string; relation: 'continues' | 'expands' }[];
  places: PlaceId[];
}

/** One post that Annexure III prints as an equivalent of a designation. */
export interface Equivalent {
  post: string;
  cadre?: string | undefined;
  offices?: string[] | undefined;
  /** The words as printed, where the print is damaged, misspelt or only a description. */
  printed?: string | undefined;
  /** True where the row covers every official of the cadre, whatever the local post is called. */
  anyDesignation?: true | undefined;
  /** Cadres that the row excludes again. */
  except?: string[] | undefined;
  /** The printed list of offices or posts ends in "etc". */
  openList?: true | undefined;
}

/** One row of Annexure III. */
export interface Designation {
  /** n-th named row of Annexure III, from 1 (the table prints no numbers). */
  row: number;
  name: string;
  groups: Group[];
  printedGroup: string;
  equivalents: Equivalent[];
}

/** The offices and staff that a row of Annexure II-A covers. */
export const coverages = [
  'postal-directorate',
  'bd-directorate',
  'pli-directorate',
  'parcel-directorate',
  'circle-jurisdiction',
  'circle-rtc',
  'any-cept',
  'cept-control',
] as const;
export type Coverage = (typeof coverages)[number];

/** One row of Annexure II-A. */
export interface Mdo {
  /** Serial number of Annexure II-A, from 1. */
  serial: number;
  id: string;
  name: string;
  kind: 'directorate' | 'circle' | 'academy' | 'ptc' | 'cept';
  /** The printed criterion; or the row above whose criterion is read for this one too; or nothing is printed. */
  criterion:
    | { basis: 'stated'; covers: Coverage[] }
    | { basis: 'inferred'; asRow: number }
    | { basis: 'not-stated' };
  /** The cell as printed, where the exact name had to be assembled from it. */
  printed?: string | undefined;
  /** Other names that the documents print for it. */
  alsoPrinted?: { name: string; citation: Citation }[] | undefined;
}

/** A course under its one id, with every title that the guide prints for it. */
export interface Course {
  id: string;
  title: string;
  /** Other names the guide prints for what is read as the same course (open question `course-titles`). */
  alsoPrinted: { title: string; citation: Citation }[];
  /** Other names that employees use. */
  alsoSaid: string[];
  /** Duration in minutes, only where it is printed; `citation` is then the place. */
  minutes?: number | undefined;
  citation: Citation;
}

export const curriculumIds = ['A', 'B', 'C', 'field'] as const;
export type CurriculumId = (typeof curriculumIds)[number];
export const parts = ['domain', 'functional', 'behavioral', 'core'] as const;
export type Part = (typeof parts)[number];

/** One of the guide's four course lists. */
export interface Curriculum {
  id: CurriculumId;
  title: string;
  /** The group that the list is written for; the field list names Group C designations only. */
  group: Exclude<Group, 'GDS'>;
  /**
   * The printed target audience, word by word, and the designations that each word is read as. With `group`, the word counts
   * only for holders of that group.
   */
  audience: { printed: string; designations: string[]; group?: Group | undefined }[];
  courses: { course: string; printed: string; part: Part }[];
  /** A course that replaces another one for the named designations only. */
  replacements: {
    designations: string[];
    course: string;
    by: string;
    printed: string;
    citation: Citation;
  }[];
  citation: Citation;
}

export const roleIds = ['senior', 'director', 'mid', 'ops', 'staff', 'mts-canteen', 'field'] as const;
export type RoleId = (typeof roleIds)[number];

/** One row of the assessment syllabus. */
export interface Role {
  id: RoleId;
  printed: string;
  /** The syllabus courses, exactly three, each as the row prints it. */
  courses: { course: string; printed: string }[];
  /** The designations that the row names; `couldAlsoBe`: other designations that the printed abbreviation fits. */
  stated: { printed: string; designation: string; couldAlsoBe?: string[] | undefined }[];
  /** Designations that the row does not name but is read to cover, and why. */
  inferred: { designation: string; because: InferenceReason }[];
  citation: Citation;
}

export const inferenceReasons = [
  'above-named-posts',
  'senior-to-ddg',
  'senior-to-gm',
  'beside-pmg-ddg-in-list-a',
  'often-ps-group-b',
  'pa-of-circle-or-region',
  'field-list-not-mts-canteen',
] as const;
/** Why a syllabus row is read to cover a designation that it does not name. */
export type InferenceReason = (typeof inferenceReasons)[number];

/** The comprehensive assessment: its rules, and the syllabus by role. */
export interface Assessments {
  rules: {
    questions: number;
    minutes: number;
    passPercent: number;
    negativeMarking: boolean;
    attempts: number;
    prerequisites: number;
    citation: Citation;
  };
  roles: Role[];
}

/** A last date of the year. The day itself still counts. */
export interface CalendarEntry {
  id: CalendarId;
  date: string;
  /** True where the year is not printed with the date but read from the document's title. */
  yearInferred: boolean;
  citation: Citation;
}
export const calendarIds = ['transfer', 'one-course', 'three-courses', 'six-courses', 'assessment'] as const;
export type CalendarId = (typeof calendarIds)[number];

/** A contact that the documents name; `email` only where an address is printed. */
export interface Contact {
  id: ContactId;
  email?: string | undefined;
  citations: Citation[];
}
export const contactIds = [
  'training-division',
  'mdo',
  'circle-office',
  'cept',
  'ptc',
  'raknpa',
  'circle-igot-cell',
] as const;
export type ContactId = (typeof contactIds)[number];

export const procedureIds = ['register', 'login', 'login-case-2', 'transfer', 'update', 'verify'] as const;
export type ProcedureId = (typeof procedureIds)[number];

/** The steps of each procedure. A step without a phrase in `dialogs/phrases` does not compile. */
export const stepIds = {
  register: ['open-portal', 'or-open-app', 'password-or-otp'],
  login: ['email-and-password', 'otp-on-registered-mobile', 'alternate-email-or-mobile'],
  'login-case-2': ['gather-details', 'send-to-own-organisation'],
  transfer: [
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
  update: [
    'click-name',
    'primary-details',
    'request-forwarded',
    'other-details',
    'shown-as-na',
    'otp-mobile-and-email',
    'save-changes',
    'mdo-approves-profile',
  ],
  verify: ['log-in', 'open-profile', 'check-green-tick', 'check-group-and-designation', 'check-mdo'],
} as const satisfies Record<ProcedureId, readonly string[]>;
export type StepId<Id extends ProcedureId = ProcedureId> = (typeof stepIds)[Id][number];

/** What Case II asks the employee to send, under the labels that the OM prints (Annexure II, Case II). */
export const caseTwoDetails = ['Name', 'DOB', 'CSI ID', 'Mobile No.', 'Email', 'Desig', 'Group'] as const;
export type CaseTwoDetail = (typeof caseTwoDetails)[number];

/** A procedure on the portal. */
export interface Procedure<Id extends ProcedureId = ProcedureId> {
  id: Id;
  /** The steps in order. `id` names the phrase in `dialogs/phrases`; `labels` are portal labels, quoted as printed. */
  steps: { id: StepId<Id>; labels: string[]; citation: Citation }[];
  /** Procedures that must come first. */
  after: ProcedureId[];
}

export const openQuestionIds = [
  'hsg-group',
  'director-storytelling',
  'mid-effective-communication',
  'ops-conduct-rules',
  'canteen-dakshata',
  'dakshta-spelling',
  'pass-mark',
  'fifty-percent',
  'two-gates',
  'august-lists',
  'gds-listed',
  'region-unit',
  'mdo-criteria',
  'raknpa-selector',
  'directorate-case-2',
  'igot-cell',
  'states-without-row',
  'units-not-placed',
  'two-groups',
  'accountants-stenographers',
  'engineers',
  'dispatch-rider',
  'no-syllabus',
  'shared-abbreviations',
  'shared-posts',
  'posts-not-listed',
  'blank-row',
  'odd-groups',
  'displaced-equivalents',
  'course-titles',
  'durations',
  'timeline-picture',
  'dates-past',
  'sparrow-how',
  'responsibility',
  'name-position',
  'profile-order',
  'not-covered',
] as const;
/** An open question: a point where the documents differ or are silent. `dialogs/phrases` has what we answer meanwhile. */
export type OpenQuestionId = (typeof openQuestionIds)[number];

export const topics = [
  'scope',
  'designation',
  'mdo',
  'curriculum',
  'assessment',
  'profile',
  'calendar',
  'apar',
  'portal',
] as const;
/** What an open question is about. An answer names only the open questions of its own topic. */
export type Topic = (typeof topics)[number];

/** A point where the documents differ or are silent. */
export interface OpenQuestion {
  /** Number in the list of open questions, from 1. */
  number: number;
  id: OpenQuestionId;
  kind: 'differ' | 'silent' | 'damaged';
  about: Topic[];
  /** No list names the designations that it touches, and their group alone does not settle which list is theirs. */
  listNotStated?: true | undefined;
  /** The few printed words of each place that matter; empty where the place prints nothing. */
  wordings: { citation: Citation; says: string }[];
  /** The designations, courses and MDOs concerned; all lists are empty where it concerns everybody. */
  touches: { designations: string[]; courses: string[]; mdos: string[] };
  decides: 'mdo' | 'training-division' | 'own-profile' | 'nobody-named';
}

/** The number of rows in the documents. The check compares them, so that no row is lost or added by mistake. */
export interface Totals {
  designations: number;
  mdos: number;
  curricula: number;
  /** Courses of one curriculum. */
  coursesOfCurriculum: number;
  roles: number;
  calendar: number;
  openQuestions: number;
}

/** What each file of `data/apar-2025-26` holds. A new file is one line here, one in `schema.ts` and one in `load.ts`. */
export interface FactFiles {
  sources: SourceDocument[];
  designations: Designation[];
  mdos: Mdo[];
  courses: Course[];
  curricula: Curriculum[];
  assessments: Assessments;
  calendar: CalendarEntry[];
  contacts: Contact[];
  procedures: Procedure[];
  openQuestions: OpenQuestion[];
  totals: Totals;
}
export type FactFile = keyof FactFiles;

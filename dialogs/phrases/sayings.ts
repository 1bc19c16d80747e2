/** The sentences of follow-ups: what they may name, and how they are kept. */
import type { CurriculumId } from '../../knowledge/facts/facts.ts';
import type { TrackStep } from '../../knowledge/rules/index.ts';
import type { Aspect } from '../../knowledge/understanding/facets.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';

/** What the sentences of the follow-ups may name. A field is absent where it is not known. */
export interface FollowUpFacts {
  /** The address of the Training Division. */
  mailbox: string;
  /** The address of iGOT Karmayogi on the web. */
  portal: string;
  /** Who restores a lost login: the own organisation; for the Directorate, of which the OM names nobody, the Training Division. */
  caseTwoTo: string;
  /** The last day to leave "Department of Posts", in the language of the reply. */
  transferDate: string;
  /** True where the guide excludes the person: GDS, contractual staff. */
  excluded: boolean;
  /** The last date of 2025-26, in the language of the reply. */
  lastDate: string;
  /** One sentence on the dates, as of today; absent for staff whom the guide excludes. */
  dates?: string;
  /** The exact name of the designation of the person spoken of. */
  designation?: string;
  /** Its group: `Group C`, `Group A or B`. */
  groups?: string;
  /** True where Annexure III lists more than one group for it. */
  severalGroups: boolean;
  /** True of HSG: Annexure III lists Group B, and the guide has them in its Group C list. */
  hsg: boolean;
  /** The three courses of its assessment, joined with commas. */
  three?: string;
  /** Those of the three that are not among its six; absent where all are. */
  outsideSix?: string;
  /** The exact name of the MDO of the office. */
  mdo?: string;
  /** The same name where that MDO is a circle. Only circles have an iGOT Cell. */
  circle?: string;
  /** The course list of the post, or the one that was asked for; absent where more than one is possible. */
  list?: CurriculumId;
  /** The shortest and the longest of the courses with a time, each with its time: of the list (`own`), or of all courses. */
  hours: { own: boolean; shortest: string; longest: string };
  /** The first step of the checklist that the person has told is not in order. */
  blocked?: TrackStep;
  /** Where a question outside this helpdesk belongs, as a sentence. */
  desk: string;
}

/** A sentence that answers a follow-up. The first sentence answers; at most one more says what to do. */
export type Saying = string | ((facts: FollowUpFacts) => string);

/**
 * A topic of follow-ups. `excluded`: the last answer was that the courses and the assessment do not apply to GDS or contractual
 * staff. `not-named`: it was that neither document names the employment, such as deputation.
 */
export type FollowUpTopic = IntentId | 'excluded' | 'not-named';
/** The sentences for a table. */
export type FollowUpSayings = {
  readonly [Topic in FollowUpTopic]?: Readonly<Partial<Record<Aspect, Saying>>>;
};

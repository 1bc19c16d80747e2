/** Which courses, how long they take, and what the assessment tests. */
import type { CurriculumId } from '../../../knowledge/facts/facts.ts';

const lists: Record<CurriculumId, string> = {
  A: 'Group A list',
  B: 'Group B list',
  C: 'Group C list',
  field: 'Field Staff list',
};

export const courses = {
  title: 'My courses',
  list: (id: CurriculumId) => lists[id],
  headline: (name: string, groups: string) => `${name}, ${groups}: six courses`,
  listHeadline: (list: string) => `${list}: six courses`,
  listFor: (audience: string) =>
    `The guide prints it for: ${audience}. Your own designation decides; write your post to see its list.`,
  alsoField:
    'Postman, Mail Guard, drivers, artisans, MTS and canteen staff are Group C too, but have the Field Staff list.',
  course: (title: string, duration: string | undefined) =>
    duration === undefined ? title : `${title} (${duration})`,
  named: (word: string, list: string) => `The guide names “${word}” in its ${list}.`,
  byGroup: (list: string, group: string) =>
    `The guide does not name this designation; by ${group} it is the ${list}.`,
  replaces: (by: string, course: string) => `${by} takes the place of ${course} for MTS.`,
  opensAfter: (titles: string) => `The assessment opens after three courses: ${titles}.`,
  allInSix: 'All three are among your six.',
  outside: (titles: string) =>
    `Not among your six, but needed for the assessment: ${titles}. Complete it as well.`,
  noSyllabus:
    'The guide prints no assessment syllabus for this designation; the assessment tile on your own profile decides.',
  inferredRole: (role: string) =>
    `The syllabus row “${role}” does not name this designation; it is read to cover it.`,
  askGroup: (name: string, groups: string) =>
    `Annexure III prints ${groups} for ${name}, and the courses go by the group. Which is yours in the service record?`,
  differsHeadline: (name: string, group: string) => `${name}, ${group}: the documents differ`,
  differsNamed: (word: string, list: string, titles: string) =>
    `The guide names “${word}” in its ${list}: ${titles}.`,
  differsGroup: (group: string, list: string, titles: string) =>
    `By ${group} it would be the ${list}: ${titles}.`,
  differsThen: 'Follow the list shown on your own profile; if it is the other one, ask your MDO.',
  notStatedHeadline: (name: string) => `${name}: no course list names it`,
  notStatedEither: (list: string, titles: string) => `It could be the ${list}: ${titles}.`,
  notStatedThen: 'Follow the list shown on your own profile, or ask your MDO.',
  groupUnknown:
    'The group decides, and it was not settled. It stands in your service record; your office can tell it.',
  excludedHeadline: (name: string) => `${name}: no courses and no assessment under this mandate`,
  excludedThoughListed:
    'The guide leaves out GDS and contractual staff, though Annexure III lists the designation.',
  groupNotPrinted: (said: string, printed: string) =>
    `You wrote ${said}; Annexure III prints ${printed}, so the list goes by that.`,
  left: (left: string, done: string) => `Still to do: ${left}. Done, by what you say: ${done}.`,
  allDone: (done: string) => `By what you say all of these are done: ${done}.`,
  askedIn: (title: string) => `Yes: ${title} is among them.`,
  askedOut: (title: string) => `${title} is not among these six.`,
  askedForAssessment: (title: string) => `${title} is not among the six, but the assessment needs it.`,
};

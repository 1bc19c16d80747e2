/** Which six courses a designation has (guide, the four curricula; OM, Annexure III for the group). */
import {
  type Citation,
  type Curriculum,
  type CurriculumId,
  type Designation,
  designationCitation,
  type Facts,
  type Part,
} from '../facts/facts.ts';
import {
  designationNamed,
  exclusion,
  isGds,
  openQuestionsFor,
  type Sourced,
  type StaffGroup,
} from './sourced.ts';

/** One course of a list, under the title that this list prints. */
export interface ListedCourse {
  course: string;
  title: string;
  part: Part;
  /** Duration, and whether it is printed in this list or only for the same course in another one. */
  minutes?: number;
  minutesBasis?: 'stated' | 'inferred';
  /** The course whose place it takes. */
  replaces?: string;
}

/** One list, and why it is taken for a designation: named in its audience, or by the designation's group alone. */
export interface Reading {
  curriculum: CurriculumId;
  courses: ListedCourse[];
  by: 'audience' | 'group' | 'candidate';
  /** The printed audience word that the designation is read from. */
  named?: string;
  citation: Citation;
}

/**
 * `list`: the six courses; `group` is the one to select in the profile. `ask-group`: Annexure III prints two groups and
 * the list depends on the holder's own. `differs`: the guide's audience and the holder's group point at two lists.
 * `not-stated`: no list names the designation and its group alone does not settle it. `excluded`: GDS.
 */
export type CurriculumAnswer = Sourced &
  (
    | ({ kind: 'list'; group: StaffGroup; groupNotPrinted?: StaffGroup } & Reading)
    | { kind: 'ask-group'; groups: StaffGroup[]; groupNotPrinted?: StaffGroup }
    | { kind: 'differs'; group: StaffGroup; readings: [Reading, Reading] }
    | { kind: 'not-stated'; candidates: Reading[] }
    | { kind: 'excluded' }
  );

/**
 * The courses of a designation. A designation named in a list's audience has that list (`stated`), any other the list of
 * its group (`by-group`). Where Annexure III prints two groups, the holder's own decides, and where that group's list is
 * not the one that names the designation, both are given.
 *
 * @param asked the exact name of Annexure III, and the holder's own group where known. A group that the row does not
 *   print is not followed; it comes back as `groupNotPrinted`
 * @throws RangeError where the designation is not in Annexure III
 */
export function curriculum(k: Facts, asked: { designation: string; group?: StaffGroup }): CurriculumAnswer {
  const designation = designationNamed(k, asked.designation);
  if (isGds(designation)) return { kind: 'excluded', ...exclusion(designation) };

  const { printed, group, notPrinted } = groupOf(designation, asked.group);
  if (group === undefined)
    return {
      kind: 'ask-group',
      groups: printed,
      ...notPrinted,
      basis: 'stated',
      citations: [designationCitation(designation)],
      openQuestions: openQuestionsFor(k, 'curriculum', { designation: designation.name }),
    };

  if (isListNotStated(k, designation)) {
    const candidates = k.curricula
      .filter(list => list.group === group)
      .map(list => reading(k, list, designation, 'candidate'));
    return { kind: 'not-stated', candidates, ...sources(k, designation, candidates), basis: 'not-stated' };
  }

  const naming = audienceNaming(k, designation, group);
  if (naming === undefined) {
    const byGroup = reading(k, listOfGroup(k, group), designation, 'group');
    return {
      kind: 'list',
      group,
      ...notPrinted,
      ...byGroup,
      ...sources(k, designation, [byGroup]),
      basis: 'by-group',
    };
  }

  const named: Reading = {
    ...reading(k, naming.list, designation, 'audience'),
    named: naming.word.printed,
  };
  if (naming.list.group !== group && printed.length > 1) {
    const readings: [Reading, Reading] = [named, reading(k, listOfGroup(k, group), designation, 'group')];
    return { kind: 'differs', group, readings, ...sources(k, designation, readings), basis: 'stated' };
  }
  return {
    kind: 'list',
    group,
    ...notPrinted,
    ...named,
    ...sources(k, designation, [named]),
    basis: 'stated',
  };
}

/** The printed groups, and the holder's own: the only one, or the one asked for where it is printed. */
function groupOf(
  { groups }: Designation,
  asked: StaffGroup | undefined,
): { printed: StaffGroup[]; group: StaffGroup | undefined; notPrinted: { groupNotPrinted?: StaffGroup } } {
  const printed = groups.filter(group => group !== 'GDS');
  const isPrinted = asked === undefined || printed.includes(asked);
  const [only, another] = printed;
  return {
    printed,
    group: another === undefined ? only : isPrinted ? asked : undefined,
    notPrinted: isPrinted ? {} : { groupNotPrinted: asked },
  };
}

/** The list whose audience names a designation for holders of a group, and the printed word that names it. */
function audienceNaming({ curricula }: Facts, { name }: Designation, group: StaffGroup) {
  return curricula
    .flatMap(list => list.audience.map(word => ({ list, word })))
    .find(
      ({ word }) => word.designations.includes(name) && (word.group === undefined || word.group === group),
    );
}

/**
 * Every list that a holder of the designation could have: one where the documents settle it, two where the group or the
 * documents leave it open, none for GDS.
 */
export function possibleReadings(k: Facts, asked: { designation: string; group?: StaffGroup }): Reading[] {
  const answer = curriculum(k, asked);
  switch (answer.kind) {
    case 'list':
      return [answer];
    case 'differs':
      return answer.readings;
    case 'not-stated':
      return answer.candidates;
    case 'excluded':
      return [];
    case 'ask-group':
      return answer.groups.flatMap(group => possibleReadings(k, { designation: asked.designation, group }));
  }
}

/** True where the open questions leave open which list a designation has (guide, curricula C and field, of the Dispatch Rider). */
function isListNotStated({ openQuestions }: Facts, { name }: Designation): boolean {
  return openQuestions.some(
    ({ listNotStated, touches }) => listNotStated === true && touches.designations.includes(name),
  );
}

function listOfGroup(k: Facts, group: StaffGroup): Curriculum {
  const list = k.curriculumById.get(group);
  if (list === undefined) throw new Error(`dop-igot-helpdesk: curricula.json has no list "${group}"`);
  return list;
}

/** The list's courses as this designation has them: with its replacements, and durations where some list prints them. */
function reading(k: Facts, list: Curriculum, designation: Designation, by: Reading['by']): Reading {
  const courses = list.courses.map(({ course, printed, part }): ListedCourse => {
    const replacement = list.replacements.find(
      ({ course: replaced, designations }) => replaced === course && designations.includes(designation.name),
    );
    return replacement === undefined
      ? { course, title: printed, part, ...duration(k, list, course) }
      : {
          course: replacement.by,
          title: replacement.printed,
          part,
          replaces: course,
          ...duration(k, list, replacement.by),
        };
  });
  return { curriculum: list.id, courses, by, citation: list.citation };
}

function duration(k: Facts, list: Curriculum, id: string): Pick<ListedCourse, 'minutes' | 'minutesBasis'> {
  const course = k.courseById.get(id);
  if (course?.minutes === undefined) return {};
  return {
    minutes: course.minutes,
    minutesBasis: course.citation.place === list.citation.place ? 'stated' : 'inferred',
  };
}

function sources(k: Facts, designation: Designation, readings: readonly Reading[]) {
  return {
    citations: [...readings.map(({ citation }) => citation), designationCitation(designation)],
    openQuestions: openQuestionsFor(k, 'curriculum', {
      designation: designation.name,
      courses: readings.flatMap(({ courses }) => courses.map(({ course }) => course)),
    }),
  };
}

/** A whole list as printed, for nobody in particular: its audience, courses and replacements. */
export type PrintedList = Reading & { audience: string[]; replacements: { course: string; by: string }[] };

/** One of the guide's four lists, with the titles it prints. */
export function listNamed(k: Facts, id: CurriculumId): PrintedList {
  const list = k.curriculumById.get(id);
  if (list === undefined)
    throw new RangeError(`dop-igot-helpdesk: "${id}" is not a course list; take A, B, C or field`);
  const title = (course: string) => k.courseById.get(course)?.title ?? course;
  return {
    curriculum: id,
    courses: list.courses.map(({ course, printed, part }) => ({
      course,
      title: printed,
      part,
      ...duration(k, list, course),
    })),
    by: 'audience',
    citation: list.citation,
    audience: [...new Set(list.audience.map(({ printed }) => printed))],
    replacements: list.replacements.map(({ course, printed }) => ({ course: title(course), by: printed })),
  };
}

/** The six courses of a designation (guide, the four curricula; OM, Annexure III for the group). */
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

/** A course of a list, with the title that this list prints. */
export interface ListedCourse {
  course: string;
  title: string;
  part: Part;
  /** The duration in minutes; `inferred` where only another list prints it for the same course. */
  minutes?: number;
  minutesBasis?: 'stated' | 'inferred';
  /** The id of the course that it replaces for this designation. */
  replaces?: string;
}

/** A list as it applies to a designation; `by` says why: the audience names it, its group, or it is only a candidate. */
export interface CourseList {
  curriculum: CurriculumId;
  courses: ListedCourse[];
  by: 'audience' | 'group' | 'candidate';
  /** The printed word of the audience that is read as the designation. */
  named?: string;
  citation: Citation;
}

/**
 * `list`: the six courses; `group` is the one to select in the profile. `ask-group`: Annexure III prints two groups, and the
 * list depends on the holder's own. `differs`: the guide's audience and the holder's group lead to two different lists.
 * `not-stated`: no list names the designation, and its group alone does not settle the list. `excluded`: GDS.
 */
export type CurriculumAnswer = Sourced &
  (
    | ({ kind: 'list'; group: StaffGroup; groupNotPrinted?: StaffGroup } & CourseList)
    | { kind: 'ask-group'; groups: StaffGroup[]; groupNotPrinted?: StaffGroup }
    | { kind: 'differs'; group: StaffGroup; readings: [CourseList, CourseList] }
    | { kind: 'not-stated'; candidates: CourseList[] }
    | { kind: 'excluded' }
  );

/**
 * The courses of a designation (guide, the four curricula). The audience of a list names the designation: it has that list
 * (`stated`). Otherwise it has the list of its group (`by-group`). Where Annexure III prints two groups, the holder's own group
 * decides; where the list of that group is not the list that names the designation, the answer has both.
 *
 * @param asked the exact name of Annexure III, and the holder's own group where known. A group that the row does not print
 *   is ignored; the answer has it as `groupNotPrinted`
 * @throws RangeError where the designation is not in Annexure III
 * @example
 * curriculum(facts, { designation: 'Postman' });
 * // { kind: 'list', curriculum: 'field', group: 'C', courses: [...], basis: 'stated', citations: [...], ... }
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
      .map(list => listFor(k, list, designation, 'candidate'));
    return { kind: 'not-stated', candidates, ...sources(k, designation, candidates), basis: 'not-stated' };
  }

  const naming = audienceNaming(k, designation, group);
  if (naming === undefined) {
    const byGroup = listFor(k, listOfGroup(k, group), designation, 'group');
    return {
      kind: 'list',
      group,
      ...notPrinted,
      ...byGroup,
      ...sources(k, designation, [byGroup]),
      basis: 'by-group',
    };
  }

  const named: CourseList = {
    ...listFor(k, naming.list, designation, 'audience'),
    named: naming.word.printed,
  };
  if (naming.list.group !== group && printed.length > 1) {
    const readings: [CourseList, CourseList] = [
      named,
      listFor(k, listOfGroup(k, group), designation, 'group'),
    ];
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

/** The printed groups, and the holder's own: the only printed one, or the one asked for where it is printed. */
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

/** The list whose audience names the designation for holders of this group, and the printed word that names it. */
function audienceNaming({ curricula }: Facts, { name }: Designation, group: StaffGroup) {
  return curricula
    .flatMap(list => list.audience.map(word => ({ list, word })))
    .find(
      ({ word }) => word.designations.includes(name) && (word.group === undefined || word.group === group),
    );
}

/**
 * All lists that a holder of the designation may have: one where the documents settle it, two where the group or the documents
 * leave it open, none for GDS.
 *
 * @throws RangeError where the designation is not in Annexure III
 */
export function possibleLists(k: Facts, asked: { designation: string; group?: StaffGroup }): CourseList[] {
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
      return answer.groups.flatMap(group => possibleLists(k, { designation: asked.designation, group }));
  }
}

/** True where an open question is which list the designation has: no list names the Dispatch Rider (guide, curricula C and field). */
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

/** The list as it applies to the designation: with its replacements, and with durations where some list prints them. */
function listFor(k: Facts, list: Curriculum, designation: Designation, by: CourseList['by']): CourseList {
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

function sources(k: Facts, designation: Designation, readings: readonly CourseList[]) {
  return {
    citations: [...readings.map(({ citation }) => citation), designationCitation(designation)],
    openQuestions: openQuestionsFor(k, 'curriculum', {
      designation: designation.name,
      courses: readings.flatMap(({ courses }) => courses.map(({ course }) => course)),
    }),
  };
}

/** A whole list as printed: its audience, courses and replacements. */
export type PrintedList = CourseList & { audience: string[]; replacements: { course: string; by: string }[] };

/** One of the guide's four lists, with the titles that it prints. Throws a RangeError where there is no such list. */
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

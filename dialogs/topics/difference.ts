/** What is equal and what differs between two posts, or two course lists: group, six courses, the three of the assessment. */
import {
  type Citation,
  type Designation,
  designationCitation,
  type OpenQuestionId,
} from '../../knowledge/facts/facts.ts';
import {
  type AssessmentAnswer,
  assessment,
  type CourseList,
  curriculum,
  listNamed,
  possibleLists,
} from '../../knowledge/rules/index.ts';
import { guide, isGds, om } from '../../knowledge/rules/sourced.ts';
import { type Answer, answer, type Context, type Line, line, type Slots } from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { holderOf, possibleDesignations, titleFor } from './shared/employee.ts';

/** One of the two that are compared. */
interface Side {
  /** In bold. Several designations that do not differ are separated by slashes. */
  name: string;
  /** Its first designation. Absent for a course list. */
  row?: Designation;
  groups?: string;
  /** One list; several where group or documents leave it open; none for GDS. */
  lists: CourseList[];
  exam?: AssessmentAnswer;
  openQuestions: OpenQuestionId[];
  /** The title of a course as this side prints it. */
  titleOf(course: string): string;
}

/**
 * The difference between the posts, or the lists, of two sets of slots. Of each set it reads `list`, or `post`, `postKey`, `group`.
 *
 * @returns undefined where a set has neither a list nor a post of Annexure III. Where a post fits several designations that differ
 *   in these points, the answer has one line for each
 * @example
 * differenceAnswer({ post: 'postman' }, { post: 'MTS' }, context);
 */
export function differenceAnswer(one: Slots, other: Slots, context: Context): Answer | undefined {
  const [left, right] = [sidesOf(one, context), sidesOf(other, context)];
  const [first] = left;
  const [second] = right;
  if (first === undefined || second === undefined) return undefined;
  if (left.length === 1 && right.length === 1) return compare(first, second, context);
  const { say } = context;
  const slots = left.length > 1 ? one : other;
  return answer({
    dialog: 'courses_list',
    headline: say.difference.which(
      say.common.quoted(slots.post ?? ''),
      say.common.or(possibleDesignations(slots, context).map(({ name }) => name)),
    ),
    headlineSources: [om('annexure-iii')],
    basis: 'stated',
    facts: left.flatMap(side =>
      right.map(those => {
        const { headline, citations } = compare(side, those, context);
        return line(headline, ...citations);
      }),
    ),
    next: [button(say, 'designation', 'designation_lookup')],
  });
}

/** The list, or the post: one side for all designations that it may mean, where they do not differ. */
function sidesOf(slots: Slots, context: Context): Side[] {
  const { knowledge, say } = context;
  if (slots.list !== undefined) {
    const list = listNamed(knowledge, slots.list);
    const titleOf = (course: string) =>
      list.courses.find(one => one.course === course)?.title ??
      knowledge.courseById.get(course)?.title ??
      course;
    return [{ name: `**${say.courses.list(slots.list)}**`, lists: [list], openQuestions: [], titleOf }];
  }
  const byKey = new Map<string, Side[]>();
  for (const row of possibleDesignations(slots, context)) {
    const side = sideOfPost(row, slots, context);
    const key = keyOf(side);
    byKey.set(key, [...(byKey.get(key) ?? []), side]);
  }
  return [...byKey.values()].flatMap(sides => {
    const [first] = sides;
    return first === undefined ? [] : [{ ...first, name: sides.map(({ name }) => name).join(' / ') }];
  });
}

function sideOfPost(row: Designation, slots: Slots, context: Context): Side {
  const { knowledge, say } = context;
  const holder = holderOf(row, slots);
  const exam = assessment(knowledge, holder);
  const own = row.groups.filter(group => group === holder.group);
  return {
    name: `**${row.name}**`,
    row,
    groups: say.common.groups(own.length > 0 ? own : row.groups),
    lists: possibleLists(knowledge, holder),
    exam,
    openQuestions: [...curriculum(knowledge, holder).openQuestions, ...exam.openQuestions],
    titleOf: course => titleFor(course, holder, context),
  };
}

/** What is compared of a side. Sides with the same key do not differ. */
function keyOf({ groups, lists, exam }: Side): string {
  return JSON.stringify([groups, lists.map(idsOf), exam?.kind === 'role' ? exam.role : exam?.kind]);
}

function idsOf({ courses }: CourseList): string[] {
  return courses.map(({ course }) => course);
}

function compare(one: Side, other: Side, context: Context): Answer {
  const { say } = context;
  const words = say.difference;
  const six = sixLines(one, other, context);
  const exam = examLines(one, other, context);
  const openQuestions = [...one.openQuestions, ...other.openQuestions].filter(once);
  const arePosts = one.row !== undefined && other.row !== undefined;
  const differs = [
    ...(arePosts && one.groups !== other.groups ? [words.group] : []),
    ...(six.differ ? [words.six(six.differ)] : []),
    ...(exam.differ ? [words.exam(exam.differ)] : []),
  ];
  const isCompared = six.differ !== undefined && (exam.differ !== undefined || !arePosts);
  const excluded = [one, other].filter(({ row }) => row !== undefined && isGds(row));
  const isSame = arePosts && one.row === other.row && keyOf(one) === keyOf(other);
  return answer({
    dialog: 'courses_list',
    headline: isSame
      ? words.sameDesignation(one.name)
      : excluded[0] !== undefined
        ? words.excluded(excluded[0].name)
        : differs.length > 0
          ? words.headline(one.name, other.name, say.common.and(differs))
          : isCompared
            ? (arePosts ? words.same : words.sameSix)(one.name, other.name)
            : words.open(one.name, other.name),
    basis: 'stated',
    facts: [...groupLine(one, other, context), ...six.lines, ...exam.lines],
    cautions: openQuestions.includes('hsg-group')
      ? [line(say.openQuestions['hsg-group'].meanwhile, om('annexure-iii'), guide('curriculum-c'))]
      : [],
    openQuestions,
    next: [
      button(say, 'courses', 'courses_list'),
      button(say, 'syllabus', 'assessment_syllabus'),
      button(say, 'dates', 'deadlines'),
    ],
  });
}

function once<Item>(item: Item, at: number, all: readonly Item[]): boolean {
  return all.indexOf(item) === at;
}

function groupLine(one: Side, other: Side, { say }: Context): Line[] {
  const { row, groups } = one;
  if (row === undefined || groups === undefined || other.row === undefined || other.groups === undefined)
    return [];
  const sources = [row, other.row].filter(once).map(designationCitation);
  return [
    groups === other.groups
      ? line(say.difference.groupSame(groups), ...sources)
      : line(say.difference.groupEach(one.name, groups, other.name, other.groups), ...sources),
  ];
}

/** Lines, and how many courses of the first side the other one does not have; absent where they cannot be compared. */
interface Compared {
  lines: Line[];
  differ?: number;
}

function sixLines(one: Side, other: Side, context: Context): Compared {
  const { say } = context;
  const [ofOne, ofOther] = [one, other].map(({ lists }) => (lists.length === 1 ? lists[0] : undefined));
  if (ofOne === undefined || ofOther === undefined)
    return { lines: [one, other].flatMap(side => ownLine(side, context)) };
  return compareCourses(
    { side: one, ids: idsOf(ofOne), sources: [ofOne.citation] },
    { side: other, ids: idsOf(ofOther), sources: [ofOther.citation] },
    [say.difference.sixSame, say.difference.sixCommon],
    context,
  );
}

/** The courses of one side, where they cannot be compared; none for GDS. */
function ownLine({ name, lists, titleOf }: Side, { say }: Context): Line[] {
  const words = say.difference;
  const [list, another] = lists;
  if (list === undefined) return [];
  return [
    line(
      another === undefined
        ? words.sixOf(name, say.common.list(idsOf(list).map(titleOf)))
        : words.sixOpen(name, say.common.or(lists.map(({ curriculum }) => say.courses.list(curriculum)))),
      ...lists.map(({ citation }) => citation),
    ),
  ];
}

function examLines(one: Side, other: Side, context: Context): Compared {
  const { say } = context;
  const named = [one, other].flatMap(side =>
    side.exam?.kind === 'role'
      ? [
          {
            side,
            ids: side.exam.courses.map(({ course }) => course),
            sources: side.exam.citations.slice(0, 1),
          },
        ]
      : [],
  );
  const none = [one, other]
    .filter(({ exam }) => exam?.kind === 'not-stated')
    .map(({ name, exam }) => line(say.difference.examNone(name), ...(exam?.citations ?? [])));
  const [left, right] = named;
  if (left === undefined || right === undefined) return { lines: none };
  return compareCourses(left, right, [say.difference.examSame, say.difference.examCommon], context);
}

interface Courses {
  side: Side;
  ids: string[];
  sources: Citation[];
}

/** The courses of both, then those of one only. */
function compareCourses(
  one: Courses,
  other: Courses,
  [same, common]: [(titles: string) => string, (titles: string) => string],
  { say }: Context,
): Compared {
  const both = one.ids.filter(id => other.ids.includes(id));
  const differ = one.ids.length - both.length;
  const titles = ({ side }: Courses, ids: readonly string[]) =>
    say.common.list(ids.map(id => side.titleOf(id)));
  const key = JSON.stringify(one.sources);
  const sources = [...one.sources, ...(JSON.stringify(other.sources) === key ? [] : other.sources)];
  if (differ === 0) return { lines: [line(same(titles(one, both)), ...sources)], differ };
  const only = (these: Courses, those: Courses) =>
    line(
      say.difference.only(
        these.side.name,
        titles(
          these,
          these.ids.filter(id => !those.ids.includes(id)),
        ),
      ),
      ...these.sources,
    );
  return {
    lines: [
      ...(both.length > 0 ? [line(common(titles(one, both)), ...sources)] : []),
      only(one, other),
      only(other, one),
    ],
    differ,
  };
}

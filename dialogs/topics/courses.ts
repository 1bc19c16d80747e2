/** The six courses of a post or a group, and the three courses of its assessment (guide, course lists and syllabus). */
import { type CurriculumId, type Designation, designationCitation } from '../../knowledge/facts/facts.ts';
import {
  type AssessmentAnswer,
  assessment,
  type CourseList,
  type CurriculumAnswer,
  curriculum,
  listNamed,
} from '../../knowledge/rules/index.ts';
import { guide } from '../../knowledge/rules/sourced.ts';
import {
  type Answer,
  type Ask,
  answer,
  type Context,
  type Dialog,
  type Line,
  line,
  type Option,
  type Slots,
} from '../turns/turn.ts';
import { answerOpenPost } from './designation.ts';
import { button, choice, differButton } from './shared/buttons.ts';
import { holderOf } from './shared/employee.ts';
import { leftOf, progressIn } from './shared/progress.ts';
import { settlePost } from './shared/settle-post.ts';

type OneList = Extract<CurriculumAnswer, { kind: 'list' }>;

export const courses: Dialog = (slots, context) => {
  if (slots.list !== undefined) return wholeList(slots.list, slots, context);
  const { knowledge, say } = context;
  const post = settlePost(slots, context, 'courses_list', row => coursesOf(row, slots, knowledge));
  if ('ask' in post) return post.ask;
  if ('open' in post) return answerOpenPost(post.open, context);
  const { designation } = post.settled;
  const holder = holderOf(designation, slots);
  const found = curriculum(knowledge, holder);
  const exam = assessment(knowledge, holder);
  const name = say.common.or(post.together.map(row => nameOf(row, context)));
  switch (found.kind) {
    case 'excluded':
      return excluded(found, name, context);
    case 'ask-group':
      return slots.group === 'not-sure'
        ? groupOpen(found, designation, context)
        : askGroup(found, name, context);
    case 'differs':
    case 'not-stated':
      return bothLists(found, name, exam, slots, context);
    case 'list':
      return answer({
        dialog: 'courses_list',
        headline: [
          ...leftOfSix(found, slots, context),
          say.courses.headline(name, say.common.group(found.group)),
        ].join(' '),
        basis: found.basis,
        list: courseLines(found, context),
        facts: [
          ...whyThisList(found, context),
          ...examLines(exam, context, found),
          ...linesOnCourses(slots, found, exam, context),
        ],
        cautions: groupCautions(found, designation, context),
        openQuestions: [...new Set([...found.openQuestions, ...exam.openQuestions])],
        next: nextSteps(context, found.openQuestions.includes('hsg-group')),
      });
  }
};

/** What is left of the six, where the person has told what is done. */
function leftOfSix({ courses: list }: OneList, slots: Slots, context: Context): string[] {
  const six = list.map(({ course }) => course);
  const titleOf = (course: string) => list.find(one => one.course === course)?.title ?? course;
  const left = leftOf(progressIn(six, six, slots), titleOf, context);
  return left === undefined ? [] : [left];
}

/** A GDS designation: no course list, though Annexure III has the designation. */
function excluded(
  found: Extract<CurriculumAnswer, { kind: 'excluded' }>,
  name: string,
  { say }: Context,
): Answer {
  return answer({
    dialog: 'courses_list',
    headline: say.courses.excludedHeadline(name),
    basis: found.basis,
    facts: [line(say.courses.excludedThoughListed, ...found.citations)],
    openQuestions: found.openQuestions,
    next: [
      button(say, 'otherPost', 'courses_list', {}, ['post', 'postKey']),
      button(say, 'contact', 'contact_support'),
    ],
  });
}

/** Cautions about the group: the employee's is not printed for the designation, or HSG officials are open. */
function groupCautions(found: OneList, designation: Designation, { say }: Context): Line[] {
  const { groupNotPrinted, openQuestions, citation } = found;
  const row = designationCitation(designation);
  return [
    ...(groupNotPrinted
      ? [
          line(
            say.courses.groupNotPrinted(
              say.common.group(groupNotPrinted),
              say.common.groups(designation.groups),
            ),
            row,
          ),
        ]
      : []),
    ...(openQuestions.includes('hsg-group')
      ? [line(say.openQuestions['hsg-group'].meanwhile, row, citation)]
      : []),
  ];
}

/** Group, courses and syllabus of a designation. Candidates that have all of these in common need not be told apart. */
function coursesOf(designation: Designation, slots: Slots, knowledge: Context['knowledge']) {
  const holder = holderOf(designation, slots);
  const list = curriculum(knowledge, holder);
  const exam = assessment(knowledge, holder);
  return [
    list.kind,
    list.kind === 'list' && [list.group, list.courses.map(({ course }) => course)],
    list.kind === 'ask-group' && list.groups,
    exam.kind,
    exam.kind === 'role' && [exam.role, exam.outsideSix],
  ];
}

function nameOf({ name }: Designation, { say, hindiNames }: Context): string {
  return say.common.named(name, hindiNames.get(name));
}

/** The next steps. Where the documents differ, one of them shows what they say. */
function nextSteps({ say }: Context, documentsDiffer = false): Option[] {
  return [
    button(say, 'rules', 'assessment_facts'),
    button(say, 'mdo', 'mdo_lookup'),
    documentsDiffer ? differButton(say) : button(say, 'dates', 'deadlines'),
  ];
}

/** The courses of a list, one line each, with the duration where the list prints it. */
function courseLines({ courses: list, citation }: CourseList, { say }: Context): Line[] {
  return list.map(({ title, minutes, minutesBasis }) =>
    line(
      say.courses.course(
        title,
        minutes === undefined || minutesBasis !== 'stated' ? undefined : say.common.duration(minutes),
      ),
      citation,
    ),
  );
}

function whyThisList(found: OneList, { say, knowledge }: Context): Line[] {
  const list = say.courses.list(found.curriculum);
  const replaced = found.courses.find(({ replaces }) => replaces !== undefined);
  const old =
    replaced?.replaces === undefined ? undefined : knowledge.courseById.get(replaced.replaces)?.title;
  return [
    found.named === undefined
      ? line(say.courses.byGroup(list, say.common.group(found.group)), ...found.citations)
      : line(say.courses.named(found.named, list), found.citation),
    ...(replaced && old ? [line(say.courses.replaces(replaced.title, old), found.citation)] : []),
  ];
}

/** The three courses after which the assessment opens, and which of them is not among the six. */
function examLines(exam: AssessmentAnswer, { say, knowledge }: Context, list?: CourseList): Line[] {
  switch (exam.kind) {
    case 'excluded':
      return [];
    case 'not-stated':
      return [line(say.courses.noSyllabus, ...exam.citations)];
    case 'role': {
      const titleOf = (course: string) =>
        list?.courses.find(one => one.course === course)?.title ??
        knowledge.courseById.get(course)?.title ??
        course;
      const titles = exam.courses.map(({ course }) => titleOf(course));
      const outside = exam.outsideSix.map(titleOf);
      const source = exam.citations.slice(0, 1);
      return [
        ...(exam.because ? [line(say.courses.inferredRole(exam.printed), ...source)] : []),
        line(say.courses.opensAfter(say.common.list(titles)), ...source),
        outside.length > 0
          ? line(say.courses.outside(say.common.and(outside.map(title => `**${title}**`))), ...source)
          : line(say.courses.allInSix),
      ];
    }
  }
}

/** Whether the courses that the message names are in the list: "is Conduct Rules in my list?" */
function linesOnCourses(
  { courses: named = [], coursesDone, coursesNotDone = [] }: Slots,
  list: CourseList,
  exam: AssessmentAnswer,
  { say, knowledge }: Context,
): Line[] {
  // Courses that are told as done or left are not asked about.
  const told = [...(Array.isArray(coursesDone) ? coursesDone : []), ...coursesNotDone];
  return named
    .filter(id => !told.includes(id))
    .map(id => {
      const title = knowledge.courseById.get(id)?.title ?? id;
      if (list.courses.some(({ course }) => course === id))
        return line(say.courses.askedIn(title), list.citation);
      const needed = exam.kind === 'role' && exam.courses.some(({ course }) => course === id);
      return needed
        ? line(say.courses.askedForAssessment(title), ...exam.citations)
        : line(say.courses.askedOut(title), list.citation);
    });
}

function askGroup(
  found: Extract<CurriculumAnswer, { kind: 'ask-group' }>,
  name: string,
  { say }: Context,
): Ask {
  return {
    kind: 'ask',
    dialog: 'courses_list',
    slot: 'group',
    text: say.courses.askGroup(name, say.common.groups(found.groups)),
    citations: found.citations,
    options: [
      ...found.groups.map(group => choice(say.common.group(group), 'courses_list', { group })),
      choice(say.common.button.notSure, 'courses_list', { group: 'not-sure' }),
    ],
  };
}

/** The employee does not know the group: the list of each possible group. */
function groupOpen(
  found: Extract<CurriculumAnswer, { kind: 'ask-group' }>,
  designation: Designation,
  context: Context,
): Answer {
  const { say, knowledge } = context;
  const lists = found.groups.map(group => curriculum(knowledge, { designation: designation.name, group }));
  return answer({
    dialog: 'courses_list',
    headline: say.courses.notStatedHeadline(nameOf(designation, context)),
    basis: 'stated',
    facts: [
      ...found.groups.flatMap((group, index) => {
        const list = lists[index];
        const reading =
          list?.kind === 'list' ? list : list?.kind === 'differs' ? list.readings[0] : undefined;
        return reading === undefined
          ? []
          : [
              line(
                say.courses.differsGroup(
                  say.common.group(group),
                  say.courses.list(reading.curriculum),
                  titles(reading, say),
                ),
                reading.citation,
              ),
            ];
      }),
      line(say.courses.groupUnknown, ...found.citations),
    ],
    openQuestions: found.openQuestions,
    next: nextSteps(context),
  });
}

/** The documents name two lists, or none: what each says, and what to do meanwhile. */
function bothLists(
  found: Extract<CurriculumAnswer, { kind: 'differs' | 'not-stated' }>,
  name: string,
  exam: AssessmentAnswer,
  slots: Slots,
  context: Context,
): Answer {
  const { say } = context;
  const differs = found.kind === 'differs';
  const readings: CourseList[] = differs ? found.readings : found.candidates;
  return answer({
    dialog: 'courses_list',
    headline: differs
      ? say.courses.differsHeadline(name, say.common.group(found.group))
      : say.courses.notStatedHeadline(name),
    basis: found.basis,
    facts: [
      ...readings.map(reading => {
        const list = say.courses.list(reading.curriculum);
        if (reading.named !== undefined)
          return line(say.courses.differsNamed(reading.named, list, titles(reading, say)), reading.citation);
        return differs
          ? line(
              say.courses.differsGroup(say.common.group(found.group), list, titles(reading, say)),
              reading.citation,
            )
          : line(say.courses.notStatedEither(list, titles(reading, say)), reading.citation);
      }),
      line(differs ? say.courses.differsThen : say.courses.notStatedThen),
      ...examLines(exam, context),
      ...readings.slice(0, 1).flatMap(reading => linesOnCourses(slots, reading, exam, context)),
    ],
    openQuestions: [...new Set([...found.openQuestions, ...exam.openQuestions])],
    next: nextSteps(context, differs && found.openQuestions.length > 0),
  });
}

function titles(reading: CourseList, say: Context['say']): string {
  return say.common.list(reading.courses.map(({ title }) => title));
}

/** The list of a group: "courses for Group C". */
function wholeList(id: CurriculumId, slots: Slots, context: Context): Answer {
  const { say, knowledge } = context;
  const list = listNamed(knowledge, id);
  const title = say.courses.list(id);
  return answer({
    dialog: 'courses_list',
    headline: say.courses.listHeadline(`**${title}**`),
    basis: 'stated',
    list: courseLines(list, context),
    facts: [
      line(say.courses.listFor(say.common.list(list.audience)), list.citation),
      ...list.replacements.map(({ by, course }) => line(say.courses.replaces(by, course), list.citation)),
      ...linesOnCourses(
        slots,
        list,
        { kind: 'excluded', basis: 'stated', citations: [], openQuestions: [] },
        context,
      ),
      ...(id === 'C' ? [line(say.courses.alsoField, guide('curriculum-field'))] : []),
    ],
    next: [
      button(say, 'courses', 'courses_list', {}, ['list']),
      button(say, 'syllabus', 'assessment_syllabus'),
      button(say, 'dates', 'deadlines'),
    ],
  });
}

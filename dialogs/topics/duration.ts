/** How long courses take: named courses, the six of a post or a list, or all that is printed (guide, course lists). */
import type { CurriculumId } from '../../knowledge/facts/facts.ts';
import {
  type CourseDuration,
  type CourseList,
  courseDuration,
  listDuration,
  listNamed,
  possibleLists,
} from '../../knowledge/rules/index.ts';
import { guide } from '../../knowledge/rules/sourced.ts';
import {
  type Answer,
  answer,
  type Context,
  type Dialog,
  type Line,
  line,
  type Slots,
} from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { holderOf, knownDesignation } from './shared/employee.ts';

const dialog = 'course_duration';

export const duration: Dialog = (slots, context) => {
  const { knowledge, say } = context;
  const named = (slots.courses ?? []).filter(id => knowledge.courseById.has(id));
  if (named.length > 0) return answerForCourses(named, slots, context);
  if (slots.list !== undefined)
    return answerForList(`**${say.courses.list(slots.list)}**`, listNamed(knowledge, slots.list), context);
  const own = ownReadings(slots, context);
  const [only, another] = own?.readings ?? [];
  if (own !== undefined && only !== undefined && another === undefined)
    return answerForList(own.name, only, context);
  return overview(
    own?.readings.map(({ curriculum }) => curriculum),
    context,
  );
};

/** The course lists that are possible for the post, where the post is known. */
function ownReadings(slots: Slots, context: Context) {
  const designation = knownDesignation(slots, context);
  if (designation === undefined) return undefined;
  const { name } = designation;
  return {
    name: context.say.common.named(name, context.hindiNames.get(name)),
    readings: possibleLists(context.knowledge, holderOf(designation, slots)),
  };
}

function answerForCourses(ids: readonly string[], slots: Slots, context: Context): Answer {
  const { say, knowledge } = context;
  const words = say.duration;
  const readings = ownReadings(slots, context)?.readings ?? [];
  const own = readings.length === 1 ? readings[0]?.curriculum : slots.list;
  const found = ids.map(id => courseDuration(knowledge, id, own));
  const [first, another] = found;
  const single = another === undefined ? first : undefined;
  return answer({
    dialog,
    headline:
      single === undefined
        ? words.several
        : single.kind === 'printed'
          ? words.one(single.title, say.common.duration(single.minutes))
          : words.notGiven(single.title),
    basis: found.find(({ basis }) => basis !== 'stated')?.basis ?? 'stated',
    facts: found.flatMap(one => [
      ...(single ? [] : [durationLine(one, context)]),
      ...printedWhere(one, own, context),
    ]),
    openQuestions: [...new Set(found.flatMap(({ openQuestions }) => openQuestions))],
    next: [
      button(say, 'courses', 'courses_list'),
      button(say, 'syllabus', 'assessment_syllabus'),
      button(say, 'dates', 'deadlines'),
    ],
  });
}

function durationLine(one: CourseDuration, { say }: Context): Line {
  return one.kind === 'printed'
    ? line(say.duration.oneLine(one.title, say.common.duration(one.minutes)), ...one.citations)
    : line(say.duration.notGivenLine(one.title), ...one.citations);
}

/** In which lists the duration is printed, and in which only the title. */
function printedWhere(
  one: CourseDuration,
  own: CurriculumId | undefined,
  { say, knowledge }: Context,
): Line[] {
  const words = say.duration;
  const lists = (ids: readonly CurriculumId[]) => say.common.and(ids.map(id => say.courses.list(id)));
  const of = (ids: readonly CurriculumId[]) =>
    ids.flatMap(id => knowledge.curriculumById.get(id)?.citation ?? []);
  switch (one.kind) {
    case 'printed': {
      const alone = own === undefined ? one.aloneIn : one.aloneIn.filter(id => id === own);
      return [
        line(words.printedIn(lists(one.printedIn)), ...one.citations),
        ...(alone.length > 0 ? [line(words.aloneIn(lists(alone), lists(one.printedIn)), ...of(alone))] : []),
      ];
    }
    case 'not-given':
      return [
        one.listedIn.length > 0
          ? line(words.titleOnly(lists(one.listedIn)), ...one.citations)
          : line(words.noList, ...one.citations),
      ];
  }
}

/** A whole list: the duration of each course, and of all together. */
function answerForList(
  who: string,
  list: Pick<CourseList, 'courses' | 'citation'>,
  context: Context,
): Answer {
  const { say, knowledge } = context;
  const words = say.duration;
  const found = listDuration(knowledge, list);
  const total = say.common.duration(found.minutes);
  const elsewhere = list.courses.filter(({ minutesBasis }) => minutesBasis === 'inferred');
  return answer({
    dialog,
    headline:
      found.known === 0
        ? words.noneOf(who)
        : found.known === found.of
          ? words.all(who, total)
          : words.someOf(who, found.known, found.of, total),
    basis: found.basis,
    list: list.courses.map(({ title, minutes }) =>
      line(
        minutes === undefined ? words.courseNone(title) : words.course(title, say.common.duration(minutes)),
        list.citation,
      ),
    ),
    facts: [
      ...(elsewhere.length > 0
        ? [line(words.inferred(say.common.and(elsewhere.map(({ title }) => title))), ...found.citations)]
        : []),
      ...(found.known < found.of ? [line(words.rest)] : []),
    ],
    citations: found.citations,
    openQuestions: found.openQuestions,
    next: [
      button(say, 'courses', 'courses_list'),
      button(say, 'syllabus', 'assessment_syllabus'),
      button(say, 'dates', 'deadlines'),
    ],
  });
}

/** All durations that are printed. The headline is the list that prints one for every course. */
function overview(only: readonly CurriculumId[] | undefined, context: Context): Answer {
  const { say, knowledge } = context;
  const words = say.duration;
  const lists = knowledge.curricula.map(({ id }) => listNamed(knowledge, id));
  const whole = lists.find(list => list.courses.every(({ minutesBasis }) => minutesBasis === 'stated'));
  const shared = knowledge.courses
    .map(({ id }) => courseDuration(knowledge, id))
    .filter(found => found.kind === 'printed' && found.aloneIn.length > 0);
  const shown = lists.filter(
    ({ curriculum }) => only === undefined || only.length === 0 || only.includes(curriculum),
  );
  return answer({
    dialog,
    headline: whole
      ? words.overview(
          say.courses.list(whole.curriculum),
          say.common.duration(listDuration(knowledge, whole).minutes),
        )
      : words.several,
    basis: 'stated',
    facts: [
      ...shown.map(list => {
        const name = say.courses.list(list.curriculum);
        const printed = printedOf(list.curriculum, context);
        return printed.length > 0
          ? line(words.listLine(name, say.common.list(printed)), list.citation)
          : line(words.listNone(name), list.citation);
      }),
      ...(shared.length > 0
        ? [
            line(
              words.shared(say.common.and(shared.map(({ title }) => title))),
              guide('curriculum-b'),
              guide('curriculum-c'),
            ),
          ]
        : []),
      line(words.writePost),
    ],
    openQuestions: ['durations'],
    next: [button(say, 'courses', 'courses_list'), button(say, 'dates', 'deadlines')],
  });
}

/** The courses whose duration this list prints, its replacements included. */
function printedOf(id: CurriculumId, { say, knowledge }: Context): string[] {
  return knowledge.courses.flatMap(course => {
    const found = courseDuration(knowledge, course.id);
    return found.kind === 'printed' && found.printedIn.includes(id)
      ? [say.duration.course(found.title, say.common.duration(found.minutes))]
      : [];
  });
}

/** How long courses take. The guide prints durations only for the six of Group A and for Dakshta (guide, the four lists). */
import type { Course, Curriculum, CurriculumId, Facts } from '../facts/facts.ts';
import type { CourseList } from './curriculum.ts';
import { guide, type Sourced } from './sourced.ts';

/**
 * `printed`: the minutes, the lists that print them, and the lists that print only the title (`aloneIn`). `not-given`: no list
 * prints minutes. `basis` is `inferred` where the employee's own list prints only the title.
 */
export type CourseDuration = Sourced & { course: string; title: string } & (
    | { kind: 'printed'; minutes: number; printedIn: CurriculumId[]; aloneIn: CurriculumId[] }
    | { kind: 'not-given'; listedIn: CurriculumId[] }
  );

/**
 * The duration of one course.
 *
 * @param own the employee's own list, where known
 * @throws RangeError where there is no course with this id
 */
export function courseDuration(k: Facts, id: string, own?: CurriculumId): CourseDuration {
  const course = k.courseById.get(id);
  if (course === undefined)
    throw new RangeError(`dop-igot-helpdesk: "${id}" is not a course; give one of the ids of courses.json`);
  const lists = k.curricula.filter(list => holds(list, id));
  const { title } = course;
  if (course.minutes === undefined)
    return {
      kind: 'not-given',
      course: id,
      title,
      listedIn: lists.map(list => list.id),
      basis: 'not-stated',
      citations: lists.length > 0 ? lists.map(({ citation }) => citation) : [guide('syllabus')],
      openQuestions: ['durations'],
    };
  const alone = lists.filter(list => !prints(list, course)).map(list => list.id);
  return {
    kind: 'printed',
    course: id,
    title,
    minutes: course.minutes,
    printedIn: lists.filter(list => prints(list, course)).map(list => list.id),
    aloneIn: alone,
    basis: own !== undefined && alone.includes(own) ? 'inferred' : 'stated',
    citations: [course.citation],
    openQuestions: alone.length > 0 ? ['durations'] : [],
  };
}

/** The sum of the printed minutes of a list; `known` of its `of` courses have printed minutes. */
export type ListDuration = Sourced & { minutes: number; known: number; of: number };

/** How long the courses of a list take together, as far as the guide prints it. */
export function listDuration(
  k: Facts,
  { courses, citation }: Pick<CourseList, 'courses' | 'citation'>,
): ListDuration {
  const known = courses.filter(({ minutes }) => minutes !== undefined);
  const elsewhere = known.filter(({ minutesBasis }) => minutesBasis === 'inferred');
  return {
    minutes: known.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
    known: known.length,
    of: courses.length,
    basis: known.length === 0 ? 'not-stated' : elsewhere.length > 0 ? 'inferred' : 'stated',
    citations: [
      citation,
      ...k.curricula
        .map(list => list.citation)
        .filter(({ place }) =>
          elsewhere.some(({ course }) => k.courseById.get(course)?.citation.place === place),
        ),
    ],
    openQuestions: known.length === courses.length ? [] : ['durations'],
  };
}

function holds({ courses, replacements }: Curriculum, id: string): boolean {
  return courses.some(({ course }) => course === id) || replacements.some(({ by }) => by === id);
}

function prints({ citation }: Curriculum, course: Course): boolean {
  return citation.place === course.citation.place;
}

/** Which courses of a list are done and left, by what the person has told. */
import type { Context, Slots } from '../../turns/turn.ts';

/** Ids of courses, in the order of the list. */
export interface Progress {
  done: string[];
  left: string[];
}

/**
 * The progress in a list of courses.
 *
 * @param courses the ids of the list: the six of a post, or the three of its assessment
 * @param six the ids of the six of the post
 * @returns undefined where nothing that was told decides it
 */
export function progressIn(
  courses: readonly string[],
  six: readonly string[],
  { coursesDone, coursesNotDone }: Slots,
): Progress | undefined {
  const isDone = doneBy(coursesDone, coursesNotDone, courses.length, six);
  if (isDone === undefined) return undefined;
  return { done: courses.filter(isDone), left: courses.filter(course => !isDone(course)) };
}

function doneBy(
  told: Slots['coursesDone'],
  notDone: Slots['coursesNotDone'],
  size: number,
  six: readonly string[],
): ((course: string) => boolean) | undefined {
  if (notDone !== undefined) return course => !notDone.includes(course);
  if (Array.isArray(told)) return course => told.includes(course);
  switch (told) {
    case 'all-six':
      return course => six.includes(course);
    case 'all-three':
      return size === 3 ? () => true : undefined;
    default:
      return undefined;
  }
}

/** What is left, for a headline; undefined where nothing is known of it. */
export function leftOf(
  progress: Progress | undefined,
  titleOf: (course: string) => string,
  { say }: Context,
): string | undefined {
  if (progress === undefined || progress.done.length === 0) return undefined;
  const done = say.common.list(progress.done.map(titleOf));
  return progress.left.length === 0
    ? say.courses.allDone(done)
    : say.courses.left(say.common.list(progress.left.map(course => `**${titleOf(course)}**`)), done);
}

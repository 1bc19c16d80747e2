/** The questions about a locked assessment: each may change the cause. */
import type { Designation } from '../../../knowledge/facts/facts.ts';
import { type LockedSlot, type MissingCourse, possibleLists } from '../../../knowledge/rules/index.ts';
import { guide } from '../../../knowledge/rules/sourced.ts';
import type { Ask, Context, Slots } from '../../turns/turn.ts';
import { choice } from '../shared/buttons.ts';
import { holderOf, titleFor } from '../shared/employee.ts';
import { askProfile, askWithNotSure } from '../shared/profile-questions.ts';
import { askPost } from '../shared/settle-post.ts';

const dialog = 'assessment_locked';
const citations = [guide('syllabus')];

/** Whom the question is for. */
export interface Asked {
  /** The designation; the first of {@link posts} where the answer is the same for several. */
  designation: Designation | undefined;
  posts: readonly Designation[];
  slots: Slots;
  context: Context;
}

/**
 * The question for one thing.
 *
 * @param courses those that may be missing
 */
export function lockedQuestion(slot: LockedSlot, courses: readonly MissingCourse[], asked: Asked): Ask {
  const { designation, posts, context } = asked;
  const { say } = context;
  const words = say.locked;
  switch (slot) {
    case 'designation':
      return askPost(context, dialog);
    case 'courses':
      return askWithNotSure(
        { dialog, text: words.askCourses, citations },
        'coursesDone',
        [
          // In the order in which the answer above numbers them: "the first one" and "2" pick the same course.
          ...courses.map(({ course }) => choice(titleOf(course, asked), dialog, { coursesDone: [course] })),
          choice(words.allThree, dialog, { coursesDone: 'all-three' }),
          choice(words.allSix, dialog, { coursesDone: 'all-six' }),
        ],
        say,
      );
    case 'outside-six':
      return askOutsideSix(courses, asked);
    case 'which-left':
      return {
        ...askWithNotSure(
          { dialog, text: words.askLeft, citations },
          'coursesDone',
          courses.map(({ course }) => choice(titleOf(course, asked), dialog, { coursesNotDone: [course] })),
          say,
        ),
        about: slot,
      };
    case 'greenTick':
    case 'mdo':
    case 'profile':
      // The profile has to show one name, so it is named only where the post is settled.
      return askProfile(slot, dialog, posts.length > 1 ? undefined : designation, say);
  }
}

/** The six are done: are the courses outside them done too? */
function askOutsideSix(courses: readonly MissingCourse[], asked: Asked): Ask {
  const { designation, slots, context } = asked;
  const words = context.say.locked;
  const six =
    designation === undefined
      ? []
      : possibleLists(context.knowledge, holderOf(designation, slots)).flatMap(list =>
          list.courses.map(({ course }) => course),
        );
  const done = [...new Set(six)];
  const titles = context.say.common.and(courses.map(({ course }) => `**${titleOf(course, asked)}**`));
  return {
    kind: 'ask',
    dialog,
    slot: 'coursesDone',
    about: 'outside-six',
    text: words.askOutside(titles, courses.length),
    citations,
    options: [
      choice(words.doneToo, dialog, {
        coursesDone: [...done, ...courses.map(({ course }) => course)],
      }),
      choice(words.outsideLeft, dialog, { coursesDone: done }),
    ],
  };
}

/** The title of a course as the employee's own list prints it. */
export function titleOf(
  course: string,
  { designation, slots, context }: Pick<Asked, 'designation' | 'slots' | 'context'>,
): string {
  return designation === undefined ? course : titleFor(course, holderOf(designation, slots), context);
}

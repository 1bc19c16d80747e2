/** The questions about a locked assessment: one for each thing that may be wrong. */
import { type Designation, designationCitation } from '../../../knowledge/facts/facts.ts';
import { assessment, type LockedSlot } from '../../../knowledge/rules/index.ts';
import { guide } from '../../../knowledge/rules/sourced.ts';
import type { Ask, Context, Slots } from '../../turns/turn.ts';
import { choice } from '../shared/buttons.ts';
import { holderOf, titleFor } from '../shared/employee.ts';
import { askGreenTick, askMdo, askProfile, askWithNotSure } from '../shared/profile-questions.ts';
import { askPost } from '../shared/settle-post.ts';

const dialog = 'assessment_locked';

/**
 * The question about one thing.
 *
 * @param designation the employee's designation, where it is known; the question then names it
 */
export function lockedQuestion(
  slot: LockedSlot,
  designation: Designation | undefined,
  slots: Slots,
  context: Context,
): Ask {
  const { say } = context;
  const words = say.locked;
  switch (slot) {
    case 'designation':
      return askPost(context, dialog);
    case 'greenTick':
      return askGreenTick({ dialog, text: words.askGreenTick, citations: [guide('step-1')] }, say);
    case 'courses':
      return askWithNotSure(
        {
          dialog,
          text: words.askCourses(threeTitles(designation, slots, context)),
          citations: [guide('syllabus')],
        },
        'coursesDone',
        [
          choice(words.allThree, dialog, { coursesDone: 'all-three' }),
          choice(words.allSix, dialog, { coursesDone: 'all-six' }),
          choice(words.some, dialog, { coursesDone: 'some' }),
        ],
        say,
      );
    case 'mdo':
      return askMdo({ dialog, text: words.askMdo, citations: [guide('step-2')] }, say);
    case 'profile':
      return askProfile(
        { dialog, citations: [designation ? designationCitation(designation) : guide('step-1')] },
        designation,
        say,
      );
  }
}

/** The three courses of the designation's syllabus, under the titles of its own course list; '' where none is printed. */
export function threeTitles(designation: Designation | undefined, slots: Slots, context: Context): string {
  if (designation === undefined) return '';
  const holder = holderOf(designation, slots);
  const exam = assessment(context.knowledge, holder);
  return exam.kind === 'role'
    ? context.say.common.list(exam.courses.map(({ course }) => titleFor(course, holder, context)))
    : '';
}

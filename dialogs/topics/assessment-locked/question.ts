/** What is asked before it can be told why the assessment is locked: one question for each thing that may be wrong. */
import type { Designation } from '../../../knowledge/facts/load.ts';
import { assessment, type LockedSlot } from '../../../knowledge/rules/index.ts';
import type { Ask, Context, Slots } from '../../turns/turn.ts';
import { choice } from '../shared/buttons.ts';
import { titleFor } from '../shared/employee.ts';
import { askPost } from '../shared/settle-post.ts';

const dialog = 'assessment_locked';

/**
 * The question about one thing.
 *
 * @param designation the post's, where it is known: group, courses and profile are asked about by name
 */
export function lockedQuestion(
  slot: LockedSlot,
  designation: Designation | undefined,
  slots: Slots,
  context: Context,
): Ask {
  const { say } = context;
  const words = say.locked;
  const ask = (text: string, options: [string, Slots][], unsure: Slots): Omit<Ask, 'slot' | 'citations'> => ({
    kind: 'ask',
    dialog,
    text,
    options: [
      ...options.map(([label, slots]) => choice(label, dialog, slots)),
      choice(say.common.button.notSure, dialog, unsure),
    ],
  });
  switch (slot) {
    case 'designation':
      return askPost(context, dialog);
    case 'greenTick':
      return {
        ...ask(
          words.askGreenTick,
          [
            [words.tickYes, { greenTick: 'yes' }],
            [words.tickNo, { greenTick: 'no' }],
          ],
          { greenTick: 'not-sure' },
        ),
        slot: 'greenTick',
        citations: [{ source: 'guide', place: 'step-1' }],
      };
    case 'courses':
      return {
        ...ask(
          words.askCourses(threeTitles(designation, slots, context)),
          [
            [words.allThree, { coursesDone: 'all-three' }],
            [words.allSix, { coursesDone: 'all-six' }],
            [words.some, { coursesDone: 'some' }],
          ],
          { coursesDone: 'not-sure' },
        ),
        slot: 'coursesDone',
        citations: [{ source: 'guide', place: 'syllabus' }],
      };
    case 'mdo':
      return {
        ...ask(
          words.askMdo,
          [
            [words.mdoRight, { mdo: 'right' }],
            [words.mdoParent, { mdo: 'department-of-posts' }],
            [words.mdoOld, { mdo: 'old' }],
          ],
          { mdo: 'not-sure' },
        ),
        slot: 'mdo',
        citations: [{ source: 'guide', place: 'step-2' }],
      };
    case 'profile':
      return {
        ...ask(
          designation === undefined
            ? words.askProfile
            : words.askProfileFor(designation.name, say.common.groups(designation.groups)),
          [
            [words.profileMatches, { profile: 'matches' }],
            [words.profileDiffers, { profile: 'differs' }],
          ],
          { profile: 'not-sure' },
        ),
        slot: 'profile',
        citations: designation
          ? [{ source: 'om', place: 'annexure-iii', row: designation.row }]
          : [{ source: 'guide', place: 'step-1' }],
      };
  }
}

/** The three courses of a post's syllabus, under the titles of its own list. */
export function threeTitles(of: Designation | undefined, { group }: Slots, context: Context): string {
  if (of === undefined) return '';
  const asked = { designation: of.name, ...(group && group !== 'not-sure' && { group }) };
  const exam = assessment(context.knowledge, asked);
  return exam.kind === 'role'
    ? context.say.common.list(exam.courses.map(({ course }) => titleFor(course, asked, context)))
    : '';
}

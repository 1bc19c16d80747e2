/** Why the assessment is locked: the first cause that fits the slots, or the one question that can change it. */
import type { Designation } from '../../../knowledge/facts/facts.ts';
import { type LockedFacts, whyLocked } from '../../../knowledge/rules/index.ts';
import type { Context, Dialog, Slots } from '../../turns/turn.ts';
import { answerOpenPost } from '../designation.ts';
import { settlePost } from '../shared/settle-post.ts';
import { lockedCause, lockedPostUnknown } from './cause.ts';
import { lockedQuestion } from './question.ts';

const dialog = 'assessment_locked';

export const assessmentLocked: Dialog = (slots, context) => {
  const sameCause = (row: Designation) => whyLocked(context.knowledge, lockedFacts(slots, row, context));
  const post =
    slots.post === undefined
      ? undefined
      : settlePost(slots, context, dialog, row => ({ ...sameCause(row), citations: [], openQuestions: [] }));
  if (post !== undefined && 'ask' in post) return post.ask;
  if (post !== undefined && 'open' in post) return answerOpenPost(post.open, context);
  const designation = post?.settled.designation;
  const found = whyLocked(context.knowledge, lockedFacts(slots, designation, context));
  if (found.kind === 'ask' && found.slot === 'designation' && slots.postKey === 'not-sure')
    return lockedPostUnknown(slots, context);
  switch (found.kind) {
    case 'ask':
      return lockedQuestion(found.slot, designation, slots, context);
    case 'cause':
      return lockedCause({ found, designation, slots, context });
  }
};

/** The slots as facts for the rules. */
function lockedFacts(
  slots: Slots,
  designation: Designation | undefined,
  { knowledge }: Context,
): LockedFacts {
  const { group, greenTick, mdo, profile, coursesDone, coursesNotDone, attempts, passed, employment } = slots;
  // A group that Annexure III does not print for the post makes the profile wrong.
  const groupDiffers =
    designation !== undefined &&
    group !== undefined &&
    group !== 'not-sure' &&
    !designation.groups.includes(group);
  const allBut =
    coursesNotDone && knowledge.courses.map(({ id }) => id).filter(id => !coursesNotDone.includes(id));
  return {
    ...(designation && { designation: designation.name }),
    ...(group && group !== 'not-sure' && { group }),
    ...(employment && { employment }),
    ...(greenTick && { greenTick }),
    ...(mdo && { mdo }),
    ...(groupDiffers ? { profile: 'differs' as const } : profile && { profile }),
    ...(coursesDone && { coursesDone: coursesDone === 'none' ? [] : coursesDone }),
    ...(allBut && { coursesDone: allBut }),
    ...(attempts !== undefined && { attemptsUsed: attempts }),
    ...(passed !== undefined && { passed }),
  };
}

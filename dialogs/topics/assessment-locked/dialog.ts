/** Why the assessment is locked: the cause, or what can be said without it; below it the question that can change it. */
import type { Designation } from '../../../knowledge/facts/facts.ts';
import { untoldOfProfile, whyLocked } from '../../../knowledge/rules/index.ts';
import type { Context, Dialog, Slots } from '../../turns/turn.ts';
import { settledMdo } from '../mdo.ts';
import { askProfile, withQuestion } from '../shared/profile-questions.ts';
import { type Settled, settlePost } from '../shared/settle-post.ts';
import { toldFacts } from '../shared/told.ts';
import { type Case, lockedCause } from './cause.ts';
import { lockedOpen, lockedPostOpen } from './open.ts';
import { lockedQuestion } from './question.ts';

const dialog = 'assessment_locked';

export const assessmentLocked: Dialog = (slots, context) => {
  const post = postOf(slots, context);
  const posts = 'settled' in post ? post.together : [];
  const [designation] = posts;
  const facts = toldFacts(slots, designation, context);
  const found = whyLocked(context.knowledge, facts);
  const mdo = settledMdo(slots, context)?.name;
  const input: Case = { designation, posts, facts, mdo, slots, context };
  const askPost = 'ask' in post ? post.ask : undefined;
  if (found.kind === 'cause') {
    const question =
      found.ask === 'designation'
        ? askPost
        : found.ask && lockedQuestion(found.ask, found.missing ?? [], input);
    return withQuestion(lockedCause({ ...input, found }), question);
  }
  if (designation !== undefined)
    return withQuestion(lockedOpen({ ...input, found }), lockedQuestion(found.slot, found.courses, input));
  const untold = untoldOfProfile(facts);
  const question =
    (found.slot === 'designation' ? askPost : undefined) ??
    (untold && askProfile(untold, dialog, undefined, context.say));
  return withQuestion(lockedPostOpen(post, question !== undefined, input), question);
};

/** The post, as far as it is settled. Posts with the same cause and the same three courses need no question. */
function postOf(slots: Slots, context: Context): Settled {
  const sameCause = (row: Designation) => ({
    ...whyLocked(context.knowledge, toldFacts(slots, row, context)),
    citations: [],
    openQuestions: [],
  });
  return settlePost(slots, context, dialog, sameCause);
}

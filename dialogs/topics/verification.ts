/** The green tick: what it means, what to check, and who approves (guide, step 1; OM, Annexure II, update). */
import { profileProcedure } from '../../knowledge/rules/index.ts';
import { guide, om } from '../../knowledge/rules/sourced.ts';
import { answer, type Dialog, line } from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { mailboxOf } from './shared/employee.ts';

const update = om('annexure-ii-update');

export const verification: Dialog = (slots, context) => {
  const { say, knowledge } = context;
  const words = say.verification;
  const { steps, basis, openQuestions } = profileProcedure(knowledge, 'verify');
  const there = slots.greenTick === 'yes';
  // Where it is known whether the tick is there, looking for it is not a step.
  const known = there || slots.greenTick === 'no';
  return answer({
    dialog: 'verification_status',
    headline: there ? words.there : slots.greenTick === 'no' ? words.missing : words.headline,
    basis,
    steps: steps
      .filter(({ id }) => !known || id !== 'check-green-tick')
      .map(({ id, citation }) => line(words.steps[id], citation)),
    facts: [
      line(words.how, update),
      ...(there
        ? []
        : [
            line(words.pending(mailboxOf(context)), update, om('para-5')),
            line(words.gone, om('annexure-ii-transfer')),
          ]),
      line(words.why, guide('step-1')),
    ],
    cautions: known ? [] : [line(words.notSeen)],
    openQuestions,
    next: [
      button(say, 'update', 'profile_update'),
      button(say, 'transfer', 'transfer_request'),
      button(say, 'contact', 'contact_support'),
    ],
  });
};

/** Whom to ask for what, and a prepared mail to a person (OM, para 5 and Annexure II; guide, support). */

import { guide, om } from '../../knowledge/rules/sourced.ts';
import { type Action, answer, type Context, type Dialog, line } from '../turns/turn.ts';
import { settledMdo } from './mdo.ts';
import { button, choice } from './shared/buttons.ts';
import { mailboxOf } from './shared/employee.ts';

const mailboxSources = [om('para-5'), guide('support-contact')] as const;
const update = om('annexure-ii-update');
const mismatch = guide('support-mismatch');

/** Whom to ask for what. */
export const contact: Dialog = (slots, context) => {
  const { say, hindiMdos } = context;
  const words = say.contact;
  const mdo = settledMdo(slots, context);
  return answer({
    dialog: 'contact_support',
    headline: words.headline(mailboxOf(context)),
    basis: 'stated',
    facts: [
      line(words.mailbox, ...mailboxSources),
      line(
        mdo ? words.mdoIs(say.common.named(mdo.name, hindiMdos.get(mdo.id))) : words.mdo,
        update,
        om('annexure-ii-transfer'),
      ),
      line(words.cell, mismatch),
      line(words.login, om('annexure-ii-case-2')),
      line(words.noPhone, ...mailboxSources),
    ],
    openQuestions: ['igot-cell'],
    next: [choice(words.write, 'human_handoff', {}), ...(mdo ? [] : [button(say, 'mdo', 'mdo_lookup')])],
  });
};

/** How to write to a person. */
export const handoff: Dialog = (_slots, context) => {
  const { say } = context;
  const words = say.contact;
  return answer({
    dialog: 'human_handoff',
    headline: words.handoff(mailboxOf(context)),
    basis: 'stated',
    steps: words.handoffSteps.map(text => line(text)),
    facts: [line(words.handoffWhy), line(words.handoffMdo, update, mismatch)],
    citations: [...mailboxSources],
    actions: [questionMail(context)],
    next: [button(say, 'contact', 'contact_support'), button(say, 'help', 'help_capabilities')],
  });
};

/** A mail to the Training Division with blanks for the question. It contains nothing of this talk. */
function questionMail(context: Context): Action {
  const { mailLabel, subject, body } = context.say.contact;
  return { kind: 'mail', label: mailLabel, to: mailboxOf(context), subject, body: body.join('\n') };
}

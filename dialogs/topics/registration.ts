/** First use of iGOT: where to open it, and what to do after the first login (OM, Annexure II, registration). */
import { profileOrder, profileProcedure } from '../../knowledge/rules/index.ts';
import { om } from '../../knowledge/rules/sourced.ts';
import { answer, type Dialog, line } from '../turns/turn.ts';
import { button, choice } from './shared/buttons.ts';

export const registration: Dialog = (_slots, { say, knowledge }) => {
  const words = say.registration;
  const { steps, basis, citations } = profileProcedure(knowledge, 'register');
  const [order] = profileOrder(knowledge).citations;
  return answer({
    dialog: 'registration',
    headline: words.headline,
    basis,
    steps: steps.map(({ id, labels, citation }) => line(words.steps[id](labels[0] ?? ''), citation)),
    facts: [
      line(words.noForm, ...citations, om('annexure-ii-case-2')),
      line(words.exists, om('annexure-ii-case-1')),
      line(words.afterLogin, ...(order ? [order] : [])),
    ],
    cautions: [line(words.notHere)],
    next: [
      choice(words.toLogin, 'login_case1', {}),
      button(say, 'transfer', 'transfer_request'),
      button(say, 'verification', 'verification_status'),
    ],
  });
};

/** Login to iGOT. Case I: ways to try. Case II: what to send to whom when none works (OM, Annexure II; guide, support). */
import { caseTwoDetailsOf, profileProcedure } from '../../knowledge/rules/index.ts';
import { om } from '../../knowledge/rules/sourced.ts';
import { answer, type Dialog, line, type Option } from '../turns/turn.ts';
import { caseTwoAddressee, caseTwoLetter } from './case-two-letter.ts';
import { settledMdo } from './mdo.ts';
import { button } from './shared/buttons.ts';
import { mailboxOf } from './shared/employee.ts';

/** Case I: ways to log in that are still to be tried. */
export const loginCaseOne: Dialog = (slots, context) => {
  if (slots.triedAll === 'yes') return loginCaseTwo(slots, context);
  const { say, knowledge } = context;
  const { steps, citations, basis } = profileProcedure(knowledge, 'login');
  return answer({
    dialog: 'login_case1',
    headline: say.login.caseOne,
    basis,
    steps: steps.map(({ id, citation }) => line(say.login.steps[id], citation)),
    facts: [line(say.login.notOtp)],
    citations,
    next: [
      button(say, 'caseTwo', 'login_case2', { triedAll: 'yes' }),
      button(say, 'registration', 'registration'),
      button(say, 'contact', 'contact_support'),
    ],
  });
};

/** Case II: no way to log in works. The details go to the employee's own organisation. */
export const loginCaseTwo: Dialog = (slots, context) => {
  const { say, knowledge } = context;
  const { basis, openQuestions } = profileProcedure(knowledge, 'login-case-2');
  const mdo = settledMdo(slots, context);
  const mailbox = mailboxOf(context);
  const source = om('annexure-ii-case-2');
  const directorate = mdo?.kind === 'directorate';
  const to = (mdo && caseTwoAddressee(mdo, context)) ?? say.login.caseTwoOpen;
  const details = say.common.list(caseTwoDetailsOf(knowledge).map(detail => say.login.detailNames[detail]));
  return answer({
    dialog: 'login_case2',
    headline: directorate ? say.login.directorateHeadline : say.login.caseTwo(to),
    basis: directorate ? 'not-stated' : basis,
    facts: [
      line(say.login.caseTwoWhy, source),
      ...(directorate ? [line(say.login.directorate(mailbox), source, om('para-5'))] : []),
    ],
    steps: [
      line(say.login.caseTwoSteps['gather-details'](details), source),
      ...(directorate ? [] : [line(say.login.caseTwoSteps['send-to-own-organisation'](to), source)]),
    ],
    cautions: [line(say.login.notHere)],
    openQuestions: directorate ? openQuestions : [],
    actions: caseTwoLetter(context, mdo),
    next: [
      ...(mdo === undefined ? [officeFirst(button(say, 'myOffice', 'mdo_lookup'))] : []),
      button(say, 'contact', 'contact_support'),
    ],
  });
};

/** A button that asks for the office first. Then Case II runs again, and its letter has an addressee. */
function officeFirst(option: Option): Option {
  return { ...option, to: { ...option.to, returnTo: 'login_case2' } };
}

/** How completion reaches the APAR, and what it takes (guide, mandate, timeline and assessment; OM, paras 2 and 3). */
import { aparCredit } from '../../knowledge/rules/index.ts';
import { guide } from '../../knowledge/rules/sourced.ts';
import { answer, type Dialog, line } from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { knownDesignation, mailboxOf, whyExcluded } from './shared/employee.ts';
import { excludedAnswer } from './shared/excluded.ts';

const dialog = 'apar_credit';

export const apar: Dialog = (slots, context) => {
  const { say, knowledge } = context;
  const words = say.apar;
  const designation = knownDesignation(slots, context);
  const excluded = whyExcluded(slots, context);
  if (excluded !== undefined)
    return excludedAnswer(excluded, {
      dialog,
      headline: words.excluded(designation?.name ?? say.common.excludedStaffInside[excluded]),
      reason: say.common.excludedWhy,
      next: [button(say, 'contact', 'contact_support')],
    });
  const sparrow =
    slots.sparrow === undefined || slots.sparrow === 'not-sure' ? undefined : slots.sparrow === 'yes';
  const credit = aparCredit(knowledge, sparrow === undefined ? {} : { sparrow });
  const facts = credit.kind === 'credit' ? credit : undefined;
  const sourcesOf = (...ids: string[]) =>
    [...(facts?.consequences ?? [])].flatMap(({ id, citation }) => (ids.includes(id) ? [citation] : []));
  const route = facts?.route ?? 'either';
  const notPassed = slots.passed === false;
  return answer({
    dialog,
    headline: notPassed ? words.notPassed : words.headline(route),
    basis: credit.basis,
    facts: [
      ...(notPassed ? [line(words.route(route), guide('timeline'))] : []),
      line(route === 'fetched' ? words.howFetched(mailboxOf(context)) : words.how, guide('timeline')),
      line(words.gates, ...(facts?.gates ?? []).map(({ citation }) => citation)),
      line(words.half, guide('mandate'), guide('checklist')),
      line(words.reflected, ...sourcesOf('reflected-in-apar')),
      line(words.profile, ...sourcesOf('unverified-not-recorded')),
      line(words.responsibility, ...sourcesOf('own-responsibility', 'special-drive')),
    ],
    cautions: [line(words.proof)],
    citations: credit.citations,
    openQuestions: credit.openQuestions,
    next: [
      button(say, 'track', 'checklist_track'),
      button(say, 'verification', 'verification_status'),
      button(say, 'rules', 'assessment_facts'),
    ],
  });
};

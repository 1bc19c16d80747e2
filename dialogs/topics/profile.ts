/** How to update the profile, and whom to ask where a wrong value cannot be edited (OM, Annexure II; guide, support). */
import { designationCitation } from '../../knowledge/facts/facts.ts';
import { profileProcedure } from '../../knowledge/rules/index.ts';
import { guide, om } from '../../knowledge/rules/sourced.ts';
import { answer, type Dialog, type Line, line } from '../turns/turn.ts';
import { settledMdo } from './mdo.ts';
import { button, choice } from './shared/buttons.ts';
import { knownDesignation, mailboxOf } from './shared/employee.ts';

const update = om('annexure-ii-update');
const mismatch = guide('support-mismatch');

/** How to update group, designation and the other details. */
export const profileUpdate: Dialog = (slots, context) => {
  const { say, knowledge, hindiNames } = context;
  const words = say.profile;
  const { steps, basis, openQuestions } = profileProcedure(knowledge, 'update');
  const designation = knownDesignation(slots, context);
  const notFilled = steps.find(({ id }) => id === 'shown-as-na');

  const step = ({ id, labels, citation }: (typeof steps)[number]): Line[] => {
    switch (id) {
      case 'click-name':
        return [line(words.steps[id], citation, om('annexure-ii-transfer'))];
      case 'other-details': {
        const fields = labels.slice(1).map(label => (label.endsWith('?') ? words.organizedService : label));
        return [line(words.steps[id](say.common.list(fields)), citation)];
      }
      // Not done by the employee: the facts below tell them.
      case 'request-forwarded':
      case 'shown-as-na':
      case 'mdo-approves-profile':
        return [];
      default:
        return [line(words.steps[id], citation)];
    }
  };

  return answer({
    dialog: 'profile_update',
    headline: designation
      ? words.headlineTo(
          say.common.named(designation.name, hindiNames.get(designation.name)),
          say.common.groups(designation.groups),
        )
      : words.headline,
    basis,
    steps: steps.flatMap(step),
    facts: [
      line(words.approval, update),
      ...(notFilled ? [line(words.notAvailable(say.common.and(notFilled.labels)), notFilled.citation)] : []),
      line(words.csiId, update),
    ],
    cautions: [
      line(words.wrong, update),
      line(words.order, om('annexure-ii')),
      line(words.august, om('annexure-iii-note')),
    ],
    citations: designation ? [designationCitation(designation)] : [],
    openQuestions: openQuestions.filter(id => id !== 'igot-cell'),
    next: [
      designation
        ? button(say, 'verification', 'verification_status')
        : button(say, 'designation', 'designation_lookup'),
      button(say, 'transfer', 'transfer_request'),
      choice(words.closedField, 'profile_mismatch', {}),
    ],
  });
};

/** A wrong value that cannot be edited: the Circle iGOT Cell, or the MDO. */
export const profileMismatch: Dialog = (slots, context) => {
  const { say } = context;
  const words = say.profile;
  const mailbox = mailboxOf(context);
  const mdo = settledMdo(slots, context);
  const elsewhere = mdo !== undefined && mdo.kind !== 'circle';
  const headline = elsewhere
    ? words.mismatchElsewhere(`**${mdo.name}**`)
    : mdo === undefined
      ? words.mismatch
      : words.mismatchOf(mdo.name);
  return answer({
    dialog: 'profile_mismatch',
    headline,
    basis: elsewhere ? 'not-stated' : 'stated',
    steps: words.mismatchSteps.map((text, index) => line(text, index === 0 ? update : mismatch)),
    facts: [
      line(words.mismatchWhy, mismatch),
      line(elsewhere ? words.noCellHere(mailbox) : words.noAddress(mailbox), om('para-5')),
      line(words.drive, mismatch),
    ],
    cautions: [line(words.notHere)],
    openQuestions: ['igot-cell', 'responsibility'],
    next: [
      button(say, 'update', 'profile_update'),
      button(say, 'verification', 'verification_status'),
      button(say, 'contact', 'contact_support'),
    ],
  });
};

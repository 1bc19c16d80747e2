/** How to transfer the profile to the right MDO (OM, Annexure II, transfer, and para 4; guide, step 2). */
import {
  type Citation,
  type Designation,
  designationCitation,
  type Mdo,
  mdoCitation,
} from '../../knowledge/facts/facts.ts';
import { calendar, type ProfileProcedure, profileProcedure } from '../../knowledge/rules/index.ts';
import { guide, om } from '../../knowledge/rules/sourced.ts';
import { fold } from '../../knowledge/text/fold.ts';
import { answer, type Context, type Dialog, type Line, line, type Slots } from '../turns/turn.ts';
import { datesNote } from './deadlines.ts';
import { isTouched, settledMdo } from './mdo.ts';
import { button } from './shared/buttons.ts';
import { knownDesignation } from './shared/employee.ts';

const parentSources: Citation[] = [om('para-4'), guide('step-2')];

export const transfer: Dialog = (slots, context) => {
  const { say, knowledge, hindiMdos } = context;
  const words = say.transfer;
  const { steps, basis, openQuestions, citations } = profileProcedure(knowledge, 'transfer');
  const both = officesNamed(slots, context);
  const mdo = both.length > 1 ? undefined : settledMdo(slots, context);
  const designation = knownDesignation(slots, context);
  const target = mdo && say.common.named(mdo.name, hindiMdos.get(mdo.id));
  const underParent = slots.mdo === 'department-of-posts';
  const dateAhead = calendar(knowledge, context.today).next.includes('transfer');
  const headline = (): string => {
    if (both.length > 1) return words.either(say.common.or(both.map(({ name }) => `**${name}**`)));
    if (underParent) return target ? words.parentTo(target) : words.parent;
    return target ? words.headlineTo(target) : words.headline;
  };
  return answer({
    dialog: 'transfer_request',
    headline: headline(),
    basis,
    steps: steps.flatMap(step => stepLines(step, mdo, designation, context)),
    facts: [
      ...(mdo && slots.office && !isNamedAsSuch(mdo, slots)
        ? [line(words.target(mdo.name, slots.office), mdoCitation(mdo))]
        : []),
      ...(mdo === undefined || underParent ? [line(words.parentWhy, ...parentSources)] : []),
      line(words.approval, ...citations),
      line(words.again, ...citations),
      line(words.order, om('annexure-ii')),
    ],
    // The OM's date for leaving the parent MDO is shown only while it is ahead.
    cautions: [...(underParent && dateAhead ? [datesNote(context)] : []), line(words.notPosting)],
    openQuestions: openQuestions.filter(id => {
      if (id === 'raknpa-selector') return mdo !== undefined && isTouched(mdo, id, context);
      return id !== 'region-unit' || mdo === undefined;
    }),
    next: [
      mdo === undefined ? button(say, 'mdo', 'mdo_lookup') : button(say, 'update', 'profile_update'),
      button(say, 'designation', 'designation_lookup'),
      button(say, 'verification', 'verification_status'),
    ],
  });
};

type TransferStep = ProfileProcedure<'transfer'>['steps'][number];

/** The line for a step; none where another line covers it or somebody else does it. */
function stepLines(
  { id, citation }: TransferStep,
  mdo: Mdo | undefined,
  designation: Designation | undefined,
  { say }: Context,
): Line[] {
  const words = say.transfer;
  switch (id) {
    case 'target-organization':
      return [line(mdo ? words.targetStepTo(`**${mdo.name}**`) : words.targetStep, citation)];
    case 'group-and-designation':
      return [
        designation
          ? line(
              words.groupStep(`**${designation.name}**`, say.common.groups(designation.groups)),
              citation,
              designationCitation(designation),
            )
          : line(words.steps[id], citation),
      ];
    case 'see-current-mdo':
    case 'mdo-approves-transfer':
    case 'verified-again':
      return [];
    default:
      return [line(words.steps[id], citation)];
  }
}

/**
 * The two MDOs, where the message names offices of two: "from CEPT to Tamil Nadu" names the old one as well. Which of them
 * is the new one is not guessed.
 */
function officesNamed({ office = '', officeKey }: Slots, { findMdo }: Context): Mdo[] {
  if (officeKey !== undefined) return [];
  const words = office.split(' ');
  for (let at = 1; at < words.length; at++) {
    const one = findMdo(words.slice(0, at).join(' '));
    const other = findMdo(words.slice(at).join(' '));
    if (one.status === 'match' && other.status === 'match' && one.mdo.id !== other.mdo.id)
      return [one.mdo, other.mdo];
  }
  return [];
}

/** True where the MDO itself was named or chosen. Then the answer does not say how the office was read. */
function isNamedAsSuch({ name }: Mdo, { office = '', officeKey }: Slots): boolean {
  return officeKey !== undefined || fold(office) === fold(name);
}

/** What is in order in the iGOT profile, what is left to look at, and how each part is put in order. */
import { type Designation, designationCitation } from '../../../knowledge/facts/facts.ts';
import type { ProfileSlot, ProfileStep, TrackStep } from '../../../knowledge/rules/index.ts';
import { guide, om } from '../../../knowledge/rules/sourced.ts';
import { type Context, type Line, line } from '../../turns/turn.ts';
import type { ToldFacts } from './told.ts';

const stepOf: Readonly<Record<ProfileSlot, ProfileStep>> = {
  greenTick: 'green-tick',
  mdo: 'mdo',
  profile: 'designation',
};

/** The parts of the profile by what is told of them, each in the order of the checklist. */
export interface ProfileState {
  inOrder: ProfileStep[];
  wrong: ProfileStep[];
  /** Nothing is told, or the employee is not sure. */
  open: ProfileStep[];
  /** The employee was asked and is not sure. */
  unsure: ProfileStep[];
  /** Nothing is told. */
  untold: ProfileStep[];
}

export function profileState({ greenTick, mdo, profile }: ToldFacts): ProfileState {
  const told = Object.entries({ greenTick, mdo, profile }) as [ProfileSlot, string | undefined][];
  const where = (fits: (value: string | undefined) => boolean) =>
    told.filter(([, value]) => fits(value)).map(([slot]) => stepOf[slot]);
  const right = ['yes', 'right', 'matches'];
  const isOpen = (value: string | undefined) => value === undefined || value === 'not-sure';
  return {
    inOrder: where(value => value !== undefined && right.includes(value)),
    wrong: where(value => value !== undefined && !isOpen(value) && !right.includes(value)),
    open: where(isOpen),
    unsure: where(value => value === 'not-sure'),
    untold: where(value => value === undefined),
  };
}

/** The names of steps in one sentence: `green tick, MDO`. */
export function stepNames(steps: readonly TrackStep[], { say }: Pick<Context, 'say'>): string {
  return say.common.list(steps.map(step => say.checklist.name(step)));
}

/** What comes before the green tick, where something else of the profile is wrong too: with its approval the tick comes. */
export function tickHeadline(facts: ToldFacts, { say }: Context): string | undefined {
  const { wrong } = profileState(facts);
  const { mdo, designation } = say.checklist.beforeTick;
  return wrong.includes('mdo') ? mdo : wrong.includes('designation') ? designation : undefined;
}

/** What an employee can do about a part of the profile that is wrong. */
export interface Mending {
  facts: ToldFacts;
  designation: Designation | undefined;
  /** The exact name of the MDO of the employee's office, where it is known. */
  mdo: string | undefined;
}

/**
 * How to put a part of the profile in order (OM, Annexure II). With a wrong MDO or designation there is no green tick until that
 * is put in order, so the way to the tick begins with it.
 */
export function mendingSteps(step: ProfileStep, mending: Mending, context: Context): Line[] {
  const { facts, designation, mdo } = mending;
  const { mend } = context.say.checklist;
  const setProfile =
    designation === undefined
      ? line(mend.setProfile, om('annexure-ii-update'))
      : line(
          mend.setProfileTo(designation.name, context.say.common.groups(designation.groups)),
          om('annexure-ii-update'),
          designationCitation(designation),
        );
  switch (step) {
    case 'green-tick': {
      const [wrong] = profileState(facts).wrong.filter(one => one !== 'green-tick');
      if (wrong !== undefined) return mendingSteps(wrong, mending, context);
      return [
        ...(facts.profile === 'matches' ? [] : [setProfile]),
        line(mend.approve, guide('step-1'), om('annexure-ii-update')),
      ];
    }
    case 'mdo':
      return [
        mend.openTransfer,
        mdo === undefined ? mend.chooseMdo : mend.chooseThisMdo(mdo),
        mend.transferApproved,
      ].map(text => line(text, om('annexure-ii-transfer')));
    case 'designation':
      return [
        setProfile,
        line(mend.approve, om('annexure-ii-update')),
        line(mend.notEditable, guide('support-mismatch')),
      ];
  }
}

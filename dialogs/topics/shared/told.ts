/** What the employee has told, in the form that the rules take. */
import type { Designation } from '../../../knowledge/facts/facts.ts';
import type { LockedFacts } from '../../../knowledge/rules/index.ts';
import type { Context, Slots } from '../../turns/turn.ts';

/** The facts for `whyLocked` and `track`, which add the login. */
export type ToldFacts = LockedFacts & Pick<Slots, 'login'>;

/**
 * The slots as facts for the rules. A group that Annexure III does not print for the post makes the profile wrong. Courses named
 * as left make all others done.
 */
export function toldFacts(
  slots: Slots,
  designation: Designation | undefined,
  { knowledge }: Context,
): ToldFacts {
  const { group, employment, login, greenTick, mdo, profile, attempts, passed } = slots;
  const { coursesDone, coursesNotDone } = slots;
  const ownGroup = group === 'not-sure' ? undefined : group;
  const groupDiffers =
    designation !== undefined && ownGroup !== undefined && !designation.groups.includes(ownGroup);
  const done =
    coursesNotDone === undefined
      ? coursesDone
      : knowledge.courses.map(({ id }) => id).filter(id => !coursesNotDone.includes(id));
  return {
    ...(designation && { designation: designation.name }),
    ...(ownGroup && { group: ownGroup }),
    ...(employment && { employment }),
    ...(login && { login }),
    ...(greenTick && { greenTick }),
    ...(mdo && { mdo }),
    ...(groupDiffers ? { profile: 'differs' as const } : profile && { profile }),
    ...(done && { coursesDone: done === 'none' ? [] : done }),
    ...(attempts !== undefined && { attemptsUsed: attempts }),
    ...(passed !== undefined && { passed }),
  };
}

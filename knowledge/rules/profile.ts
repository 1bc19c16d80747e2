/** The procedures on the portal and their order (OM, Annexure II; guide, steps 1 and 2 and support). */
import type { CaseTwoDetail, Facts, OpenQuestionId, Procedure, ProcedureId } from '../facts/facts.ts';
import { guide, om, type Sourced } from './sourced.ts';

/** The steps of a procedure in order, each with its citation, and the procedures that come before it. */
export type ProfileProcedure<Id extends ProcedureId = ProcedureId> = Sourced & { procedure: Id } & Pick<
    Procedure<Id>,
    'steps' | 'after'
  >;

const openPoints: Record<ProcedureId, OpenQuestionId[]> = {
  register: [],
  login: [],
  'login-case-2': ['directorate-case-2'],
  transfer: ['region-unit', 'raknpa-selector', 'name-position', 'profile-order'],
  update: ['august-lists', 'igot-cell', 'name-position', 'profile-order'],
  verify: ['august-lists', 'profile-order'],
};

/**
 * The steps of one procedure (OM, Annexure II; guide, step 1 and support).
 *
 * @throws RangeError where there is no such procedure
 */
export function profileProcedure<Id extends ProcedureId>(k: Facts, id: Id): ProfileProcedure<Id> {
  // The check of the data holds that a procedure has its own steps and no others.
  const procedure = k.procedureById.get(id) as Procedure<Id> | undefined;
  if (procedure === undefined)
    throw new RangeError(
      `dop-igot-helpdesk: "${id}" is not a procedure; take one of ${[...k.procedureById.keys()].join(', ')}`,
    );
  const { steps, after } = procedure;
  const seen = new Set<string>();
  const citations = steps
    .map(step => step.citation)
    .filter(({ source, place }) => !seen.has(`${source} ${place}`) && seen.add(`${source} ${place}`));
  return { procedure: id, steps, after, basis: 'stated', citations, openQuestions: [...openPoints[id]] };
}

/** What Case II asks the employee to send, in the printed order (OM, Annexure II, Case II). */
export function caseTwoDetailsOf(k: Facts): readonly CaseTwoDetail[] {
  const gather = profileProcedure(k, 'login-case-2').steps.find(({ id }) => id === 'gather-details');
  // The check of the data holds that its labels are these.
  return (gather?.labels ?? []) as CaseTwoDetail[];
}

/** The order of the three profile procedures. */
export type ProfileOrder = Sourced & { order: ProcedureId[] };

/**
 * First transfer, then update, then verify. The OM asks for the transfer before the update (Annexure II). The guide puts the
 * green tick before the MDO (steps 1 and 2); here the order of the OM is followed.
 */
export function profileOrder(k: Facts): ProfileOrder {
  const order: ProcedureId[] = [];
  const add = (id: ProcedureId) => {
    for (const before of k.procedureById.get(id)?.after ?? []) add(before);
    if (!order.includes(id)) order.push(id);
  };
  add('verify');
  return {
    order,
    basis: 'stated',
    citations: [om('annexure-ii'), guide('step-1'), guide('step-2')],
    openQuestions: ['profile-order'],
  };
}

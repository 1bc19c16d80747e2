/**
 * The package `dop-igot-helpdesk/rules`: the rules, and the facts that they need, in one module.
 *
 * @example
 * import { curriculum, loadKnowledge } from 'dop-igot-helpdesk/rules';
 * const knowledge = loadKnowledge();
 * curriculum(knowledge, { designation: 'Postman' }); // { kind: 'list', curriculum: 'field', courses: [...], basis: 'stated', ... }
 */

export { designationCitation, type Facts as Knowledge, mdoCitation } from '../facts/facts.ts';
/** The package holds no other knowledge than the facts, and has always named them so. */
export { loadFacts as loadKnowledge } from '../facts/load.ts';
export * from '../facts/types.ts';
export * from './index.ts';

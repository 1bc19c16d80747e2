/**
 * The shared rules of the mandatory iGOT courses, published as `dop-igot-helpdesk/rules`: pure functions over
 * {@link loadKnowledge}, each answer with its basis, its sources and the open points that touch it.
 *
 * @example
 * const knowledge = loadKnowledge();
 * curriculum(knowledge, { designation: 'Postman' }); // { kind: 'list', curriculum: 'field', courses: [...], basis: 'stated', ... }
 */

export { designationCitation, type Knowledge, loadKnowledge, mdoCitation } from '../facts/load.ts';
export * from '../facts/types.ts';
export * from './apar.ts';
export * from './assessment.ts';
export * from './calendar.ts';
export * from './curriculum.ts';
export * from './duration.ts';
export * from './locked.ts';
export * from './profile.ts';
export * from './scope.ts';
export { openQuestionsFor, type Sourced, type StaffGroup } from './sourced.ts';
export * from './track.ts';

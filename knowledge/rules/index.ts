/**
 * The rules of the mandatory iGOT courses: pure functions over the facts. Each answer names its basis, its sources and the
 * open questions that touch it. Published with the data inside as `dop-igot-helpdesk/rules`; see `package.ts`.
 */

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

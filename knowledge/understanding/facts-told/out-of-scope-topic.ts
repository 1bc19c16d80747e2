/** Topics that this helpdesk does not answer. For each, the reply says which office handles it. */
import { type Matter, matters } from '../intents.ts';

export type OutOfScopeTopic = Exclude<Matter, 'other'>;

/** The matters that have an office of their own. */
export const outOfScopeTopics: readonly OutOfScopeTopic[] = matters.filter(matter => matter !== 'other');

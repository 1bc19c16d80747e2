/** Makes the context of a dialog. Conversation, command line, Teams, map and tests all call it. */

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { phrases } from '../phrases/index.ts';
import type { Context } from '../turns/turn.ts';

/** What all contexts over the same knowledge share: the searches with their indexes, and the Hindi names. */
export type Resources = Pick<
  Context,
  'knowledge' | 'findDesignation' | 'findMdo' | 'hindiNames' | 'hindiMdos'
>;

/** The searches and names of the knowledge. */
export function resourcesOf(knowledge: Knowledge): Resources {
  const { findDesignation, findMdo, hindiNames, hindiMdos } = knowledge;
  return { knowledge, findDesignation, findMdo, hindiNames, hindiMdos };
}

/**
 * The context in which a dialog runs.
 *
 * @param language the language of the reply
 * @param today `YYYY-MM-DD`, Asia/Kolkata
 * @example
 * const context = contextIn(resourcesOf(loadKnowledge()), 'en', '2026-03-01');
 * dialogs.designation_lookup({ post: 'ASRM' }, context); // an Answer: Assistant Superintendent of Posts, Group B
 */
export function contextIn(resources: Resources, language: Language, today: string): Context {
  return { ...resources, say: phrases[language], language, today };
}

/** The same context in another language. */
export function withLanguage(context: Context, language: Language): Context {
  return contextIn(context, language, context.today);
}

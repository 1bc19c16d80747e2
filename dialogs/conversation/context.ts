/** Makes the context of a dialog. Conversation, command line, Teams, map and tests all call it. */

import type { Knowledge } from '../../knowledge/facts/load.ts';
import { hindiMdoNames } from '../../knowledge/places/hindi-names.ts';
import { createMdoSearch } from '../../knowledge/places/search.ts';
import { readDesignationLexicon } from '../../knowledge/posts/lexicon.ts';
import { createDesignationSearch } from '../../knowledge/posts/search.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { phrases } from '../phrases/index.ts';
import type { Context } from '../turns/turn.ts';

/** What all contexts over the same knowledge share: the searches with their indexes, and the Hindi names. */
export type Resources = Pick<
  Context,
  'knowledge' | 'findDesignation' | 'findMdo' | 'hindiNames' | 'hindiMdos'
>;

const made = new WeakMap<Knowledge, Resources>();

/** The searches and names over the knowledge. They are made once: for the same knowledge it is always the same object. */
export function resourcesOf(knowledge: Knowledge): Resources {
  const before = made.get(knowledge);
  if (before !== undefined) return before;
  const lexicon = readDesignationLexicon();
  const resources: Resources = {
    knowledge,
    findDesignation: createDesignationSearch(knowledge, lexicon),
    findMdo: createMdoSearch(knowledge),
    hindiNames: new Map(lexicon.names.map(({ designation, hindi }) => [designation, hindi])),
    hindiMdos: hindiMdoNames,
  };
  made.set(knowledge, resources);
  return resources;
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

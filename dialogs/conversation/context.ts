/** What every dialog may use, made once: a conversation and a search as one types share the indexes. */

import type { Knowledge } from '../../knowledge/facts/load.ts';
import { hindiMdoNames } from '../../knowledge/places/hindi-names.ts';
import { createMdoSearch } from '../../knowledge/places/search.ts';
import { readDesignationLexicon } from '../../knowledge/posts/lexicon.ts';
import { createDesignationSearch } from '../../knowledge/posts/search.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { phrases } from '../phrases/index.ts';
import type { Context } from '../turns/turn.ts';

/** A {@link Context} but for the reader's language and the day. */
export type Shared = Pick<Context, 'knowledge' | 'findDesignation' | 'findMdo' | 'hindiNames' | 'hindiMdos'>;

const made = new WeakMap<Knowledge, Shared>();

/** The searches and names over the knowledge; for the same knowledge always the same. */
export function sharedContext(knowledge: Knowledge): Shared {
  const before = made.get(knowledge);
  if (before !== undefined) return before;
  const lexicon = readDesignationLexicon();
  const shared: Shared = {
    knowledge,
    findDesignation: createDesignationSearch(knowledge, lexicon),
    findMdo: createMdoSearch(knowledge),
    hindiNames: new Map(lexicon.names.map(({ designation, hindi }) => [designation, hindi])),
    hindiMdos: hindiMdoNames,
  };
  made.set(knowledge, shared);
  return shared;
}

/** @param today `YYYY-MM-DD`, Asia/Kolkata */
export function contextIn(shared: Shared, language: Language, today: string): Context {
  return { ...shared, say: phrases[language], language, today };
}

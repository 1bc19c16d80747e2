/** The searches and phrases that a single dialog needs, where no conversation is held. */
import { phrases } from '../../dialogs/phrases/index.ts';
import type { Context } from '../../dialogs/turns/turn.ts';
import { loadKnowledge } from '../../knowledge/facts/load.ts';
import { hindiMdoNames } from '../../knowledge/places/hindi-names.ts';
import { createMdoSearch } from '../../knowledge/places/search.ts';
import { readDesignationLexicon } from '../../knowledge/posts/lexicon.ts';
import { createDesignationSearch } from '../../knowledge/posts/search.ts';
import { words } from '../../knowledge/text/fold.ts';
import { languageOf } from '../../knowledge/understanding/language.ts';
import type { Given } from './command.ts';

export interface Desk {
  /** What a dialog may use to answer a query, in the language that is fixed or else in the query's own. */
  contextFor(query: string): Context;
}

export function openDesk({ today, language: fixed }: Given): Desk {
  const knowledge = loadKnowledge();
  const lexicon = readDesignationLexicon();
  const standing = {
    knowledge,
    findDesignation: createDesignationSearch(knowledge, lexicon),
    findMdo: createMdoSearch(knowledge),
    hindiNames: new Map(lexicon.names.map(({ designation, hindi }) => [designation, hindi])),
    hindiMdos: hindiMdoNames,
    today,
  };
  return {
    contextFor(query) {
      const language = fixed ?? languageOf(words(query)).language;
      return { ...standing, language, say: phrases[language] };
    },
  };
}

/** What a single dialog needs where no conversation is held: searches, phrases, language and date. */
import { contextIn, resourcesOf } from '../../dialogs/conversation/context.ts';
import type { Context } from '../../dialogs/turns/turn.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { words } from '../../knowledge/text/fold.ts';
import { otherScriptOf } from '../../knowledge/text/scripts.ts';
import { languageOf } from '../../knowledge/understanding/language.ts';
import type { CommandOptions } from './command.ts';

/** @returns the context for a query, in the fixed language; where none is fixed, in the query's own */
export function createContextFor({ today, language: fixed }: CommandOptions): (query: string) => Context {
  const resources = resourcesOf(loadKnowledge());
  return query =>
    contextIn(resources, fixed ?? languageOf(words(query), otherScriptOf(query)).language, today);
}

/** The intents of a message: its main request, and the requests of its other clauses, in their order. */

import type { Classifier } from './classifier/classify.ts';
import {
  asks,
  asksAbout,
  type Clause,
  hasQuestionWord,
  inquires,
  isBackground,
  onlyTells,
} from './clause-kinds.ts';
import { courtesies, type IntentId, intentIds } from './intent-rules/intent-rules.ts';
import { limits, readingsOf, type ScoredIntent } from './readings.ts';

export type { Clause } from './clause-kinds.ts';
export { type IntentId, intentIds } from './intent-rules/intent-rules.ts';
export { limits, type ScoredIntent } from './readings.ts';

/** Intents that are not answered next to another one: a milder form of the same trouble, or a step that comes before it. */
const explains: { readonly [Id in IntentId]?: readonly IntentId[] } = {
  login_case2: ['login_case1', 'contact_support', 'profile_mismatch'],
  profile_mismatch: ['profile_update'],
  assessment_locked: ['courses_list', 'checklist_track'],
  apar_credit: ['courses_list'],
  courses_not_visible: ['courses_list'],
};

/**
 * Intents that are only told next to a main request, and not asked: in "verified and two courses done, what is left" the
 * green tick and the courses are told.
 */
const onlyToldWith: { readonly [Id in IntentId]?: readonly IntentId[] } = {
  checklist_track: [
    'verification_status',
    'transfer_request',
    'registration',
    'profile_update',
    'courses_list',
    'assessment_locked',
  ],
  assessment_locked: ['verification_status', 'courses_list', 'checklist_track'],
  courses_not_visible: ['verification_status', 'profile_update'],
  profile_mismatch: ['group_lookup', 'designation_lookup', 'profile_update'],
};

/** A clause with at most so many words may only name a topic. A longer one is a statement. */
const bareWords = 4;

/**
 * Reads the intents of a message.
 *
 * @param clauses its clauses, in order
 * @param classify each intent's share by the examples
 * @returns `intents`: the requests, in the order of the message. `ranked`: the best reading of each intent, the best first
 */
export function readIntents(
  clauses: readonly Clause[],
  classify: Classifier,
): { intents: ScoredIntent[]; ranked: ScoredIntent[] } {
  const all = readingsOf(clauses, classify);
  const ranked = bestOfEachIntent(all);
  const [top] = ranked;
  if (top === undefined) return { intents: [], ranked };
  const main = mainReading(all, top);
  const intents = [main, ...furtherRequests(clauses, all, top, main)];
  const explained = new Set(intents.flatMap(({ intent }) => explains[intent] ?? []));
  return {
    intents: intents.filter(({ intent }) => !explained.has(intent)).sort((a, b) => a.from - b.from),
    ranked,
  };
}

/** The higher score first; then the earlier clause; then the order of `intentIds`. */
function bestFirst(a: ScoredIntent, b: ScoredIntent): number {
  return b.score - a.score || a.from - b.from || intentIds.indexOf(a.intent) - intentIds.indexOf(b.intent);
}

function bestOfEachIntent(all: readonly ScoredIntent[]): ScoredIntent[] {
  const best = new Map<IntentId, ScoredIntent>();
  for (const scored of all)
    if (scored.score > (best.get(scored.intent)?.score ?? 0)) best.set(scored.intent, scored);
  return [...best.values()].sort(bestFirst);
}

/** The main request. One clause is preferred where it scores nearly as well as several: the others may ask something else. */
function mainReading(all: readonly ScoredIntent[], top: ScoredIntent): ScoredIntent {
  const inOneClause = all.filter(
    ({ own, intent, score }) => own && intent === top.intent && score >= top.score - limits.narrower,
  );
  return inOneClause.sort(bestFirst)[0] ?? top;
}

/** The requests of the clauses outside the main request, each intent once, in order. */
function furtherRequests(
  clauses: readonly Clause[],
  all: readonly ScoredIntent[],
  top: ScoredIntent,
  main: ScoredIntent,
): ScoredIntent[] {
  const bestOwn = bestOwnReadings(all);
  const further: ScoredIntent[] = [];
  for (const [at, clause] of clauses.entries()) {
    const own = bestOwn.get(at);
    if (own === undefined || (at >= main.from && at <= main.to)) continue;
    if (courtesies.has(own.intent) || [main, ...further].some(({ intent }) => intent === own.intent))
      continue;
    const bare = isTopicNamed(clauses, at, main);
    if (clause.isSubject || asksAbout(clause, clauses.slice(0, at)) || !(bare || asks(clause))) continue;
    if (onlyTellsWith(clause, own, main)) continue;
    if (isStrongEnough(own, top, main, bare || inquires(clause))) further.push(own);
  }
  return further;
}

/** The best reading of each clause alone, by the clause's number. */
function bestOwnReadings(all: readonly ScoredIntent[]): ReadonlyMap<number, ScoredIntent> {
  const best = new Map<number, ScoredIntent>();
  for (const scored of all) {
    const before = best.get(scored.from);
    if (scored.own && (before === undefined || bestFirst(scored, before) < 0)) best.set(scored.from, scored);
  }
  return best;
}

/** True of a few words that only name a topic, such as "pass marks" after another question. */
function isTopicNamed(clauses: readonly Clause[], at: number, main: ScoredIntent): boolean {
  const clause = clauses[at] as Clause;
  const before = clauses[at - 1];
  if (clause.words.length > bareWords || clause.granted) return false;
  // Before a question, a few words may tell who asks: "new recruit here, how do I begin".
  if (at < main.from && clauses.slice(main.from, main.to + 1).some(asks) && isBackground(clause))
    return false;
  if (clause.hits.some(({ concept }) => concept === 'did')) return false;
  // In "I did registration and verification" the verification is told too.
  return before === undefined || before.isSubject === true || !onlyTells(before);
}

/** True of a clause that only tells how far the employee is. With "what is left", even "not verified yet" only tells. */
function onlyTellsWith(clause: Clause, own: ScoredIntent, main: ScoredIntent): boolean {
  const tells = main.intent === 'checklist_track' ? !hasQuestionWord(clause) : !inquires(clause);
  return tells && onlyToldWith[main.intent]?.includes(own.intent) === true;
}

/** @param isClear the clause names its topic or asks; else its evidence must come near that of the main request */
function isStrongEnough(own: ScoredIntent, top: ScoredIntent, main: ScoredIntent, isClear: boolean): boolean {
  return (
    own.rule >= limits.furtherRequest &&
    own.share >= limits.furtherShare &&
    own.rule >= Math.max(top.rule, main.rule) - limits.spread &&
    (isClear || own.alone >= main.alone - limits.spreadOfAll)
  );
}

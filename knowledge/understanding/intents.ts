/** What a message asks for: its main request, and what other clauses ask for as well, in the order asked. */

import type { Classifier } from './classifier/classify.ts';
import {
  asks,
  asksAbout,
  type Clause,
  hasQuestionWord,
  inquires,
  onlyTells,
  saysWhatHolds,
} from './clause-kinds.ts';
import { courtesies, type IntentId, intentIds } from './intent-rules/intent-rules.ts';
import { limits, readingsOf, type ScoredIntent } from './readings.ts';

export type { Clause } from './clause-kinds.ts';
export { type IntentId, intentIds } from './intent-rules/intent-rules.ts';
export { limits, type ScoredIntent } from './readings.ts';

/** What a reading explains along with itself: the milder form of the same trouble, or what was done before it. */
const explains: { readonly [Id in IntentId]?: readonly IntentId[] } = {
  login_case2: ['login_case1', 'contact_support', 'profile_mismatch'],
  profile_mismatch: ['profile_update'],
  assessment_locked: ['courses_list', 'checklist_track'],
  apar_credit: ['courses_list'],
  courses_not_visible: ['courses_list'],
};

/** What tells how far one is, beside the question how it goes on: "verified and two courses done, what is left". */
const toldBeside: { readonly [Id in IntentId]?: readonly IntentId[] } = {
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

/** A clause of no more words is a topic named, not a statement. */
const bareWords = 4;

/**
 * Reads the intents of a message.
 *
 * @param clauses its clauses, in order
 * @param classify each intent's share by the examples
 * @returns `intents`, those asked for, in the order asked; `ranked`, the best reading of every intent, best first
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

/** The main request, in one clause where one says nearly as much as several: the others may ask for something else. */
function mainReading(all: readonly ScoredIntent[], top: ScoredIntent): ScoredIntent {
  const inOneClause = all.filter(
    ({ own, intent, score }) => own && intent === top.intent && score >= top.score - limits.narrower,
  );
  return inOneClause.sort(bestFirst)[0] ?? top;
}

/** What the clauses outside the main request ask for, each intent once, in order. */
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
    if (onlyTellsBeside(clause, own, main)) continue;
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
  // Before a clause that asks, a few words say who asks or what holds: "new recruit here, how do I begin".
  if (at < main.from && clauses.slice(main.from, main.to + 1).some(asks) && saysWhatHolds(clause))
    return false;
  if (clause.hits.some(({ concept }) => concept === 'did')) return false;
  // "I did registration and verification": the second is told too.
  return before === undefined || before.isSubject === true || !onlyTells(before);
}

/** True of a clause that only tells how far the employee is. Beside "what is left", even "not verified yet" only tells. */
function onlyTellsBeside(clause: Clause, own: ScoredIntent, main: ScoredIntent): boolean {
  const tells = main.intent === 'checklist_track' ? !hasQuestionWord(clause) : !inquires(clause);
  return tells && toldBeside[main.intent]?.includes(own.intent) === true;
}

/** @param isClear the clause names its topic or asks; else its evidence must come near that of the main request */
function isStrongEnough(own: ScoredIntent, top: ScoredIntent, main: ScoredIntent, isClear: boolean): boolean {
  return (
    own.rule >= limits.besides &&
    own.share >= limits.likeBeside &&
    own.rule >= Math.max(top.rule, main.rule) - limits.spread &&
    (isClear || own.alone >= main.alone - limits.spreadOfAll)
  );
}

/**
 * What a message asks for: the best of its readings, and what other clauses ask for beside it, in the order asked.
 */

import type { Likeness } from './classifier/classify.ts';
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
 * @param likeness how like they are to examples
 * @returns `intents`, those asked for, in the order asked; `ranked`, every reading, best first
 */
export function readIntents(
  clauses: readonly Clause[],
  likeness: Likeness,
): { intents: ScoredIntent[]; ranked: ScoredIntent[] } {
  const all = readingsOf(clauses, likeness);
  const best = new Map<IntentId, ScoredIntent>();
  for (const scored of all)
    if (scored.score > (best.get(scored.intent)?.score ?? 0)) best.set(scored.intent, scored);
  const order = (a: ScoredIntent, b: ScoredIntent) =>
    b.score - a.score || a.from - b.from || intentIds.indexOf(a.intent) - intentIds.indexOf(b.intent);
  const ranked = [...best.values()].sort(order);
  const [top] = ranked;
  if (top === undefined) return { intents: [], ranked };
  // What stands beside the one clause that says it may ask for something of its own.
  const main =
    all
      .filter(
        ({ own, intent, score }) => own && intent === top.intent && score >= top.score - limits.narrower,
      )
      .sort(order)[0] ?? top;
  const bestOwn = new Map<number, ScoredIntent>();
  for (const scored of all) {
    const before = bestOwn.get(scored.from);
    if (scored.own && (before === undefined || order(scored, before) < 0)) bestOwn.set(scored.from, scored);
  }
  const intents = [main];
  for (const [at, clause] of clauses.entries()) {
    if (at >= main.from && at <= main.to) continue;
    const before = clauses[at - 1];
    if (asksAbout(clause, clauses.slice(0, at))) continue;
    const bare =
      clause.words.length <= bareWords &&
      !clause.granted &&
      // Before a clause that asks, a few words say who asks or what holds: "new recruit here, how do I begin".
      !(at < main.from && clauses.slice(main.from, main.to + 1).some(asks) && saysWhatHolds(clause)) &&
      !clause.hits.some(({ concept }) => concept === 'did') &&
      // "I did registration and verification": the second is told too.
      (before === undefined || before.isSubject === true || !onlyTells(before));
    if (clause.isSubject || !(bare || asks(clause))) continue;
    const own = bestOwn.get(at);
    if (
      own === undefined ||
      courtesies.has(own.intent) ||
      intents.some(({ intent }) => intent === own.intent)
    )
      continue;
    // Beside "what is left", even "not verified yet" only tells.
    const tells = main.intent === 'checklist_track' ? !hasQuestionWord(clause) : !inquires(clause);
    if (tells && toldBeside[main.intent]?.includes(own.intent)) continue;
    if (
      own.rule >= limits.besides &&
      own.share >= limits.likeBeside &&
      own.rule >= Math.max(top.rule, main.rule) - limits.spread &&
      (bare || inquires(clause) || own.alone >= main.alone - limits.spreadOfAll)
    )
      intents.push(own);
  }
  const explained = new Set(intents.flatMap(({ intent }) => explains[intent] ?? []));
  return {
    intents: intents.filter(({ intent }) => !explained.has(intent)).sort((a, b) => a.from - b.from),
    ranked,
  };
}

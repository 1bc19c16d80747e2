/**
 * All readings of a message: intents with their scores. Windows are read: each clause, neighbouring clauses together, and
 * each sentence with the subject line. Each window is compared with the rules (`intent-rules.ts`) and with the examples.
 */

import type { ConceptId } from '../lexicon/schema.ts';
import type { Classifier } from './classifier/classify.ts';
import {
  asks,
  asksAbout,
  type Clause,
  hasQuestionWord,
  isForOtherDesk,
  onlyNames,
  onlyTells,
} from './clause-kinds.ts';
import type { ConceptHit } from './concepts.ts';
import { type IntentId, intentIds, intentRules, type Rule } from './intent-rules/intent-rules.ts';

/** Weights of the evidence. A score is the strength of a rule, plus the classifier's part, less the cost of the window. */
export const limits = {
  /** The least score of a sure reading: with a rule, and by the classifier alone. */
  sure: 3.5,
  sureByClassifier: 5,
  /** The least strength of the rule of a further request, next to the main one. */
  furtherRequest: 6,
  /** The least share of a further request by the classifier: in a long story a rule may be met by chance. */
  furtherShare: 0.3,
  /** How far a further request may be below the main one: in its rule, and in its whole score. */
  spread: 3.4,
  spreadOfAll: 8,
  /** How far the main request in one clause may be below the same request in several, and is still preferred. */
  narrower: 4,
  /** The cost of each further clause of a window: evidence from one clause counts more. */
  perClause: 1.2,
  /** The cost of a clause that only tells what was done, or only asks what to do about an earlier clause. */
  told: 5,
  /** The cost of a granted clause ("the tick has come, but …"). */
  granted: 2,
  /** The cost of a clause of an e-mail that does not plead, ask or complain. */
  stated: 1.5,
  /** The bonus of the only clause with a question word. */
  question: 1.5,
  /** The further cost of a window of several clauses of which one only tells. */
  joinedTold: 1.5,
  /** The cost of a request to this helpdesk in a window for another desk. */
  otherDesk: 4,
  /** The most that a rule counts where its words were read with slips. */
  slips: 9,
  /** With at most so many clauses, three neighbours are also read together. */
  fewClauses: 8,
  /** With more clauses, only single clauses are classified: a long letter has many set sentences. */
  manyClauses: 24,
  /** What a full share by the classifier adds. */
  share: 14,
  /** What a full share of the whole message adds to a reading of a part of it. */
  wholeShare: 8,
  /** The cost of an intent that is less likely than the likeliest: for each unit of log-likelihood, and at most. */
  unlikely: 2,
  unlikelyAtMost: 7,
} as const;

export interface ScoredIntent {
  intent: IntentId;
  score: number;
  /** The score without what the rest of the message adds. */
  alone: number;
  /** Its share by the classifier, 0–1. */
  share: number;
  /** The concepts of the window, and the rule that it meets. */
  hits: readonly ConceptHit[];
  met: Rule | undefined;
  /** The first and the last clause of the window. */
  from: number;
  to: number;
  own: boolean;
  /** The strength of the rule alone. */
  rule: number;
}

interface Window {
  from: number;
  to: number;
  clauses: readonly Clause[];
  hits: readonly ConceptHit[];
  cost: number;
  /** True of a clause alone, without neighbours or subject line. */
  own?: boolean;
}

/** Plain loops, because a long letter has hundreds of windows, and there are hundreds of rules. */
function anyHit(concepts: ReadonlySet<ConceptId>, choice: readonly ConceptId[]): boolean {
  for (const concept of choice) if (concepts.has(concept)) return true;
  return false;
}
function allWanted(concepts: ReadonlySet<ConceptId>, { wants }: Rule): boolean {
  // From the last: the first is almost always there, because the rule was found by it.
  for (let at = wants.length - 1; at >= 0; at--)
    if (!anyHit(concepts, wants[at] as readonly ConceptId[])) return false;
  return true;
}

/**
 * Why a message was read as it was: words that were read as a concept; the classifier's share, 0–1;
 * or that nothing was read as a request, with or without a word of the helpdesk's subject.
 */
export type Reason =
  | { kind: 'concept'; concept: ConceptId; text: string; by: ConceptHit['by'] }
  | { kind: 'examples'; share: number }
  | { kind: 'no-request'; namesSubject: boolean };

/** The reasons of a reading, each once. Made only for readings that become intents. */
export function reasonsOf({ hits, met, share }: ScoredIntent): Reason[] {
  const wanted = new Set<ConceptId>(met?.wants.flat());
  const words = new Map<string, Reason>();
  for (const { text, concept, by } of hits)
    if (wanted.has(concept))
      words.set(JSON.stringify([text, concept, by]), { kind: 'concept', concept, text, by });
  return [...words.values(), ...(share < leastShare ? [] : [{ kind: 'examples', share } as const])];
}

/** A smaller share alone makes no reading. */
const leastShare = 0.1;
const leastLog = Math.log(leastShare);

/** The rules by each concept of their first want, so that a window is compared only with rules that it can meet. */
const rulesByConcept = new Map<ConceptId, { intent: IntentId; rule: Rule }[]>();
for (const [intent, rules] of intentRules)
  for (const rule of rules)
    for (const concept of rule.wants[0] ?? []) {
      const rows = rulesByConcept.get(concept);
      if (rows === undefined) rulesByConcept.set(concept, [{ intent, rule }]);
      else rows.push({ intent, rule });
    }

/** A rule that a window meets, and its strength there. */
interface RuleMet {
  rule: Rule;
  strength: number;
}

/** The strongest rule of every intent that a window meets. */
function rulesMet(hits: readonly ConceptHit[]): ReadonlyMap<IntentId, RuleMet> {
  const concepts = new Set<ConceptId>();
  const certain = new Set<ConceptId>();
  for (const { concept, by, outOfScope } of hits) {
    concepts.add(concept);
    // A word of another desk counts only as it is written, not by its sound: "opposite" is not "applied for".
    if (by === 'exact' || (by === 'sound' && !outOfScope)) certain.add(concept);
  }
  const met = new Map<IntentId, RuleMet>();
  for (const concept of concepts)
    for (const { intent, rule } of rulesByConcept.get(concept) ?? []) {
      const best = met.get(intent)?.strength ?? 0;
      if (rule.strength <= best || !allWanted(concepts, rule) || anyHit(concepts, rule.unless)) continue;
      // A word that was read with a slip is not certain.
      const strength = allWanted(certain, rule) ? rule.strength : Math.min(rule.strength, limits.slips);
      if (strength > best) met.set(intent, { rule, strength });
    }
  return met;
}

/** The readings of a window: one for each intent that a rule or the classifier finds in it. */
function scoreWindow(window: Window, classify: Classifier, whole: Float64Array | undefined): ScoredIntent[] {
  const met = rulesMet(window.hits);
  const logs = onlyNames(window.hits)
    ? undefined
    : classify(
        window.clauses.flatMap(({ words }) => words),
        window.hits,
      );
  const likeliest = Math.max(...(logs ?? []));
  const forOtherDesk = isForOtherDesk(window.hits);
  const scored: ScoredIntent[] = [];
  for (const [at, intent] of intentIds.entries()) {
    const found = met.get(intent);
    const log = logs?.[at] ?? Number.NEGATIVE_INFINITY;
    if (found === undefined && log < leastLog) continue;
    const share = Math.exp(log);
    const unlikely =
      logs === undefined ? 0 : Math.min(limits.unlikelyAtMost, limits.unlikely * (likeliest - log));
    const otherDesk = forOtherDesk && intent !== 'out_of_scope' ? limits.otherDesk : 0;
    const alone = (found?.strength ?? 0) + limits.share * share - unlikely - window.cost - otherDesk;
    scored.push({
      intent,
      score: alone + limits.wholeShare * (whole === undefined ? 0 : Math.exp(whole[at] ?? 0)),
      alone,
      from: window.from,
      to: window.to,
      own: window.own ?? false,
      rule: found?.strength ?? 0,
      share,
      hits: window.hits,
      met: found?.rule,
    });
  }
  return scored;
}

/** The cost of a single clause in a message of several. */
function costOf(clause: Clause, earlier: readonly Clause[]): number {
  if (onlyTells(clause) || asksAbout(clause, earlier)) return limits.told;
  if (clause.granted) return limits.granted;
  return clause.inEmail && !asks(clause) ? limits.stated : 0;
}

function windowsOf(clauses: readonly Clause[]): Window[] {
  const questions = clauses.filter(hasQuestionWord);
  const windows: Window[] = clauses.map((clause, at) => ({
    from: at,
    to: at,
    clauses: [clause],
    hits: clause.hits,
    cost:
      clauses.length < 2
        ? 0
        : costOf(clause, clauses.slice(0, at)) -
          (questions.length === 1 && questions[0] === clause ? limits.question : 0),
    own: true,
  }));
  // In a long letter the request is near a question; its other sentences are only read one by one.
  const isLong = clauses.length > limits.manyClauses;
  const join = (from: number, to: number) => {
    const joined = clauses.slice(from, to + 1);
    if (isLong && !joined.some(asks)) return;
    // With concepts in only one clause, the window would say no more than that clause alone.
    if (joined.filter(({ hits }) => hits.length > 0).length < 2) return;
    windows.push({
      from,
      to,
      clauses: joined,
      hits: joined.flatMap(({ hits }) => hits),
      cost:
        to === from + 1 && asksAbout(clauses[to] as Clause, clauses.slice(from, to))
          ? 0
          : limits.perClause * (to - from) + (joined.some(onlyTells) ? limits.joinedTold : 0),
    });
  };
  for (let at = 1; at < clauses.length; at++) join(at - 1, at);
  if (clauses.length <= limits.fewClauses) for (let at = 2; at < clauses.length; at++) join(at - 2, at);
  const subject = clauses.findIndex(({ isSubject }) => isSubject);
  const title = clauses[subject];
  if (title !== undefined)
    for (const [at, clause] of clauses.entries())
      if (at >= subject + 2 && (!isLong || asks(clause)))
        windows.push({
          from: at,
          to: at,
          clauses: [title, clause],
          hits: [...title.hits, ...clause.hits],
          cost: limits.perClause,
        });
  return windows;
}

/**
 * All readings of a message's clauses, in no order.
 *
 * @param classify each intent's share by the examples
 */
export function readingsOf(clauses: readonly Clause[], classify: Classifier): ScoredIntent[] {
  const whole =
    clauses.length < 2 || clauses.length > limits.fewClauses
      ? undefined
      : classify(
          clauses.flatMap(({ words }) => words),
          clauses.flatMap(({ hits }) => hits),
        );
  return windowsOf(clauses).flatMap(window =>
    scoreWindow(
      window,
      window.own || clauses.length <= limits.manyClauses ? classify : () => undefined,
      whole,
    ),
  );
}

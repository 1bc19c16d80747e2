/**
 * Every reading of a message: each clause, neighbouring clauses together, and each sentence beneath its subject line, held
 * against the rules of `intent-rules.ts` and against the examples.
 */

import type { ConceptId } from '../lexicon/schema.ts';
import type { Classifier } from './classifier/classify.ts';
import {
  asks,
  asksAbout,
  type Clause,
  hasQuestionWord,
  isAway,
  onlyNames,
  onlyTells,
} from './clause-kinds.ts';
import type { ConceptHit } from './concepts.ts';
import { type IntentId, intentIds, intentRules, type Rule } from './intent-rules/intent-rules.ts';

/** How evidence is weighed. A score is the strength of a rule, plus what the classifier adds, less what the place costs. */
export const limits = {
  /** The least score of a sure reading: by a rule, and by the classifier alone. */
  sure: 3.5,
  sureByClassifier: 5,
  /** At least this, and a clause asks for something of its own beside the main request. */
  besides: 6,
  /** And it must be as like the examples of that request: a rule alone is met by chance in a story. */
  likeBeside: 0.3,
  /** How far a request beside the main one may lie under it: its rule, and all its evidence. */
  spread: 3.4,
  spreadOfAll: 8,
  /** One clause that reads the main request nearly as well as several, so far below, is the whole of it. */
  narrower: 4,
  /** What each further clause of a window costs: evidence from one clause weighs more. */
  perClause: 1.2,
  /** What a clause loses that only says what was done, or only asks what to do about it, where other clauses ask. */
  told: 5,
  /** What a clause loses that is granted ("the tick has come, but …"). */
  granted: 2,
  /** What a clause of a letter loses that neither pleads nor asks nor complains. */
  stated: 1.5,
  /** What the only clause with a question word gains. */
  question: 1.5,
  /** What a joint reading loses besides where one of its clauses only tells. */
  toldBeside: 1.5,
  /** What a reading of ours loses where a word of another desk stands and none that is ours alone. */
  elsewhere: 4,
  /** The most that a rule counts whose words were only read as slips. */
  slips: 9,
  /** Up to so many clauses, three neighbours are read together too. */
  fewClauses: 8,
  /** Beyond so many clauses, only clauses alone are held against the examples: a long letter has set sentences enough. */
  manyClauses: 24,
  /** What an intent's full share by the classifier adds. */
  like: 14,
  /** What a full share of the whole message adds to a reading of a part of it. */
  whole: 8,
  /** What an intent loses that is less likely than the likeliest: per unit of log-likelihood, and at most. */
  unlike: 2,
  unlikeAtMost: 7,
} as const;

export interface ScoredIntent {
  intent: IntentId;
  score: number;
  /** The score without what the rest of the message adds. */
  alone: number;
  /** Its share by the classifier, 0–1. */
  share: number;
  /** What the window held, and the rule that it met. */
  hits: readonly ConceptHit[];
  met: Rule | undefined;
  /** The first and last clause it was read from. */
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

/** Plain loops: a long letter holds hundreds of windows against hundreds of rules. */
function anyHit(concepts: ReadonlySet<ConceptId>, choice: readonly ConceptId[]): boolean {
  for (const concept of choice) if (concepts.has(concept)) return true;
  return false;
}
function allWanted(concepts: ReadonlySet<ConceptId>, { wants }: Rule): boolean {
  // The first want is seldom the one that is missing: rules are found by it.
  for (let at = wants.length - 1; at >= 0; at--)
    if (!anyHit(concepts, wants[at] as readonly ConceptId[])) return false;
  return true;
}

/**
 * Why a message was read as it was: words that were read as a concept; likeness to the intent's examples, as a share of 1;
 * or that nothing was read as a request, with or without a word of the helpdesk's subject.
 */
export type Reason =
  | { kind: 'concept'; concept: ConceptId; text: string; by: ConceptHit['by'] }
  | { kind: 'likeness'; share: number }
  | { kind: 'no-request'; namesSubject: boolean };

/** The reasons of a reading, each once. They are made only for the readings that are kept. */
export function reasonsOf({ hits, met, share }: ScoredIntent): Reason[] {
  const wanted = new Set<ConceptId>(met?.wants.flat());
  const words = new Map<string, Reason>();
  for (const { text, concept, by } of hits)
    if (wanted.has(concept))
      words.set(JSON.stringify([text, concept, by]), { kind: 'concept', concept, text, by });
  return [...words.values(), ...(share < leastShare ? [] : [{ kind: 'likeness', share } as const])];
}

/** A share under this is no reading of its own. */
const leastShare = 0.1;
const leastLog = Math.log(leastShare);

/** Every rule under each concept of its first want: a window is held only against the rules it can meet. */
const rulesByConcept = new Map<ConceptId, { intent: IntentId; rule: Rule }[]>();
for (const [intent, rules] of intentRules)
  for (const rule of rules)
    for (const concept of rule.wants[0] ?? []) {
      const rows = rulesByConcept.get(concept);
      if (rows === undefined) rulesByConcept.set(concept, [{ intent, rule }]);
      else rows.push({ intent, rule });
    }

/** A rule that a window meets, and what it counts there. */
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
      // What was only read as a slip is no certainty.
      const strength = allWanted(certain, rule) ? rule.strength : Math.min(rule.strength, limits.slips);
      if (strength > best) met.set(intent, { rule, strength });
    }
  return met;
}

/** A window's readings: one of each intent that a rule or the classifier finds in it. */
function scoreWindow(window: Window, classify: Classifier, whole: Float64Array | undefined): ScoredIntent[] {
  const met = rulesMet(window.hits);
  const logs = onlyNames(window.hits)
    ? undefined
    : classify(
        window.clauses.flatMap(({ words }) => words),
        window.hits,
      );
  const likeliest = Math.max(...(logs ?? []));
  const away = isAway(window.hits);
  const scored: ScoredIntent[] = [];
  for (const [at, intent] of intentIds.entries()) {
    const found = met.get(intent);
    const log = logs?.[at] ?? Number.NEGATIVE_INFINITY;
    if (found === undefined && log < leastLog) continue;
    const share = Math.exp(log);
    const unlike = logs === undefined ? 0 : Math.min(limits.unlikeAtMost, limits.unlike * (likeliest - log));
    const elsewhere = away && intent !== 'out_of_scope' ? limits.elsewhere : 0;
    const alone = (found?.strength ?? 0) + limits.like * share - unlike - window.cost - elsewhere;
    scored.push({
      intent,
      score: alone + limits.whole * (whole === undefined ? 0 : Math.exp(whole[at] ?? 0)),
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

/** What a clause alone costs, among others. */
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
  // A long letter says what it wants where it asks; its other sentences are read one by one only.
  const isLong = clauses.length > limits.manyClauses;
  const join = (from: number, to: number) => {
    const joined = clauses.slice(from, to + 1);
    if (isLong && !joined.some(asks)) return;
    // Where one of two clauses has no word that we know, the two say no more than the other one alone.
    if (joined.filter(({ hits }) => hits.length > 0).length < 2) return;
    windows.push({
      from,
      to,
      clauses: joined,
      hits: joined.flatMap(({ hits }) => hits),
      cost:
        to === from + 1 && asksAbout(clauses[to] as Clause, clauses.slice(from, to))
          ? 0
          : limits.perClause * (to - from) + (joined.some(onlyTells) ? limits.toldBeside : 0),
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

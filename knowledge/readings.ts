/**
 * Every reading of a message: each clause, neighbouring clauses together, and each sentence beneath its subject line, held
 * against the rules of `intent-rules.ts` and against the examples.
 */
import { asks, type Clause, hasQuestionWord, isAway, onlyNames, onlyTells } from './clause-kinds.ts';
import type { ConceptHit, ConceptId } from './concepts.ts';
import { type IntentId, intentIds, intentRules, type Rule } from './intent-rules.ts';
import type { Likeness } from './likeness.ts';

/** How evidence is weighed. A score is the strength of a rule, what likeness adds, and what the place of the words costs. */
export const limits = {
  /** At least this, and a reading by a rule is sure; by likeness alone it takes more. */
  sure: 3.5,
  sureByLikeness: 5,
  /** At least this, and a clause asks for something of its own beside the main request. */
  besides: 6,
  /** How far a request beside the main one may lie under it: its rule, and all its evidence. */
  spread: 3.4,
  spreadOfAll: 8,
  /** One clause that reads the main request nearly as well as several, so far below, is the whole of it. */
  narrower: 4,
  /** What each further clause of a window costs: evidence from one clause weighs more. */
  perClause: 1.2,
  /** What a clause loses that only says what was done, where other clauses ask. */
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
  /** What full likeness to an intent's examples adds. */
  like: 10,
  /** What full likeness of the whole message adds to a reading of a part of it. */
  whole: 8,
  /** What an intent loses by being less like its examples than the likest, per unit of log-likelihood, and at most. */
  unlike: 1.3,
  unlikeAtMost: 6,
} as const;

export interface ScoredIntent {
  intent: IntentId;
  score: number;
  /** The score without what the rest of the message adds. */
  alone: number;
  readonly because: string[];
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
  words: readonly string[];
  hits: readonly ConceptHit[];
  cost: number;
  /** True of a clause alone, without neighbours or subject line. */
  own?: boolean;
}

const heard = (concepts: ReadonlySet<ConceptId>, { wants, unless }: Rule): boolean =>
  wants.every(choice => choice.some(concept => concepts.has(concept))) &&
  !unless.some(concept => concepts.has(concept));

const reasons = (hits: readonly ConceptHit[], rule: Rule): string[] => {
  const wanted = new Set<ConceptId>(rule.wants.flat());
  const told = hits.filter(({ concept }) => wanted.has(concept));
  return [
    ...new Set(
      told.map(({ said, concept, by }) => `${said} → ${concept}${by === 'written' ? '' : ` (${by})`}`),
    ),
  ];
};

/** A likeness under this share is no reading of its own. */
const leastShare = 0.1;

/** Every rule under each concept of its first want: a window is held only against the rules it can meet. */
const rulesByConcept = new Map<ConceptId, { intent: IntentId; rule: Rule }[]>();
for (const [intent, rules] of intentRules)
  for (const rule of rules)
    for (const concept of rule.wants[0] ?? []) {
      const rows = rulesByConcept.get(concept);
      if (rows === undefined) rulesByConcept.set(concept, [{ intent, rule }]);
      else rows.push({ intent, rule });
    }

/** The strongest rule of every intent that a window meets. */
function scoreWindow(window: Window, likeness: Likeness, whole: Float64Array | undefined): ScoredIntent[] {
  const concepts = new Set(window.hits.map(({ concept }) => concept));
  const written = new Set(window.hits.flatMap(({ concept, by }) => (by === 'slip' ? [] : [concept])));
  const met = new Map<IntentId, { rule: Rule; strength: number }>();
  for (const concept of concepts)
    for (const { intent, rule } of rulesByConcept.get(concept) ?? []) {
      if (rule.strength <= (met.get(intent)?.strength ?? 0) || !heard(concepts, rule)) continue;
      // What was only read as a slip is no certainty.
      const sure = rule.wants.every(choice => choice.some(one => written.has(one)));
      const strength = sure ? rule.strength : Math.min(rule.strength, limits.slips);
      if (strength > (met.get(intent)?.strength ?? 0)) met.set(intent, { rule, strength });
    }
  const like = onlyNames(window.hits) ? undefined : likeness(window.words, window.hits);
  const likest = like === undefined ? 0 : Math.max(...like);
  const away = isAway(window.hits);
  const scored: ScoredIntent[] = [];
  for (const [at, intent] of intentIds.entries()) {
    const found = met.get(intent);
    const log = like?.[at] ?? 0;
    const share = like === undefined ? 0 : Math.exp(log);
    if (found === undefined && share < leastShare) continue;
    const unlike = like === undefined ? 0 : Math.min(limits.unlikeAtMost, limits.unlike * (likest - log));
    const alone =
      (found?.strength ?? 0) +
      limits.like * share -
      unlike -
      window.cost -
      (away && intent !== 'out_of_scope' ? limits.elsewhere : 0);
    scored.push({
      intent,
      score: alone + limits.whole * (whole === undefined ? 0 : Math.exp(whole[at] ?? 0)),
      alone,
      // Told only when asked for: of a long letter's many windows few are.
      get because() {
        return [
          ...(found === undefined ? [] : reasons(window.hits, found.rule)),
          ...(share < leastShare ? [] : [`like its examples: ${Math.round(share * 100)} %`]),
        ];
      },
      from: window.from,
      to: window.to,
      own: window.own ?? false,
      rule: found?.strength ?? 0,
    });
  }
  return scored;
}

/** What a clause alone costs, among others. */
function costOf(clause: Clause): number {
  if (onlyTells(clause)) return limits.told;
  if (clause.granted) return limits.granted;
  return clause.inLetter && !asks(clause) ? limits.stated : 0;
}

function windowsOf(clauses: readonly Clause[]): Window[] {
  const questions = clauses.filter(hasQuestionWord);
  const windows: Window[] = clauses.map((clause, at) => ({
    from: at,
    to: at,
    words: clause.words,
    hits: clause.hits,
    cost:
      clauses.length < 2
        ? 0
        : costOf(clause) - (questions.length === 1 && questions[0] === clause ? limits.question : 0),
    own: true,
  }));
  const join = (from: number, to: number) => {
    const joined = clauses.slice(from, to + 1);
    // Beside a clause without a word of ours, the other one says all that both say.
    if (joined.filter(({ hits }) => hits.length > 0).length < 2) return;
    windows.push({
      from,
      to,
      words: joined.flatMap(({ words }) => words),
      hits: joined.flatMap(({ hits }) => hits),
      cost: limits.perClause * (to - from) + (joined.some(onlyTells) ? limits.toldBeside : 0),
    });
  };
  for (let at = 1; at < clauses.length; at++) join(at - 1, at);
  if (clauses.length <= limits.fewClauses) for (let at = 2; at < clauses.length; at++) join(at - 2, at);
  const subject = clauses.findIndex(({ isSubject }) => isSubject);
  if (subject >= 0)
    for (let at = subject + 2; at < clauses.length; at++)
      windows.push({
        from: at,
        to: at,
        words: [...(clauses[subject]?.words ?? []), ...(clauses[at]?.words ?? [])],
        hits: [...(clauses[subject]?.hits ?? []), ...(clauses[at]?.hits ?? [])],
        cost: limits.perClause,
      });
  return windows;
}

/**
 * All readings of a message's clauses, in no order.
 *
 * @param likeness how like they are to examples
 */
export function readingsOf(clauses: readonly Clause[], likeness: Likeness): ScoredIntent[] {
  const whole =
    clauses.length < 2 || clauses.length > limits.fewClauses
      ? undefined
      : likeness(
          clauses.flatMap(({ words }) => words),
          clauses.flatMap(({ hits }) => hits),
        );
  return windowsOf(clauses).flatMap(window =>
    scoreWindow(
      window,
      window.own || clauses.length <= limits.manyClauses ? likeness : () => undefined,
      whole,
    ),
  );
}

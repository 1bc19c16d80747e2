/**
 * From concepts to intents: scores every clause of a message, neighbouring clauses together, and the whole, by the
 * rules of `intent-rules.ts`. The best window decides; what other clauses ask for follows in the order asked.
 */
import type { ConceptHit, ConceptId } from './concepts.ts';
import { type IntentId, intentIds, intentRules, type Rule } from './intent-rules.ts';
import type { Likeness } from './likeness.ts';

export { type IntentId, intentIds } from './intent-rules.ts';

/** Scores below which a reading is a hint only, and above which it settles a message. */
export const limits = {
  /** At least this, and the reading is sure. */
  sure: 3.5,
  /** A rule of at least this strength settles a message. */
  settles: 10.7,
  /** At least this, and a clause asks for something of its own beside the main request. */
  besides: 6,
  /** How far a request beside the main one may lie under it. */
  spread: 3.4,
  /** What each further clause of a window costs: evidence from one clause weighs more. */
  perClause: 1.2,
  /** What a clause loses that only says what was done, where other clauses ask. */
  told: 5,
  /** Up to so many clauses, three neighbours are read together too. */
  fewClauses: 8,
  /** Beyond so many clauses, only clauses alone are held against the examples: a long letter has set sentences enough. */
  manyClauses: 24,
  /** What full likeness to an intent's examples adds. */
  like: 6,
  /** What an intent loses by being less like its examples than the likest, per unit of log-likelihood, and at most. */
  unlike: 1.3,
  unlikeAtMost: 4,
} as const;

/** A part of a message that may ask for something of its own. */
export interface Clause {
  words: readonly string[];
  hits: readonly ConceptHit[];
  /** The subject line of an e-mail: it names the matter of every sentence below it. */
  isSubject?: boolean;
}

export interface ScoredIntent {
  intent: IntentId;
  score: number;
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

/** A message of nothing but names is like no example: which name it is decides. */
const names: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'post',
  'state',
  'institution',
  'office',
  'circle',
  'gds',
  'group-named',
  'pin',
  'or',
  'for',
  'me',
  'did',
  'copula',
  'hindi',
  'career',
]);

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
function scoreWindow(window: Window, likeness: Likeness): ScoredIntent[] {
  const concepts = new Set(window.hits.map(({ concept }) => concept));
  const met = new Map<IntentId, Rule>();
  for (const concept of concepts)
    for (const { intent, rule } of rulesByConcept.get(concept) ?? [])
      if (rule.strength > (met.get(intent)?.strength ?? 0) && heard(concepts, rule)) met.set(intent, rule);
  const like = window.hits.every(({ concept }) => names.has(concept))
    ? undefined
    : likeness(window.words, window.hits);
  const likest = like === undefined ? 0 : Math.max(...like);
  const scored: ScoredIntent[] = [];
  for (const [at, intent] of intentIds.entries()) {
    const rule = met.get(intent);
    const log = like?.[at] ?? 0;
    // What settles a message is not outweighed by what its words are otherwise used for.
    const settled = (rule?.strength ?? 0) >= limits.settles;
    const share = settled ? 1 : like === undefined ? 0 : Math.exp(log);
    if (rule === undefined && share < leastShare) continue;
    const unlike =
      like === undefined || settled ? 0 : Math.min(limits.unlikeAtMost, limits.unlike * (likest - log));
    scored.push({
      intent,
      score: (rule?.strength ?? 0) + limits.like * share - unlike - window.cost,
      // Told only when asked for: of a long letter's many windows few are.
      get because() {
        return [
          ...(rule === undefined ? [] : reasons(window.hits, rule)),
          ...(share < leastShare || settled ? [] : [`like its examples: ${Math.round(share * 100)} %`]),
        ];
      },
      from: window.from,
      to: window.to,
      own: window.own ?? false,
      rule: rule?.strength ?? 0,
    });
  }
  return scored;
}

/** Marks of a request: a question, a plea or a trouble. */
const asking: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'what',
  'which',
  'when',
  'how',
  'who',
  'why',
  'how-many',
  'yes-no',
  'please',
  'say',
  'not',
  'problem',
  'locked',
  'wrong',
  'missing',
  'uneditable',
  'pending',
  'help',
  'must',
  'contact',
  'human',
]);

/** True of a clause that tells what was done ("I changed my designation") and asks nothing. */
function onlyTells({ hits }: Clause): boolean {
  return hits.some(({ concept }) => concept === 'did') && !hits.some(({ concept }) => asking.has(concept));
}

function windowsOf(clauses: readonly Clause[]): Window[] {
  const windows: Window[] = clauses.map((clause, at) => ({
    from: at,
    to: at,
    words: clause.words,
    hits: clause.hits,
    cost: clauses.length > 1 && onlyTells(clause) ? limits.told : 0,
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
      cost: limits.perClause * (to - from),
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

/** What a reading explains along with itself: the milder form of the same trouble, or what was done before it. */
const explains: { readonly [Id in IntentId]?: readonly IntentId[] } = {
  login_case2: ['login_case1', 'contact_support'],
  profile_mismatch: ['profile_update'],
  assessment_locked: ['courses_list', 'checklist_track'],
  apar_credit: ['courses_list'],
  courses_not_visible: ['courses_list'],
};

/** A clause of no more words is a topic named, not a statement. */
const bareWords = 4;

/** The intents that only accompany a request: said beside one, they are no request. */
const courtesies: ReadonlySet<IntentId> = new Set<IntentId>([
  'greeting',
  'thanks_bye',
  'help_capabilities',
  'feedback',
  'restart_cancel',
]);

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
  const all = windowsOf(clauses).flatMap(window =>
    scoreWindow(window, window.own || clauses.length <= limits.manyClauses ? likeness : () => undefined),
  );
  const best = new Map<IntentId, ScoredIntent>();
  for (const scored of all)
    if (scored.score > (best.get(scored.intent)?.score ?? 0)) best.set(scored.intent, scored);
  const order = (a: ScoredIntent, b: ScoredIntent) =>
    b.score - a.score || a.from - b.from || intentIds.indexOf(a.intent) - intentIds.indexOf(b.intent);
  const ranked = [...best.values()].sort(order);
  const [main] = ranked;
  if (main === undefined) return { intents: [], ranked };
  const intents = [main];
  for (const [at, clause] of clauses.entries()) {
    if (at >= main.from && at <= main.to) continue;
    const bare = clause.words.length <= bareWords && !clause.hits.some(({ concept }) => concept === 'did');
    const asks = bare || clause.hits.some(({ concept }) => asking.has(concept));
    if (clause.isSubject || !asks) continue;
    const [own] = all.filter(({ from, own }) => own && from === at).sort(order);
    if (
      own === undefined ||
      courtesies.has(own.intent) ||
      intents.some(({ intent }) => intent === own.intent)
    )
      continue;
    if (own.rule >= limits.besides && own.rule >= main.rule - limits.spread) intents.push(own);
  }
  const explained = new Set(intents.flatMap(({ intent }) => explains[intent] ?? []));
  return {
    intents: intents.filter(({ intent }) => !explained.has(intent)).sort((a, b) => a.from - b.from),
    ranked,
  };
}

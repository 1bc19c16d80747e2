/** What can be said of a thing, and what a negation makes of it. */
import type { FactConcept } from '../../lexicon/schema.ts';

/** What can be said of a thing. A negation turns each state into its opposite. */
export type StateName =
  | 'there'
  | 'got'
  | 'gone'
  | 'absent'
  | 'right'
  | 'wrong'
  | 'complete'
  | 'left-over'
  | 'pending'
  | 'opens'
  | 'shut'
  | 'passed'
  | 'failed'
  | 'unsat'
  | 'earlier-one'
  | 'own'
  | 'parent-node'
  | 'showing'
  | 'on-paper'
  | 'on-line'
  | 'some-of';

export const states: ReadonlySet<string> = new Set<StateName>([
  'there',
  'got',
  'gone',
  'absent',
  'right',
  'wrong',
  'complete',
  'left-over',
  'pending',
  'opens',
  'shut',
  'passed',
  'failed',
  'unsat',
  'earlier-one',
  'own',
  'parent-node',
  'showing',
  'on-paper',
  'on-line',
  'some-of',
]);

/** The other words of the lexicon for a state: concepts that the intents are read by. */
export const alsoState: Readonly<Partial<Record<FactConcept, StateName>>> = {
  complete: 'complete',
  wrong: 'wrong',
  pending: 'pending',
};

/** The state that a negated state means. A state that is missing here says nothing when it is negated. */
export const negated: Readonly<Partial<Record<StateName, StateName>>> = {
  there: 'absent',
  got: 'absent',
  gone: 'there',
  absent: 'there',
  right: 'wrong',
  wrong: 'right',
  complete: 'left-over',
  'left-over': 'complete',
  opens: 'shut',
  passed: 'failed',
  own: 'wrong',
  'on-line': 'on-paper',
  'on-paper': 'on-line',
};

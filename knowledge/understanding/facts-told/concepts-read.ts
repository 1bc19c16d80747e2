/** The concepts that facts are read by, besides those that a row of the table names. */
import type { FactConcept } from '../../lexicon/schema.ts';
import { alsoState, states } from './states.ts';
import { table } from './table.ts';

/** Numbers of courses and attempts. */
export const numberConcepts: Readonly<Partial<Record<FactConcept, number>>> = {
  'number-0': 0,
  'number-1': 1,
  'number-2': 2,
  'number-3': 3,
  'number-4': 4,
  'number-5': 5,
  'number-6': 6,
  'number-7': 7,
  'number-8': 8,
  'number-9': 9,
  'number-10': 10,
};

/** Concepts of quantities, of persons, of times and of grammar that all rows share. */
const operators = [
  'all-of',
  'all-three',
  'none-of',
  'unit',
  'times',
  'ordinal-1',
  'ordinal-2',
  'ordinal-3',
  'used',
  'past',
  'earlier',
  'said-earlier',
  'of-total',
  'now',
  'future',
  'if',
  'asking',
  'asking-first',
  'self',
  'kin',
  'none-kin',
  'turn',
  'answer-yes',
  'answer-no',
  'unsure',
  'not',
  'not-before',
  'tag',
  'thing',
  'course',
  'department',
  'pass-mark',
  'field',
  'cadre-word',
  'only-some',
  'some-of',
  'filler',
] as const satisfies readonly FactConcept[];

/** Every concept that the reader of facts uses. */
export const factConcepts: ReadonlySet<string> = new Set<string>([
  ...states,
  ...Object.keys(alsoState),
  ...table.flatMap(({ named, alone, bare, shown }) => [
    ...Object.keys(shown ?? {}),
    ...named,
    ...Object.keys(alone ?? {}),
    ...Object.keys(bare ?? {}),
  ]),
  ...Object.keys(numberConcepts),
  ...operators,
]);

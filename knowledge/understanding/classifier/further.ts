/**
 * Whether a clause makes a request of its own beside the main one. In "the tick has come, the test is locked" the first clause
 * only tells; in "when does the tick come and how many attempts are there" each clause asks. A small model has learned it from
 * the corpus: by how sure the readings are, by the two intents, and by the words of the clause and of the message.
 */
import type { IntentId } from '../intents.ts';
import { isCourtesy, type Reading, topReading } from '../readings.ts';
import type { Classified } from './classify.ts';
import { type ClauseWords, rowNumber } from './features.ts';
import type { PackedModel } from './weights.ts';
import { placeOf, unpackModel } from './weights.ts';

/** A reading of a clause that differs from the main one. */
export interface FurtherReading {
  intent: IntentId;
  /** The clause that it was read in, from 0. */
  clause: number;
  /** Its probability in that clause alone. */
  probability: number;
}

/** A clause is asked for a further reading from this probability on. */
const leastInClause = 0.4;
/** Kept away from the logarithm of zero. */
const least = 0.001;

/** The readings of single clauses that differ from the main reading, each intent once. */
export function furtherReadings(
  clauses: readonly ClauseWords[],
  classified: Classified,
  main: Reading,
): FurtherReading[] {
  const found = new Map<IntentId, FurtherReading>();
  if (clauses.length < 2) return [];
  for (const [clause, probabilities] of classified.clauses.entries()) {
    const top = topReading(probabilities);
    if (top === undefined || top.probability < leastInClause || (clauses[clause]?.words.length ?? 0) < 2)
      continue;
    if (top.intent === main.intent || isCourtesy(probabilities)) continue;
    if ((found.get(top.intent)?.probability ?? 0) < top.probability)
      found.set(top.intent, { intent: top.intent, clause, probability: top.probability });
  }
  return [...found.values()];
}

/** What speaks for and against a further request, by the row of its weight. */
export function furtherFeatures(
  clauses: readonly ClauseWords[],
  readings: readonly Reading[],
  mainInClauses: number,
  { intent, clause, probability }: FurtherReading,
): Map<number, number> {
  const [main] = readings;
  const inMessage = readings.find(reading => reading.intent === intent)?.probability ?? 0;
  const count = clauses.length;
  const own = clauses[clause]?.words ?? [];
  const all = new Set(clauses.flatMap(({ words }) => words));
  const features = new Map<number, number>();
  const set = (name: string, value: number) => features.set(rowNumber(name), value);
  set('always', 1);
  set('in the clause', 3 * Math.log(probability + least));
  set('in the message', Math.log(inMessage + least));
  set('doubt of the main one', Math.log(1 + least - (main?.probability ?? 0)));
  set('main one in a clause', Math.log(mainInClauses + least));
  set('clauses', Math.log(count));
  set('place', clause / count);
  set('last', clause === count - 1 ? 1 : 0);
  set(`main ${main?.intent}`, 1);
  set(`further ${intent}`, 1);
  set(`pair ${main?.intent} ${intent}`, 1);
  set(`first ${own[0]}`, 0.6);
  for (const word of all) set(`word ${word}`, 0.3);
  for (const word of own) set(`own ${word}`, 0.3);
  return features;
}

/** How likely it is that a further reading is a request, 0–1. */
export type FurtherJudge = (features: ReadonlyMap<number, number>) => number;

export function createFurtherJudge(packed: PackedModel): FurtherJudge {
  const model = unpackModel(packed, ['further']);
  const { starts, weights } = model;
  return features => {
    let sum = 0;
    for (const [row, value] of features) {
      const place = placeOf(model, row);
      if (place !== -1) sum += (weights[starts[place] ?? 0] ?? 0) * value;
    }
    return 1 / (1 + Math.exp(-sum));
  };
}

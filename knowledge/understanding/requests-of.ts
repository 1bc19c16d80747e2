/** The requests of a message, in its order: the likeliest reading, and the further ones that clauses make. */
import type { Classified } from './classifier/classify.ts';
import type { ClauseWords } from './classifier/features.ts';
import { type FurtherJudge, furtherFeatures, furtherReadings } from './classifier/further.ts';
import { probabilityOf, type Reading, topReading } from './readings.ts';

/** From this likelihood on, a further reading is answered too. */
export const furtherFrom = 0.4;
/** The most further requests. */
const most = 2;

/**
 * The requests of a message, in the order in which it makes them.
 *
 * @param readings of the whole message, the best first
 */
export function requestsOf(
  clauses: readonly ClauseWords[],
  classified: Classified,
  readings: readonly Reading[],
  isFurther: FurtherJudge,
): Reading[] {
  const [main] = readings;
  if (main === undefined) return [];
  const mainPlace = placeOf(main, classified);
  const further = furtherReadings(clauses, classified, main)
    .map(reading => ({
      ...reading,
      likelihood: isFurther(furtherFeatures(clauses, readings, mainPlace.probability, reading)),
    }))
    .filter(({ likelihood }) => likelihood >= furtherFrom)
    .sort((one, other) => other.likelihood - one.likelihood)
    .slice(0, most);
  // Where a message makes several requests, none has the whole of its probability.
  const own = Math.max(main.probability, further.length === 0 ? 0 : mainPlace.probability);
  return [
    { reading: { ...main, probability: own }, clause: mainPlace.clause },
    ...further.map(({ clause, ...rest }) => ({ reading: readingOf(rest, classified, clause), clause })),
  ]
    .sort((one, other) => one.clause - other.clause)
    .map(({ reading }) => reading);
}

/** The clause in which the main reading is likeliest. */
export function placeOf(
  { intent }: Reading,
  { clauses }: Classified,
): { clause: number; probability: number } {
  const shares = clauses.map(clause => probabilityOf(intent, clause));
  const probability = Math.max(...shares);
  return { clause: shares.indexOf(probability), probability };
}

function readingOf(
  { intent, likelihood }: { intent: Reading['intent']; likelihood: number },
  { clauses }: Classified,
  clause: number,
): Reading {
  const probabilities = clauses[clause];
  const matter = probabilities && topReading(probabilities).matter;
  return { intent, ...(matter && { matter }), probability: likelihood };
}

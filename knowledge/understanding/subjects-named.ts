/** Several things that are asked for together by their names: "designation, group and MDO in one message". */
import type { ConceptId } from '../lexicon/schema.ts';
import type { ConceptHit } from './concepts.ts';
import type { IntentId } from './intents.ts';
import type { Reading } from './readings.ts';

/** The request for each thing, by the concept that names it. */
const askedBy: ReadonlyMap<ConceptId, IntentId> = new Map<ConceptId, IntentId>([
  ['designation', 'designation_lookup'],
  ['group', 'group_lookup'],
  ['mdo', 'mdo_lookup'],
]);
/** Each of them is at least so likely. */
const leastLikely = 0.02;

/**
 * The requests for the things that are named, in their order.
 *
 * @param readings of the message, the best first
 * @returns undefined where the likeliest reading asks for none of them, or where fewer than two are named
 */
export function subjectsNamed(
  hits: readonly ConceptHit[],
  readings: readonly Reading[],
): Reading[] | undefined {
  const [top] = readings;
  if (top === undefined || ![...askedBy.values()].includes(top.intent)) return undefined;
  const named = [...new Set(hits.flatMap(({ concept }) => askedBy.get(concept) ?? []))];
  const asked = named.flatMap(intent => readings.find(reading => reading.intent === intent) ?? []);
  return asked.length > 1 && asked.every(({ probability }) => probability >= leastLikely) ? asked : undefined;
}

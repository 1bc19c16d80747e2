/** What follows in a talk: readings that fit the topic of the last answer are likelier there. */
import type { Weights } from './classifier/weights.ts';
import { type IntentId, intentIds } from './intents.ts';
import type { Reading } from './readings.ts';

/** So many turns at even chances are added to those of the corpus. */
const evenTurns = 5;

/**
 * Makes the function that weighs readings by the topic before.
 *
 * @param replies how often the corpus goes on from each topic to each intent
 */
export function createTopicSense(
  replies: Weights['replies'],
): (readings: readonly Reading[], topic: IntentId) => Reading[] {
  return (readings, topic) => {
    const counts = replies[topic];
    if (counts === undefined) return [...readings];
    const turns = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const weighed = readings.map(reading => {
      const share = ((counts[reading.intent] ?? 0) + evenTurns / intentIds.length) / (turns + evenTurns);
      return { ...reading, probability: reading.probability * share };
    });
    const total = weighed.reduce((sum, { probability }) => sum + probability, 0);
    return weighed
      .map(reading => ({ ...reading, probability: total === 0 ? 0 : reading.probability / total }))
      .sort((one, other) => other.probability - one.probability);
  };
}

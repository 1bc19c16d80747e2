/** The readings of a message by their probabilities, and the requests that follow from them. */
import { type IntentId, intentIds, type Matter, type Probabilities, readingLabels } from './intents.ts';

/** What a message may ask for. */
export interface Reading {
  intent: IntentId;
  /** The subject of what is out of scope. */
  matter?: Matter;
  /** How likely it is that the message asks for this, 0–1. */
  probability: number;
}

/**
 * From this probability on a reading is answered. Of strangers' messages above it, 99 in 100 are read rightly; of the voices that were
 * left out of the training, many of them hard on purpose, 97 in 100 (`npm run eval -- voices`). At 0.95 it would be 98 in 100 of
 * these, but "courses for dispatch rider" would be asked back.
 */
export const sureFrom = 0.85;
/**
 * The same in the middle of a talk. The topic counts there too, and the reply to a wrong reading is seen to be wrong at once, so
 * that a question in return costs more than it saves.
 */
export const sureInTalkFrom = 0.35;
/** A clause is a courtesy where its courtesies are so likely. */
const courtesyFrom = 0.8;

/** The number of each label's intent in `intentIds`. */
const intentOf = Uint8Array.from(readingLabels, ({ intent }) => intentIds.indexOf(intent));

/** How likely each intent is, in the order of `intentIds`. The matters of what is out of scope count together. */
function byIntent(probabilities: Probabilities): Float64Array {
  const shares = new Float64Array(intentIds.length);
  for (let label = 0; label < intentOf.length; label++) {
    const intent = intentOf[label] ?? 0;
    shares[intent] = (shares[intent] ?? 0) + (probabilities[label] ?? 0);
  }
  return shares;
}

/** All readings, the likeliest first. */
export function rankReadings(probabilities: Probabilities): Reading[] {
  const shares = byIntent(probabilities);
  return intentIds
    .map((intent, at) => readingOf(intent, shares[at] ?? 0, probabilities))
    .sort((one, other) => other.probability - one.probability);
}

/** The likeliest reading. */
export function topReading(probabilities: Probabilities): Reading {
  const shares = byIntent(probabilities);
  let top = 0;
  for (let at = 1; at < shares.length; at++) if ((shares[at] ?? 0) > (shares[top] ?? 0)) top = at;
  return readingOf(intentIds[top] ?? 'out_of_scope', shares[top] ?? 0, probabilities);
}

/** How likely an intent is. */
export function probabilityOf(intent: IntentId, probabilities: Probabilities): number {
  let share = 0;
  for (const [label, one] of readingLabels.entries())
    if (one.intent === intent) share += probabilities[label] ?? 0;
  return share;
}

/** A reading; of what is out of scope, with its likeliest matter. */
function readingOf(intent: IntentId, probability: number, probabilities: Probabilities): Reading {
  if (intent !== 'out_of_scope') return { intent, probability };
  let best: { matter: Matter; share: number } | undefined;
  for (const [label, { matter }] of readingLabels.entries()) {
    const share = probabilities[label] ?? 0;
    if (matter !== undefined && (best === undefined || share > best.share)) best = { matter, share };
  }
  return { intent, ...(best && { matter: best.matter }), probability };
}

/** True of a clause, or of a message, that only greets or thanks. */
export function isCourtesy(probabilities: Probabilities | undefined): boolean {
  if (probabilities === undefined) return false;
  return (
    probabilityOf('greeting', probabilities) + probabilityOf('thanks_bye', probabilities) >= courtesyFrom
  );
}

/** Which words of a message decided its reading: for `ask --json`, and for whoever corrects the corpus. */
import type { IntentId } from '../intents.ts';
import { probabilityOf } from '../readings.ts';
import type { Classifier } from './classify.ts';
import type { ClauseWords } from './features.ts';

export interface WeighedWord {
  word: string;
  /** How much less likely the reading is without the word: the difference of the two probabilities. */
  weight: number;
}

/** How many words are named. */
const named = 5;

/**
 * The words that make a reading likelier, the weightiest first.
 *
 * @param read makes clauses of words again: without a word, phrases around it are read otherwise
 */
export function weighWords(
  clauses: readonly ClauseWords[],
  intent: IntentId,
  classify: Classifier,
  read: (words: readonly string[]) => ClauseWords,
): WeighedWord[] {
  const likelihood = (some: readonly ClauseWords[]) => probabilityOf(intent, classify(some).message);
  const whole = likelihood(clauses);
  const all = new Set(clauses.flatMap(({ words }) => words));
  return [...all]
    .map(word => {
      const rest = clauses.map(({ words }) => read(words.filter(one => one !== word)));
      return { word, weight: round(whole - likelihood(rest)) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, named);
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

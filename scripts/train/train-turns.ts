/** Learns what a message in a talk is to the turn before it. */
import type { TurnWeights } from '../../knowledge/understanding/classifier/turn-judge.ts';
import { fitTurns } from './fit-turns.ts';
import { hashOfTurnSources } from './learned-from.ts';
import { readTurns } from './turn-lessons.ts';

/**
 * Trains the talk's model on all turns of the corpus, over the weights that are in the repository. The same corpus gives the same
 * bytes on every machine.
 *
 * @param root the repository
 * @throws Error that names the file and line of the corpus that cannot be read
 */
export function trainTurns(root: string): { turns: TurnWeights; lessons: number } {
  const lessons = readTurns(root);
  return { turns: { learnedFrom: hashOfTurnSources(root), ...fitTurns(lessons) }, lessons: lessons.length };
}

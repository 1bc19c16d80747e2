/** Corrections: a message takes an earlier answer back, as in "sorry, I am in RMS". */

import type { Understood } from '../../knowledge/understanding/understand.ts';
import type { Context, SlotName } from '../turns/turn.ts';
import { readAnswer } from './read-answer.ts';
import { type Outcome, runDialog, runWithQueue } from './run-dialog.ts';
import { type State, withoutSlots } from './state.ts';

/** Slots that a message can correct after the dialog has answered, in the order in which they are tried. */
const correctable: readonly SlotName[] = [
  'postKey',
  'group',
  'officeKey',
  'greenTick',
  'coursesDone',
  'mdo',
  'profile',
];

/**
 * Finds the earlier question that the message answers again, and runs the dialog with the new answer.
 *
 * @returns undefined where the message is no correction
 */
export function correctAnswer(
  text: string,
  understood: Understood,
  state: State,
  context: Context,
): Outcome | undefined {
  const { dialog, slots } = state;
  if (dialog === undefined || !context.knowledge.commands.startsCorrection(text)) return undefined;
  for (const slot of correctable) {
    if (slots[slot] === undefined) continue;
    const earlier = withoutSlots(slots, [slot]);
    const question = runDialog(dialog, earlier, context);
    if (question.kind !== 'ask' || question.slot !== slot) continue;
    const answered = readAnswer(question, earlier, text, understood, context);
    if (answered !== undefined) return runWithQueue(dialog, { ...earlier, ...answered }, state, context);
  }
  return undefined;
}

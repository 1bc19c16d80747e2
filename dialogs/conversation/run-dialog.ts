/** Runs dialogs, and makes the state after them. */

import type { IntentId } from '../../knowledge/understanding/intents.ts';
import { dialogs } from '../topics/index.ts';
import { languageSwitched, restarted } from '../topics/small-talk.ts';
import type { Ask, Context, Option, Slots, Turn } from '../turns/turn.ts';
import { withLanguage } from './context.ts';
import { lastingSlots, mergeSlots, newState, type State, stateAfter, withoutSlots } from './state.ts';

/** The turns to show, and the state after them. */
export interface Outcome {
  turns: Turn[];
  state: State;
}

/** Runs a dialog. The same slots and context give the same turn. */
export function runDialog(dialog: IntentId, slots: Slots, context: Context): Turn {
  return dialogs[dialog](slots, context);
}

/** Runs a dialog, and then the dialogs in the queue until one of them asks a question. */
export function runWithQueue(dialog: IntentId, slots: Slots, state: State, context: Context): Outcome {
  const turns = [runDialog(dialog, slots, context)];
  const queue = [...state.queue];
  let current = dialog;
  while (turns.at(-1)?.kind === 'answer' && queue.length > 0) {
    current = queue.shift() ?? current;
    turns.push(runDialog(current, slots, context));
  }
  return { turns, state: stateAfter(state, { dialog: current, slots, queue }, context.language) };
}

/** Runs the dialog that a button leads to. */
export function pressOption({ to }: Option, state: State, context: Context): Outcome {
  const slots = withoutSlots(mergeSlots(state.slots, to.slots ?? {}), to.forget ?? []);
  const dialog = to.dialog ?? state.dialog ?? 'help_capabilities';
  switch (dialog) {
    case 'restart_cancel':
      return {
        turns: [restarted({}, context)],
        state: { ...newState(), language: context.language, slots: lastingSlots(slots) },
      };
    case 'language_switch': {
      const language = context.language === 'en' ? 'hi' : 'en';
      return {
        turns: [languageSwitched({}, withLanguage(context, language))],
        state: { ...state, language },
      };
    }
    default:
      return runWithQueue(
        dialog,
        slots,
        to.returnTo === undefined ? state : { ...state, queue: [to.returnTo] },
        context,
      );
  }
}

/** The outcome of a digression with the open question after it. What the digression told is kept for the question. */
export function withOpenQuestion(outcome: Outcome, question: Ask, state: State, context: Context): Outcome {
  if (outcome.turns.at(-1)?.kind === 'ask') return outcome;
  const slots = mergeSlots(state.slots, lastingSlots(outcome.state.slots));
  const again = runDialog(question.dialog, slots, context);
  return {
    turns: [...outcome.turns, again],
    state: {
      ...stateAfter(state, { dialog: question.dialog, slots, queue: [] }, context.language),
      history: state.history,
    },
  };
}

/** A turn about the talk itself. The current dialog and its slots stay as they are. */
export function replyInPlace(turn: Turn, state: State, context: Context): Outcome {
  return { turns: [turn], state: { ...state, language: context.language } };
}

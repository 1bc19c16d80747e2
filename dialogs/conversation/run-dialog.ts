/** Runs dialogs, and makes the state after them. */

import { fold } from '../../knowledge/text/fold.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import { dialogs } from '../topics/index.ts';
import { languageSwitched, restarted } from '../topics/small-talk.ts';
import type { Ask, Context, Option, Slots, Turn } from '../turns/turn.ts';
import { withLanguage } from './context.ts';
import { lastingSlots, mergeSlots, restartedState, type State, stateAfter, withoutSlots } from './state.ts';

/** The turns to show, and the state after them. */
export interface Outcome {
  turns: Turn[];
  state: State;
}

/**
 * Runs a dialog. The same slots and context give the same turn. Where the post fits several designations and one of them is by far
 * the most frequent, its answer is given, with the question below it.
 */
export function runDialog(dialog: IntentId, slots: Slots, context: Context): Turn {
  const turn = dialogs[dialog](slots, context);
  const usual = turn.kind === 'ask' && turn.slot === 'postKey' ? usualAmong(turn, slots, context) : undefined;
  if (turn.kind !== 'ask' || usual === undefined) return turn;
  const assumed = dialogs[dialog]({ ...slots, postKey: usual }, context);
  return assumed.kind === 'ask' ? turn : { ...assumed, question: turn };
}

/** The key of the designation that is usually meant by the post, where the question offers it. */
function usualAmong({ options }: Ask, { post = '' }: Slots, { knowledge }: Context): string | undefined {
  const usual = knowledge.usualPosts.get(fold(post));
  return options.some(({ to }) => to.slots?.postKey === usual) ? usual : undefined;
}

/** A turn as it is shown: an answer, and the question below it as a turn of its own. */
export function shown(turn: Turn): Turn[] {
  if (turn.kind === 'ask' || turn.question === undefined) return [turn];
  const { question, ...answer } = turn;
  return [answer, question];
}

/** The question that a turn asks, alone or below an answer. */
export function questionOf(turn: Turn | undefined): Ask | undefined {
  return turn?.kind === 'answer' ? turn.question : turn;
}

/** Runs a dialog, and then the dialogs in the queue until one of them asks a question. */
export function runWithQueue(dialog: IntentId, slots: Slots, state: State, context: Context): Outcome {
  const turns = shown(runDialog(dialog, slots, context));
  const queue = [...state.queue];
  let current = dialog;
  while (turns.at(-1)?.kind === 'answer' && queue.length > 0) {
    current = queue.shift() ?? current;
    turns.push(...shown(runDialog(current, slots, context)));
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
        state: restartedState({ ...state, slots }, context.language),
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
    // Of an answer with a question below it, only the question comes again.
    turns: [...outcome.turns, questionOf(again) ?? again],
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

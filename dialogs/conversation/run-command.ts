/** Commands about the talk itself: forget me, start over, cancel, back, help, and why the documents differ. */

import type { OpenQuestionId } from '../../knowledge/facts/facts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../../knowledge/text/fold.ts';
import { phrases } from '../phrases/index.ts';
import { openQuestionsAnswer } from '../topics/differ.ts';
import { help, restarted, talkNotice } from '../topics/small-talk.ts';
import type { Context, Turn } from '../turns/turn.ts';
import { type Outcome, replyInPlace, runDialog, shown } from './run-dialog.ts';
import { newState, restartedState, type State, stateAfter } from './state.ts';

/**
 * Runs a command.
 *
 * @param last the turn of the current dialog; undefined before the first dialog
 * @returns undefined where the text is no command
 */
export function runCommand(
  text: string,
  state: State,
  last: Turn | undefined,
  context: Context,
): Outcome | undefined {
  const { conversation } = context.say;
  if (last?.kind === 'answer' && asksWhyTheyDiffer(text)) {
    const points = differingPoints(last.openQuestions, context.knowledge);
    return replyInPlace(openQuestionsAnswer(points, context, last.dialog), state, context);
  }
  const anew = restartedState(state, context.language);
  switch (context.knowledge.commands.commandIn(text)) {
    case 'forget':
      return { turns: [talkNotice(context, conversation.forgotten)], state: newState() };
    case 'restart':
      return { turns: [restarted({}, context)], state: anew };
    case 'cancel':
      return {
        turns: [talkNotice(context, conversation.cancelled)],
        state: { ...anew, history: state.history },
      };
    case 'back':
      return goBack(state, context);
    case 'help': {
      const question = last?.kind === 'ask' ? [last] : [];
      return { turns: [help({}, context), ...question], state: { ...state, failures: 0 } };
    }
    case undefined:
      return undefined;
  }
}

/** Runs the dialog before the current one again. */
function goBack(state: State, context: Context): Outcome {
  const earlier = state.history.at(-1);
  if (earlier === undefined)
    return replyInPlace(talkNotice(context, context.say.conversation.nothingBefore), state, context);
  const { dialog, slots } = earlier;
  return {
    turns: shown(runDialog(dialog, slots, context)),
    state: {
      ...stateAfter(state, { dialog, slots, queue: [] }, context.language),
      history: state.history.slice(0, -1),
    },
  };
}

/**
 * The open points to show: those on which the documents differ and that name a designation or an MDO; else all on which
 * they differ; else all.
 */
function differingPoints(ids: readonly OpenQuestionId[], knowledge: Knowledge): OpenQuestionId[] {
  const differ = ids.filter(id => knowledge.openQuestionById.get(id)?.kind === 'differ');
  const own = differ.filter(id => {
    const touches = knowledge.openQuestionById.get(id)?.touches;
    return touches !== undefined && touches.designations.length + touches.mdos.length > 0;
  });
  return own.length > 0 ? own : differ.length > 0 ? differ : [...ids];
}

function asksWhyTheyDiffer(text: string): boolean {
  return Object.values(phrases).some(({ common }) => fold(common.button.differ) === fold(text));
}

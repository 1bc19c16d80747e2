/** The moves of a talk: run a dialog, go on with what waited, digress and return, go back, take an answer back. */

import type { Knowledge, OpenQuestionId } from '../../knowledge/facts/load.ts';
import { fold } from '../../knowledge/text/fold.ts';
import { commandIn, startsCorrection } from '../../knowledge/understanding/commands.ts';
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import { phrases } from '../phrases/index.ts';
import { openQuestionsAnswer } from '../topics/differ.ts';
import { dialogs } from '../topics/index.ts';
import { aside, help, languageSwitched, restarted, unclear } from '../topics/small-talk.ts';
import type { Ask, Context, Option, SlotName, Slots, Turn } from '../turns/turn.ts';
import { withLanguage } from './context.ts';
import { fillSlots } from './fill-slots.ts';
import { readAnswer } from './read-answer.ts';
import { fresh, lastingSlots, mergeSlots, type State, standing, withoutSlots } from './state.ts';

export interface Reply {
  turns: Turn[];
  state: State;
  /** How the message was read; absent where a button or a steering word needed no reading. */
  understood?: Understood;
}

/** Runs a dialog over what was heard. */
export function run(dialog: IntentId, slots: Slots, context: Context): Turn {
  return dialogs[dialog](slots, context);
}

/** Follows a button to where it leads. */
export function follow({ to }: Option, state: State, context: Context): Reply {
  const slots = withoutSlots(mergeSlots(state.slots, to.slots ?? {}), to.forget ?? []);
  const dialog = to.dialog ?? state.dialog ?? 'help_capabilities';
  if (dialog === 'restart_cancel')
    return {
      turns: [restarted({}, context)],
      state: { ...fresh(), language: context.language, slots: lastingSlots(slots) },
    };
  if (dialog === 'language_switch') {
    const other: Language = context.language === 'en' ? 'hi' : 'en';
    return {
      turns: [languageSwitched({}, withLanguage(context, other))],
      state: { ...state, language: other },
    };
  }
  return go(dialog, slots, to.returnTo ? { ...state, waiting: [to.returnTo] } : state, context);
}

/** Runs a dialog, keeps where it stands, and goes on with what waited once it has answered. */
export function go(dialog: IntentId, slots: Slots, state: State, context: Context): Reply {
  const turns = [run(dialog, slots, context)];
  const waiting = [...state.waiting];
  let current = dialog;
  while (turns.at(-1)?.kind === 'answer' && waiting.length > 0) {
    current = waiting.shift() ?? current;
    turns.push(run(current, slots, context));
  }
  return { turns, state: standing(state, current, slots, waiting, context.language) };
}

/** Questions whose answers may be taken back after the answer that they led to. */
const answers: readonly SlotName[] = [
  'postKey',
  'group',
  'officeKey',
  'greenTick',
  'coursesDone',
  'mdo',
  'profile',
];

/** "Sorry, I am in RMS": the answer to an earlier question of the same dialog, taken back. */
export function correction(
  state: State,
  text: string,
  understood: Understood,
  context: Context,
): Reply | undefined {
  const { dialog, slots } = state;
  if (dialog === undefined || !startsCorrection(text)) return undefined;
  for (const slot of answers) {
    if (slots[slot] === undefined) continue;
    const earlier = withoutSlots(slots, [slot]);
    const again = run(dialog, earlier, context);
    if (again.kind !== 'ask' || again.slot !== slot) continue;
    const read = readAnswer(again, earlier, text, understood, context);
    if (read !== undefined) return go(dialog, { ...earlier, ...read }, state, context);
  }
  return undefined;
}

/** Answers every request of a message, in order, as far as no question stands in between. */
export function answerAll(
  requests: IntentId[],
  understood: Understood,
  state: State,
  asked: Ask | undefined,
  context: Context,
): Reply {
  const [first = 'help_capabilities', ...rest] = requests;
  const told = fillSlots(understood, first, context);
  const goesOn = first === state.dialog && (asked !== undefined || requests.length === 1);
  const kept = goesOn ? withoutSlots(state.slots, ['outOfScopeTopic']) : lastingSlots(state.slots);
  const slots = mergeSlots(
    namesAnotherPost(understood) ? withoutSlots(kept, ['post', 'postKey', 'group']) : kept,
    told,
  );
  const reply = go(first, slots, { ...state, waiting: rest }, context);
  return asked === undefined || asked.dialog === first ? reply : withReturn(reply, asked, state, context);
}

/** Words of a post that the search cannot read: what was heard of an earlier post does not answer for it. */
function namesAnotherPost({ entities, intents }: Understood): boolean {
  return (
    entities.posts === undefined &&
    (intents[0]?.because.some(reason => /→ post(?: |$)/.test(reason)) ?? false)
  );
}

/** A digression is answered, and then the open question asked again, over what was heard for it. */
function withReturn(reply: Reply, asked: Ask, state: State, context: Context): Reply {
  if (reply.turns.at(-1)?.kind === 'ask') return reply;
  const slots = mergeSlots(state.slots, lastingSlots(reply.state.slots));
  const again = run(asked.dialog, slots, context);
  return {
    ...reply,
    turns: [...reply.turns, again],
    state: { ...standing(state, asked.dialog, slots, [], context.language), before: state.before },
  };
}

/** The reply, and the open question once more. */
function withOpenQuestion(reply: Reply, last: Turn | undefined): Reply {
  return last?.kind === 'ask' ? { ...reply, turns: [...reply.turns, last] } : reply;
}

/** One step back on the way that the talk came. */
function back(state: State, context: Context): Reply {
  const point = state.before.at(-1);
  if (point === undefined)
    return spoken(
      state,
      context.language,
      aside(context, 'restart_cancel', context.say.conversation.nothingBefore),
    );
  const turn = run(point.dialog, point.slots, context);
  const { dialog, slots } = point;
  return {
    turns: [turn],
    state: {
      ...standing(state, dialog, slots, [], context.language),
      before: state.before.slice(0, -1),
    },
  };
}

/** Asks again once; then offers other ways on. */
export function notUnderstood(
  understood: Understood,
  state: State,
  asked: Ask | undefined,
  context: Context,
): Reply {
  const failures = state.failures + 1;
  if (asked !== undefined && failures < 2) {
    const again: Ask = { ...asked, text: `${context.say.conversation.unclearAnswer} ${asked.text}` };
    return { turns: [again], state: { ...state, failures } };
  }
  return { turns: [unclear(context, understood.nearest, failures)], state: { ...state, failures } };
}

/** A word that leaves the talk where it stands. */
export function spoken(state: State, language: Language, turn: Turn): Reply {
  return { turns: [turn], state: { ...state, language } };
}

/**
 * Words that steer the talk itself, whatever its subject: forget me, start over, cancel, back, help, why the documents
 * differ. Undefined where the text is none of them.
 */
export function runCommand(
  text: string,
  state: State,
  last: Turn | undefined,
  context: Context,
): Reply | undefined {
  const { conversation } = context.say;
  if (last?.kind === 'answer' && asksWhyTheyDiffer(text)) {
    const points = differing(last.openQuestions, context.knowledge);
    return spoken(state, context.language, openQuestionsAnswer(points, context, last.dialog));
  }
  const anew: State = { ...fresh(), language: context.language, slots: lastingSlots(state.slots) };
  switch (commandIn(text)) {
    case 'forget':
      return { turns: [aside(context, 'restart_cancel', conversation.forgotten)], state: fresh() };
    case 'restart':
      return { turns: [restarted({}, context)], state: anew };
    case 'cancel':
      return {
        turns: [aside(context, 'restart_cancel', conversation.cancelled)],
        state: { ...anew, before: state.before },
      };
    case 'back':
      return back(state, context);
    case 'help':
      return withOpenQuestion({ turns: [help({}, context)], state: { ...state, failures: 0 } }, last);
    case undefined:
      return undefined;
  }
}

/** The points that belong to the post or office of the answer; where there are none, all on which the documents differ. */
function differing(ids: readonly OpenQuestionId[], knowledge: Knowledge): OpenQuestionId[] {
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

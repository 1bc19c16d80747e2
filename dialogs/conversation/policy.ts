/**
 * The policy: named steps that are tried in order. The first step that gives an outcome decides. Its name is part of the
 * reply.
 */

import { fold, words } from '../../knowledge/text/fold.ts';
import type { Commands } from '../../knowledge/understanding/commands.ts';
import { saysDone } from '../../knowledge/understanding/facts-told/known.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import { phrases } from '../phrases/index.ts';
import { dialogLabelled, titleButton } from '../topics/shared/buttons.ts';
import { help, languageSwitched, languagesSpoken, unclear } from '../topics/small-talk.ts';
import type { Ask, Context, Option, SlotName, Slots, Turn } from '../turns/turn.ts';
import { withLanguage } from './context.ts';
import { correctAnswer } from './correction.ts';
import { fillSlots } from './fill-slots.ts';
import { pickOption } from './read-answer.ts';
import { isDigression, requestsIn, tellsMore } from './requests.ts';
import { runCommand } from './run-command.ts';
import {
  type Outcome,
  pressOption,
  replyInPlace,
  runDialog,
  runWithQueue,
  withOpenQuestion,
} from './run-dialog.ts';
import { lastingSlots, mergeSlots, namesAnother, type State, withoutSlots, withPerson } from './state.ts';

/** What a step is given. Three fields are functions: the message is read only when a step needs it. */
export interface StepInput {
  /** The message, with personal data masked. */
  text: string;
  /** The state before this message. */
  state: State;
  /** The readings that the last reply offered, where it was in doubt. */
  offered: readonly IntentId[] | undefined;
  /** The context in the language of the talk before this message. */
  context: Context;
  /** The turn that the current dialog gives for the slots of the state; undefined before the first dialog. */
  last: Turn | undefined;
  /** {@link last}, where it is a question. */
  openQuestion: Ask | undefined;
  understood: () => Understood;
  /** The slots that the message fills as an answer to the open question; undefined where it is no answer. */
  answered: () => Slots | undefined;
  /** State and context in the language of this message. */
  inOwnLanguage: () => { state: State; context: Context };
}

type Step = (input: StepInput) => Outcome | undefined;

/** The steps, in the order in which they are tried. */
const steps = [
  ['empty-message', answerEmptyMessage],
  ['command', obeyCommand],
  ['offered-reading', followOffered],
  ['pressed-option', followPressedOption],
  ['language-switch', switchLanguage],
  ['option-of-question', followOptionElsewhere],
  ['answer-to-question', takeAnswer],
  ['correction', takeCorrection],
  ['tells-more', takeFurtherFacts],
  ['requests', answerRequests],
] as const satisfies readonly (readonly [name: string, step: Step])[];

/** The step that decided a reply. */
export type StepName = (typeof steps)[number][0] | 'not-understood';

/** Tries the steps in order. Where none gives an outcome, the message was not understood. */
export function decide(input: StepInput): Outcome & { step: StepName } {
  for (const [name, step] of steps) {
    const outcome = step(input);
    if (outcome !== undefined) return { ...outcome, step: name };
  }
  return { ...notUnderstood(input), step: 'not-understood' };
}

/** An empty message, as when somebody joins: a greeting at first, help later. */
function answerEmptyMessage({ text, state, context }: StepInput): Outcome | undefined {
  if (text.trim() !== '') return undefined;
  const turn = state.dialog === undefined ? runDialog('greeting', {}, context) : help({}, context);
  return replyInPlace(turn, state, context);
}

function obeyCommand({ text, state, last, context }: StepInput): Outcome | undefined {
  return runCommand(text, state, last, context);
}

/** A longer message is no pick among offered readings. */
const longestPick = 4;

/** The last reply was in doubt, and the message picks one of its readings: by its number or its label, or the first by a yes. */
function followOffered({ text, offered, understood, state, context }: StepInput): Outcome | undefined {
  if (offered === undefined || words(text).length > longestPick) return undefined;
  const options = offered.map(intent => titleButton(context.say, intent));
  const option =
    pickOption(options, text, context.knowledge.commands) ??
    (understood().entities.yesNo === 'yes' ? options[0] : undefined);
  return option && pressOption(option, state, context);
}

/** The message is a button of the last turn. */
function followPressedOption({ text, state, last, context, understood }: StepInput): Outcome | undefined {
  const option =
    last === undefined ? undefined : pressedOption(last, text, context.knowledge.commands, understood);
  return option && pressOption(option, state, context);
}

/**
 * The message asks only for a language: the last turn is repeated in that language. In answer to a request for any other
 * language the reply names the two that there are.
 */
function switchLanguage({
  understood,
  openQuestion,
  state,
  context,
  ...input
}: StepInput): Outcome | undefined {
  const { intents, entities } = understood();
  const language = entities.switchTo;
  if (intents[0]?.intent !== 'language_switch') return undefined;
  if (language === undefined) {
    if (intents.length > 1) return undefined;
    const own = input.inOwnLanguage();
    const spoken = replyInPlace(languagesSpoken(own.context, 'button'), own.state, own.context);
    return openQuestion === undefined
      ? spoken
      : withOpenQuestion(spoken, openQuestion, own.state, own.context);
  }
  const there = withLanguage(context, language);
  const turn =
    state.dialog === undefined ? languageSwitched({}, there) : runDialog(state.dialog, state.slots, there);
  return { turns: [turn], state: { ...state, language, failures: 0 } };
}

/** The message picks an option of the open question that leads to another dialog, such as "It is locked". */
function followOptionElsewhere({ text, openQuestion, state, context }: StepInput): Outcome | undefined {
  const option = openQuestion && pickOption(openQuestion.options, text, context.knowledge.commands);
  if (option?.to.dialog === undefined || option.to.dialog === openQuestion?.dialog) return undefined;
  return pressOption(option, state, context);
}

/** The message answers the open question and makes no other request. */
function takeAnswer({ text, openQuestion, ...input }: StepInput): Outcome | undefined {
  const answered = input.answered();
  const understood = input.understood();
  if (openQuestion === undefined || answered === undefined) return undefined;
  // "My friend is a mail guard" is no answer to "which LSG are you".
  if (input.state.slots.post !== undefined && namesAnother(understood)) return undefined;
  const { commands } = input.context.knowledge;
  if (isDigression(understood, openQuestion.dialog, text, commands)) return undefined;
  const { state, context } = input.inOwnLanguage();
  // A known post stays, unless the message corrects it.
  const kept: SlotName[] = state.slots.post !== undefined && !commands.startsCorrection(text) ? ['post'] : [];
  const also = withoutSlots(fillSlots(understood, openQuestion.dialog, context), [
    ...settledBy(openQuestion.slot),
    ...kept,
  ]);
  const slots = mergeSlots(state.slots, { ...also, ...answered });
  return runWithQueue(openQuestion.dialog, slots, state, context);
}

/** No question is open, and the message corrects an earlier answer. */
function takeCorrection({ text, openQuestion, understood, inOwnLanguage }: StepInput): Outcome | undefined {
  if (openQuestion !== undefined) return undefined;
  const { state, context } = inOwnLanguage();
  return correctAnswer(text, understood(), state, context);
}

/** A question is open, and the message tells other facts and asks nothing. */
function takeFurtherFacts({ text, openQuestion, ...input }: StepInput): Outcome | undefined {
  const understood = input.understood();
  const { commands } = input.context.knowledge;
  if (openQuestion === undefined || !tellsMore(understood, openQuestion.dialog, text, commands))
    return undefined;
  const { state, context } = input.inOwnLanguage();
  const filled = fillSlots(understood, openQuestion.dialog, context);
  const outcome = runWithQueue(openQuestion.dialog, mergeSlots(state.slots, filled), state, context);
  // A clear fact that leaves the same question open is a request of its own: an office, where the green tick was asked.
  const isForItself = understood.sure && asksAgain(outcome, openQuestion) && !isMisspeltOffice(text, context);
  return isForItself ? undefined : outcome;
}

/** The message makes one or more requests. */
function answerRequests({ text, openQuestion, ...input }: StepInput): Outcome | undefined {
  const understood = input.understood();
  const { state: inLanguage, context } = input.inOwnLanguage();
  const state = withPerson(inLanguage, understood);
  const labelled = dialogLabelled(text, phrases.en) ?? dialogLabelled(text, phrases.hi);
  const [first, ...others] =
    labelled === undefined ? requestsIn(understood, state, text, context.knowledge.commands) : [labelled];
  if (first === undefined) return undefined;
  const isSameDialog = first === state.dialog && (openQuestion !== undefined || others.length === 0);
  const slots = slotsForRequest(first, isSameDialog, understood, state, context);
  const outcome = runWithQueue(first, slots, { ...state, queue: others }, context);
  // The same question again would not say that the message was no answer.
  if (openQuestion !== undefined && asksAgain(outcome, openQuestion)) return undefined;
  return openQuestion === undefined || openQuestion.dialog === first
    ? outcome
    : withOpenQuestion(outcome, openQuestion, state, context);
}

/** The slots for a request. Another dialog keeps only those that belong to the person. */
function slotsForRequest(
  dialog: IntentId,
  isSameDialog: boolean,
  understood: Understood,
  state: State,
  context: Context,
): Slots {
  const kept = isSameDialog ? withoutSlots(state.slots, ['outOfScopeTopic']) : lastingSlots(state.slots);
  return mergeSlots(
    understood.namesUnreadPost ? withoutSlots(kept, ['post', 'postKey', 'group']) : kept,
    fillSlots(understood, dialog, context),
  );
}

/** The open question once more; at the second failure, other ways to go on. */
function notUnderstood({ openQuestion, understood, inOwnLanguage }: StepInput): Outcome {
  const { state, context } = inOwnLanguage();
  const failures = state.failures + 1;
  if (openQuestion !== undefined && failures < 2) {
    const text = `${context.say.conversation.unclearAnswer} ${openQuestion.text}`;
    return { turns: [{ ...openQuestion, text }], state: { ...state, failures } };
  }
  const turn = unclear(context, understood().readings, failures);
  const offered = turn.next.flatMap(({ to }) => to.dialog ?? []);
  // What the message told is kept for the reading that is picked.
  const [nearest] = offered;
  const told = nearest === undefined ? {} : fillSlots(understood(), nearest, context);
  const person = withPerson(state, understood());
  return { turns: [turn], state: { ...person, slots: mergeSlots(person.slots, told), failures, offered } };
}

/** The option whose full wording or number the text is. "That too is done" picks the option that fills `coursesDone`. */
function pressedOption(
  last: Turn,
  text: string,
  commands: Commands,
  understood: () => Understood,
): Option | undefined {
  const written = fold(text);
  switch (last.kind) {
    case 'ask':
      return last.options.find(({ say }) => fold(say) === written);
    case 'answer':
      return (
        last.next.find(({ say }) => fold(say) === written) ??
        (/^\d$/.test(written) ? pickOption(last.next, text, commands) : undefined) ??
        optionDone(last.next, written, understood)
      );
  }
}

/** The most words of "that too is done". */
const longestDone = 6;

/** The option that tells what is done, where the message only says "that too is done". */
function optionDone(
  options: readonly Option[],
  written: string,
  understood: () => Understood,
): Option | undefined {
  const option = options.find(({ to }) => to.slots?.coursesDone !== undefined);
  return option !== undefined && written.split(' ').length <= longestDone && saysDone(understood().facts)
    ? option
    : undefined;
}

/** True where an office was found only by mending a slip. It may be a misspelt answer: "neela" means blue, not Nellai. */
function isMisspeltOffice(text: string, { findMdo }: Context): boolean {
  const found = findMdo(text);
  return found.status === 'match' && found.how.reading !== 'exact';
}

/** True where the outcome is only the open question again. */
function asksAgain({ turns: [turn, ...more] }: Outcome, question: Ask): boolean {
  return (
    turn?.kind === 'ask' && more.length === 0 && turn.slot === question.slot && turn.text === question.text
  );
}

/** The slots that an answer to a question settles. Other facts in the same message do not change them. */
function settledBy(slot: SlotName): SlotName[] {
  switch (slot) {
    case 'post':
    case 'postKey':
      return ['post', 'postKey'];
    case 'office':
    case 'officeKey':
      return ['office', 'officeKey'];
    case 'coursesDone':
      return ['coursesDone', 'coursesNotDone'];
    // "Group C" is the group of the employee here, and no request for the course list of Group C.
    case 'group':
      return ['group', 'list'];
    default:
      return [slot];
  }
}

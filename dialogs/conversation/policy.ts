/**
 * The policy: named steps that are tried in order. The first step that gives an outcome decides. Its name is part of the
 * reply.
 */

import { fold, words } from '../../knowledge/text/fold.ts';
import type { Commands } from '../../knowledge/understanding/commands.ts';
import type { Facet } from '../../knowledge/understanding/facets.ts';
import { saysDone } from '../../knowledge/understanding/facts-told/known.ts';
import { courtesies, type IntentId } from '../../knowledge/understanding/intents.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import { phrases } from '../phrases/index.ts';
import { dialogLabelled, titleButton } from '../topics/shared/buttons.ts';
import { help, languageSwitched, languagesSpoken, unclear } from '../topics/small-talk.ts';
import type { Ask, Context, Option, SlotName, Slots, Turn } from '../turns/turn.ts';
import { answerAboutLast, narrowed } from './about-answer.ts';
import { answerAboutQuestion } from './about-question.ts';
import { withLanguage } from './context.ts';
import { correctAnswer } from './correction.ts';
import { fillSlots, inDialog } from './fill-slots.ts';
import { namesAnother, withPerson } from './persons.ts';
import { pickOption } from './read-answer.ts';
import { isDigression, requestsIn, tellsMore } from './requests.ts';
import { runCommand } from './run-command.ts';
import {
  type Outcome,
  pressOption,
  replyInPlace,
  runDialog,
  runWithQueue,
  shown,
  withOpenQuestion,
} from './run-dialog.ts';
import { answerDifference, answerStaffList, answerSummary } from './several.ts';
import { lastingSlots, mergeSlots, type State, withoutSlots } from './state.ts';
import { clearlyFacet, facetOf, type Step, type StepInput } from './step-input.ts';
import { takeWhatIsTold } from './told.ts';

/** The steps, in the order in which they are tried. */
const steps = [
  ['empty-message', answerEmptyMessage],
  ['command', obeyCommand],
  ['offered-reading', followOffered],
  ['pressed-option', followPressedOption],
  ['summary', answerSummary],
  ['difference', answerDifference],
  ['staff-list', answerStaffList],
  ['language-switch', switchLanguage],
  ['option-of-question', followOptionElsewhere],
  ['about-question', answerAboutQuestion],
  ['answer-to-question', takeAnswer],
  ['correction', takeCorrection],
  ['about-answer', answerAboutLast],
  ['tells-more', takeFurtherFacts],
  ['told', takeWhatIsTold],
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
  // "The MDO is right" tells something, and picks nothing.
  if (understood().facts.some(({ slot }) => slot !== 'it' && slot !== 'answer')) return undefined;
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
  text,
  understood,
  openQuestion,
  state,
  context,
  ...input
}: StepInput): Outcome | undefined {
  const { intents, entities } = understood();
  const language = entities.switchTo;
  const top = understood().alone;
  const isClear =
    top !== undefined && top.probability >= (language === undefined ? clearSwitch : likelySwitch);
  const isBare = language !== undefined && words(text).length <= longestPick && !understood().sure;
  const asksMore = language !== undefined && (entities.posts !== undefined || intents.length > 1);
  const form = facetOf(understood());
  if (language === undefined && form !== undefined && forms.has(form)) return undefined;
  if (asksMore || !(isBare || (top?.intent === 'language_switch' && isClear))) return undefined;
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
  return { turns: shown(turn), state: { ...state, language, failures: 0 } };
}

/** Facets that ask for the last answer in another form, which is no other language: "in short please". */
const forms: ReadonlySet<Facet> = new Set<Facet>(['simpler', 'repeat', 'summary', 'source']);
/** From this probability on, a message asks for another language. */
const clearSwitch = 0.5;
/** The same, of one that it names. */
const likelySwitch = 0.3;

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
  if (isLooseAnswer(openQuestion, answered, understood, input.context)) return undefined;
  const { state, context } = input.inOwnLanguage();
  // A known post stays, unless the message corrects it.
  const kept: SlotName[] = state.slots.post !== undefined && !commands.startsCorrection(text) ? ['post'] : [];
  const also = withoutSlots(fillSlots(understood, openQuestion.dialog, state.slots, context), [
    ...settledBy(openQuestion.slot),
    ...kept,
  ]);
  const slots = mergeSlots(state.slots, { ...also, ...answered });
  return runWithQueue(openQuestion.dialog, slots, state, context);
}

/** True of words that only resemble a post, where the message is more likely something else: "sure? DO says C", "cool, and courses". */
function isLooseAnswer(
  { slot, dialog }: Ask,
  { post }: Slots,
  understood: Understood,
  { findDesignation }: Context,
): boolean {
  if (slot !== 'post' || post === undefined || findDesignation(post).status !== 'none') return false;
  const [top] = understood.readings;
  return (
    facetOf(understood) !== 'answer' || (top?.intent !== dialog && (top?.probability ?? 0) >= likelyOther)
  );
}

/** From this probability on, words that only resemble a post are taken for a request instead. */
const likelyOther = 0.5;

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
  const filled = fillSlots(understood, openQuestion.dialog, state.slots, context);
  const outcome = runWithQueue(openQuestion.dialog, mergeSlots(state.slots, filled), state, context);
  // A clear fact that leaves the same question open is a request of its own: an office, where the green tick was asked.
  const says = asksAgain(outcome, openQuestion) || isUnchanged(outcome, openQuestion.dialog, state, context);
  const isForItself = understood.sure && says && !isMisspeltOffice(text, context);
  return isForItself ? undefined : outcome;
}

/** The message makes one or more requests. */
function answerRequests({ text, openQuestion, ...input }: StepInput): Outcome | undefined {
  const read = input.understood();
  const { dialog } = input.state;
  const understood = openQuestion === undefined && dialog !== undefined ? inDialog(read, dialog) : read;
  const { state: inLanguage, context } = input.inOwnLanguage();
  const state = withPerson(inLanguage, understood);
  const labelled = dialogLabelled(text, phrases.en) ?? dialogLabelled(text, phrases.hi);
  const [first, ...others] =
    labelled === undefined ? requestsIn(understood, state, text, context.knowledge.commands) : [labelled];
  if (first === undefined || (labelled === undefined && isRubbish(understood))) return undefined;
  // Thanks and greetings are no topic: what was spoken about before goes on.
  if (courtesies.has(first) && others.length === 0 && state.dialog !== undefined && !isEndOfTopic(first)) {
    const told = lastingSlots(fillSlots(understood, state.dialog, state.slots, context));
    const kept = { ...state, slots: mergeSlots(state.slots, told) };
    const outcome = replyInPlace(runDialog(first, {}, context), kept, context);
    return openQuestion === undefined ? outcome : withOpenQuestion(outcome, openQuestion, kept, context);
  }
  const isSameDialog = first === state.dialog && (openQuestion !== undefined || others.length === 0);
  const slots = slotsForRequest(first, isSameDialog, understood, state, context);
  const outcome = narrowed(
    runWithQueue(first, slots, { ...state, queue: others }, context),
    clearlyFacet(understood),
    first !== state.dialog,
    context,
  );
  if (first === state.dialog && isUnchanged(outcome, first, state, context)) {
    return saidAgain(outcome, context);
  }
  return openQuestion === undefined || openQuestion.dialog === first
    ? outcome
    : withOpenQuestion(outcome, openQuestion, state, context);
}

/** From this probability on, a message asks for something, in whatever words. */
const surelySomething = 0.6;

/** True of words that no language and no subject has: "???? 12 lkj". */
function isRubbish({ alone, hasSubject, languageSure, namesOnly, entities, facts }: Understood): boolean {
  if ((alone?.probability ?? 0) >= surelySomething) return false;
  const names = namesOnly || entities.posts !== undefined || entities.places !== undefined;
  return !hasSubject && !languageSure && !names && facts.length === 0;
}

/** True where the outcome is what the dialog said before the message. */
function isUnchanged({ turns }: Outcome, dialog: IntentId, { slots }: State, context: Context): boolean {
  return JSON.stringify(turns) === JSON.stringify(shown(runDialog(dialog, slots, context)));
}

/** The same answer as before, with words that say so. */
function saidAgain({ turns: [turn, ...others], state }: Outcome, { say }: Context): Outcome {
  if (turn?.kind !== 'answer') return { turns: turn === undefined ? others : [turn, ...others], state };
  const headline = `${say.conversation.unchanged} ${turn.headline}`;
  return { turns: [{ ...turn, headline }, ...others], state };
}

/** True of a request that ends the topic before it. */
function isEndOfTopic(intent: IntentId): boolean {
  return intent === 'restart_cancel';
}

/** The slots for a request. Another dialog keeps only those that belong to the person. */
function slotsForRequest(
  dialog: IntentId,
  isSameDialog: boolean,
  understood: Understood,
  state: State,
  context: Context,
): Slots {
  const { courses } = state.slots;
  const kept: Slots = isSameDialog
    ? withoutSlots(state.slots, ['outOfScopeTopic'])
    : // "How long is it" asks for the course that was named last.
      {
        ...lastingSlots(state.slots),
        ...(dialog === 'course_duration' &&
          words(understood.body).length <= longestPick &&
          courses && { courses }),
      };
  return mergeSlots(
    understood.namesUnreadPost ? withoutSlots(kept, ['post', 'postKey', 'group']) : kept,
    fillSlots(understood, dialog, kept, context),
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
  const told = nearest === undefined ? {} : fillSlots(understood(), nearest, state.slots, context);
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
    case 'answer': {
      // A number below a question counts its options, and is read as an answer.
      return (
        [...(last.question?.options ?? []), ...last.next].find(({ say }) => fold(say) === written) ??
        (last.question === undefined && /^\d$/.test(written)
          ? pickOption(last.next, text, commands)
          : undefined) ??
        (last.question === undefined ? optionDone(last.next, written, understood) : undefined)
      );
    }
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

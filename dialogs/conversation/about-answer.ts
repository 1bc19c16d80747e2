/** The steps for a message about the last answer: why, who, where is it written, once more, shorter. */
import { type Aspect, type Facet, isAspect } from '../../knowledge/understanding/facets.ts';
import { courtesies, type IntentId } from '../../knowledge/understanding/intents.ts';
import { sureFrom } from '../../knowledge/understanding/readings.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import { replyToFollowUp } from '../follow-ups/answer-follow-up.ts';
import { button } from '../topics/shared/buttons.ts';
import { mailboxOf } from '../topics/shared/employee.ts';
import { sourcesOf } from '../turns/sources.ts';
import { type Answer, type Ask, answer, type Context, line, type Option, type Slots } from '../turns/turn.ts';
import { aboutProgress, fillSlots } from './fill-slots.ts';
import { personIn, withPerson } from './persons.ts';
import { type Outcome, questionOf, runDialog, runWithQueue, shown } from './run-dialog.ts';
import { mergeSlots, type State, stateAfter } from './state.ts';
import { facetOf, type StepInput, sureFacet } from './step-input.ts';

/** The topic of the talk is likely enough to stay. */
const stays = 0.5;
const mayStay = 0.25;
const hardlyStays = 0.15;
/** From this probability on, a message that names no subject is about the last answer. */
const surelyWithoutSubject = 0.75;

/** Facets that ask the same of another person, or of the writer again. */
const ofPerson: ReadonlySet<Facet> = new Set<Facet>(['and-other', 'back-to']);

/** The message asks about the last answer, and names no new topic. */
export function answerAboutLast(input: StepInput): Outcome | undefined {
  const understood = input.understood();
  const { dialog } = input.state;
  if (dialog === undefined || input.last === undefined) return undefined;
  const facet = besideThanks(understood) ?? facetOf(understood);
  if (facet === undefined) return undefined;
  const isAsked = besideThanks(understood) !== undefined || staysWith(dialog, understood, input.state);
  if (!isAsked) return undefined;
  const { state: before, context } = input.inOwnLanguage();
  const state = withPerson(before, understood);
  const slots = mergeSlots(state.slots, fillSlots(understood, dialog, state.slots, context));
  const turn = runDialog(dialog, slots, context);
  const about = { dialog, turn, slots, state, context };
  if (ofWhole.has(facet) && isWholeRequest(dialog, understood)) return undefined;
  const isSure = (understood.facets[0]?.probability ?? 0) >= sureFacet;
  return isAspect(facet) ? followUp(facet, isSure, about) : ofWholeAnswer(facet, about);
}

/** What a message about the last answer is answered from. */
interface About {
  dialog: IntentId;
  /** The last answer, with what the message tells. */
  turn: Answer | Ask;
  slots: Slots;
  state: State;
  context: Context;
}

/** What a message asks of the last answer beside its thanks: "thank you, now all in one message". */
export function besideThanks({ readings: [top], facets }: Understood): Facet | undefined {
  if (top === undefined || !courtesies.has(top.intent)) return undefined;
  return facets.find(({ facet, probability }) => ofAnswer.has(facet) && probability >= besideCourtesy)?.facet;
}

/** Facets that ask for the last answer in another form. */
const ofAnswer: ReadonlySet<Facet> = new Set<Facet>(['summary', 'simpler', 'source', 'repeat']);
const besideCourtesy = 0.25;

/** What a whole request may ask too, without meaning the last answer: "which courses for a postman", asked again. */
const ofWhole: ReadonlySet<Facet> = new Set<Facet>(['which', 'how', 'doubt']);

/** True of a message that would be the same request without the talk. */
function isWholeRequest(topic: IntentId, { alone, hasSubject }: Understood): boolean {
  return hasSubject && alone?.intent === topic && alone.probability >= sureFrom;
}

function staysWith(topic: IntentId, understood: Understood, state: State): boolean {
  const { readings, facets, namesOnly } = understood;
  if (namesOnly || understood.facts.some(({ isAlone }) => isAlone)) return false;
  // "MDO and designation both" are requests of their own.
  if (understood.intents.length > 1) return false;
  // "Sure? My office says otherwise" names no subject: it has that of the last answer.
  if (!understood.hasSubject && (facets[0]?.probability ?? 0) >= surelyWithoutSubject) return true;
  const [top] = readings;
  // "And mine?" asks the same of another person, whatever its few words resemble.
  const turnsToOther = ofPerson.has(facets[0]?.facet ?? 'new') && personIn(understood, state) !== undefined;
  if (turnsToOther && !understood.hasSubject) return true;
  const own = readings.find(({ intent }) => intent === topic)?.probability ?? 0;
  if (top?.intent === topic) return own >= stays;
  const facetIsSure = (facets[0]?.probability ?? 0) >= surelyWithoutSubject;
  // "Till what time today", after the dates, is no small talk.
  if (top?.intent === 'out_of_scope' && !understood.sure && facetIsSure && own >= hardlyStays) return true;
  const isOther = (top?.probability ?? 0) >= stays;
  return !isOther && !understood.hasSubject && own >= mayStay && (facets[0]?.probability ?? 0) >= sureFacet;
}

/** What is often read so and meant otherwise: then the topic's own answer serves better than a sentence. */
const loose: ReadonlySet<Aspect> = new Set<Aspect>(['doubt', 'which']);

/**
 * The answer to a question about the last answer. Where it is not sure that this is asked, and for "what now", the last answer comes
 * again below it.
 */
function followUp(aspect: Aspect, isSure: boolean, about: About): Outcome | undefined {
  const { dialog, turn, slots, state, context } = about;
  if (!isSure && loose.has(aspect)) return runWithQueue(dialog, slots, state, context);
  const next = turn.kind === 'answer' ? turn.next : [];
  const reply = replyToFollowUp(dialog, aspect, slots, next, context);
  switch (reply?.kind) {
    case undefined:
      return undefined;
    case 'dialog':
      return runWithQueue(reply.dialog, slots, state, context);
    case 'answer':
      return inPlace(
        isSure && !(aspect === 'what-now' && aboutProgress.includes(dialog))
          ? reply.answer
          : saidFirst(reply.answer, turn),
        about,
      );
  }
}

/** What a new topic is asked for; "how", "which" and "why" ask for the whole of it. */
const narrow: ReadonlySet<Aspect> = new Set<Aspect>(['who', 'where']);
/** Topics of which a part is about time. The others are about nothing else, or about none. */
const timed: ReadonlySet<IntentId> = new Set<IntentId>([
  'transfer_request',
  'verification_status',
  'profile_update',
  'profile_mismatch',
  'login_case2',
]);

/**
 * The outcome of a request that asks one thing of its topic, such as "who approves it": that is said first, and the rest follows.
 *
 * @param isNew whether the topic is another than before
 */
export function narrowed(
  outcome: Outcome,
  facet: Facet | undefined,
  isNew: boolean,
  context: Context,
): Outcome {
  const [turn, ...others] = outcome.turns;
  if (
    !isNew ||
    facet === undefined ||
    !isAspect(facet) ||
    turn?.kind !== 'answer' ||
    turn.dialog === 'out_of_scope'
  )
    return outcome;
  if (!narrow.has(facet) && !(facet === 'when' && timed.has(turn.dialog))) return outcome;
  const reply = replyToFollowUp(turn.dialog, facet, outcome.state.slots, turn.next, context);
  if (reply?.kind !== 'answer') return outcome;
  return { ...outcome, turns: [saidFirst(reply.answer, turn), ...others] };
}

/** An answer with a sentence before it; of a turn that only asks, the sentence alone. */
function saidFirst(sentence: Answer, turn: Answer | Ask): Answer {
  if (turn.kind === 'ask') return sentence;
  const { question: _, ...whole } = turn;
  const { headline, headlineSources = [] } = sentence;
  return {
    ...whole,
    headline,
    headlineSources,
    facts: [line(turn.headline), ...turn.facts],
    citations: [...headlineSources, ...turn.citations],
  };
}

/** A reply that leaves the topic as it is. An open question is asked again below it. */
function inPlace(reply: Answer, { dialog, turn, slots, state, context }: About): Outcome {
  const question = questionOf(turn);
  return {
    turns: question === undefined ? [reply] : [reply, question],
    state: {
      ...stateAfter(state, { dialog, slots, queue: state.queue }, context.language),
      history: state.history,
    },
  };
}

function ofWholeAnswer(facet: Facet, about: About): Outcome | undefined {
  const { dialog, turn, slots, state, context } = about;
  switch (facet) {
    case 'repeat':
      return {
        turns: shown(turn),
        state: {
          ...stateAfter(state, { dialog, slots, queue: [] }, context.language),
          history: state.history,
        },
      };
    case 'simpler':
      return turn.kind === 'answer' ? inPlace(shortened(turn), about) : undefined;
    case 'source':
      return turn.kind === 'answer' ? inPlace(whereWritten(turn, context), about) : undefined;
    case 'and-other':
    case 'back-to':
    case 'refuse':
      return runWithQueue(dialog, slots, state, context);
    case 'complaint':
      return inPlace(complaintTaken(turn, context), about);
    default:
      return undefined;
  }
}

/** The most steps of a short answer. */
const fewSteps = 3;

/** The answer in short: its headline, its list, its first steps. */
function shortened({ question: _, ...whole }: Answer): Answer {
  return { ...whole, facts: [], cautions: [], actions: [], steps: whole.steps.slice(0, fewSteps) };
}

/** Where the answer is printed: each place with what is printed there. */
function whereWritten(turn: Answer, context: Context): Answer {
  const { say, language, knowledge } = context;
  const places = sourcesOf(turn, language, knowledge);
  return answer({
    dialog: turn.dialog,
    headline: places.length === 0 ? say.conversation.writtenNowhere : say.conversation.written,
    basis: turn.basis,
    facts: places.map(({ label, detail }) => line(`**${label}**: ${detail}`)),
    citations: turn.citations,
    next: turn.next,
  });
}

/** Calm words for a complaint: what is still needed, and who else can help. */
function complaintTaken(turn: Answer | Ask, context: Context): Answer {
  const { say } = context;
  const question = questionOf(turn);
  const wayOut: Option[] = question?.options.slice(-1) ?? [];
  return answer({
    dialog: turn.dialog,
    headline: question === undefined ? say.conversation.complaint : say.conversation.complaintAsked,
    basis: 'stated',
    facts: [line(say.conversation.person(mailboxOf(context)))],
    next: [...wayOut, button(say, 'contact', 'contact_support'), button(say, 'help', 'help_capabilities')],
  });
}

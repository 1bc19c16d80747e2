/**
 * The conversation: from a message, the state and the day it makes the next turns. `policy.ts` decides which dialogs run.
 * Commands, corrections, digressions and the language are handled here and there, so that dialogs need not know of them.
 */

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fold, isDevanagari } from '../../knowledge/text/fold.ts';
import { plainText } from '../../knowledge/text/plain-text.ts';
import { otherScriptOf, type Script } from '../../knowledge/text/scripts.ts';
import { courtesies, type IntentId } from '../../knowledge/understanding/intents.ts';
import { type Language, languageForScript } from '../../knowledge/understanding/language.ts';
import { mask } from '../../knowledge/understanding/personal-data.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import { languagesSpoken } from '../topics/small-talk.ts';
import type { Context, Turn } from '../turns/turn.ts';
import { contextIn, resourcesOf, withLanguage } from './context.ts';
import { withNotice } from './notice.ts';
import { decide, type StepName } from './policy.ts';
import { readAnswer } from './read-answer.ts';
import { type Outcome, questionOf, runDialog } from './run-dialog.ts';
import { newState, type State } from './state.ts';
import type { StepInput } from './step-input.ts';

export type { StepName } from './policy.ts';
export type { State } from './state.ts';

/** A message from a channel. */
export interface IncomingMessage {
  /** What was written; empty where somebody joined and has written nothing yet. */
  text: string;
  /** The language that the channel suggests, such as `hi-IN`. It is used until the talk has a language. */
  locale?: string;
  /** The language to reply in, whatever language the message is written in. */
  language?: Language;
}

export interface Reply extends Outcome {
  /** The step of the policy that decided. */
  step: StepName;
  /** How the message was understood; absent where a command or a button decided before. */
  understood?: Understood;
}

/**
 * Answers a message.
 *
 * @param state what the last reply gave; undefined at the first message
 * @param now the day in India, `YYYY-MM-DD`
 */
export type Conversation = (
  message: IncomingMessage,
  state: State | undefined,
  now: { today: string },
) => Reply;

/**
 * Makes the conversation over the knowledge. It is pure: the same message, state and day give the same reply. It does not
 * throw on any text.
 *
 * @example
 * const converse = createConversation(loadKnowledge());
 * const { turns, state } = converse({ text: 'courses for a postman' }, undefined, { today: '2026-03-01' });
 * converse({ text: 'and the last date?' }, state, { today: '2026-03-01' }); // the same talk goes on
 */
export function createConversation(knowledge: Knowledge): Conversation {
  const resources = resourcesOf(knowledge);
  const { understand } = knowledge;

  return (message, before, { today }) => {
    const written = plainText(printable(message.text));
    const text = mask(written);
    const script = otherScriptOf(message.text);
    const language = message.language ?? before?.language ?? languageOfLocale(message.locale);
    const { offered, asksNothing, ...kept } = before ?? newState();
    const state: State = { ...kept, language };
    const context = contextIn(resources, language, today);
    const last =
      state.dialog === undefined || asksNothing === true
        ? undefined
        : runDialog(state.dialog, state.slots, context);
    let understood: Understood | undefined;
    const read = () => {
      const topic = topicOf(state) ?? offered?.find(intent => intent !== 'out_of_scope');
      understood ??= understand(text, {
        script,
        before: topic && { topic, open: questionOf(last)?.slot },
        isInTalk: state.dialog !== undefined || topic !== undefined,
      });
      return understood;
    };
    const outcome = decide(stepInput(text, state, offered, context, last, read, script, message.language));
    const told = tellLanguages(outcome, before, script, context);
    const reply: Reply = { ...outcome, ...told, ...(understood && { understood }) };
    return text === written ? reply : withNotice(reply, 'masked');
  };
}

/**
 * The outcome with a line that names the two languages in front, at the first message of a talk in another script. A reply
 * that is this line already needs no other.
 */
function tellLanguages(
  { turns, state }: Outcome,
  before: State | undefined,
  script: Script | undefined,
  context: Context,
): Outcome {
  const isTold = turns.some(({ dialog }) => dialog === 'language_switch');
  const isNeeded = script !== undefined && before?.languagesTold !== true && !isTold;
  const notice = languagesSpoken(withLanguage(context, state.language ?? context.language), 'none');
  return {
    turns: isNeeded ? [notice, ...turns] : turns,
    // "Forget me" leaves nothing of the talk, not even its language.
    state:
      (isNeeded || isTold || before?.languagesTold === true) && state.language !== undefined
        ? { ...state, languagesTold: true }
        : state,
  };
}

/** What the steps of the policy are given. */
function stepInput(
  text: string,
  state: State,
  offered: State['offered'],
  context: Context,
  last: Turn | undefined,
  understood: () => Understood,
  script: Script | undefined,
  fixedLanguage: Language | undefined,
): StepInput {
  const openQuestion = questionOf(last);
  const answered = once(
    () => openQuestion && readAnswer(openQuestion, state.slots, text, understood(), context),
  );
  const inOwnLanguage = once(() => {
    const language =
      fixedLanguage ??
      (script === undefined
        ? languageFor(understood(), context.language, answered() !== undefined, text)
        : state.dialog === undefined
          ? languageForScript(script)
          : context.language);
    return { state: { ...state, language }, context: withLanguage(context, language) };
  });
  return { text, state, offered, context, last, openQuestion, understood, answered, inOwnLanguage };
}

/** What the talk is about. A greeting is no topic, and no talk stays with what another desk answers. */
function topicOf({ dialog }: State): IntentId | undefined {
  return dialog === undefined || dialog === 'out_of_scope' || courtesies.has(dialog) ? undefined : dialog;
}

/** A function that makes its value at the first call and keeps it for later calls. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function languageOfLocale(locale: string | undefined): Language {
  return locale?.startsWith('hi') ? 'hi' : 'en';
}

/** The language of the reply: that of the message, except where the message is a bare name or a short English answer. */
function languageFor(understood: Understood, language: Language, isAnswer: boolean, text: string): Language {
  const { switchTo, posts } = understood.entities;
  const asksLanguage =
    understood.readings[0]?.intent === 'language_switch' ||
    understood.intents.some(({ intent }) => intent === 'language_switch');
  if (switchTo !== undefined && asksLanguage && (posts !== undefined || understood.intents.length > 1))
    return switchTo;
  if (!understood.languageSure) return language;
  // "thanks", "ok" and "help" are used in Hindi too.
  if (
    understood.intents.length === 1 &&
    courtesies.has(understood.intents[0]?.intent ?? '') &&
    !isDevanagari(text)
  )
    return language;
  const size = fold(text).split(' ').length;
  // "Who" or "next step" in a talk in Hindi is no choice of English.
  if (size <= 2 && understood.language === 'en') return language;
  const isShort = size <= 3;
  return isAnswer && isShort && understood.language === 'en' ? language : understood.language;
}

/** The text with spaces in place of control characters. Line breaks and tabs stay. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, control =>
    control === '\n' || control === '\t' || control === '\r' ? control : ' ',
  );
}

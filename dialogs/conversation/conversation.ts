/**
 * The conversation: a message, what is kept of the talk, and the day give the next turns. Everything that is not about one
 * dialog is here and in `policy.ts`: commands, corrections, digressions, language. Dialogs know nothing of it.
 */

import type { Knowledge } from '../../knowledge/facts/load.ts';
import { fold, isDevanagari } from '../../knowledge/text/fold.ts';
import { courtesies } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { mask } from '../../knowledge/understanding/personal-data.ts';
import {
  createUnderstanding,
  searchesOver,
  type Understood,
} from '../../knowledge/understanding/understand.ts';
import type { Context } from '../turns/turn.ts';
import { contextIn, resourcesOf, withLanguage } from './context.ts';
import { withNotice } from './notice.ts';
import { decide, type StepInput, type StepName } from './policy.ts';
import { readAnswer } from './read-answer.ts';
import { type Outcome, runDialog } from './run-dialog.ts';
import { newState, type State } from './state.ts';

export type { StepName } from './policy.ts';
export type { State } from './state.ts';

/** A message as a channel hands it on. */
export interface IncomingMessage {
  /** What was written; '' where somebody only came in. */
  text: string;
  /** The channel's hint for the language, used until the talk has a language: `hi-IN`. */
  locale?: string;
  /** Fixes the language of the reply, whatever the message is written in. */
  language?: Language;
}

export interface Reply extends Outcome {
  /** The step of the policy that decided. */
  step: StepName;
  /** How the message was understood; absent where a button or a command decided before it was read. */
  understood?: Understood;
}

/** @param now the day in India, `YYYY-MM-DD` */
export type Conversation = (
  message: IncomingMessage,
  state: State | undefined,
  now: { today: string },
) => Reply;

/**
 * Makes the conversation over the knowledge. It is pure: the same message, state and day give the same reply. It never
 * throws, whatever the text.
 *
 * @example
 * const converse = createConversation(loadKnowledge());
 * const { turns, state } = converse({ text: 'courses for a postman' }, undefined, { today: '2026-03-01' });
 * converse({ text: 'and the last date?' }, state, { today: '2026-03-01' }); // goes on in the same talk
 */
export function createConversation(knowledge: Knowledge): Conversation {
  const resources = resourcesOf(knowledge);
  const understand = createUnderstanding(knowledge, searchesOver(resources.findDesignation));

  return (message, before, { today }) => {
    const written = printable(message.text);
    const text = mask(written);
    const language = message.language ?? before?.language ?? languageOfLocale(message.locale);
    const state: State = { ...(before ?? newState()), language };
    let understood: Understood | undefined;
    const read = () => {
      understood ??= understand(text);
      return understood;
    };
    const outcome = decide(
      stepInput(text, state, contextIn(resources, language, today), read, message.language),
    );
    const reply: Reply = { ...outcome, ...(understood && { understood }) };
    return text === written ? reply : withNotice(reply, 'masked');
  };
}

/** What the steps of the policy look at. */
function stepInput(
  text: string,
  state: State,
  context: Context,
  understood: () => Understood,
  fixedLanguage: Language | undefined,
): StepInput {
  const last = state.dialog === undefined ? undefined : runDialog(state.dialog, state.slots, context);
  const openQuestion = last?.kind === 'ask' ? last : undefined;
  const answered = once(
    () => openQuestion && readAnswer(openQuestion, state.slots, text, understood(), context),
  );
  const inOwnLanguage = once(() => {
    const language =
      fixedLanguage ?? languageFor(understood(), context.language, answered() !== undefined, text);
    return { state: { ...state, language }, context: withLanguage(context, language) };
  });
  return { text, state, context, last, openQuestion, understood, answered, inOwnLanguage };
}

/** A function that makes its value at the first call and keeps it. */
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

/** The language of the message where that is plain; a short answer in English or a bare name does not change it. */
function languageFor(understood: Understood, language: Language, isAnswer: boolean, text: string): Language {
  if (!understood.languageSure) return language;
  // "thanks", "ok" and "help" are written in every language.
  if (
    understood.intents.length === 1 &&
    courtesies.has(understood.intents[0]?.intent ?? '') &&
    !isDevanagari(text)
  )
    return language;
  const isShort = fold(text).split(' ').length <= 3;
  return isAnswer && isShort && understood.language === 'en' ? language : understood.language;
}

/** The text with control characters made spaces; line breaks and tabs stay. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, control =>
    control === '\n' || control === '\t' || control === '\r' ? control : ' ',
  );
}

/**
 * The helpdesk without a server: the same conversation over the same knowledge, replayed from what was said. It keeps
 * nothing that it needs; the state it remembers only saves it from replaying a talk that goes on.
 */
import {
  type Conversation,
  createConversation,
  type State,
} from '../../../../dialogs/conversation/conversation.ts';
import { phrases } from '../../../../dialogs/phrases/index.ts';
import { type Message, messageOf } from '../../../../dialogs/turns/message.ts';
import { loadKnowledge } from '../../../../knowledge/facts/load.ts';
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { maskAll } from '../../../../knowledge/understanding/personal-data.ts';
import { languageGuessed, readable } from '../../../bot/readable.ts';
import type { OfflineActivity, Question } from './protocol.ts';

export interface Engine {
  /** The knowledge's hash: the same as the server's where both know the same. */
  knowledge: string;
  /** The activities that answer a question. Never throws: what cannot be answered is apologised for, as the server does. */
  answer(question: Question): OfflineActivity[];
}

/** How much of a talk is replayed: what was said before has long been answered. */
const longestHistory = 20;

/**
 * Makes the engine; takes as long as the server's start.
 *
 * @param converse the conversation, for tests of its failing
 * @throws Error where the knowledge cannot be read
 */
export function createEngine(
  knowledge = loadKnowledge(),
  converse: Conversation = createConversation(knowledge),
): Engine {
  let last: { said: string; state: State } | undefined;

  const stateAfter = (history: readonly string[], { locale, language, today }: Question) => {
    const settings = { locale, ...(language && { language }) };
    const said = JSON.stringify([history, settings, today]);
    if (last?.said === said) return { state: last.state, settings };
    let state: State | undefined;
    for (const text of history) state = maskAll(converse({ text, ...settings }, state, { today }).state);
    return { state, settings };
  };

  return {
    knowledge: knowledge.hash,
    answer(question) {
      const history = question.history.map(readable).filter(said => said !== '');
      const text = readable(question.text);
      let spoken: Language | undefined;
      try {
        const { state, settings } = stateAfter(history.slice(-longestHistory), question);
        spoken = state?.language;
        const reply = converse({ text, ...settings }, state, { today: question.today });
        const next = maskAll(reply.state);
        last = {
          said: JSON.stringify([[...history, text].slice(-longestHistory), settings, question.today]),
          state: next,
        };
        const language = next.language ?? languageGuessed(text, question.locale);
        return reply.turns.map(turn => activityOf(messageOf(turn, language, knowledge)));
      } catch {
        last = undefined;
        return [apology(spoken ?? question.language ?? languageGuessed(text, question.locale))];
      }
    },
  };
}

/** A message as `src/bot/activities.ts` puts it, which cannot be here: it needs the Bot Framework. */
function activityOf({ text, options, language, sources, turn }: Message): OfflineActivity {
  return {
    ...plain(text, language),
    inputHint: turn.kind === 'ask' ? 'expectingInput' : 'acceptingInput',
    channelData: { igotHelpdesk: { turn, language, sources } },
    ...(options.length > 0 && {
      suggestedActions: {
        to: [],
        actions: options.map(({ label, say }) => ({ type: 'imBack', title: label, value: say })),
      },
    }),
  };
}

function apology(language: Language): OfflineActivity {
  return plain(phrases[language].conversation.error, language);
}

function plain(text: string, language: Language): OfflineActivity {
  return {
    type: 'message',
    textFormat: 'markdown',
    text,
    locale: language === 'hi' ? 'hi-IN' : 'en-IN',
    inputHint: 'acceptingInput',
  };
}

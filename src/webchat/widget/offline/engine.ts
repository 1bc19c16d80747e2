/**
 * The helpdesk without a server: the same dialogs over the same knowledge. The state of a conversation is replayed from
 * its texts; the last state is remembered only to make the next answer faster.
 */
import {
  type Conversation,
  createConversation,
  type State,
} from '../../../../dialogs/conversation/conversation.ts';
import { phrases } from '../../../../dialogs/phrases/index.ts';
import { type Message, messageOf } from '../../../../dialogs/turns/message.ts';
import type { Knowledge } from '../../../../knowledge/knowledge.ts';
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { maskAll } from '../../../../knowledge/understanding/personal-data.ts';
import { guessLanguage, readable } from '../../../bot/readable.ts';
import { localeFor } from '../../../locale.ts';
import type { OfflineActivity, Question } from './protocol.ts';

export interface Engine {
  /** Hash of the knowledge. It equals the server's where both have the same knowledge. */
  knowledge: string;
  /** The activities that answer a question. Never throws: after an error it apologises, as the server does. */
  answer(question: Question): OfflineActivity[];
}

/** How many texts of a conversation are replayed. Earlier ones were answered long ago. */
const longestHistory = 20;

/**
 * Makes the engine.
 *
 * @param converse the dialogs; tests pass one that fails
 */
export function createEngine(
  knowledge: Knowledge,
  converse: Conversation = createConversation(knowledge),
): Engine {
  let last: { replayed: string; state: State } | undefined;

  const stateAfter = (history: readonly string[], { locale, language, today }: Question) => {
    const settings = { locale, ...(language && { language }) };
    const replayed = JSON.stringify([history, settings, today]);
    if (last?.replayed === replayed) return { state: last.state, settings };
    let state: State | undefined;
    for (const text of history) state = maskAll(converse({ text, ...settings }, state, { today }).state);
    return { state, settings };
  };

  return {
    knowledge: knowledge.hash,
    answer(question) {
      const history = question.history.map(readable).filter(earlier => earlier !== '');
      const text = readable(question.text);
      let { language } = question;
      try {
        const { state, settings } = stateAfter(history.slice(-longestHistory), question);
        language = state?.language ?? language;
        const reply = converse({ text, ...settings }, state, { today: question.today });
        const next = maskAll(reply.state);
        last = {
          replayed: JSON.stringify([[...history, text].slice(-longestHistory), settings, question.today]),
          state: next,
        };
        const replyLanguage = next.language ?? guessLanguage(text, question.locale);
        return reply.turns.map(turn => activityOf(messageOf(turn, replyLanguage, knowledge)));
      } catch {
        last = undefined;
        return [apology(language ?? guessLanguage(text, question.locale))];
      }
    },
  };
}

/**
 * A message as an activity, as in `src/bot/plain-view.ts`, which needs the Bot Framework and cannot run in a browser.
 */
function activityOf({ text, options, language, sources, turn }: Message): OfflineActivity {
  return {
    ...textActivity(text, language),
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
  return textActivity(phrases[language].conversation.error, language);
}

function textActivity(text: string, language: Language): OfflineActivity {
  return {
    type: 'message',
    textFormat: 'markdown',
    text,
    locale: localeFor(language),
    inputHint: 'acceptingInput',
  };
}

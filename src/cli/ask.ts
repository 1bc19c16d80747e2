/** `ask`: the answer to one message, with what it was taken to mean. */
import { createConversation } from '../../dialogs/conversation/conversation.ts';
import { type Basis, loadKnowledge } from '../../knowledge/facts/load.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { type Command, type Given, numbered, paragraphs, spoken } from './command.ts';
import { Message } from './input.ts';
import { readReply } from './reply.ts';

interface Answered {
  /** The first of `intents`. */
  intent: string;
  /** All that the message asks for, in the order asked. */
  intents: string[];
  /** The words that decided each intent, and its score; none where a button or a steering word needed no reading. */
  decided: { intent: string; score: number; because: string[] }[];
  language: Language;
  text: string;
  options: string[];
  citations: string[];
  basis: Basis;
}

export function ask({ today, language: fixed }: Given): Command<Message, Answered> {
  const converse = createConversation(loadKnowledge());
  const replyTo = (text: string) => {
    const { turns, state, understood } = converse(spoken(text, fixed), undefined, { today });
    const language = state.language ?? fixed ?? 'en';
    const intents = understood?.intents.map(({ intent }) => intent) ?? [];
    return {
      ...readReply(turns, language),
      language,
      decided: understood?.intents ?? [],
      // A steering word ("cancel") needs no understanding: what speaks then says what was meant.
      intents: [...new Set(intents.length > 0 ? intents : turns.map(({ dialog }) => dialog))],
    };
  };
  return {
    input: Message,
    fromWords: words => ({ text: words.length === 0 ? undefined : words.join(' ') }),
    answer({ text: message }) {
      const { intents, decided, language, text, options, citations, basis } = replyTo(message);
      const labels = options.map(({ label }) => label);
      return {
        intent: intents[0] ?? 'out_of_scope',
        intents,
        decided,
        language,
        text,
        options: labels,
        citations,
        basis,
      };
    },
    show({ text: message }) {
      const { text, options } = replyTo(message);
      return paragraphs(text, numbered(options.map(({ label }) => label)));
    },
  };
}

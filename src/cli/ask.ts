/** `ask`: the answer to one message, with the intents that were found in it. */
import { createConversation, type StepName } from '../../dialogs/conversation/conversation.ts';
import type { Basis } from '../../knowledge/facts/facts.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { Fact, Reading, WeighedWord } from '../../knowledge/understanding/understand.ts';
import {
  type CliCommand,
  type CommandOptions,
  numbered,
  paragraphs,
  toConversationMessage,
} from './command.ts';
import { MessageInput } from './input.ts';
import { joinTurns } from './reply.ts';

interface AskOutput {
  /** The likeliest of `intents`. */
  intent: string;
  /** Every intent of the message, in its order. */
  intents: string[];
  /** The step of the conversation that decided. */
  step: StepName;
  /** What was understood; absent for a button or a command such as “cancel”. */
  understood?: {
    /** False where the reply asks which of the nearest readings is meant. */
    sure: boolean;
    /** The likeliest readings with their probabilities, the best first. */
    readings: Reading[];
    /** The words that weighed most for the first reading. */
    words: WeighedWord[];
    /** The facts that the message tells. */
    facts: readonly Fact[];
  };
  language: Language;
  text: string;
  options: string[];
  citations: string[];
  basis: Basis;
}

/** Makes the command. */
export function ask({ today, language: fixed }: CommandOptions): CliCommand<MessageInput, AskOutput> {
  const knowledge = loadKnowledge();
  const converse = createConversation(knowledge);
  const replyTo = (text: string) => {
    const { turns, state, understood, step } = converse(toConversationMessage(text, fixed), undefined, {
      today,
    });
    const language = state.language ?? fixed ?? 'en';
    const intents = understood?.intents.map(({ intent }) => intent) ?? [];
    return {
      ...joinTurns(turns, language),
      language,
      step,
      understood: understood && {
        sure: understood.sure,
        readings: understood.readings,
        words: knowledge.weigh(text),
        facts: understood.facts,
      },
      // A command such as “cancel” has no intents; the dialog that answers names what was meant.
      intents: [...new Set(intents.length > 0 ? intents : turns.map(({ dialog }) => dialog))],
    };
  };
  return {
    input: MessageInput,
    fromWords: words => ({ text: words.length === 0 ? undefined : words.join(' ') }),
    answer({ text: message }) {
      const { intents, step, understood, language, text, options, citations, basis } = replyTo(message);
      const labels = options.map(({ label }) => label);
      return {
        intent:
          intents.find(intent => intent === understood?.readings[0]?.intent) ?? intents[0] ?? 'out_of_scope',
        intents,
        step,
        ...(understood && { understood }),
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

/** `ask`: the answer to one message, with the intents that were found in it. */
import { createConversation } from '../../dialogs/conversation/conversation.ts';
import type { Basis } from '../../knowledge/facts/facts.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { Reason } from '../../knowledge/understanding/understand.ts';
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
  /** The first of `intents`. */
  intent: string;
  /** Every intent of the message, in its order. */
  intents: string[];
  /** The score of each intent, and the words that decided it; empty for a button or a command such as “cancel”. */
  decided: { intent: string; score: number; because: string[] }[];
  language: Language;
  text: string;
  options: string[];
  citations: string[];
  basis: Basis;
}

/** A reason as text: `exam → assessment`. */
function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'concept':
      return `${reason.text} → ${reason.concept}${reason.by === 'exact' ? '' : ` (${reason.by})`}`;
    case 'examples':
      return `like its examples: ${Math.round(reason.share * 100)} %`;
    case 'no-request':
      return reason.namesSubject ? 'no request read' : 'no word of the subject';
  }
}

/** Makes the command. */
export function ask({ today, language: fixed }: CommandOptions): CliCommand<MessageInput, AskOutput> {
  const converse = createConversation(loadKnowledge());
  const replyTo = (text: string) => {
    const { turns, state, understood } = converse(toConversationMessage(text, fixed), undefined, { today });
    const language = state.language ?? fixed ?? 'en';
    const intents = understood?.intents.map(({ intent }) => intent) ?? [];
    return {
      ...joinTurns(turns, language),
      language,
      decided: (understood?.intents ?? []).map(({ intent, score, because }) => ({
        intent,
        score,
        because: because.map(reasonText),
      })),
      // A command such as “cancel” has no intents; the dialog that answers names what was meant.
      intents: [...new Set(intents.length > 0 ? intents : turns.map(({ dialog }) => dialog))],
    };
  };
  return {
    input: MessageInput,
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

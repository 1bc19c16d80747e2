/** `talk`: a conversation, with given messages or in the terminal. */
import { createInterface } from 'node:readline';
import { createConversation } from '../../dialogs/conversation/conversation.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import {
  type CliCommand,
  type CommandOptions,
  numbered,
  type ProcessContext,
  paragraphs,
  toConversationMessage,
} from './command.ts';
import { BadInput, MessageInput, readOne, TalkInput } from './input.ts';
import { type JoinedReply, joinTurns } from './reply.ts';
import { emphasised, write } from './write.ts';

interface TalkOutput {
  /** One reply for each message. */
  replies: { text: string; options: string[]; asks?: string }[];
}

/** A conversation whose messages are all known beforehand. */
export function talk(options: CommandOptions): CliCommand<TalkInput, TalkOutput> {
  const begin = createTalks(options.today);
  const replies = ({ turns, language }: TalkInput): JoinedReply[] => {
    const replyTo = begin(language ?? options.language);
    return turns.map(text => replyTo(text));
  };
  return {
    input: TalkInput,
    fromWords: words => ({ turns: words.length === 0 ? undefined : words }),
    answer: talk => ({
      replies: replies(talk).map(({ text, options, asks }) => ({
        text,
        options: options.map(({ label }) => label),
        ...(asks === undefined ? {} : { asks }),
      })),
    }),
    show: talk =>
      replies(talk)
        .map(({ text, options }, index) =>
          paragraphs(`> ${talk.turns[index]}`, text, numbered(options.map(({ label }) => label))),
        )
        .join('\n\n'),
  };
}

/**
 * A conversation in the terminal, until `exit` or the end of the input. A number picks an option of the last reply.
 *
 * @returns the exit code
 */
export async function converse(
  options: CommandOptions,
  { stdin, stdout, stderr }: ProcessContext,
): Promise<number> {
  const replyTo = createTalks(options.today)(options.language);
  const isTerminal = 'isTTY' in stdin && stdin.isTTY === true;
  const lines = createInterface(
    isTerminal ? { input: stdin, output: stdout, prompt: '> ' } : { input: stdin },
  );
  let offered: JoinedReply['options'] = [];
  if (isTerminal) lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (typed === 'exit') break;
    if (typed !== '') {
      try {
        const { text } = readOne(MessageInput, { text: offered[Number(typed) - 1]?.say ?? typed });
        const reply = replyTo(text);
        offered = reply.options;
        const shown = paragraphs(reply.text, numbered(offered.map(({ label }) => label)));
        await write(stdout, `\n${emphasised(shown, stdout)}\n\n`);
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        await write(stderr, `helpdesk: ${error.message}\n`);
      }
    }
    if (isTerminal) lines.prompt();
  }
  lines.close();
  return 0;
}

/** Begins talks over one knowledge. Each remembers its own state. */
function createTalks(today: string) {
  const conversation = createConversation(loadKnowledge());
  return (fixed: CommandOptions['language']) => {
    let state: Parameters<typeof conversation>[1];
    let language = fixed ?? 'en';
    return (text: string): JoinedReply => {
      const reply = conversation(toConversationMessage(text, fixed), state, { today });
      state = reply.state;
      language = reply.state.language ?? language;
      return joinTurns(reply.turns, language);
    };
  };
}

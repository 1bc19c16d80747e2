/** `talk`: a conversation, either with given messages or live in the terminal. */
import { createInterface } from 'node:readline';
import { createConversation } from '../../dialogs/conversation/conversation.ts';
import { loadKnowledge } from '../../knowledge/facts/load.ts';
import { type Command, type Given, numbered, paragraphs, type Surroundings, spoken } from './command.ts';
import { BadInput, Message, readOne, Talk } from './input.ts';
import { type Reply, readReply } from './reply.ts';
import { emphasised, write } from './write.ts';

interface Talked {
  /** One for each turn. */
  replies: { text: string; options: string[]; asks?: string }[];
}

/** A conversation whose turns are all known beforehand. */
export function talk(given: Given): Command<Talk, Talked> {
  const open = opener(given.today);
  const hold = ({ turns, language }: Talk): Reply[] => {
    const say = open(language ?? given.language);
    return turns.map(said => say(said));
  };
  return {
    input: Talk,
    fromWords: words => ({ turns: words.length === 0 ? undefined : words }),
    answer: talk => ({
      replies: hold(talk).map(({ text, options, asks }) => ({
        text,
        options: options.map(({ label }) => label),
        ...(asks === undefined ? {} : { asks }),
      })),
    }),
    show: talk =>
      hold(talk)
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
export async function converse(given: Given, { stdin, stdout, stderr }: Surroundings): Promise<number> {
  const say = opener(given.today)(given.language);
  const live = 'isTTY' in stdin && stdin.isTTY === true;
  const lines = createInterface(live ? { input: stdin, output: stdout, prompt: '> ' } : { input: stdin });
  let offered: Reply['options'] = [];
  if (live) lines.prompt();
  for await (const line of lines) {
    const said = line.trim();
    if (said === 'exit') break;
    if (said !== '') {
      try {
        const { text } = readOne(Message, { text: offered[Number(said) - 1]?.say ?? said });
        const reply = say(text);
        offered = reply.options;
        const shown = paragraphs(reply.text, numbered(offered.map(({ label }) => label)));
        await write(stdout, `\n${emphasised(shown, stdout)}\n\n`);
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        await write(stderr, `helpdesk: ${error.message}\n`);
      }
    }
    if (live) lines.prompt();
  }
  lines.close();
  return 0;
}

/** Opens conversations over one knowledge; each keeps what it heard. */
function opener(today: string) {
  const reply = createConversation(loadKnowledge());
  return (fixed: Given['language']) => {
    let state: Parameters<typeof reply>[1];
    let language = fixed ?? 'en';
    return (text: string): Reply => {
      const said = reply(spoken(text, fixed), state, { today });
      state = said.state;
      language = said.state.language ?? language;
      return readReply(said.turns, language);
    };
  };
}

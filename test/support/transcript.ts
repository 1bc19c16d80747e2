/** A talk as an officer reads it: a Markdown file of what was said and what the helpdesk answered. */
import type { Conversation, Reply, State, StepName } from '../../dialogs/conversation/conversation.ts';
import { toText } from '../../dialogs/turns/text.ts';
import type { Turn } from '../../dialogs/turns/turn.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Language } from '../../knowledge/understanding/language.ts';

export interface Transcript {
  title: string;
  /** `YYYY-MM-DD`; the day on which the talk is held. */
  today: string;
  /** Whether the file names the day; it need not where it is the usual one. */
  dayNamed: boolean;
  exchanges: Exchange[];
}

export interface Exchange {
  you: string;
  /** As shown, without the quote marks. */
  reply: string;
}

export interface Played extends Exchange {
  turns: Turn[];
  /** The step of the policy that decided the reply. */
  step: StepName;
  /** The intents of the message; none where a command or a button decided before it was read. */
  intents: IntentId[];
  language: Language;
}

/** Long after the last date of 2025-26. */
export const usualDay = '2026-11-21';
const speaker = '**you:** ';

/**
 * Reads a transcript.
 *
 * @throws Error with the line that fits nowhere
 */
export function readTranscript(markdown: string): Transcript {
  const read: Transcript = { title: '', today: usualDay, dayNamed: false, exchanges: [] };
  for (const line of markdown.split('\n')) {
    const last = read.exchanges.at(-1);
    const day = /^As of (\d{4}-\d{2}-\d{2})$/.exec(line)?.[1];
    if (line.startsWith('# ') && read.title === '') read.title = line.slice(2);
    else if (day !== undefined && last === undefined) Object.assign(read, { today: day, dayNamed: true });
    else if (line.startsWith(speaker)) read.exchanges.push({ you: line.slice(speaker.length), reply: '' });
    else if (last !== undefined && line.startsWith('>'))
      last.reply += `${last.reply === '' ? '' : '\n'}${line.slice(1).replace(/^ /, '')}`;
    else if (last !== undefined && last.reply === '') last.you += `\n${line}`;
    else if (line.trim() !== '') throw new Error(`neither title, day, message nor reply: ${line}`);
  }
  for (const exchange of read.exchanges) exchange.you = exchange.you.trimEnd();
  if (read.title === '' || read.exchanges.length === 0)
    throw new Error('a transcript has a title and a talk');
  return read;
}

export function writeTranscript({ title, today, dayNamed, exchanges }: Transcript): string {
  const parts = [
    `# ${title}`,
    ...(dayNamed ? [`As of ${today}`] : []),
    ...exchanges.flatMap(({ you, reply }) => [
      `${speaker}${you}`,
      reply
        .split('\n')
        .map(line => `> ${line}`.trimEnd())
        .join('\n'),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Holds the talk. The state goes through JSON between the messages, as it does in a store. */
export function play(conversation: Conversation, { today, exchanges }: Transcript): Played[] {
  let state: State | undefined;
  let language: Language = 'en';
  return exchanges.map(({ you }) => {
    const said: Reply = conversation({ text: you }, state, { today });
    state = JSON.parse(JSON.stringify(said.state));
    language = state?.language ?? language;
    const intents = said.understood?.intents.map(({ intent }) => intent) ?? [];
    return {
      you,
      reply: replyText(said.turns, language),
      turns: said.turns,
      step: said.step,
      intents,
      language,
    };
  });
}

/** All turns of a reply, each with its buttons below it. */
export function replyText(turns: readonly Turn[], language: Language): string {
  return turns
    .map(turn => {
      const options = turn.kind === 'ask' ? turn.options : turn.next;
      const buttons = options.map(({ label }) => `[${label}]`).join(' ');
      return buttons === '' ? toText(turn, language) : `${toText(turn, language)}\n${buttons}`;
    })
    .join('\n\n');
}

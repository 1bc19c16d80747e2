/** What the commands have in common. */
import type { Readable, Writable } from 'node:stream';
import type { z } from 'zod/v4';

/** The options that every command takes. */
export interface CommandOptions {
  /** The date to answer for, `YYYY-MM-DD`, in India. */
  today: string;
  /** The language to answer in; where absent, the language of the message. */
  language: 'en' | 'hi' | undefined;
}

/** What a run of the command line takes from its process. */
export interface ProcessContext {
  env: Readonly<Record<string, string | undefined>>;
  now: Date;
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/** A command that turns one input into one output. */
export interface CliCommand<In, Out> {
  input: z.ZodType<In>;
  /** The input made of the arguments, not yet checked. */
  fromWords(words: readonly string[]): unknown;
  /** The output as one JSON object. */
  answer(input: In): Out;
  /** The output for a person to read. */
  show(input: In): string;
}

/** Options for a person to pick: numbered from 1, one a line. */
export function numbered(options: readonly string[]): string {
  return options.map((option, index) => `  ${index + 1}. ${option}`).join('\n');
}

/** The parts that are not empty, with an empty line between them. */
export function paragraphs(...parts: (string | undefined)[]): string {
  return parts.filter(part => part !== undefined && part !== '').join('\n\n');
}

/** A text as a message to the conversation. A fixed language is also the locale that the conversation begins with. */
export function toConversationMessage(
  text: string,
  language: CommandOptions['language'],
): { text: string; locale?: string; language?: 'en' | 'hi' } {
  return language === undefined ? { text } : { text, locale: language, language };
}

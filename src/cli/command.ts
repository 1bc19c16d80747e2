/** What the commands have in common. */
import type { Readable, Writable } from 'node:stream';
import type { z } from 'zod/v4';

/** What a command is told besides its input. */
export interface Given {
  /** `YYYY-MM-DD`, in India. */
  today: string;
  /** Where absent, the language of the message decides. */
  language: 'en' | 'hi' | undefined;
}

/** What a process has around it. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  now: Date;
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/** A command that turns one input into one output. */
export interface Command<In, Out> {
  input: z.ZodType<In>;
  /** The input made of the arguments, not yet checked. */
  fromWords(words: readonly string[]): unknown;
  /** One JSON object. */
  answer(input: In): Out;
  /** The same for a person to read. */
  show(input: In): string;
}

/** Options as a person may pick them: numbered from 1, one a line. */
export function numbered(options: readonly string[]): string {
  return options.map((option, index) => `  ${index + 1}. ${option}`).join('\n');
}

/** The parts that are there, an empty line between them. */
export function paragraphs(...parts: (string | undefined)[]): string {
  return parts.filter(part => part !== undefined && part !== '').join('\n\n');
}

/** A message as the conversation hears it: `locale` is where it starts from, `language` what it keeps to. */
export function spoken(
  text: string,
  language: Given['language'],
): { text: string; locale?: string; language?: 'en' | 'hi' } {
  return language === undefined ? { text } : { text, locale: language, language };
}

/** The input of the command line, checked before anything is answered: options, arguments, and one JSON object a line. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { z } from 'zod/v4';
import { longestMessage } from '../../knowledge/text/fold.ts';

/** Input that cannot be used. The message is one line: what is wrong, where, and how to mend it. */
export class BadInput extends Error {}

/** Most bytes that are read from standard input. No list of questions is longer. */
const largestInput = 64 * 1024 * 1024;

const LanguageOption = z.enum(['en', 'hi'], { error: 'must be "en" or "hi"' });

/** A text that an employee may have written: not empty, not too long, without control characters but line breaks and tabs. */
const EmployeeText = z
  .string({ error: missingOr('must be a text') })
  .refine(text => !/^[\s\p{Cf}]*$/u.test(text), { error: 'is empty', abort: true })
  .refine(text => text.length <= longestMessage, {
    error: `is longer than ${longestMessage.toLocaleString('en')} characters`,
    abort: true,
  })
  .refine(text => !/(?![\t\n\r])[\p{Cc}\p{Cs}]/u.test(text), { error: 'holds control characters' });

/** Comes back in the output, so that the caller can match outputs to inputs. */
const Id = z.union([z.string(), z.number()], { error: missingOr('must be a text or a number') });

/** A post or an office, as an employee writes it. */
export const QueryInput = z.object(
  { id: Id.optional(), query: EmployeeText },
  { error: 'must be a JSON object' },
);
export type QueryInput = z.infer<typeof QueryInput>;

/** One message. */
export const MessageInput = z.object(
  { id: Id.optional(), text: EmployeeText },
  { error: 'must be a JSON object' },
);
export type MessageInput = z.infer<typeof MessageInput>;

/** The messages of one person in one conversation. */
export const TalkInput = z.object(
  {
    id: Id.optional(),
    turns: z
      .array(EmployeeText, { error: missingOr('must be a list of texts') })
      .min(1, { error: 'is empty' }),
    language: LanguageOption.optional(),
  },
  { error: 'must be a JSON object' },
);
export type TalkInput = z.infer<typeof TalkInput>;

/** The form of the output: text for a person, one JSON object, or one JSON object for each line of input. */
export type OutputForm = 'person' | 'json' | 'jsonl';

/** The parsed command line. */
export interface Invocation {
  /** Not checked yet. */
  command: string | undefined;
  /** The command's own arguments. */
  words: string[];
  form: OutputForm;
  language: 'en' | 'hi' | undefined;
  /** `YYYY-MM-DD`; absent: today. */
  asOf: string | undefined;
  help: boolean;
}

/**
 * Parses the command line.
 *
 * @param argv the arguments after the program's name
 * @param env `AS_OF` fixes the date where `--as-of` does not
 * @throws {BadInput} on an unknown option, a date that is not in the calendar, or options that exclude each other
 */
export function readInvocation(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Invocation {
  const { values, positionals } = parseOptions(argv, {
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    language: { type: 'string' },
    'as-of': { type: 'string' },
  });
  if (values.json && values.jsonl)
    throw new BadInput('--json and --jsonl cannot be used together; remove one of them');
  const [command, ...words] = positionals;
  return {
    command,
    words,
    form: values.jsonl ? 'jsonl' : values.json ? 'json' : 'person',
    language: option('--language', LanguageOption, values.language),
    asOf:
      option('--as-of', CalendarDate, values['as-of']) ??
      option('AS_OF', CalendarDate, env.AS_OF || undefined),
    help: values.help ?? false,
  };
}

const CalendarDate = z.iso.date({ error: 'must be a date of the calendar, written YYYY-MM-DD' });

function option<T>(name: string, schema: z.ZodType<T>, value: string | undefined): T | undefined {
  if (value === undefined) return undefined;
  const read = schema.safeParse(value);
  if (!read.success) throw new BadInput(`${name} ${firstIssue(read.error)}`);
  return read.data;
}

/**
 * Splits arguments into options and words.
 *
 * @throws {BadInput} on an option that is not listed
 */
export function parseOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new BadInput(oneLine(error.message.split('. ')[0] ?? error.message));
  }
}

/**
 * Checks the input of one command.
 *
 * @throws {BadInput} naming the field and what is wrong with it
 */
export function readOne<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (!read.success) throw new BadInput(firstIssue(read.error));
  return read.data;
}

/**
 * Reads standard input to its end: one JSON object a line, each with an `id`. Empty lines are skipped.
 *
 * @throws {BadInput} naming the line (from 1), the field and what is wrong with it
 */
export async function readLines<T extends { id?: string | number | undefined }>(
  schema: z.ZodType<T>,
  input: AsyncIterable<Uint8Array | string>,
): Promise<T[]> {
  const items: T[] = [];
  for (const [index, line] of (await readText(input)).split('\n').entries()) {
    if (line.trim() === '') continue;
    const where = `line ${index + 1}`;
    const read = schema.safeParse(parseJson(line, where));
    if (!read.success) throw new BadInput(`${where}: ${firstIssue(read.error)}`);
    if (read.data.id === undefined) throw new BadInput(`${where}: "id" is missing`);
    items.push(read.data);
  }
  if (items.length === 0)
    throw new BadInput('standard input is empty; --jsonl reads one JSON object a line from it');
  return items;
}

async function readText(input: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > largestInput)
      throw new BadInput(`standard input is larger than ${largestInput / 1024 / 1024} MB; send it in parts`);
    chunks.push(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new BadInput('standard input is not UTF-8 text; save it as UTF-8');
  }
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadInput(`${where}: is not JSON; write one JSON object a line`);
  }
}

function missingOr(otherwise: string) {
  return ({ input }: { input?: unknown }): string => (input === undefined ? 'is missing' : otherwise);
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'is not readable';
  const [field, index] = issue.path;
  if (field === undefined) return issue.message;
  return `"${String(field)}"${index === undefined ? '' : ` item ${Number(index) + 1}`} ${issue.message}`;
}

/** Any message as one line. */
export function oneLine(message: string): string {
  return message.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

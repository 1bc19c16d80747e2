/** What all kinds of sets share: how a line is read, what a figure is, and what is measured. */
import { z } from 'zod/v4';
import { BadInput, oneLine } from '../../src/cli/input.ts';

/** The helpdesk in this process. It answers like its commands (`designation`, `mdo`, `ask`, `talk` with `--jsonl`). */
export interface Helpdesk {
  designation(query: string): { status: Status; designations: readonly string[] };
  mdo(query: string): { status: Status; mdos: readonly string[] };
  ask(text: string): {
    intent: string;
    intents: readonly string[];
    text: string;
    understood?: { readings: readonly { probability: number }[] };
  };
  /** The facts that a message tells where a question about the slot is open, as the corpus writes them: `greenTick=no`. */
  facts(text: string, open: string): readonly string[];
  /** The replies of one conversation, one for each message. */
  talk(turns: readonly string[]): readonly { text: string; options: readonly string[]; asks?: string }[];
}

export type Status = 'match' | 'ambiguous' | 'none';

/** Whether the answer to one item is right. */
export interface Verdict {
  id: string;
  /** The group of items that it counts in; absent if the set has no groups. */
  kind?: string | undefined;
  right: boolean;
  text: string;
  expected: string;
  got: string;
  /** How likely the reading was held to be, 0–1. */
  confidence?: number;
  /** Why the expected answer is right, if the set says so. */
  why?: string | undefined;
}

/** One figure of a set. */
export interface Measure {
  name: string;
  verdicts: Verdict[];
  /** Whether it only sums up the measure before it. Its misses are then not listed again. */
  isSummary?: boolean;
  /** Whether the figure of each kind is shown; otherwise only the first measure of a set shows them. */
  showsKinds?: boolean;
}

/** A kind of set: the fields of its lines, and which answers are right. */
export interface Format {
  /**
   * Reads a set.
   *
   * @param content the file: one JSON object a line
   * @param file its name, for error messages
   * @returns the function that answers all items and judges the answers
   * @throws {BadInput} at the first line that cannot be read
   */
  read(content: string, file: string): (helpdesk: Helpdesk) => Measure[];
}

/** The fields that the lines of every set may have. */
export const itemFields = {
  id: z.string(),
  why: z.string().optional(),
  kind: z.string().optional(),
  voice: z.string().optional(),
  persona: z.string().optional(),
  dialog: z.string().optional(),
  lang: z.string().optional(),
};

const Item = z.object(itemFields);
export type Item = z.infer<typeof Item>;

export function defineFormat<I extends Item>(
  schema: z.ZodType<I>,
  score: (items: readonly I[], helpdesk: Helpdesk) => Measure[],
): Format {
  return {
    read(content, file) {
      const items = readItems(schema, content, file);
      return helpdesk => score(items, helpdesk);
    },
  };
}

/** The part of a verdict that does not depend on the answer. */
export function about(item: Item): Pick<Verdict, 'id' | 'kind' | 'why'> {
  const { id, kind, voice, persona, dialog, lang, why } = item;
  return { id, kind: kind ?? voice ?? persona ?? dialog ?? lang, why };
}

/**
 * Reads the items of a set. It skips empty lines.
 *
 * @throws {BadInput} with the file, the line (from 1), the field and what is wrong with it
 */
export function readItems<I extends Item>(schema: z.ZodType<I>, content: string, file: string): I[] {
  const items: I[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${file}:${index + 1}`;
    const read = schema.safeParse(parseJson(line, place));
    if (!read.success) throw new BadInput(`${place}: ${firstIssue(read.error)}`);
    const { id } = read.data;
    const before = lineOf.get(id);
    if (before !== undefined)
      throw new BadInput(`${place}: the id "${id}" is that of line ${before}; give each item its own`);
    lineOf.set(id, index + 1);
    items.push(read.data);
  }
  if (items.length === 0) throw new BadInput(`${file}: is empty; a set has one JSON object a line`);
  return items;
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadInput(`${place}: is not JSON; a set has one JSON object a line`);
  }
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'cannot be read';
  const field = issue.path.map(step => (typeof step === 'number' ? `item ${step + 1}` : `"${String(step)}"`));
  return oneLine([...field, issue.message].join(' '));
}

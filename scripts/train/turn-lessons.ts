/** What the talk's model learns from: each turn of the corpus with the turn before it, and the labels that are right for it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/v4';
import { type Facet, facetIds } from '../../knowledge/understanding/facets.ts';
import { type IntentId, intentIds } from '../../knowledge/understanding/intents.ts';

/** One turn of the corpus. */
export interface CorpusTurn {
  voice: string;
  /** What the helpdesk spoke about before. */
  topic: IntentId;
  /** The slot that it had asked for. */
  open?: string;
  /** What it has to speak about now, in the order asked. */
  replies: IntentId[];
  facets: Facet[];
  text: string;
  /** Whether it is from a whole talk: there, a change of topic is as frequent as with the helpdesk. */
  isFromTalk: boolean;
}

const folder = 'data/corpus/turns';
/** Files of whole talks have four columns more. */
const isTalks = (file: string) => file.startsWith('talks-');
const listOf = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .string()
    .transform(list => list.split(','))
    .pipe(z.array(z.enum(values)));

const Line = z.tuple([
  z.string().min(1),
  z.enum(intentIds),
  z.string().min(1),
  listOf(intentIds),
  z.string(),
  z.union([z.literal('-').transform((): Facet[] => []), listOf(facetIds)]),
  z.string().min(1),
]);

/**
 * The turns of the corpus, in the order of its files: the single ones, and those of whole talks after the first.
 *
 * @param root the repository
 * @throws Error that names the file, the line and what is wrong there
 */
export function readTurns(root: string): CorpusTurn[] {
  return readdirSync(path.join(root, folder))
    .sort()
    .flatMap(file =>
      readFileSync(path.join(root, folder, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => {
          const columns = line.split('\t');
          const own = isTalks(file) ? columns.slice(2, 9) : columns;
          const isFirst = own[1] === '-';
          return line === '' || isFirst
            ? []
            : [{ ...readLine(own, `${folder}/${file}:${at + 1}`), isFromTalk: isTalks(file) }];
        }),
    );
}

function readLine(columns: readonly string[], place: string): Omit<CorpusTurn, 'isFromTalk'> {
  const { data, error } = Line.safeParse(columns);
  if (error !== undefined)
    throw new Error(
      `${place}: ${error.issues[0]?.message}; a line is voice, topic, open slot, replies, facts, facets, text, with tabs between (data/corpus/README.md)`,
    );
  const [voice, topic, open, replies, , facets, text] = data;
  return { voice, topic, ...(open !== '-' && { open }), replies, facets, text };
}

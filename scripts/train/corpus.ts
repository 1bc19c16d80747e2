/** Reads the corpus: how people speak to the helpdesk, with what they ask for (`data/corpus/README.md`). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/v4';
import { type IntentId, intentIds, type Matter, matters } from '../../knowledge/understanding/intents.ts';

/** One message of the corpus. */
export interface CorpusMessage {
  /** Who writes: all messages of a voice are in one manner. */
  voice: string;
  /** What is asked for, in the order asked. */
  intents: IntentId[];
  /** The subject of what is out of scope. */
  matter?: Matter;
  text: string;
}

const folder = 'data/corpus/messages';

const Line = z.tuple([
  z.string().regex(/^v\d{2,3}$/, 'the first column is a voice, such as v012'),
  z
    .string()
    .transform(list => list.split(','))
    .pipe(z.array(z.enum(intentIds))),
  z.union([z.literal('-'), z.enum(matters)]),
  z.string().min(1),
]);

/**
 * The messages of the corpus, in the order of its files.
 *
 * @param root the repository
 * @throws Error that names the file, the line and what is wrong there
 */
export function readCorpus(root: string): CorpusMessage[] {
  const files = readdirSync(path.join(root, folder)).filter(file => file.endsWith('.tsv'));
  return files.sort().flatMap(file =>
    readFileSync(path.join(root, folder, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (line === '' ? [] : readLine(line, `${folder}/${file}:${at + 1}`))),
  );
}

function readLine(line: string, place: string): CorpusMessage {
  const columns = line.split('\t');
  const { data, error } = Line.safeParse(columns);
  if (error !== undefined)
    throw new Error(
      `${place}: ${error.issues[0]?.message}; a line is voice, intents, matter or -, text, with tabs between`,
    );
  const [voice, intents, matter, text] = data;
  if (intents.includes('out_of_scope') !== (matter !== '-'))
    throw new Error(`${place}: a matter is given where the message is out_of_scope, and only there`);
  return { voice, intents, ...(matter !== '-' && { matter }), text: text.replaceAll('⏎', '\n') };
}

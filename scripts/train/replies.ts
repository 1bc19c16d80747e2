/** What people go on to, by the topic of the last answer: counted in the turns of the corpus. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/v4';
import type { Weights } from '../../knowledge/understanding/classifier/weights.ts';
import { type IntentId, intentIds } from '../../knowledge/understanding/intents.ts';

const folder = 'data/corpus/turns';
const Intent = z.enum(intentIds);

/**
 * How often the turns of the corpus go on from each topic to each intent.
 *
 * @param root the repository
 * @throws Error that names the file and the line that cannot be read
 */
export function repliesIn(root: string): Weights['replies'] {
  const replies: Partial<Record<IntentId, Partial<Record<IntentId, number>>>> = {};
  const files = readdirSync(path.join(root, folder)).filter(file => file.startsWith('turns-'));
  for (const file of files.sort())
    for (const [at, line] of readFileSync(path.join(root, folder, file), 'utf8')
      .split('\n')
      .entries()) {
      if (line === '') continue;
      const [, topic, , reply = ''] = line.split('\t');
      const read = z.tuple([Intent, Intent]).safeParse([topic, reply.split(',')[0]]);
      if (!read.success)
        throw new Error(
          `${folder}/${file}:${at + 1}: columns 2 and 4 must be intents (data/corpus/README.md)`,
        );
      const [from, to] = read.data;
      const counts = replies[from] ?? {};
      counts[to] = (counts[to] ?? 0) + 1;
      replies[from] = counts;
    }
  return replies;
}

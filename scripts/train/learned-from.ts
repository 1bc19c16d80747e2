/** What the weights depend on, as a hash: the corpus, the words of the concepts, and the code that reads messages and learns. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The code that learns. Whatever it imports belongs to it too. */
const learner = 'scripts/train/train.ts';
/** These read all data. Of it, the weights depend only on the files below. */
const readers = ['knowledge/facts/load.ts', 'knowledge/lexicon/load.ts'];
const words = [
  'data/apar-2025-26/courses.json',
  ...[
    'concepts-portal',
    'concepts-talk',
    'concepts-elsewhere',
    'course-sayings',
    'plain-words',
    'not-slips',
  ].map(name => `data/lexicon/${name}.json`),
];
const corpora = ['data/corpus/messages', 'data/corpus/turns'];

/**
 * The hash. Weights with another one are stale.
 *
 * @param root the repository
 */
export function hashOfSources(root: string): string {
  const lines = corpora.flatMap(folder =>
    readdirSync(path.join(root, folder)).map(file => `${folder}/${file}`),
  );
  const hash = createHash('sha256');
  for (const file of [...lines, ...words, ...codeFrom(root, learner)].sort())
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** The file and all that it imports, but for packages, types and the readers of data. */
function codeFrom(root: string, start: string): string[] {
  const found = new Set([start]);
  for (const file of found)
    for (const [, to = ''] of readFileSync(path.join(root, file), 'utf8').matchAll(
      /(?:^(?:import|export) (?!type )[^;]*?from |new URL\()'(\.[^']+\.ts)'/gms,
    )) {
      const target = path.posix.join(path.posix.dirname(file), to);
      if (!readers.includes(target)) found.add(target);
    }
  return [...found];
}

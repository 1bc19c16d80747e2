/** What the weights depend on, as a hash: the corpus, the words of the concepts, and the code that reads messages and learns. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The code that learns. Whatever it imports belongs to it too. */
const learner = 'scripts/train/train.ts';
const turnLearner = 'scripts/train/fit-turns.ts';
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

/**
 * The hash for the weights. Weights with another one are stale.
 *
 * @param root the repository
 */
export function hashOfSources(root: string): string {
  return hashOf(root, [...filesIn(root, 'data/corpus/messages'), ...words, ...codeFrom(root, learner)]);
}

/**
 * The hash for what was learned from turns. A message is read wholly for it, with its posts and places, so that it depends on all
 * code and data of the knowledge and on the weights.
 *
 * @param root the repository
 */
export function hashOfTurnSources(root: string): string {
  const folders = ['data/corpus/turns', 'data/lexicon', 'data/apar-2025-26'];
  return hashOf(root, [
    ...folders.flatMap(folder => filesIn(root, folder)),
    'data/classifier/weights.json',
    ...codeFrom(root, turnLearner),
  ]);
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder)).map(file => `${folder}/${file}`);
}

function hashOf(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
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

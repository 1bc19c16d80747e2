/** The sets. The file name of a set says how its lines are read and judged. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { facts } from './facts.ts';
import type { Format, Helpdesk, Measure } from './format.ts';
import { intents } from './intents.ts';
import { narrow } from './narrow.ts';
import { designations, mdos } from './searches.ts';
import { everyReply, lastReply } from './talks.ts';

const formats: Readonly<Record<string, Format>> = {
  strangers: intents,
  utterances: intents,
  designations,
  circle: designations,
  posts: designations,
  mdo: mdos,
  scenarios: lastReply,
  'talks-last-turn': lastReply,
  'talks-every-turn': everyReply,
  narrow,
};

/** Sets that are read from the corpus: the folder of its TSV files. */
const corpusSets: Readonly<Record<string, { folder: string; format: Format }>> = {
  facts: { folder: 'turns', format: facts },
};

export const setNames = [...Object.keys(formats), ...Object.keys(corpusSets)];

/** Where the corpus is, seen from the repository's own folder of sets. Other folders have none. */
const corpusFolder = '../../data/corpus';

function tsvFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(file => file.endsWith('.tsv'))
    .sort()
    .map(file => path.join(folder, file));
}

/** A set that has been read and can be scored. */
export interface EvalSet {
  name: string;
  score(helpdesk: Helpdesk): Measure[];
}

/**
 * Reads all sets of a folder, in the order of {@link setNames}.
 *
 * @param only names of the wanted sets; empty means all
 * @returns in `unknown`, the JSONL files whose names belong to no format
 * @throws {BadInput} at the first line that cannot be read
 */
export function readSets(
  folder: string,
  only: readonly string[] = [],
): { sets: EvalSet[]; unknown: string[] } {
  const found = readdirSync(folder)
    .filter(file => file.endsWith('.jsonl'))
    .map(file => path.basename(file, '.jsonl'));
  const isWanted = (name: string) => only.length === 0 || only.includes(name);
  return {
    sets: Object.entries(formats)
      .filter(([name]) => found.includes(name) && isWanted(name))
      .map(([name, format]) => {
        const file = path.join(folder, `${name}.jsonl`);
        return { name, score: format.read(readFileSync(file, 'utf8'), path.relative('.', file)) };
      })
      .concat(
        Object.entries(corpusSets).flatMap(([name, { folder: part, format }]) => {
          const files = isWanted(name) ? tsvFiles(path.join(folder, corpusFolder, part)) : [];
          const content = files.map(file => readFileSync(file, 'utf8')).join('\n');
          return files.length === 0 ? [] : [{ name, score: format.read(content, part) }];
        }),
      ),
    unknown: found.filter(name => formats[name] === undefined).sort(),
  };
}

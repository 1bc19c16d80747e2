/** The sets. The file name of a set says how its lines are read and judged. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

export const setNames = Object.keys(formats);

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
  return {
    sets: Object.entries(formats)
      .filter(([name]) => found.includes(name) && (only.length === 0 || only.includes(name)))
      .map(([name, format]) => {
        const file = path.join(folder, `${name}.jsonl`);
        return { name, score: format.read(readFileSync(file, 'utf8'), path.relative('.', file)) };
      }),
    unknown: found.filter(name => formats[name] === undefined).sort(),
  };
}

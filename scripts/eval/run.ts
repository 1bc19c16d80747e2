/** The evaluation as a function: arguments in, figures out, exit code back. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod/v4';
import { BadInput, oneLine, parseOptions } from '../../src/cli/input.ts';
import type { Helpdesk, Measure } from './format.ts';
import { asData, confidenceLines, figureLines, missLines, type ScoredSet } from './report.ts';
import { readSets, setNames } from './sets.ts';
import { scoreVoices } from './voices.ts';

/** The set that is made of the corpus. */
const voices = 'voices';

const usage = `Usage: npm run eval -- [set …] [options]

  How many items of each evaluation set are answered rightly. Without a name, all sets:
  ${setNames.join(', ')}

  ${voices}: the corpus with whole voices left out of the training, which takes minutes; only where it is named

  --misses             each item that was answered wrongly: text, expected, got
  --dir FOLDER         where more sets are (or EVAL_DIR in the environment); otherwise ../shared/eval
  --as-of YYYY-MM-DD   the date to answer for; otherwise 2026-11-21, for which the sets were written
  --json               one JSON object
`;

const asOfDefault = '2026-11-21';
const ownFolder = 'test/eval-sets';
const sharedFolder = '../shared/eval';

/** What the evaluation gets from its process. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** The folder of the repository. */
  root: string;
  openHelpdesk(asOf: string): Helpdesk | Promise<Helpdesk>;
  stdout(text: string): void;
  stderr(text: string): void;
}

/**
 * Scores the sets of the repository, and those of the other folder if it exists.
 *
 * @returns the exit code: 0 after scoring, with any figures; 2 for bad input
 */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  try {
    const wanted = readArguments(argv);
    if (wanted.help) around.stdout(usage);
    else await evaluate(wanted, around);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    around.stderr(`eval: ${error.message}\n`);
    return 2;
  }
}

async function evaluate(wanted: Wanted, { env, root, openHelpdesk, stdout }: Surroundings): Promise<void> {
  const { folders, notes } = foldersIn(root, wanted.dir ?? (env.EVAL_DIR || undefined));
  // All sets are read before the first is scored. Otherwise an error in the last line would show only after a minute.
  const read = folders.map(folder => ({ folder, ...readSets(path.resolve(root, folder), wanted.sets) }));
  notes.push(
    ...read
      .filter(({ unknown }) => unknown.length > 0)
      .map(
        ({ folder, unknown }) =>
          `Not scored in ${folder}, as their names say no format: ${unknown.join(', ')}`,
      ),
  );
  const print = wanted.json ? () => {} : stdout;
  print(`As of ${wanted.asOf}\n`);
  const scored: ScoredSet[] = [];
  const report = (folder: string, name: string, start: number, measures: Measure[]) => {
    const set = { folder, set: name, seconds: (performance.now() - start) / 1000, measures };
    scored.push(set);
    print(figureLines(set) + confidenceLines(set));
    if (wanted.misses) print(missLines(set));
  };
  if (wanted.sets.includes(voices)) {
    const start = performance.now();
    report('data/corpus', voices, start, await scoreVoices(root));
  }
  const helpdesk = await openHelpdesk(wanted.asOf);
  for (const { folder, sets } of read) {
    if (sets.length > 0) print(`\n${folder}\n`);
    for (const { name, score } of sets) {
      const start = performance.now();
      report(folder, name, start, score(helpdesk));
    }
  }
  if (notes.length > 0) print(`\n${notes.map(note => `${note}\n`).join('')}`);
  if (wanted.json)
    stdout(
      `${JSON.stringify({ asOf: wanted.asOf, sets: scored.map(set => asData(set, wanted.misses)), notes })}\n`,
    );
}

/** The folders with sets, by their names in the report. */
function foldersIn(root: string, given: string | undefined): { folders: string[]; notes: string[] } {
  const folder = given ?? sharedFolder;
  if (existsSync(path.resolve(root, folder))) return { folders: [ownFolder, folder], notes: [] };
  if (given !== undefined) throw new BadInput(`there is no folder ${given}; --dir or EVAL_DIR must name one`);
  return {
    folders: [ownFolder],
    notes: [`There is no ${folder}: only the repository's own sets were scored.`],
  };
}

interface Wanted {
  sets: string[];
  misses: boolean;
  json: boolean;
  help: boolean;
  dir: string | undefined;
  asOf: string;
}

function readArguments(argv: readonly string[]): Wanted {
  const { values, positionals } = parseOptions(argv, {
    misses: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    dir: { type: 'string' },
    'as-of': { type: 'string' },
  });
  const unknown = positionals.find(name => name !== voices && !setNames.includes(name));
  if (unknown !== undefined)
    throw new BadInput(
      `there is no set "${oneLine(unknown)}"; there are ${[...setNames, voices].join(', ')}`,
    );
  const asOf = values['as-of'] ?? asOfDefault;
  if (!z.iso.date().safeParse(asOf).success)
    throw new BadInput('--as-of must be a date of the calendar, written YYYY-MM-DD');
  return {
    sets: positionals,
    misses: values.misses ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
    dir: values.dir,
    asOf,
  };
}

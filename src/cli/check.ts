/** `check`: validates every file of `data/`, even where the data is too broken to be loaded. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { checkData } from '../../knowledge/check.ts';
import type { Problem } from '../../knowledge/facts/read.ts';
import { BadInput, type Invocation, oneLine } from './input.ts';
import { write } from './write.ts';

/** The folder that holds `data/`. */
const repository = path.join(import.meta.dirname, '..', '..');

/**
 * Checks every file of `data/` and writes one line for each fault: file, row and reason.
 *
 * @param root the folder that holds `data/`
 * @returns the exit code: 0 when the data is valid, 1 when it is not
 */
export async function check(
  { form, words }: Invocation,
  stdout: Writable,
  root = repository,
): Promise<number> {
  if (form === 'jsonl' || words.length > 0)
    throw new BadInput('check takes no arguments and no --jsonl; remove them');
  const problems = problemsIn(root);
  const sound = problems.length === 0;
  if (form === 'json') await write(stdout, `${JSON.stringify({ sound, problems })}\n`);
  else if (sound) await write(stdout, 'All data is valid.\n');
  else
    for (const { file, row, reason } of problems)
      await write(stdout, `${file}, ${row === 'file' ? 'as a whole' : `row ${row}`}: ${oneLine(reason)}\n`);
  return sound ? 0 : 1;
}

/** The files that are not JSON, then every fault of the others. */
function problemsIn(root: string): Problem[] {
  const unreadable: Problem[] = [];
  const read = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    } catch (error) {
      unreadable.push({ file, row: 'file', reason: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };
  const contents = new Map(jsonFiles(root).map(file => [file, read(file)]));
  const skipped = new Set(unreadable.map(({ file }) => file));
  return [...unreadable, ...checkData(contents).filter(({ file }) => !skipped.has(file))];
}

function jsonFiles(root: string): string[] {
  return readdirSync(path.join(root, 'data'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.json'))
    .map(name => path.posix.join('data', ...name.split(path.sep)));
}

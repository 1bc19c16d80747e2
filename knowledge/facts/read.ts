/** Reads the files of `data/apar-2025-26`: checks each against its schema, then the references between them. */
import { checks, type Report, rowOf } from './cross-checks.ts';
import { factFiles } from './schema.ts';
import type { FactFile, FactFiles } from './types.ts';

/** One fault of the data. `file` is a path from the root of the repository. */
export interface Problem {
  file: string;
  /** The row as a reader counts it, from 1: `12`; `roles 3` in a file with sections; `file` where no single row is wrong. */
  row: string;
  reason: string;
}

/** The parsed JSON of each file, not checked yet. */
export type RawFacts = { readonly [File in FactFile]?: unknown };

/**
 * Checks all facts: each file against its schema, then every reference between files.
 *
 * @param raw the parsed JSON of each file. It may be anything, and files may be missing
 * @returns `problems`: every fault, in the order of the files. `files`: the files that pass their schema. Never throws on bad data
 */
export function checkFacts(raw: RawFacts): { files: Partial<FactFiles>; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: Partial<FactFiles> = {};
  const keys = Object.keys(factFiles) as FactFile[];
  const read = <File extends FactFile>(key: File) => {
    const { file, schema } = factFiles[key];
    const parsed = schema.safeParse(raw[key]);
    if (parsed.success) files[key] = parsed.data;
    else
      for (const issue of parsed.error.issues)
        problems.push({
          file,
          row: rowOf(issue.path),
          reason: [issue.path.filter(step => typeof step === 'string').join('.'), issue.message]
            .filter(Boolean)
            .join(': '),
        });
  };
  for (const key of keys) read(key);
  const report: Report = (key, row, reason) => problems.push({ file: factFiles[key].file, row, reason });
  for (const check of checks) check(files, report);
  const position = new Map(keys.map((key, index) => [factFiles[key].file, index]));
  problems.sort((a, b) => (position.get(a.file) ?? 0) - (position.get(b.file) ?? 0));
  return { files, problems };
}

/**
 * The rows of every file.
 *
 * @throws Error naming the first fault's file, row and reason where the data is unsound
 */
export function readFacts(raw: RawFacts): FactFiles {
  const { files, problems } = checkFacts(raw);
  if (problems.length > 0 || !isComplete(files)) throw new Error(unsound(problems));
  return files;
}

/** The message for data that cannot be used: its first fault, and how to see the others. */
export function unsound(problems: readonly Problem[]): string {
  const [first] = problems;
  return `dop-igot-helpdesk: ${first?.file} row ${first?.row}: ${first?.reason} (${problems.length} in all; "npm run cli -- check" lists them)`;
}

function isComplete(files: Partial<FactFiles>): files is FactFiles {
  return Object.keys(factFiles).every(key => key in files);
}

/** Reading the files of `data/`: each against its schema, then all of them against each other. */
import { checks, type Report, rowOf } from './cross-checks.ts';
import { files } from './schema.ts';
import type { FileKey, Files } from './types.ts';

/** One fault of the data: the file (from the repository's root), the row as a reader counts it, and what is wrong. */
export interface Problem {
  file: string;
  /** `12`, counted from 1; `roles 3` in a file with sections; `file` where no single row is at fault. */
  row: string;
  reason: string;
}

/** The files as read, before anything is known about them. */
export type Raw = { readonly [Key in FileKey]?: unknown };
/**
 * Checks all knowledge: each file against its schema, then every reference between files.
 *
 * @param raw the parsed JSON of each file; anything at all, a missing file included
 * @returns every fault found, in the order of the files; empty where the data is sound. Never throws on bad data
 */
export function checkKnowledge(raw: Raw): Problem[] {
  return readFiles(raw).problems;
}

/** Reads every file that passes its schema, and lists every fault of those and of the others. */
export function readFiles(raw: Raw): { data: Partial<Files>; problems: Problem[] } {
  const problems: Problem[] = [];
  const data: Partial<Files> = {};
  const keys = Object.keys(files) as FileKey[];
  const read = <Key extends FileKey>(key: Key) => {
    const { file, schema } = files[key];
    const parsed = schema.safeParse(raw[key]);
    if (parsed.success) data[key] = parsed.data;
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
  const report: Report = (key, row, reason) => problems.push({ file: files[key].file, row, reason });
  for (const check of checks) check(data, report);
  const position = new Map(keys.map((key, index) => [files[key].file, index]));
  problems.sort((a, b) => (position.get(a.file) ?? 0) - (position.get(b.file) ?? 0));
  return { data, problems };
}

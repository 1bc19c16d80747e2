/** Reads the files of `data/lexicon` and checks each against its schema. */
import type { z } from 'zod/v4';
import { type Problem, unsound } from '../facts/read.ts';
import { type Lexicon, type LexiconFile, lexiconFiles } from './schema.ts';

/** The parsed JSON of each file, not checked yet. */
export type RawLexicon = { readonly [File in LexiconFile]?: unknown };

/**
 * Checks every file of the lexicon against its schema.
 *
 * @param raw the parsed JSON of each file. It may be anything, and files may be missing
 * @returns `problems`: every fault, in the order of the files. `files`: the files that pass. Never throws on bad data
 */
export function checkLexicon(raw: RawLexicon): { files: Partial<Lexicon>; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: Partial<Record<LexiconFile, unknown>> = {};
  for (const key of Object.keys(lexiconFiles) as LexiconFile[]) {
    const { file, schema } = lexiconFiles[key];
    const { data, error } = schema.safeParse(raw[key]);
    if (error === undefined) files[key] = data;
    else problems.push(...problemsOf(file, error));
  }
  return { files: files as Partial<Lexicon>, problems };
}

/** The faults of a file, one for each issue of zod. */
export function problemsOf(file: string, { issues }: z.ZodError): Problem[] {
  return issues.map(({ path, message }) => {
    const at = path.findIndex(step => typeof step === 'number');
    const fields = at === -1 ? path : path.slice(at + 1);
    return { file, row: rowOf(path), reason: [fields.join('.'), message].filter(Boolean).join(': ') };
  });
}

/** The row that a path into a file points at, as a reader counts: the keys up to the first number, and this number plus one. */
export function rowOf(path: readonly PropertyKey[]): string {
  const at = path.findIndex(step => typeof step === 'number');
  return at === -1 ? 'file' : [...path.slice(0, at), Number(path[at]) + 1].map(String).join(' ');
}

/**
 * The lexicon.
 *
 * @throws Error naming the first fault's file, row and reason where a file does not pass its schema
 */
export function readLexicon(raw: RawLexicon): Lexicon {
  const { files, problems } = checkLexicon(raw);
  if (problems.length > 0) throw new Error(unsound(problems));
  return files as Lexicon;
}

/** Reading the files of `data/lexicon`, each against its schema. */
import type { z } from 'zod/v4';
import { type Problem, unsound } from '../facts/read.ts';
import { type LexiconFiles, type LexiconKey, lexiconFiles } from './schema.ts';
import type { Lexicon } from './types.ts';

/** The parsed JSON of each file, before anything is known about it. */
export type RawLexicon = { readonly [Key in LexiconKey]?: unknown };

/**
 * Checks every file of the lexicon against its schema.
 *
 * @param raw the parsed JSON of each file; anything at all, a missing file included
 * @returns `problems`, every fault in the order of the files, and `files`, those that pass. Never throws on bad data
 */
export function checkLexiconFiles(raw: RawLexicon): { files: Partial<LexiconFiles>; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: Partial<LexiconFiles> = {};
  const read = <Key extends LexiconKey>(key: Key) => {
    const { file, schema } = lexiconFiles[key];
    const parsed = schema.safeParse(raw[key]);
    if (parsed.success) files[key] = parsed.data;
    else problems.push(...problemsOf(file, parsed.error));
  };
  for (const key of Object.keys(lexiconFiles) as LexiconKey[]) read(key);
  return { files, problems };
}

/** What is wrong with a file, one fault for each of zod's. */
export function problemsOf(file: string, { issues }: z.ZodError): Problem[] {
  return issues.map(({ path, message }) => {
    const at = path.findIndex(step => typeof step === 'number');
    const fields = at === -1 ? path : path.slice(at + 1);
    return { file, row: rowOf(path), reason: [fields.join('.'), message].filter(Boolean).join(': ') };
  });
}

/** The row that a path into a file points at, as a reader counts: the way to the first number, and that number plus one. */
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
  const { files, problems } = checkLexiconFiles(raw);
  if (!isComplete(files)) throw new Error(unsound(problems));
  return {
    designations: {
      names: files.designationNames,
      words: files.designationWords,
      sharedPosts: files.sharedPosts,
      plainWords: files.plainWords,
      notSlips: files.notSlips,
    },
    places: { places: files.places, pins: files.pinCircles, offices: files.offices },
    mdoNames: files.mdoNames,
    commands: files.commands,
    suggestions: files.suggestions,
    concepts: {
      portal: files.conceptsPortal,
      talk: files.conceptsTalk,
      elsewhere: files.conceptsElsewhere,
      courseSayings: files.courseSayings,
    },
  };
}

function isComplete(files: Partial<LexiconFiles>): files is LexiconFiles {
  return Object.keys(lexiconFiles).every(key => key in files);
}

/** Checks that every name in the lexicon is a name of the facts. */
import type { FactFiles } from '../facts/facts.ts';
import type { Problem } from '../facts/read.ts';
import { rowOf } from './read.ts';
import { type Lexicon, type LexiconFile, lexiconFiles } from './schema.ts';

/** The rows that the lexicon may name. A file of facts with faults is absent; nothing is checked against it. */
export type NamedFacts = Partial<Pick<FactFiles, 'designations' | 'mdos' | 'courses'>>;

/** The files in which the keys `designation`, `mdo` and `circle` have names of facts. In other files they are ordinary words. */
const namingFacts: readonly LexiconFile[] = [
  'designationNames',
  'designationWords',
  'sharedPosts',
  'plainWords',
  'notSlips',
  'places',
  'pinCircles',
  'offices',
  'mdoNames',
];

/**
 * Finds each designation, MDO, circle and course in the lexicon that is not one of the documents'.
 *
 * @param files the files of the lexicon that passed their schemas
 */
export function unknownNames(files: Partial<Lexicon>, facts: NamedFacts): Problem[] {
  const problems: Problem[] = [];
  const faultOf = nameCheck(facts);
  for (const key of namingFacts)
    visit(files[key], [], (field, value, path) => {
      const reason = faultOf(field, value);
      if (reason !== undefined) problems.push({ file: lexiconFiles[key].file, row: rowOf(path), reason });
    });
  const courses = facts.courses && new Set(facts.courses.map(({ id }) => id));
  for (const course of Object.keys(files.courseSayings ?? {}))
    if (courses?.has(course) === false)
      problems.push({
        file: lexiconFiles.courseSayings.file,
        row: course,
        reason: `unknown course "${course}"`,
      });
  const designations = facts.designations && new Set(facts.designations.map(({ name }) => name));
  for (const [at, name] of (files.suggestions?.posts ?? []).entries())
    if (designations?.has(name) === false)
      problems.push({
        file: lexiconFiles.suggestions.file,
        row: `posts ${at + 1}`,
        reason: `unknown designation "${name}"`,
      });
  return problems;
}

/** Visits every text in the data, with the nearest key above it. */
function visit(
  data: unknown,
  path: readonly (string | number)[],
  see: (key: string, value: string, path: readonly (string | number)[]) => void,
): void {
  if (typeof data === 'string') see(path.findLast(step => typeof step === 'string') ?? '', data, path);
  else if (Array.isArray(data))
    for (const [index, item] of data.entries()) visit(item, [...path, index], see);
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) visit(value, [...path, key], see);
}

/** Makes the check of a text under a key; it returns the fault, or undefined. */
function nameCheck({ designations, mdos }: NamedFacts): (key: string, value: string) => string | undefined {
  const names = designations && new Set(designations.map(({ name }) => name));
  const ids = mdos && new Set(mdos.map(({ id }) => id));
  return (key, value) => {
    switch (key) {
      case 'designation':
      case 'designations':
        return names?.has(value) === false ? `unknown designation "${value}"` : undefined;
      case 'mdo':
      case 'mdos':
        return ids?.has(value) === false ? `unknown MDO "${value}"` : undefined;
      case 'circle':
      case 'circles':
        return ids?.has(`CIRCLE-${value}`) === false ? `unknown circle "${value}"` : undefined;
      default:
        return undefined;
    }
  };
}

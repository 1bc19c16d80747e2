/** Checks all of `data/` for `npm run cli -- check`: each file against its schema, each name against the rows that it names. */
import type * as z from 'zod/v4';
import { checkFacts, type Problem, type RawFacts } from './facts/read.ts';
import { factFiles } from './facts/schema.ts';
import type { FactFile } from './facts/types.ts';
import { unknownNames } from './lexicon/names.ts';
import { checkLexicon, problemsOf, type RawLexicon } from './lexicon/read.ts';
import { type Lexicon, type LexiconFile, lexiconFiles } from './lexicon/schema.ts';
import { turnsFile, weightsFile } from './understanding/classifier/schema.ts';
import { factConcepts } from './understanding/facts-told/concepts-read.ts';

/**
 * Checks the facts, the lexicon and the classifier's weights.
 *
 * @param contents the parsed JSON by file name, from the root of the repository. It may be anything, and files may be missing
 * @returns every fault, those of the facts first; empty where the data is sound. Never throws on bad data
 */
export function checkData(contents: ReadonlyMap<string, unknown>): Problem[] {
  const factKeys = Object.keys(factFiles) as FactFile[];
  const lexiconKeys = Object.keys(lexiconFiles) as LexiconFile[];
  const rawFacts: RawFacts = Object.fromEntries(
    factKeys.map(key => [key, contents.get(factFiles[key].file)]),
  );
  const rawLexicon: RawLexicon = Object.fromEntries(
    lexiconKeys.map(key => [key, contents.get(lexiconFiles[key].file)]),
  );
  const facts = checkFacts(rawFacts);
  const lexicon = checkLexicon(rawLexicon);
  const learned = [
    problemsIn(weightsFile.schema, weightsFile.file, contents),
    problemsIn(turnsFile.schema, turnsFile.file, contents),
  ];
  const known = new Set([
    ...factKeys.map(key => factFiles[key].file),
    ...lexiconKeys.map(key => lexiconFiles[key].file),
    weightsFile.file,
    turnsFile.file,
  ]);
  return [
    ...facts.problems,
    ...lexicon.problems,
    ...learned.flat(),
    ...unknownNames(lexicon.files, facts.files),
    ...unknownConcepts(lexicon.files),
    ...[...contents.keys()]
      .filter(file => !known.has(file))
      .map(file => ({
        file,
        row: 'file',
        reason: 'nothing reads this file; list it in a schema.ts of knowledge/ or delete it',
      })),
  ];
}

/** What is wrong with a file that the training wrote. */
function problemsIn(schema: z.ZodType, file: string, contents: ReadonlyMap<string, unknown>): Problem[] {
  const { error } = schema.safeParse(contents.get(file));
  return error === undefined ? [] : problemsOf(file, error);
}

/** Concepts that the table of facts told names and that no file of the lexicon has. */
function unknownConcepts({
  conceptsPortal,
  conceptsTalk,
  conceptsElsewhere,
  conceptsFacts,
}: Partial<Lexicon>): Problem[] {
  const files = [conceptsPortal, conceptsTalk, conceptsElsewhere, conceptsFacts];
  const read = files.filter(file => file !== undefined);
  if (read.length < files.length) return [];
  const known = new Set(read.flatMap(Object.keys));
  return [...factConcepts]
    .filter(concept => !known.has(concept))
    .map(concept => ({
      file: lexiconFiles.conceptsFacts.file,
      row: 'file',
      reason: `the concept "${concept}", which knowledge/understanding/facts-told names, is in none of the files concepts-*.json`,
    }));
}

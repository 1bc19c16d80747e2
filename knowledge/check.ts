/** Checks all of `data/` for `npm run cli -- check`: each file against its schema, each name against the rows that it names. */
import { checkFacts, type Problem, type RawFacts } from './facts/read.ts';
import { factFiles } from './facts/schema.ts';
import type { FactFile } from './facts/types.ts';
import { unknownNames } from './lexicon/names.ts';
import { checkLexicon, problemsOf, type RawLexicon } from './lexicon/read.ts';
import { type Lexicon, type LexiconFile, lexiconFiles } from './lexicon/schema.ts';
import { exampleFile } from './understanding/classifier/examples.ts';
import { conceptsNamed } from './understanding/clause-kinds.ts';
import { intentRules } from './understanding/intent-rules/intent-rules.ts';

/** Concepts that come from the form of a word or from the facts, so that no file lists them. */
const conceptsWithoutWords = ['course-title', 'pin'];

/**
 * Checks the facts, the lexicon and the classifier's examples.
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
  const examples = exampleFile.schema.safeParse(contents.get(exampleFile.file));
  const known = new Set([
    ...factKeys.map(key => factFiles[key].file),
    ...lexiconKeys.map(key => lexiconFiles[key].file),
    exampleFile.file,
  ]);
  return [
    ...facts.problems,
    ...lexicon.problems,
    ...(examples.error ? problemsOf(exampleFile.file, examples.error) : []),
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

/** Concepts that the rules of the understanding name and that no file of the lexicon has. */
function unknownConcepts({ conceptsPortal, conceptsTalk, conceptsElsewhere }: Partial<Lexicon>): Problem[] {
  if (conceptsPortal === undefined || conceptsTalk === undefined || conceptsElsewhere === undefined)
    return [];
  const known = new Set([
    ...[conceptsPortal, conceptsTalk, conceptsElsewhere].flatMap(Object.keys),
    ...conceptsWithoutWords,
  ]);
  const wanted = new Set<string>(conceptsNamed);
  for (const rules of intentRules.values())
    for (const { wants, unless } of rules)
      for (const concept of [...wants.flat(), ...unless]) wanted.add(concept);
  return [...wanted]
    .filter(concept => !known.has(concept))
    .map(concept => ({
      file: lexiconFiles.conceptsPortal.file,
      row: 'file',
      reason: `the concept "${concept}", which a rule of knowledge/understanding names, is in none of the files concepts-*.json`,
    }));
}

/** The whole lexicon, for `cli -- check`: every file against its schema, and every name in it against the facts. */
import type { z } from 'zod/v4';
import type { Knowledge } from '../facts/load.ts';
import type { Problem } from '../facts/read.ts';
import { mdoNameFiles } from '../places/hindi-names.ts';
import { placeLexiconFiles } from '../places/lexicon.ts';
import { designationLexiconFiles } from '../posts/lexicon.ts';
import { exampleFiles } from './classifier/classify.ts';
import { commandFiles } from './commands.ts';
import { conceptFiles } from './concepts.ts';

interface LexiconFile {
  file: string;
  schema: z.ZodType;
}
/** Files whose keys and values name designations, MDOs and circles. */
const naming: readonly LexiconFile[] = [...designationLexiconFiles, ...placeLexiconFiles, ...mdoNameFiles];
/** Files of plain words. */
const wording: readonly LexiconFile[] = [...commandFiles, ...conceptFiles, ...exampleFiles];
const files = [...naming, ...wording];

/** Keys under which the lexicon names something of the facts. */
const references = {
  designation: /^designations?$/,
  mdo: /^mdos?$/,
  circle: /^circles?$/,
};

/**
 * Checks the lexicon: that every file is there and of its shape, that no file is there which nothing reads, and that each
 * designation, MDO, circle and course that it names is one of the documents'.
 *
 * @param contents the parsed JSON by file, from the repository's root; never throws on bad data
 */
export function checkLexicon(
  contents: ReadonlyMap<string, unknown>,
  facts: Pick<Knowledge, 'designationByName' | 'mdoById' | 'courseById'>,
): Problem[] {
  const problems: Problem[] = [];
  for (const { file: name, schema } of files) {
    const file = `data/${name}`;
    const { error } = schema.safeParse(contents.get(file));
    for (const { path, message } of error?.issues ?? []) {
      const at = path.findIndex(step => typeof step === 'number');
      const fields = at === -1 ? path : path.slice(at + 1);
      problems.push({
        file,
        row: rowOf(path),
        reason: [fields.join('.'), message].filter(Boolean).join(': '),
      });
    }
    if (error === undefined && naming.some(one => one.file === name))
      visit(contents.get(file), [], (key, value, path) => {
        const reason = unknownName(key, value, facts);
        if (reason !== undefined) problems.push({ file, row: rowOf(path), reason });
      });
  }
  const known = new Set(files.map(({ file }) => `data/${file}`));
  for (const file of contents.keys())
    if (!known.has(file))
      problems.push({
        file,
        row: 'file',
        reason: 'nothing reads this file; list it in knowledge/understanding/check-lexicon.ts or delete it',
      });
  for (const course of Object.keys((contents.get('data/lexicon/course-sayings.json') ?? {}) as object))
    if (!facts.courseById.has(course))
      problems.push({
        file: 'data/lexicon/course-sayings.json',
        row: course,
        reason: `unknown course "${course}"`,
      });
  return problems;
}

/** The row that a path into a file points at, as a reader counts: the way to the first number, and that number plus one. */
function rowOf(path: readonly PropertyKey[]): string {
  const at = path.findIndex(step => typeof step === 'number');
  return at === -1 ? 'file' : [...path.slice(0, at), Number(path[at]) + 1].map(String).join(' ');
}

/** Every text in plain data, with the nearest key that it stands under. */
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

function unknownName(
  key: string,
  value: string,
  { designationByName, mdoById }: Pick<Knowledge, 'designationByName' | 'mdoById'>,
): string | undefined {
  if (references.designation.test(key) && !designationByName.has(value))
    return `unknown designation "${value}"`;
  if (references.mdo.test(key) && !mdoById.has(value)) return `unknown MDO "${value}"`;
  if (references.circle.test(key) && !mdoById.has(`CIRCLE-${value}`)) return `unknown circle "${value}"`;
  return undefined;
}

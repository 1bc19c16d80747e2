/** The lines that register a dialog in files that are there already: each is put at one place that is found by its text. */
import { BadInput } from '../../src/cli/input.ts';
import type { FileText, Names } from './stubs.ts';

/** The first dialog about the talk itself. Dialogs about a subject are listed before it. */
const firstOfTheTalk = 'greeting';
const conceptFiles = ['portal', 'talk', 'elsewhere'].map(name => `data/lexicon/concepts-${name}.json`);
const topicsFile = 'dialogs/topics/index.ts';
const intentsFile = 'knowledge/understanding/intents.ts';

/**
 * The files that have to name a dialog, with the dialog in them.
 *
 * @param read reads a file, by its path from the repository's root
 * @throws {BadInput} where the dialog, or a name that it needs, is there already
 * @throws Error where a file has not the line before which the dialog belongs
 */
export function registrations(names: Names, read: (file: string) => string): FileText[] {
  const { id, code, file, concept } = names;
  refuseKnownNames(names, read);
  const change = (name: string, ...edits: ((text: string) => string)[]): FileText => ({
    file: name,
    text: edits.reduce((text, edit) => inFile(name, () => edit(text)), read(name)),
  });
  const phrasesOf = (language: string) =>
    change(
      `dialogs/phrases/${language}.ts`,
      withImport(code, `./${language}/${file}.ts`),
      before('  outOfScope,\n', `  ${code},\n`),
    );
  return [
    change(intentsFile, before(`  '${firstOfTheTalk}',\n`, `  '${id}',\n`, 'export const intentIds = [')),
    change(
      topicsFile,
      withImport(code, `./${file}.ts`),
      before(`  ${firstOfTheTalk},\n`, `  ${id}: ${code},\n`),
    ),
    phrasesOf('en'),
    phrasesOf('hi'),
    change(
      'dialogs/phrases/titles.ts',
      before(`  ${firstOfTheTalk}: `, `  ${id}: say => say.${code}.title,\n`),
    ),
    change(
      conceptFiles[0] ?? '',
      before('\n}\n', `,\n  "${concept}": ["STUB: the words that name its subject, in all spellings"]`),
    ),
  ];
}

function refuseKnownNames({ id, code, concept }: Names, read: (file: string) => string): void {
  if (read(intentsFile).includes(`'${id}'`))
    throw new BadInput(`there is a dialog ${id} already, in ${topicsFile}; choose another id`);
  const taken = [topicsFile, 'dialogs/phrases/en.ts'].find(file =>
    new RegExp(`\\b${code}\\b`).test(read(file)),
  );
  if (taken !== undefined) throw new BadInput(`${taken} has the name ${code} already; choose another id`);
  const words = conceptFiles.find(file => read(file).includes(`"${concept}":`));
  if (words !== undefined)
    throw new BadInput(`${words} has a concept "${concept}" already; choose another id`);
}

/**
 * Puts text before the one place where the anchor is.
 *
 * @param list the beginning of the list to search in, where other lists of the file have such a line too
 */
function before(anchor: string, inserted: string, list = ''): (text: string) => string {
  return text => {
    const start = text.indexOf(list);
    const end = list === '' ? text.length : text.indexOf('\n]', start);
    const at = text.indexOf(anchor, start);
    const again = text.indexOf(anchor, at + 1);
    if (start === -1 || at === -1 || at > end || (again !== -1 && again < end))
      throw new Error(`${JSON.stringify(anchor)} is not there exactly once`);
    return text.slice(0, at) + inserted + text.slice(at);
  };
}

/** Adds an import among those of the same folder, which are sorted by path. */
function withImport(name: string, from: string): (text: string) => string {
  const line = `import { ${name} } from '${from}';\n`;
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return text => {
    const imports = [...text.matchAll(/^import \{[^}]*\} from '([^']+)';\n/gm)].filter(([, path = '']) =>
      path.startsWith(folder),
    );
    const next = imports.find(([, path = '']) => stem(path) > stem(from));
    const last = imports.at(-1);
    if (last === undefined) throw new Error(`no import of ${folder} is there`);
    const at = next?.index ?? last.index + last[0].length;
    return text.slice(0, at) + line + text.slice(at);
  };
}

function stem(path: string): string {
  return path.replace(/\.ts$/, '');
}

function inFile(file: string, edit: () => string): string {
  try {
    return edit();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`new-dialog: cannot register the dialog in ${file}: ${reason}`, { cause: error });
  }
}

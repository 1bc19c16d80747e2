/** Adds a dialog as stubs: arguments in, files written, exit code back. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BadInput, oneLine } from '../../src/cli/input.ts';
import { registrations } from './register.ts';
import { type Names, namesOf, stubs } from './stubs.ts';

const usage = `Usage: npm run new-dialog -- <id>

  Writes every stub that a dialog needs, and prints what is left to fill in.

  <id>        two words or more, such as browser_support
`;

/** What the command has around it. */
export interface Surroundings {
  /** The repository. */
  root: string;
  stdout(text: string): void;
  stderr(text: string): void;
}

/**
 * Writes the stubs of a new dialog. All files are made before the first is written.
 *
 * @returns the exit code: 0 written; 2 bad input, nothing written
 */
export function run(argv: readonly string[], { root, stdout, stderr }: Surroundings): number {
  try {
    const { id, help } = readArguments(argv);
    if (help) {
      stdout(usage);
      return 0;
    }
    const names = namesOf(id);
    const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
    const written = stubs(names);
    const changed = registrations(names, read);
    for (const { file } of written)
      if (existsSync(path.join(root, file)))
        throw new BadInput(`${file} exists already; choose another id, or delete the file`);
    for (const { file, text } of [...written, ...changed]) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    stdout(whatIsLeft(names));
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    stderr(`new-dialog: ${error.message}\n`);
    return 2;
  }
}

function readArguments(argv: readonly string[]): { id: string; help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false } },
    });
    const [id = '', ...others] = positionals;
    const { help } = values;
    if (!help && (id === '' || others.length > 0))
      throw new BadInput('give the id of one dialog, such as browser_support; --help shows the options');
    return { id, help };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(oneLine(error instanceof Error ? error.message : String(error)));
  }
}

function whatIsLeft({ id, file, concept }: Names): string {
  return `The dialog ${id} is written as stubs, and registered. STUB marks each place to fill in.

Left to do:
  1. dialogs/topics/${file}.ts
     what it answers, with basis and citations
  2. dialogs/phrases/en/${file}.ts and dialogs/phrases/hi/${file}.ts
     its title and its sentences
  3. data/corpus/messages/${file}.tsv
     fifty messages or more that ask for it, in English, Hindi and Hinglish, by several voices
  4. data/lexicon/concepts-portal.json, "${concept}"
     the words that name its subject, in all spellings
  5. data/corpus/README.md
     one line on the new label, and its boundaries; then npm run train, which learns the corpus
  6. test/conversations/en/${file}.md and test/conversations/hi/${file}.md
     a talk each; UPDATE_TRANSCRIPTS=1 npx vitest run test/conversations.test.ts writes the replies: read and correct them
  7. CHANGELOG.md
     what changes for whom
  8. npm run map, which draws docs/dialogs.md anew; then npm test

Only if needed:
  - scripts/map/write.ts: another section of the map than “The mandate”
  - titleButton(say, '${id}') in another dialog: a button that leads to this one

CONTRIBUTING.md, "To add a dialog", says more about each step.
`;
}

/** `npm run new-dialog` on a copy of the files that a dialog needs. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/new-dialog/run.ts';

const repository = path.join(import.meta.dirname, '../..');
const copied = [
  'data',
  'knowledge',
  'dialogs',
  'test/conversations',
  'package.json',
  'tsconfig.json',
  'biome.json',
  '.gitignore',
];

function copy(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'new-dialog-'));
  for (const part of copied) cpSync(path.join(repository, part), path.join(root, part), { recursive: true });
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  return root;
}

function newDialog(root: string, ...argv: string[]) {
  const printed = { out: '', err: '' };
  const code = run(argv, {
    root,
    stdout: text => {
      printed.out += text;
    },
    stderr: text => {
      printed.err += text;
    },
  });
  return { code, ...printed };
}

/** Every file of the copy with its text. */
function filesIn(root: string): Map<string, string> {
  const entries = copied.flatMap(part =>
    part.includes('.')
      ? [part]
      : readdirSync(path.join(root, part), { recursive: true, withFileTypes: true })
          .filter(entry => entry.isFile())
          .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name))),
  );
  return new Map(entries.map(file => [file, readFileSync(path.join(root, file), 'utf8')]));
}

/** The exit code and output of a tool of the repository, run in the copy. */
function tool(root: string, name: string, ...argv: string[]): string {
  try {
    const file = path.join(repository, 'node_modules/.bin', name);
    execFileSync(file, argv, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return `${name} failed: ${stdout}${stderr}`;
  }
}

let root: string;
let before: Map<string, string>;
let after: Map<string, string>;
let result: ReturnType<typeof newDialog>;
beforeAll(() => {
  root = copy();
  before = filesIn(root);
  result = newDialog(root, 'kite_festival');
  after = filesIn(root);
});
afterAll(() => rmSync(root, { recursive: true }));

/** The lines that a file has more than before. Every line that it had must still be there, in the same order. */
function added(file: string): string[] {
  const old = (before.get(file) ?? '').split('\n');
  const lines: string[] = [];
  for (const line of (after.get(file) ?? '').split('\n')) {
    // A row of JSON gets a comma where another follows it.
    if (line === old[0] || line === `${old[0]},`) old.shift();
    else lines.push(line);
  }
  expect(old).toEqual([]);
  return lines;
}

describe('npm run new-dialog kite_festival', () => {
  it('writes six new files and registers the dialog in six', () => {
    expect(result).toMatchObject({ code: 0, err: '' });
    const changed = [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
    expect(changed.filter(file => !before.has(file)).sort()).toEqual([
      'data/corpus/messages/kite-festival.tsv',
      'dialogs/phrases/en/kite-festival.ts',
      'dialogs/phrases/hi/kite-festival.ts',
      'dialogs/topics/kite-festival.ts',
      'test/conversations/en/kite-festival.md',
      'test/conversations/hi/kite-festival.md',
    ]);
    expect(changed.filter(file => before.has(file)).sort()).toEqual([
      'data/lexicon/concepts-portal.json',
      'dialogs/phrases/en.ts',
      'dialogs/phrases/hi.ts',
      'dialogs/phrases/titles.ts',
      'dialogs/topics/index.ts',
      'knowledge/understanding/intents.ts',
    ]);
  });

  it.each<[string, string[]]>([
    [
      'dialogs/topics/index.ts',
      ["import { kiteFestival } from './kite-festival.ts';", '  kite_festival: kiteFestival,'],
    ],
    ['dialogs/phrases/en.ts', ["import { kiteFestival } from './en/kite-festival.ts';", '  kiteFestival,']],
    ['dialogs/phrases/hi.ts', ["import { kiteFestival } from './hi/kite-festival.ts';", '  kiteFestival,']],
    ['dialogs/phrases/titles.ts', ['  kite_festival: say => say.kiteFestival.title,']],
    ['knowledge/understanding/intents.ts', ["  'kite_festival',"]],
  ])('adds its lines to %s and changes no other', (file, lines) => {
    expect(added(file)).toEqual(lines);
  });

  it('adds a row to the lexicon, which stays JSON', () => {
    const parsed = (file: string): Record<string, string[]> => JSON.parse(after.get(file) ?? '');
    expect(parsed('data/lexicon/concepts-portal.json')['kite-festival']).toEqual([
      expect.stringMatching(/^STUB: /),
    ]);
  });

  it('leaves code that type checks, and that the linter does not want to change', () => {
    expect(tool(root, 'tsc', '--noEmit')).toBe('');
    expect(tool(root, 'biome', 'check', '--vcs-enabled=false', 'dialogs', 'knowledge')).toBe('');
  });

  it('marks every file that is left to fill in, and names it', () => {
    const stubsOf = (files: Map<string, string>, file: string) =>
      files.get(file)?.split('STUB: ').length ?? 1;
    const marked = [...after.keys()].filter(file => stubsOf(after, file) > stubsOf(before, file));
    expect(marked.sort()).toEqual([
      'data/corpus/messages/kite-festival.tsv',
      'data/lexicon/concepts-portal.json',
      'dialogs/phrases/en/kite-festival.ts',
      'dialogs/phrases/hi/kite-festival.ts',
      'dialogs/topics/kite-festival.ts',
      'test/conversations/en/kite-festival.md',
      'test/conversations/hi/kite-festival.md',
    ]);
    for (const file of [...marked, 'CHANGELOG.md', 'npm run map']) expect(result.out).toContain(file);
  });
});

describe('npm run new-dialog refuses in one line, and writes nothing:', () => {
  it.each<[string, string[], string]>([
    ['a dialog that is there', ['kite_festival'], 'there is a dialog kite_festival already'],
    ['a dialog of the first release', ['courses_list'], 'there is a dialog courses_list already'],
    ['the name of other phrases', ['open_questions'], 'dialogs/phrases/en.ts has the name openQuestions'],
    ['the name of a concept', ['case_two'], 'has a concept "case-two" already'],
    ['a file that is there', ['many_requests'], 'test/conversations/en/many-requests.md exists already'],
    ['no id', [], 'give the id of one dialog'],
    ['two ids', ['leave_rules', 'pay_rules'], 'give the id of one dialog'],
    ['a single word', ['kites'], '"kites" is no id of a dialog; write two words or more'],
    ['capital letters', ['KiteFestival'], 'is no id of a dialog'],
    ['a hyphen', ['kite-festival'], 'is no id of a dialog'],
    ['a way out of the folder', ['../evil_file'], 'is no id of a dialog'],
    ['an unknown option', ['leave_rules', '--force'], "Unknown option '--force'"],
  ])('%s', (_what, argv, message) => {
    const unfinished = path.join(root, 'test/conversations/en/many-requests.md');
    writeFileSync(unfinished, 'kept');
    const held = filesIn(root);
    const { code, out, err } = newDialog(root, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^new-dialog: [^\n]+\n$/);
    expect(err).toContain(message);
    expect(filesIn(root)).toEqual(held);
  });

  it('writes nothing where a file has not the line before which the dialog belongs, and names both', () => {
    const file = path.join(root, 'dialogs/phrases/titles.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('  greeting: ', '  salutation: '));
    const held = filesIn(root);
    expect(() => newDialog(root, 'leave_rules')).toThrow(
      'cannot register the dialog in dialogs/phrases/titles.ts: "  greeting: " is not there exactly once',
    );
    expect(filesIn(root)).toEqual(held);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, type Tree } from './support/architecture.ts';

const root = path.join(import.meta.dirname, '..');

describe('the house', () => {
  it('imports only to the left, keeps each package where it belongs, and names no machine', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(breaches(repository(), Object.keys(dependencies))).toEqual([]);
  });
});

describe('the check itself', () => {
  it('finds nothing wrong with a house in order', () => {
    expect(breaches(house(), ['zod', 'restify', 'openai'])).toEqual([]);
  });

  // Each row: one thing done wrong in the house above, and the words by which the check must name it.
  it.each<[string, string, string, string]>([
    [
      'a dialog reaches into the server',
      'dialogs/a.ts',
      `import '../src/main.ts';`,
      'imports src/main.ts, which is not to its left',
    ],
    [
      'only a type is imported from the right',
      'knowledge/b.ts',
      `import type { A } from '../dialogs/a.ts';`,
      'not to its left',
    ],
    [
      'the bot reaches into a channel',
      'src/bot/x.ts',
      `import type { T } from '../teams/x.ts';`,
      'imports src/teams/x.ts, which is not on a lower floor of src',
    ],
    [
      'a channel reaches into another',
      'src/webchat/x.ts',
      `import '../teams/x.ts';`,
      'imports src/teams/x.ts, which is not on a lower floor of src',
    ],
    [
      'a new folder has no floor',
      'src/desk/x.ts',
      `import '../bot/app.ts';`,
      'src/desk has no floor; add it to `floors`',
    ],
    ['the product imports a test', 'src/x.ts', `import '../test/main.test.ts';`, 'imports test/main.test.ts'],
    [
      'a file is imported that does not exist',
      'src/x.ts',
      `import './gone.ts';`,
      'imports ./gone.ts, which is not there',
    ],
    [
      'a rule reads a file',
      'knowledge/b.ts',
      `import { readFileSync } from 'node:fs';`,
      'imports node:fs; knowledge/ must run in a browser',
    ],
    [
      'a rule imports a package of the edge',
      'knowledge/b.ts',
      `import * as restify from 'restify';`,
      'restify is kept to src',
    ],
    [
      'all of date-fns',
      'src/x.ts',
      `import { format } from 'date-fns';`,
      'import the one function by its own path',
    ],
    ['zod at its root', 'knowledge/b.ts', `import { z } from 'zod';`, 'zod/v4 is the one we use'],
    [
      'the SDK outside its folders',
      'src/server.ts',
      `import { TurnContext } from 'botbuilder';`,
      'botbuilder is kept to src/bot, src/teams, src/webchat',
    ],
    [
      'the SDK by a dynamic import',
      'src/server.ts',
      `const sdk = await import('@microsoft/teams-ai');`,
      '@microsoft/teams-ai is kept to',
    ],
    ['a dialog looks at the clock', 'dialogs/a.ts', `export const today = new Date();`, 'uses new Date()'],
    ['a dialog asks the time', 'dialogs/a.ts', `export const now = Date.now();`, 'uses Date.now'],
    ['a dialog asks the time sideways', 'dialogs/a.ts', `export const now = Date['now']();`, 'uses Date.now'],
    ['a rule throws dice', 'knowledge/b.ts', `export const n = Math.random();`, 'uses Math.random'],
    ['a rule reads the environment', 'knowledge/b.ts', `export const v = process.env.AS_OF;`, 'uses process'],
    ['a rule keeps the environment', 'knowledge/b.ts', `export const keep = () => process;`, 'uses process'],
    ['a rule waits', 'knowledge/b.ts', `export const v = await 1;`, 'uses await'],
    [
      'a dialog uses the platform cryptography',
      'dialogs/a.ts',
      `export const id = globalThis.crypto;`,
      'uses globalThis.crypto',
    ],
    [
      'the widget reads a file',
      'src/webchat/widget/x.ts',
      `import { readFileSync } from 'node:fs';`,
      'imports node:fs; src/webchat/widget/ reaches it, and runs in a browser',
    ],
    [
      'the widget reaches what reads a file',
      'src/webchat/widget/x.ts',
      `export { main } from '../../main.ts';`,
      'src/main.ts: imports node:fs; src/webchat/widget/ reaches it',
    ],
    [
      'the page reaches the reader of the data',
      'dialogs/a.ts',
      `export { facts as A } from '../knowledge/read.ts';`,
      'knowledge/read.ts: imports zod/v4; src/webchat/widget/ reaches it, and runs in a browser',
    ],
    [
      'the server imports the widget',
      'src/server.ts',
      `import './webchat/widget/main.ts';`,
      'which runs in a browser',
    ],
    ['JSX for Node', 'src/page.tsx', `export const page = 1;`, 'JSX is kept to src/webchat/widget/'],
    [
      'the server imports a package of the widget',
      'src/server.ts',
      `import 'preact';`,
      'preact is kept to src/webchat/widget',
    ],
    ['code in data', 'data/read.ts', `export {};`, 'data/read.ts: data/ holds only JSON'],
    ['a table in data that is not the corpus', 'data/posts.tsv', 'postman\tC', 'data/posts.tsv: data/ holds'],
    ['a script in the corpus', 'data/corpus/count.ts', `export {};`, 'data/corpus/count.ts: data/ holds'],
    [
      'a path of one machine',
      'README.md',
      `cd ${['', 'home', 'me', 'bot'].join('/')}`,
      'README.md:1: mentions a path of one machine',
    ],
    ['a registry', '.npmrc', `${'registry'}=http://127.0.0.1`, 'mentions a package registry'],
  ])('notices when %s', (_what, file, content, named) => {
    const found = breaches(house([file, content]), ['zod', 'restify', 'openai']);
    expect(found.filter(line => line.includes(named))).toHaveLength(1);
  });

  it('notices two files that import each other, even by type only', () => {
    const found = breaches(
      house(
        ['src/bot/x.ts', `import type { Y } from './y.ts'; export type X = Y;`],
        ['src/bot/y.ts', `import type { X } from './x.ts'; export type Y = X;`],
      ),
      [],
    );
    expect(found).toEqual(['import cycle: src/bot/x.ts → src/bot/y.ts → src/bot/x.ts']);
  });

  it.each([
    ['subjects', 'src/teams/x.ts', 'src/bot → src/teams → src/bot'],
    ['a subject and a file beside it', 'src/main.ts', 'src/main.ts → src/bot → src/main.ts'],
  ])('notices %s that import each other, by files that do not', (_what, target, cycle) => {
    const found = breaches(
      house(
        ['src/bot/y.ts', `import type { X } from '../${target.slice('src/'.length)}'; export type Y = X;`],
        ['src/teams/x.ts', `import '../bot/app.ts'; export type X = 1;`],
      ),
      [],
    );
    expect(found.filter(line => line.startsWith('import cycle'))).toEqual([`import cycle: ${cycle}`]);
  });

  it('notices a dependency that nothing imports, tests not counted', () => {
    const found = breaches(house(['test/y.test.ts', `import 'left-pad';`]), ['left-pad']);
    expect(found).toEqual(['package.json: left-pad is a dependency that nothing imports']);
  });

  it('is not misled by words in comments, sentences and names of our own', () => {
    const content = `
      // the process of Date.now(), import 'node:fs'
      export const sentence = "new Date() and process.env";
      export const made = new Date('2026-03-31');
      export function read(process: { fetch: string }) { return process.fetch + { fetch: 1 }.fetch; }
    `;
    expect(breaches(house(['dialogs/b.ts', content]), [])).toEqual([]);
  });
});

/** A small house in order, with files added or replaced. */
function house(...changes: [file: string, content: string][]): Tree {
  return new Map([
    ['package.json', '{}'],
    ['data/facts.json', '[]'],
    ['data/corpus/README.md', '# The corpus'],
    ['data/corpus/messages/messages-01.tsv', 'v01\tgreeting\t-\tnamaste'],
    ['knowledge/a.ts', `import facts from '../data/facts.json' with { type: 'json' };\nexport { facts };`],
    [
      'knowledge/read.ts',
      `import { z } from 'zod/v4';\nimport { facts } from './a.ts';\nexport { facts, z };`,
    ],
    ['dialogs/a.ts', `import { facts } from '../knowledge/a.ts';\nexport const A = facts;`],
    ['src/main.ts', `import 'node:fs';\nimport 'restify';\nimport './bot/app.ts';`],
    ['src/bot/app.ts', `import 'botbuilder';\nimport { A } from '../../dialogs/a.ts';\nexport { A };`],
    [
      'src/webchat/widget/main.ts',
      `import type { B } from '../../bot/app.ts';\nimport { A } from '../../../dialogs/a.ts';\nexport const b: B = A;`,
    ],
    ['src/teams/x.ts', `import '../bot/app.ts';\nexport type T = 1;`],
    ['test/main.test.ts', `import '../src/main.ts';\nimport 'botbuilder';`],
    ...changes,
  ]);
}

/** The repository's own files: everything but what .gitignore and Git itself keep out. */
function repository(): Tree {
  const ignored = readFileSync(path.join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map(line => line.trim().replace(/\/$/, ''));
  const skipped = (name: string): boolean =>
    name === '.git' ||
    ignored.includes(name) ||
    ignored.some(line => line.startsWith('*.') && name.endsWith(line.slice(1)));
  const tree = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      if (skipped(entry.name)) continue;
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) walk(file);
      else if (entry.isFile()) tree.set(file, readFileSync(path.join(root, file), 'utf8'));
    }
  };
  walk('');
  return tree;
}

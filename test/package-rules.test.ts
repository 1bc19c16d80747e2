/** The rules as somebody outside gets them: packed, installed in an empty project, run in plain Node and in a browser. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './support/find-browser.ts';

const root = join(import.meta.dirname, '..');
const place = mkdtempSync(join(tmpdir(), 'rules-'));
const project = join(place, 'project');

/** A shell without what `npm run` puts into it, so that npm in the empty project is as it is for anybody. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')),
);
const npm = (cwd: string, ...words: string[]) =>
  execFileSync('npm', words, { cwd, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const tarballIn = (folder: string) =>
  join(folder, readdirSync(folder).find(file => file.endsWith('.tgz')) ?? '');

const question = `
import { assessment, curriculum, loadKnowledge, whyLocked } from 'dop-igot-helpdesk/rules';
const knowledge = loadKnowledge();
const list = curriculum(knowledge, { designation: 'Postman' });
const exam = assessment(knowledge, { designation: 'Inspector Posts' });
const why = whyLocked(knowledge, { designation: 'Inspector Posts', coursesDone: 'all-six' });
`;
const answer = {
  hash: expect.stringMatching(/^[0-9a-f]{14}$/),
  list: 'field',
  outsideSix: ['conduct-rules'],
  cause: 'courses-missing',
};
const asJson = `JSON.stringify({ hash: knowledge.hash, list: list.curriculum, outsideSix: exam.outsideSix, cause: why.cause })`;

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-rules.ts')], { cwd: root, stdio: 'pipe' });
  mkdirSync(project);
  mkdirSync(join(place, 'rules'));
  mkdirSync(join(place, 'whole'));
  npm(root, 'pack', './dist/rules', '--pack-destination', join(place, 'rules'));
  npm(root, 'pack', '--pack-destination', join(place, 'whole'));
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  npm(project, 'install', '--offline', '--no-audit', '--no-fund', tarballIn(join(place, 'rules')));
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the package dop-igot-helpdesk/rules', () => {
  it('installs without a registry and brings nothing along', () => {
    expect(readdirSync(join(project, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual([
      'dop-igot-helpdesk',
    ]);
  });

  it('holds the module, its declarations and the licence, and no sources', () => {
    const files = readdirSync(join(project, 'node_modules/dop-igot-helpdesk'), {
      recursive: true,
      encoding: 'utf8',
    });
    expect(files).toEqual(expect.arrayContaining(['index.js', 'LICENSE', 'package.json']));
    expect(files.filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))).toEqual([]);
  });

  it('needs neither Node nor another package in its code or its declarations', () => {
    const installed = join(project, 'node_modules/dop-igot-helpdesk');
    const texts = readdirSync(installed, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.(js|d\.ts)$/.test(file))
      .map(file => readFileSync(join(installed, file), 'utf8'));
    for (const text of texts) expect(text).not.toMatch(/^\s*(?:import|export)[^;]*from ["'][^.]/m);
  });

  it('answers in plain Node, without flags', () => {
    writeFileSync(join(project, 'ask.mjs'), `${question}console.log(${asJson});`);
    const said = execFileSync(process.execPath, ['ask.mjs'], {
      cwd: project,
      env: environment,
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toEqual(answer);
  });

  it('answers from the tarball of the whole product just as well', () => {
    const other = join(place, 'other');
    const target = join(other, 'node_modules/dop-igot-helpdesk');
    mkdirSync(target, { recursive: true });
    // Else Node would take a package.json of a folder above for that of this project.
    writeFileSync(join(other, 'package.json'), '{ "name": "other", "private": true }');
    execFileSync('tar', ['-xzf', tarballIn(join(place, 'whole')), '-C', target, '--strip-components=1']);
    writeFileSync(join(other, 'ask.mjs'), `${question}console.log(${asJson});`);
    const said = execFileSync(process.execPath, ['ask.mjs'], {
      cwd: other,
      env: environment,
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toEqual(answer);
  });

  it('type-checks in a strict nodenext project that has nothing else', () => {
    writeFileSync(
      join(project, 'ask.ts'),
      `${question}
const kind: 'list' | 'ask-group' | 'differs' | 'not-stated' | 'excluded' = list.kind;
if (list.kind === 'list') console.log(list.courses.map(({ title, minutes }) => \`\${title}: \${minutes ?? 0}\`), kind);
if (exam.kind === 'role') console.log(exam.outsideSix.join());
if (why.kind === 'cause') console.log(why.cause, why.toCheck);
// @ts-expect-error a designation is needed
curriculum(knowledge, {});
// @ts-expect-error no such group
curriculum(knowledge, { designation: 'Postman', group: 'D' });
`,
    );
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'nodenext',
          target: 'es2022',
          lib: ['es2022', 'dom'],
          types: [],
          noEmit: true,
          skipLibCheck: false,
        },
        files: ['ask.ts'],
      }),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(() => execFileSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })).not.toThrow();
  });

  it('answers in a browser', async () => {
    writeFileSync(join(project, 'page.mjs'), `${question}window.answer = ${asJson};`);
    const bundle = await build({
      absWorkingDir: project,
      entryPoints: ['page.mjs'],
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
    });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', error => faults.push(error.message));
      await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
      expect(faults).toEqual([]);
      expect(JSON.parse(String(await page.evaluate('window.answer')))).toEqual(answer);
    } finally {
      await browser.close();
    }
  });
});

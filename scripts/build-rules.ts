/**
 * Builds `dist/rules`, which the package exports as `./rules`: one ES module with the data and zod inside, and its
 * declarations. It runs in Node 20 or later and in browsers. `npm run pack` makes the folder a package of its own without
 * dependencies, so a program can use the rules without installing a bot.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');
const out = join(root, 'dist/rules');
const entry = 'knowledge/rules/package.ts';

rmSync(out, { recursive: true, force: true });

await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile: join(out, 'index.js'),
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  charset: 'utf8',
});

const types = join(out, 'types');
const project = join(root, 'dist/tsconfig.rules.json');
writeFileSync(
  project,
  JSON.stringify({
    extends: '../tsconfig.json',
    compilerOptions: {
      types: [],
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: '..',
      outDir: types,
    },
    files: [join('..', entry)],
    include: [],
  }),
);
try {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], {
    stdio: 'inherit',
  });
} finally {
  rmSync(project);
}

// The declarations import `.ts` files, which the package does not have. Those of the zod schemas are not needed: only the
// loader uses the schemas.
rmSync(join(types, 'knowledge/facts/schema.d.ts'));
for (const path of readdirSync(types, { recursive: true, encoding: 'utf8' }))
  if (path.endsWith('.d.ts')) {
    const declaration = readFileSync(join(types, path), 'utf8');
    writeFileSync(join(types, path), declaration.replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
  }

const { name, version, description, license } = manifest;
writeFileSync(
  join(out, 'package.json'),
  `${JSON.stringify(
    {
      name,
      version,
      description: `${description}: the rules alone`,
      license,
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20' },
      exports: { './rules': { types: './types/knowledge/rules/package.d.ts', default: './index.js' } },
    },
    null,
    2,
  )}\n`,
);
for (const file of ['LICENSE', 'NOTICE.md'])
  if (existsSync(join(root, file))) copyFileSync(join(root, file), join(out, file));

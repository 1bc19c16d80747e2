/**
 * What makes the page's copy of the core small and quick to start: nothing is checked again in the page that was checked
 * here, and nothing learned again. It works from the files as they are when the server starts.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { loadKnowledge } from '../../../knowledge/facts/load.ts';
import { files } from '../../../knowledge/facts/schema.ts';
import { trainClassifier } from '../../../knowledge/understanding/classifier/train.ts';
import { writeWeights } from '../../../knowledge/understanding/classifier/weights.ts';
import { createConcepts } from '../../../knowledge/understanding/concepts.ts';
import { compact } from './devanagari-bytes.ts';

const root = join(import.meta.dirname, '../../..');

/** In place of zod: whatever a schema is made of, what it parses is passed on as it is. One that changes it cannot be passed. */
const passing = `export const z = new Proxy(() => {}, {
  get(_, name) {
    if (/^(transform|preprocess|pipe|codec|default|prefault|catch|coerce|overwrite|trim|to.+Case)$/.test(name))
      throw new Error('helpdesk: a schema of the lexicon changes what it reads, by z.' + name);
    return name === 'parse' ? json => json : z;
  },
  apply: () => z,
});`;

/** The plugins that the offline core is bundled with. */
export function corePlugins(): Plugin[] {
  return [smallerLikeness, factsAsRead, asLearned, lexiconAsRead];
}

/** The search by likeness without the query languages, which nobody uses here. */
const smallerLikeness: Plugin = {
  name: 'smaller-likeness',
  setup(build) {
    build.onResolve({ filter: /^fuse\.js$/ }, ({ resolveDir, kind }) =>
      build.resolve('fuse.js/basic', { resolveDir, kind }),
    );
  },
};

/** The facts as the server's own reader gives them out, and no reader. */
const factsAsRead: Plugin = {
  name: 'facts-as-read',
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/]apar-[^\\/]*[\\/][^\\/]*\.json$/ }, ({ path }) => {
      const keys = Object.keys(files) as (keyof typeof files)[];
      const key = keys.find(one => join(root, files[one].file) === path);
      return key === undefined ? undefined : asText(loadKnowledge()[key]);
    });
    build.onLoad({ filter: /[\\/]knowledge[\\/]facts[\\/]read\.ts$/ }, () => ({
      contents: `export const checkKnowledge = () => [];
        export const readFiles = data => ({ data, problems: [] });`,
      loader: 'js',
    }));
  },
};

/**
 * The lexicon without its reader: each file was parsed when the modules above were loaded. The phrases of a concept stand in
 * no order, so they are sorted: like beside like packs best.
 */
const lexiconAsRead: Plugin = {
  name: 'lexicon-as-read',
  setup(build) {
    build.onResolve({ filter: /^zod\/v4$/ }, () => ({ path: 'zod/v4', namespace: 'passing' }));
    build.onLoad({ filter: /.*/, namespace: 'passing' }, () => ({ contents: passing, loader: 'js' }));
    build.onLoad({ filter: /[\\/]lexicon[\\/]concepts-[^\\/]*\.json$/ }, ({ path }) => {
      const lists = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>);
      const lines = lists.map(([concept, phrases]) => {
        if (phrases.some(phrase => /[|\n]/.test(phrase)))
          throw new Error(`helpdesk: ${path}: "${concept}" has a phrase with a bar or a line break in it`);
        return [concept, ...phrases.toSorted()].join('|');
      });
      return textModule(
        lines.join('\n'),
        `Object.fromEntries(text.split('\\n').map(line => line.split('|'))
          .map(([concept, ...phrases]) => [concept, phrases]))`,
      );
    });
    build.onLoad({ filter: /[\\/]lexicon[\\/][^\\/]*\.json$/ }, ({ path }) =>
      asText(JSON.parse(readFileSync(path, 'utf8'))),
    );
  },
};

/** What was learned from the examples, in place of the examples and the learning. */
const asLearned: Plugin = {
  name: 'as-learned',
  setup(build) {
    build.onLoad({ filter: /[\\/]classifier[\\/]train\.ts$/ }, ({ path }) => {
      const text = writeWeights(trainClassifier(createConcepts(loadKnowledge().courses).read));
      return {
        contents: `import { readWeights } from './weights.ts';
          import { expand } from '../../../src/webchat/offline-build/devanagari-bytes.ts';
          export const exampleFiles = [];
          export const trainClassifier = () => readWeights(expand(${JSON.stringify(compact(text))}));`,
        loader: 'js',
        resolveDir: dirname(path),
      };
    });
  },
};

/** Data as a module. As JSON text: a browser reads it faster than the same as JavaScript. */
function asText(data: unknown) {
  return textModule(JSON.stringify(data), 'JSON.parse(text)');
}

/** A module that makes something of a text. */
function textModule(text: string, value: string) {
  return {
    contents: `import { expand } from './src/webchat/offline-build/devanagari-bytes.ts';
      const text = expand(${JSON.stringify(compact(text))});
      export default ${value};`,
    loader: 'js',
    resolveDir: root,
  } as const;
}

import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { variableNames } from '../src/config.ts';

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('README.md', () => {
  const readme = read('README.md');

  it('explains every variable, in the order of .env.example', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` *\| *(\S.*?)? *\| (\S.*?) *\|$/gm)];
    expect(rows.map(([, name]) => name)).toEqual(variableNames);
  });

  it('shows the defaults of .env.example', () => {
    for (const [, name, value] of read('.env.example').matchAll(/^# ([A-Z_]+)=(.+)$/gm))
      expect(readme).toMatch(new RegExp(`^\\| \`${name}\` *\\| \`${value}\` `, 'm'));
  });

  it('is read in one sitting', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(150);
  });

  it('shows pictures that load quickly', () => {
    const pictures = [...readme.matchAll(/ src="(\S+\.png)"/g)].map(([, file = '']) => file);
    expect(pictures).not.toEqual([]);
    for (const picture of pictures) expect(statSync(path.join(root, picture)).size).toBeLessThan(150_000);
  });
});

const docs = globSync('docs/**/*.md', { cwd: root });

const readmes = ['data/corpus/README.md', 'knowledge/README.md'];

describe.each(['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'NOTICE.md', ...readmes, ...docs])(
  '%s',
  file => {
    const text = read(file);

    it('links only to what is there', () => {
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
      expect(links.filter(target => !existsSync(path.join(root, path.dirname(file), target)))).toEqual([]);
    });

    it('names only files that are there', () => {
      const named = [
        ...text.matchAll(/`((?:data|knowledge|dialogs|src|test|docs|scripts|bench)\/[\w./-]+)`/g),
      ];
      const missing = named
        .map(([, target = '']) => target)
        .filter(target => !existsSync(path.join(root, target)));
      // Next year's folder is an example.
      expect(missing.filter(target => target !== 'data/apar-2026-27')).toEqual([]);
    });

    it('names only commands that there are', () => {
      const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
      expect(named.filter(name => !(name in scripts))).toEqual([]);
    });
  },
);

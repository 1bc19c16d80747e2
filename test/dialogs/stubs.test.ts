/** `npm run new-dialog` marks each place to fill in with `STUB: …`. None may be left. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const folders = [
  'dialogs',
  'data/corpus/messages',
  'data/lexicon',
  'knowledge/understanding',
  'test/conversations',
];

function stubsIn(file: string): string[] {
  return readFileSync(path.join(root, file), 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const what = /STUB: (.+?)["'`\],*/\s]*$/.exec(line)?.[1];
      return what === undefined ? [] : [`${file}:${at + 1} is still a stub: ${what}`];
    });
}

it('leaves no stub of a new dialog', () => {
  const files = folders.flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name))),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.flatMap(stubsIn),
    'fill in these places; CONTRIBUTING.md, “To add a dialog”, says how',
  ).toEqual([]);
});

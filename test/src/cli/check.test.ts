import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../../src/cli/check.ts';
import { BadInput, readInvocation } from '../../../src/cli/input.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('check', () => {
  it('finds the knowledge of this release sound', async () => {
    expect(await checked([])).toEqual({ code: 0, text: 'All data is valid.\n' });
    expect(await checked(['--json'])).toEqual({ code: 0, text: '{"sound":true,"problems":[]}\n' });
  });

  it('names the file, the row and the reason where a row is wrong', async () => {
    const root = withChange('data/apar-2025-26/designations.json', json =>
      json.replace('"Group-C"', '"Group-D"'),
    );
    const { code, text } = await checked([], root);
    expect(code).toBe(1);
    expect(text).toMatch(/^data\/apar-2025-26\/designations\.json, row \d+: .*Group-D/);
  });

  it('names the line where a file is no JSON, and says nothing more about that file', async () => {
    const root = withChange('data/apar-2025-26/mdos.json', json => json.replace('},', '}'));
    const { code, text } = await checked([], root);
    expect(code).toBe(1);
    expect(text.match(/mdos\.json/g)).toHaveLength(1);
    expect(text).toMatch(/^data\/apar-2025-26\/mdos\.json, as a whole: .*line \d+/);
  });

  it('reports a missing file as a fault, and the lexicon as well', async () => {
    const root = withChange('data/lexicon/extra.json', () => '{');
    rmSync(path.join(root, 'data/apar-2025-26/calendar.json'));
    const { code, text } = await checked([], root);
    expect(code).toBe(1);
    expect(text).toMatch(/^data\/apar-2025-26\/calendar\.json, as a whole: /m);
    expect(text).toMatch(/^data\/lexicon\/extra\.json, as a whole: /m);
  });

  it('holds the lexicon to its shape', async () => {
    const root = withChange('data/lexicon/shared-posts.json', json =>
      json.replace('"designations": [', '"designation": ['),
    );
    const { code, text } = await checked([], root);
    expect(code).toBe(1);
    expect(text).toMatch(/^data\/lexicon\/shared-posts\.json, row \d+: designations/m);
  });

  it.each([
    [
      'shared-posts.json',
      '"Postal Assistant"',
      '"Postal Asistant"',
      /shared-posts\.json, row \d+: unknown designation "Postal Asistant"/,
    ],
    [
      'mdo-names.json',
      '"CIRCLE-ASSAM"',
      '"CIRCLE-ASAM"',
      /mdo-names\.json, row \d+: unknown MDO "CIRCLE-ASAM"/,
    ],
    [
      'places.json',
      '"circle": "BIHAR"',
      '"circle": "BIHR"',
      /places\.json, row states \d+: unknown circle "BIHR"/,
    ],
    [
      'course-sayings.json',
      '"mis-reports"',
      '"mis-report"',
      /course-sayings\.json, row mis-report: unknown course/,
    ],
    [
      'suggestions.json',
      '"Postman"',
      '"Post man"',
      /suggestions\.json, row posts 2: unknown designation "Post man"/,
    ],
    ['commands.json', '"back": [', '"bck": [', /commands\.json, as a whole: back/],
    [
      'concepts-portal.json',
      '"login": [',
      '"log-in": [',
      /concepts-facts\.json, as a whole: the concept "login", which .* names, is in none of the files/,
    ],
  ])('holds the names of the lexicon to the facts: %s', async (file, right, wrong, line) => {
    const root = withChange(`data/lexicon/${file}`, json => json.replace(right, wrong));
    const { code, text } = await checked([], root);
    expect(code).toBe(1);
    expect(text).toMatch(line);
  });

  it('reports a file that nothing reads', async () => {
    const root = withChange('data/lexicon/leftover.json', () => '[]');
    expect((await checked([], root)).text).toMatch(/leftover\.json, as a whole: nothing reads this file/);
  });

  it('gives a program every fault', async () => {
    const root = withChange('data/apar-2025-26/mdos.json', () => '[]');
    const { code, text } = await checked(['--json'], root);
    expect(code).toBe(1);
    const { sound, problems } = JSON.parse(text) as { sound: boolean; problems: unknown[] };
    expect(sound).toBe(false);
    expect(problems[0]).toEqual({
      file: 'data/apar-2025-26/mdos.json',
      row: 'file',
      reason: expect.any(String),
    });
  });

  it('takes no input', async () => {
    await expect(checked(['mdos'])).rejects.toThrow(
      new BadInput('check takes no arguments and no --jsonl; remove them'),
    );
    await expect(checked(['--jsonl'])).rejects.toThrow(
      new BadInput('check takes no arguments and no --jsonl; remove them'),
    );
  });
});

async function checked(argv: string[], root?: string): Promise<{ code: number; text: string }> {
  let text = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  const code = await check(readInvocation(['check', ...argv], {}), stdout, root);
  return { code, text };
}

/** A copy of our data in a folder of its own, with one file changed. */
function withChange(file: string, change: (json: string) => string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'knowledge-'));
  folders.push(root);
  cpSync(path.join(import.meta.dirname, '../../../data'), path.join(root, 'data'), { recursive: true });
  const at = path.join(root, file);
  writeFileSync(at, change(existsSync(at) ? readFileSync(at, 'utf8') : ''));
  return root;
}

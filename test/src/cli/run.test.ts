import { spawn } from 'node:child_process';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';

const root = path.join(import.meta.dirname, '../../..');
/** A day on which the dates of 2025-26 are still ahead. */
const winter = new Date('2026-02-01T06:00:00Z');

describe('designation', () => {
  it('gives a program the exact name, the group and where it is printed', async () => {
    const { code, out } = await cli(['designation', 'ASRM', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      status: 'match',
      designations: ['Assistant Superintendent of Posts'],
      groups: ['B'],
      citations: ['OM 30.12.2025, Annexure III, row 47'],
    });
  });

  it('asks, with every candidate and all their groups, where a post is held under several', async () => {
    const answered = JSON.parse((await cli(['designation', 'office supervisor', '--json'])).out);
    expect(answered).toMatchObject({ status: 'ambiguous', question: expect.stringContaining('?') });
    expect(answered.designations).toEqual(
      expect.arrayContaining(['Assistant Superintendent of Posts', 'Inspector Posts']),
    );
    expect(answered.groups).toContain('B');
  });

  it('offers likenesses and answers none where nothing is near enough', async () => {
    const answered = JSON.parse((await cli(['designation', 'bank manager', '--json'])).out);
    expect(answered).toMatchObject({ status: 'none', designations: [], groups: [] });
  });

  it('tells a person the name and its source', async () => {
    const { code, out } = await cli(['designation', 'ASRM']);
    expect(code).toBe(0);
    expect(out).toContain('Assistant Superintendent of Posts');
    expect(out).toContain('Annexure III');
    expect(out).not.toContain('**');
  });
});

describe('mdo', () => {
  it('gives a program the exact name, the basis and where it is printed', async () => {
    const answered = JSON.parse((await cli(['mdo', 'Mumbai GPO', '--json'])).out);
    expect(answered).toMatchObject({
      status: 'match',
      mdos: ['Maharashtra Postal Circle'],
      basis: expect.any(String),
    });
    expect(answered.citations[0]).toContain('Annexure II-A');
  });

  it('asks where a name stands for several', async () => {
    const answered = JSON.parse((await cli(['mdo', 'PTC', '--json'])).out);
    expect(answered).toMatchObject({ status: 'ambiguous', question: expect.stringContaining('?') });
    expect(answered.mdos.length).toBeGreaterThan(1);
  });
});

describe('ask', () => {
  it('gives a program the intents in the order asked, the language, the text and its sources', async () => {
    const answered = JSON.parse(
      (await cli(['ask', 'courses for postal assistant and pass marks', '--json'])).out,
    );
    expect(answered).toMatchObject({ intent: 'courses_list', language: 'en', basis: expect.any(String) });
    expect(answered.intents).toEqual(['courses_list', 'assessment_facts']);
    expect(answered.text).toContain('Conduct Rules');
    expect(answered.citations).not.toEqual([]);
  });

  it('answers Hindi in Hindi, and in the language that is fixed where one is', async () => {
    expect(JSON.parse((await cli(['ask', 'आखिरी तारीख कब है', '--json'])).out)).toMatchObject({
      language: 'hi',
    });
    expect(JSON.parse((await cli(['ask', 'last date', '--json', '--language', 'hi'])).out)).toMatchObject({
      language: 'hi',
    });
  });

  it('tells a program what decided: the step, the readings, the words', async () => {
    expect(JSON.parse((await cli(['ask', 'exam not opening', '--json'])).out)).toMatchObject({
      step: 'requests',
      understood: {
        sure: true,
        readings: expect.arrayContaining([
          { intent: 'assessment_locked', probability: expect.closeTo(1, 1) },
        ]),
        words: expect.arrayContaining([{ word: 'opening', weight: expect.any(Number) }]),
      },
    });
  });

  it('knows the day it is asked on', async () => {
    const before = JSON.parse(
      (await cli(['ask', 'what is the last date', '--json', '--as-of', '2026-01-15'])).out,
    );
    const after = JSON.parse(
      (await cli(['ask', 'what is the last date', '--json', '--as-of', '2026-04-01'])).out,
    );
    expect(before.text).not.toBe(after.text);
  });
});

describe('talk', () => {
  it('remembers within a conversation and says which slot it asks for', async () => {
    const { replies } = JSON.parse((await cli(['talk', 'Mail Superintendent', 'ASP cadre', '--json'])).out);
    expect(replies).toHaveLength(2);
    expect(replies[0]).toMatchObject({ asks: expect.any(String) });
    expect(replies[0].options.length).toBeGreaterThan(1);
    expect(replies[1].text).toContain('Assistant Superintendent of Posts');
  });

  it('remembers nothing from one conversation to the next', async () => {
    const line = (id: string, ...turns: string[]) => JSON.stringify({ id, turns });
    const lines = [line('a', 'Mail Superintendent', 'ASP cadre'), line('b', 'ASP cadre')].join('\n');
    const [, second] = (await cli(['talk', '--jsonl'], lines)).out.trimEnd().split('\n');
    const alone = await cli(['talk', '--jsonl'], line('b', 'ASP cadre'));
    expect(second).toBe(alone.out.trimEnd());
  });

  it('in the terminal takes a number for an option, and ends with exit', async () => {
    const { code, out, err } = await cli(['talk'], 'Mail Superintendent\n\n1\nexit\nnever read\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^ {2}1\. /m);
    expect(out).not.toContain('never read');
  });

  it('in the terminal ends with the input', async () => {
    expect((await cli(['talk'], 'hello')).code).toBe(0);
  });
});

describe('JSON lines', () => {
  it('are answered one for one, in order, each with its id', async () => {
    const input = '{"id":"x","query":"MTS"}\n{"id":7,"query":"एमटीएस"}\n{"id":"z","query":"bank manager"}\n';
    const { code, out, err } = await cli(['designation', '--jsonl'], input);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(answers.map(({ id, status }) => [id, status])).toEqual([
      ['x', 'match'],
      [7, 'match'],
      ['z', 'none'],
    ]);
  });
});

describe('bad input', () => {
  it.each<[string, string[], string, string]>([
    ['no command', [], '', 'no command is given'],
    ['a command that is none', ['designations', 'x'], '', 'there is no command "designations"'],
    ['no text', ['designation'], '', '"query" is missing'],
    ['an empty text', ['ask', ''], '', '"text" is'],
    ['a text of 100 kB', ['mdo', 'x'.repeat(100_000)], '', '"query" is longer than'],
    ['control characters', ['designation', 'AS\u0007P'], '', '"query" holds control characters'],
    ['a date that is none', ['ask', 'x', '--as-of', '2026-13-01'], '', '--as-of must be a date'],
    [
      'a fault in the last of many lines',
      ['designation', '--jsonl'],
      '{"id":1,"query":"ASP"}\n{"id":2,"query":',
      'line 2: is not JSON',
    ],
    [
      'a field that is missing',
      ['talk', '--jsonl'],
      '{"id":1,"turns":["hi"]}\n{"id":2}',
      'line 2: "turns" is missing',
    ],
    ['an argument beside --jsonl', ['ask', 'x', '--jsonl'], '', '--jsonl reads standard input'],
    ['a talk as JSON without a turn', ['talk', '--json'], '', '"turns" is missing'],
  ])(
    'is answered with one line on standard error, nothing on standard output, and 2: %s',
    async (_what, argv, stdin, says) => {
      const { code, out, err } = await cli(argv, stdin);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^helpdesk: [^\n]+\n$/);
      expect(err).toContain(says);
    },
  );
});

it('explains itself when asked', async () => {
  const { code, out } = await cli(['--help']);
  expect(code).toBe(0);
  for (const command of ['designation', 'mdo', 'ask', 'talk', 'check'])
    expect(out).toContain(`\n  ${command} `);
});

describe('as a process', () => {
  it('answers on standard output alone', async () => {
    expect(await spawned(['src/cli/main.ts', 'designation', 'ASRM', '--json'])).toMatchObject({
      code: 0,
      err: '',
    });
  });

  it('takes it calmly when its reader goes away', async () => {
    const lines = Array.from({ length: 2000 }, (_, id) => JSON.stringify({ id, query: 'ASRM' })).join('\n');
    const { code, err } = await spawned(['src/cli/main.ts', 'designation', '--jsonl'], lines, {
      reads: 'one chunk',
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('says in one line when Node is too old', async () => {
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '20.19.4' }); require('./scripts/require-node.cjs')`;
    const { code, out, err } = await spawned(['--input-type=commonjs', '-e', pretend]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^The helpdesk needs Node 22\.18 or later; [^\n]+\n$/);
  });
});

async function cli(argv: string[], stdin = ''): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [collect(stdout), collect(stderr)];
  const code = await run(argv, {
    env: {},
    now: winter,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
  });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

async function spawned(argv: string[], stdin = '', { reads = 'all' }: { reads?: 'all' | 'one chunk' } = {}) {
  const child = spawn(process.execPath, argv, { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } });
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  if (reads === 'one chunk') child.stdout.once('data', () => child.stdout.destroy());
  const [out, err, code] = await Promise.all([
    reads === 'all' ? collect(child.stdout) : '',
    collect(child.stderr),
    new Promise<number | null>(resolve => child.once('exit', resolve)),
  ]);
  return { code, out, err };
}

async function collect(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

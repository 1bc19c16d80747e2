import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Format, Helpdesk, Verdict } from '../../scripts/eval/format.ts';
import { openHelpdesk } from '../../scripts/eval/helpdesk.ts';
import { intents } from '../../scripts/eval/intents.ts';
import { narrow } from '../../scripts/eval/narrow.ts';
import { run } from '../../scripts/eval/run.ts';
import { designations, mdos } from '../../scripts/eval/searches.ts';
import { readSets } from '../../scripts/eval/sets.ts';
import { everyReply, lastReply } from '../../scripts/eval/talks.ts';
import { ownSets } from '../support/eval-sets.ts';

/** A helpdesk that gives only the answers that a test names. */
function helpdesk(answers: Partial<Helpdesk>): Helpdesk {
  const unexpected = (): never => {
    throw new Error('this command is not part of the test');
  };
  return {
    designation: unexpected,
    mdo: unexpected,
    ask: unexpected,
    talk: unexpected,
    facts: unexpected,
    ...answers,
  };
}

/** The verdicts of each measure, by the measure's name. */
function scored(format: Format, items: readonly object[], answers: Partial<Helpdesk>) {
  const content = items.map((item, index) => JSON.stringify({ id: `i-${index + 1}`, ...item })).join('\n');
  const measures = format.read(content, 'made-up.jsonl')(helpdesk(answers));
  return Object.fromEntries(measures.map(({ name, verdicts }) => [name, verdicts]));
}

/** For one item: right or not, by measure; a measure that does not count the item is left out. */
function verdictOn(format: Format, item: object, answers: Partial<Helpdesk>): Record<string, boolean> {
  const measures = Object.entries(scored(format, [item], answers));
  return Object.fromEntries(
    measures.flatMap(([name, [one]]) => (one === undefined ? [] : [[name, one.right]])),
  );
}

describe('the intent of a message', () => {
  const several = { text: 'courses for PA and pass marks', multi: true, intent: 'courses_list' };
  const inOrder = { ...several, acceptable: ['courses_list', 'assessment_facts'] };

  it.each<[string, object, string[], Record<string, boolean>]>([
    ['is the one expected', { text: 'hello', intent: 'greeting' }, ['greeting'], { intent: true }],
    ['is another', { text: 'hello', intent: 'greeting' }, ['thanks_bye'], { intent: false }],
    ['comes second', { text: 'hello', intent: 'greeting' }, ['feedback', 'greeting'], { intent: false }],
    [
      'is acceptable as well',
      { text: 'locked', intent: 'assessment_locked', acceptable: ['courses_not_visible'] },
      ['courses_not_visible'],
      { intent: true },
    ],
    [
      'is one of several, all found in order',
      inOrder,
      ['courses_list', 'assessment_facts'],
      { intent: true, 'all requests, in order': true },
    ],
    [
      'is one of several, found in another order',
      inOrder,
      ['assessment_facts', 'courses_list'],
      { intent: true, 'all requests, in order': false },
    ],
    [
      'is the only one found of several',
      inOrder,
      ['courses_list'],
      { intent: true, 'all requests, in order': false },
    ],
    [
      'has one beside it that nobody asked for',
      inOrder,
      ['courses_list', 'assessment_facts', 'deadlines'],
      { intent: true, 'all requests, in order': false },
    ],
  ])('%s', (_what, item, found, right) => {
    const ask = () => ({ intent: found[0] ?? 'out_of_scope', intents: found, text: '' });
    expect(verdictOn(intents, item, { ask })).toEqual(right);
  });
});

describe('a designation', () => {
  const [pa, sa, personal] = ['Postal Assistant', 'Sorting Assistant', 'Personal Assistant'];
  type Found = ReturnType<Helpdesk['designation']>;

  it.each<[string, Found, Found, boolean]>([
    ['matched', found('match', pa), found('match', pa), true],
    ['matched with another row', found('match', pa), found('match', sa), false],
    ['asked for, where one row is right', found('match', pa), found('ambiguous', pa, sa), false],
    ['not found', found('match', pa), found('none'), false],
    [
      'answered silently, where it must be asked',
      found('ambiguous', pa, personal),
      found('match', pa),
      false,
    ],
    ['asked for with all rows', found('ambiguous', pa, personal), found('ambiguous', personal, pa), true],
    ['asked for with more rows', found('ambiguous', pa), found('ambiguous', pa, sa), true],
    ['asked for with a row missing', found('ambiguous', pa, personal), found('ambiguous', pa, sa), false],
    ['rightly not found', found('none'), found('none'), true],
    ['found where there is none', found('none'), found('match', pa), false],
    ['asked for where there is none', found('none'), found('ambiguous', pa, sa), false],
  ])('%s', (_what, expect_, got, right) => {
    const item = { query: 'PA', expect: expect_ };
    expect(verdictOn(designations, item, { designation: () => got })).toEqual({ designation: right });
  });

  function found(status: Found['status'], ...rows: string[]): Found {
    return { status, designations: rows };
  }
});

describe('an MDO', () => {
  const item = { query: 'Silchar', expect: { status: 'match', mdo: ['CIRCLE-ASSAM'] } };

  it.each<[string, string, boolean]>([
    ['is named in the set by its id, in the answer by its name', 'Assam Postal Circle', true],
    ['of another circle is wrong', 'Bihar Postal Circle', false],
  ])('%s', (_what, name, right) => {
    expect(verdictOn(mdos, item, { mdo: () => ({ status: 'match', mdos: [name] }) })).toEqual({ MDO: right });
  });
});

describe('a talk of which every reply is judged', () => {
  const item = {
    turns: [
      { user: 'hello' },
      { user: 'group of LSG?', must: ['group.c'], mustNot: ['which post'] },
      { user: 'and the courses', must: ['conduct rules'] },
    ],
  };

  it.each<[string, string[], boolean[], boolean]>([
    ['good throughout', ['', 'Group C', 'Conduct Rules'], [true, true], true],
    ['with a reply that lacks what it must say', ['', 'Group C', 'Sorry'], [true, false], false],
    [
      'with a reply that says what it must not',
      ['', 'Group C. Which post?', 'Conduct Rules'],
      [false, true],
      false,
    ],
    ['with a reply too few', ['', 'Group C'], [true, false], false],
  ])('%s', (_what, texts, turns, talk) => {
    const found = scored(everyReply, [item], { talk: () => texts.map(text => ({ text, options: [] })) });
    expect(found.turns?.map(({ right }) => right)).toEqual(turns);
    expect(found['talks good throughout']?.map(({ right }) => right)).toEqual([talk]);
  });

  it('does not take a button for the reply', () => {
    const talk = () => ['', 'Group C', 'Sorry'].map(text => ({ text, options: ['Conduct Rules'] }));
    expect(scored(everyReply, [item], { talk })['talks good throughout']?.[0]).toMatchObject({
      right: false,
      got: 'wrong: turn 3',
    });
  });
});

describe('a talk of which the last reply is judged', () => {
  const must = ['Inspector Posts'];
  const given = {
    turns: [{ user: 'Office Supervisor' }, { user: 'IP cadre', gives: { cadre: 'IP' } }],
    must,
  };
  const plain = { turns: [{ user: 'hello' }, { user: 'I am an IP' }], must };
  const answer = { text: 'Inspector Posts', options: [] };
  const question = { text: 'ASP or Inspector Posts?', options: [], asks: 'cadre' };
  const other = { text: 'Thank you', options: [] };

  it.each<[string, object, ReturnType<Helpdesk['talk']>, boolean]>([
    ['is right', plain, [other, answer], true],
    ['is wrong', plain, [other, other], false],
    ['is right by its options', plain, [other, { text: 'Which?', options: ['Inspector Posts'] }], true],
    ['came too early', plain, [answer, other], false],
    ['came before a turn that it had no need to ask for', given, [answer, other], true],
    ['was only a question, though it names the answer', given, [question, other], false],
    ['came after the question', given, [question, answer], true],
  ])('%s', (_what, item, replies, right) => {
    expect(verdictOn(lastReply, item, { talk: () => replies })).toEqual({ 'last reply': right });
  });
});

describe('a narrow question', () => {
  const item = { text: 'How many attempts?', must: ['\\bten\\b'], mustNot: ['sorry'] };
  const [first, anywhere] = ['first 160 characters', 'anywhere in the answer'];

  it.each<[string, string, Record<string, boolean>]>([
    ['answered at once', 'Ten attempts.', { [first]: true, [anywhere]: true }],
    ['answered at the end', `${'-'.repeat(159)} ten`, { [first]: false, [anywhere]: true }],
    ['not answered', 'Many.', { [first]: false, [anywhere]: false }],
    ['answered, and more', 'Ten attempts. Sorry.', { [first]: false, [anywhere]: false }],
  ])('%s', (_what, text, right) => {
    const ask = () => ({ intent: 'assessment_facts', intents: ['assessment_facts'], text });
    expect(verdictOn(narrow, item, { ask })).toEqual(right);
  });
});

describe('a line that cannot be read', () => {
  const turns = [{ user: 'hello' }];

  it.each<[string, Format, string, string]>([
    ['is not JSON', intents, '{', 'is not JSON'],
    ['lacks a field', intents, '{"id": "a", "intent": "greeting"}', '"text"'],
    [
      'names an intent that is not there',
      intents,
      JSON.stringify({ id: 'a', text: 'hello', intent: 'greting' }),
      '"intent" : there is no intent "greting"',
    ],
    [
      'names a designation that Annexure III has not',
      designations,
      JSON.stringify({
        id: 'a',
        query: 'PA',
        expect: { status: 'match', designations: ['Postal Asistant'] },
      }),
      'Annexure III has no designation "Postal Asistant"',
    ],
    [
      'matches two designations',
      designations,
      JSON.stringify({
        id: 'a',
        query: 'PA',
        expect: { status: 'match', designations: ['Postman', 'Artisan'] },
      }),
      'must name one designation for "match"',
    ],
    [
      'names an MDO that is not there',
      mdos,
      JSON.stringify({ id: 'a', query: 'Goa', expect: { status: 'match', mdo: ['CIRCLE-GOA'] } }),
      'there is no MDO "CIRCLE-GOA"',
    ],
    [
      'has a broken pattern',
      lastReply,
      JSON.stringify({ id: 'a', turns, must: ['('] }),
      '"must" item 1 is no regular expression',
    ],
    ['judges nothing', lastReply, JSON.stringify({ id: 'a', turns }), 'every answer would be right'],
    [
      'judges no turn',
      everyReply,
      JSON.stringify({ id: 'a', turns, must: ['hello'] }),
      'every answer would be right',
    ],
  ])('%s', (_what, format, line, message) => {
    const read = () => format.read(`\n${line}\n`, 'made-up.jsonl');
    expect(read).toThrow('made-up.jsonl:2: ');
    expect(read).toThrow(message);
  });

  it('has the id of a line before it', () => {
    const line = JSON.stringify({ id: 'a', text: 'hello', intent: 'greeting' });
    expect(() => intents.read(`${line}\n${line}`, 'made-up.jsonl')).toThrow(
      'made-up.jsonl:2: the id "a" is that of line 1',
    );
  });
});

describe("the repository's own sets", () => {
  it('can all be read, and each has a format', () => {
    const { sets, unknown } = readSets(ownSets);
    expect(unknown).toEqual([]);
    const files = readdirSync(ownSets).map(file => path.basename(file, '.jsonl'));
    // The facts are those of the corpus.
    expect(sets.map(({ name }) => name).sort()).toEqual([...files, 'facts'].sort());
  });
});

describe('npm run eval', () => {
  let root: string;
  const greeting = { id: 'g-1', text: 'namaste', intent: 'greeting', lang: 'hi' };
  const thanks = {
    id: 'g-2',
    text: 'thank you',
    intent: 'thanks_bye',
    lang: 'en',
    why: 'nothing else is asked',
  };
  /** Greets, whatever it is asked. */
  const greeter = helpdesk({ ask: () => ({ intent: 'greeting', intents: ['greeting'], text: 'Hello' }) });

  beforeEach(() => {
    root = path.join(mkdtempSync(path.join(tmpdir(), 'eval-')), 'repository');
    write('test/eval-sets/strangers.jsonl', greeting, thanks);
  });
  afterEach(() => rmSync(path.dirname(root), { recursive: true }));

  function write(file: string, ...items: object[]): void {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, items.map(item => `${JSON.stringify(item)}\n`).join(''));
  }

  async function evaluate(argv: string[], env: Record<string, string> = {}) {
    const printed = { out: '', err: '', asOf: '' };
    const code = await run(argv, {
      env,
      root,
      openHelpdesk: asOf => {
        printed.asOf = asOf;
        return greeter;
      },
      stdout: text => {
        printed.out += text;
      },
      stderr: text => {
        printed.err += text;
      },
    });
    return { code, ...printed };
  }

  it('prints one line a set and kind, as of the day of the sets', async () => {
    const { code, out, asOf } = await evaluate([]);
    expect(code).toBe(0);
    expect(asOf).toBe('2026-11-21');
    expect(out).toMatch(/^ {2}strangers: intent +1 \/ +2 +50\.0 % +0\.0 s$/m);
    expect(out).toMatch(/^ +hi +1 \/ +1 +100\.0 %$/m);
    expect(out).toMatch(/^ +en +0 \/ +1 +0\.0 %$/m);
  });

  it('scores its own sets alone where the other folder is absent, and says so', async () => {
    const { out } = await evaluate([]);
    expect(out).toContain("There is no ../shared/eval: only the repository's own sets were scored.");
  });

  it('scores the sets of the other folder, and names those that it cannot', async () => {
    write('../shared/eval/utterances.jsonl', greeting);
    write('../shared/eval/riddles.jsonl', { riddle: 'what has keys and no locks' });
    const { out } = await evaluate([]);
    expect(out).toMatch(/^ {2}utterances: intent +1 \/ +1 +100\.0 %/m);
    expect(out).toContain('Not scored in ../shared/eval, as their names say no format: riddles');
  });

  it.each<[string, string[], Record<string, string>]>([
    ['--dir', ['--dir', 'elsewhere'], {}],
    ['EVAL_DIR', [], { EVAL_DIR: 'elsewhere' }],
  ])('takes the other folder from %s, and refuses one that is not there', async (_what, argv, env) => {
    expect(await evaluate(argv, env)).toMatchObject({
      code: 2,
      out: '',
      err: 'eval: there is no folder elsewhere; --dir or EVAL_DIR must name one\n',
    });
    write('elsewhere/utterances.jsonl', greeting);
    expect((await evaluate(argv, env)).out).toContain('utterances: intent');
  });

  it('shows the misses when asked, and only those', async () => {
    expect((await evaluate([])).out).not.toContain('thank you');
    const { out } = await evaluate(['--misses', 'strangers']);
    expect(out).toMatch(
      /strangers: intent · g-2\n +text +thank you\n +expected +thanks_bye\n +got +greeting\n +why +nothing else is asked\n/,
    );
    expect(out).not.toContain('namaste');
  });

  it('scores only the sets that are named', async () => {
    write('test/eval-sets/utterances.jsonl', greeting);
    expect((await evaluate(['utterances'])).out).not.toContain('strangers:');
  });

  it('prints one JSON object', async () => {
    const { out } = await evaluate(['--json', '--misses', '--as-of', '2026-02-01']);
    const misses: Partial<Verdict>[] = [
      {
        id: 'g-2',
        kind: 'en',
        text: 'thank you',
        right: false,
        expected: 'thanks_bye',
        got: 'greeting',
        why: 'nothing else is asked',
      },
    ];
    expect(JSON.parse(out)).toEqual({
      asOf: '2026-02-01',
      sets: [
        {
          folder: 'test/eval-sets',
          set: 'strangers',
          seconds: expect.any(Number),
          measures: [
            {
              measure: 'intent',
              right: 1,
              all: 2,
              kinds: { hi: { right: 1, all: 1 }, en: { right: 0, all: 1 } },
              misses,
            },
          ],
        },
      ],
      notes: [expect.stringContaining('There is no ../shared/eval')],
    });
  });

  it.each<[string, string[], string]>([
    ['a set that is not there', ['stranger'], 'there is no set "stranger"; there are strangers,'],
    ['a day that is not there', ['--as-of', '2026-02-30'], '--as-of must be a date of the calendar'],
    ['an unknown option', ['--miss'], "Unknown option '--miss'"],
  ])('refuses %s in one line', async (_what, argv, message) => {
    const { code, out, err } = await evaluate(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^eval: [^\n]+\n$/);
    expect(err).toContain(message);
  });

  it('scores nothing where a line of any set cannot be read', async () => {
    write('test/eval-sets/narrow.jsonl', { id: 'n-1', text: 'How many attempts?' });
    const { code, out, err } = await evaluate([]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/narrow\.jsonl:1: has neither "must" nor "mustNot"/);
  });

  it('measures what the commands answer', () => {
    const real = openHelpdesk('2026-11-21');
    expect(real.designation('ASRM')).toMatchObject({
      status: 'match',
      designations: ['Assistant Superintendent of Posts'],
    });
    expect(real.mdo('Silchar')).toMatchObject({ status: 'match', mdos: ['Assam Postal Circle'] });
    expect(real.ask('namaste')).toMatchObject({ intent: 'greeting', intents: ['greeting'] });
    expect(real.talk(['I am an ASRM', 'which group?']).map(({ text }) => text)).toEqual([
      expect.stringContaining('Assistant Superintendent of Posts'),
      expect.stringMatching(/Group.B/),
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  BadInput,
  MessageInput,
  QueryInput,
  readInvocation,
  readLines,
  readOne,
  TalkInput,
} from '../../../src/cli/input.ts';

describe('the arguments', () => {
  it('are taken apart into a command, its words and the options, in any order', () => {
    expect(
      readInvocation(['--language', 'hi', 'ask', 'last date?', '--json', '--as-of=2026-03-01'], {}),
    ).toEqual({
      command: 'ask',
      words: ['last date?'],
      form: 'json',
      language: 'hi',
      asOf: '2026-03-01',
      help: false,
    });
  });

  it('take the date from AS_OF where no --as-of is given, and an empty AS_OF for none', () => {
    expect(readInvocation(['ask'], { AS_OF: '2026-01-05' }).asOf).toBe('2026-01-05');
    expect(readInvocation(['ask', '--as-of', '2026-02-28'], { AS_OF: '2026-01-05' }).asOf).toBe('2026-02-28');
    expect(readInvocation(['ask'], { AS_OF: '' }).asOf).toBeUndefined();
  });

  it.each<[string, string[], string]>([
    ['an option we do not have', ['ask', 'x', '--verbose'], "Unknown option '--verbose'"],
    ['an option without its value', ['ask', 'x', '--as-of'], "Option '--as-of <value>' argument missing"],
    [
      'a date that no calendar has',
      ['ask', 'x', '--as-of', '2026-02-30'],
      '--as-of must be a date of the calendar, written YYYY-MM-DD',
    ],
    [
      'a date in words',
      ['ask', 'x', '--as-of', 'tomorrow'],
      '--as-of must be a date of the calendar, written YYYY-MM-DD',
    ],
    ['a third language', ['ask', 'x', '--language', 'ta'], '--language must be "en" or "hi"'],
    [
      'two forms at once',
      ['ask', '--json', '--jsonl'],
      '--json and --jsonl cannot be used together; remove one of them',
    ],
  ])('are refused: %s', (_what, argv, message) => {
    expect(() => readInvocation(argv, {})).toThrow(new BadInput(message));
  });

  it('refuse a date in AS_OF that is none', () => {
    expect(() => readInvocation(['ask'], { AS_OF: '31.03.2026' })).toThrow(
      new BadInput('AS_OF must be a date of the calendar, written YYYY-MM-DD'),
    );
  });
});

describe('a text', () => {
  it.each<[string, string]>([
    ['an e-mail, with its line breaks and tabs', 'Sir,\r\n\tkindly tell the MDO.\n'],
    ['Hindi with joiners', 'क्\u200dया'],
    ['a smile', '👍'],
    ['the longest one that is read', 'a'.repeat(20_000)],
  ])('may be %s', (_what, query) => {
    expect(readOne(QueryInput, { query }).query).toBe(query);
  });

  it.each<[string, unknown, string]>([
    ['nothing', { query: '' }, '"query" is empty'],
    ['spaces and invisible signs', { query: ' \n\u200b\ufeff ' }, '"query" is empty'],
    ['100 kB', { query: 'a'.repeat(100_000) }, '"query" is longer than 20,000 characters'],
    ['a bell', { query: 'ASP\u0007' }, '"query" holds control characters'],
    ['an escape sequence', { query: '\u001b[31mASP' }, '"query" holds control characters'],
    ['half a letter', { query: 'ASP \ud800' }, '"query" holds control characters'],
    ['a number', { query: 5 }, '"query" must be a text'],
    ['missing', { text: 'ASP' }, '"query" is missing'],
  ])('may not be %s', (_what, value, message) => {
    expect(() => readOne(QueryInput, value)).toThrow(new BadInput(message));
  });
});

describe('JSON lines', () => {
  it('are read in order, empty lines and a closing line break passed over, unknown fields ignored', async () => {
    const input = '{"id":"a","text":"hi","kind":"chat"}\r\n\n{"id":2,"text":"नमस्ते"}\n';
    expect(await readLines(MessageInput, chunks(input))).toEqual([
      { id: 'a', text: 'hi' },
      { id: 2, text: 'नमस्ते' },
    ]);
  });

  it('survive letters cut in two by the pipe, and a byte order mark', async () => {
    const bytes = new TextEncoder().encode('\ufeff{"id":"a","text":"डाकिया"}');
    expect(await readLines(MessageInput, chunks(...Array.from(bytes, byte => Uint8Array.of(byte))))).toEqual([
      { id: 'a', text: 'डाकिया' },
    ]);
  });

  it.each<[string, string, string]>([
    [
      'a broken line',
      '{"id":"a","text":"hi"}\n{"id":"b",',
      'line 2: is not JSON; write one JSON object a line',
    ],
    ['a line that is no object', '"hi"', 'line 1: must be a JSON object'],
    ['a line without its text', '\n{"id":"a"}', 'line 2: "text" is missing'],
    ['a line without its id', '{"text":"hi"}', 'line 1: "id" is missing'],
    ['an id that is a list', '{"id":[],"text":"hi"}', 'line 1: "id" must be a text or a number'],
    ['no line at all', '\n', 'standard input is empty; --jsonl reads one JSON object a line from it'],
  ])('are refused: %s', async (_what, input, message) => {
    await expect(readLines(MessageInput, chunks(input))).rejects.toThrow(new BadInput(message));
  });

  it('are refused where they are not UTF-8', async () => {
    await expect(readLines(MessageInput, chunks(Uint8Array.of(0x22, 0xff, 0x22)))).rejects.toThrow(
      new BadInput('standard input is not UTF-8 text; save it as UTF-8'),
    );
  });

  it.each<[string, unknown, string]>([
    ['no turns', { id: 1 }, '"turns" is missing'],
    ['an empty list of turns', { id: 1, turns: [] }, '"turns" is empty'],
    ['an empty turn', { id: 1, turns: ['hi', ''] }, '"turns" item 2 is empty'],
    ['a third language', { id: 1, turns: ['hi'], language: 'ta' }, '"language" must be "en" or "hi"'],
  ])('of a conversation are refused with %s', (_what, value, message) => {
    expect(() => readOne(TalkInput, value)).toThrow(new BadInput(message));
  });
});

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

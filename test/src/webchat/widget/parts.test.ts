import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../../src/webchat/widget/browser/calendar-file.ts';
import { contrast, parseColour, readableOn } from '../../../../src/webchat/widget/browser/colours.ts';
import { mailAddress } from '../../../../src/webchat/widget/browser/mail.ts';
import { parseInline, parseMarkdown, stripMarkup } from '../../../../src/webchat/widget/browser/markdown.ts';
import { isFromFrame, isToFrame } from '../../../../src/webchat/widget/frame/frame-messages.ts';
import { settingsIn, tokensOf } from '../../../../src/webchat/widget/frame/settings.ts';
import { frameAddress, launcherOptions } from '../../../../src/webchat/widget/launcher/options.ts';
import {
  addActivities,
  openChoices,
  ownEntry,
  type ThreadEntry,
  userTexts,
} from '../../../../src/webchat/widget/talk/thread.ts';

describe('the markdown that is shown', () => {
  it('keeps lists in order and lines as lines', () => {
    expect(parseMarkdown('**A**\nb\n\n1. c\n2. **d** e\n- f')).toEqual([
      { kind: 'paragraph', lines: [[{ kind: 'bold', text: 'A' }], [{ kind: 'text', text: 'b' }]] },
      {
        kind: 'numbered',
        start: 1,
        items: [
          [{ kind: 'text', text: 'c' }],
          [
            { kind: 'bold', text: 'd' },
            { kind: 'text', text: ' e' },
          ],
        ],
      },
      { kind: 'bulleted', items: [[{ kind: 'text', text: 'f' }]] },
    ]);
  });

  it.each<[string, string[]]>([
    ['write to missionkarmayogi.dop@indiapost.gov.in.', ['mailto:missionkarmayogi.dop@indiapost.gov.in']],
    [
      'see https://portal.igotkarmayogi.gov.in/page?a=1, then',
      ['https://portal.igotkarmayogi.gov.in/page?a=1'],
    ],
    ['javascript:alert(1) data:text/html,x', []],
  ])('links only what it shows: %s', (text, links) => {
    expect(parseInline(text).flatMap(part => (part.kind === 'link' ? [part.href] : []))).toEqual(links);
  });

  it.each(['**', '** **', 'a ** b', '2*3*4', '31.12.2025 is a date', '1.5 hours'])(
    'leaves %s alone',
    text => {
      expect(parseMarkdown(text)).toEqual([{ kind: 'paragraph', lines: [[{ kind: 'text', text }]] }]);
      expect(stripMarkup(text)).toBe(text);
    },
  );

  it('is gone from what is copied', () => {
    expect(stripMarkup('**Postman**, Group C: **six** courses')).toBe('Postman, Group C: six courses');
  });
});

describe('a calendar file', () => {
  const now = new Date('2026-02-20T10:11:12.345Z');
  const file = calendarFile(
    {
      title: 'iGOT: अंतिम दिन, सभी छह पाठ्यक्रम और परीक्षा उत्तीर्ण करना; a\\b',
      date: '2026-03-31',
      description: 'मार्गदर्शिका, जाँच-सूची\nमार्गदर्शिका में केवल दिन और महीना छपा है; वर्ष उसके शीर्षक से लिया गया है।',
    },
    now,
  );

  it('has the lines that RFC 5545 asks for, each ended by CRLF', () => {
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const wanted of [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'DTSTAMP:20260220T101112Z',
      'DTSTART;VALUE=DATE:20260331',
      'DTEND;VALUE=DATE:20260401',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
      expect(lines).toContain(wanted);
    expect(lines.filter(each => /^UID:[\w-]+@[\w-]+$/.test(each))).toHaveLength(1);
  });

  it('folds at 75 octets, without cutting a letter', () => {
    for (const each of file.split('\r\n')) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain(
      String.raw`SUMMARY:iGOT: अंतिम दिन\, सभी छह पाठ्यक्रम और परीक्षा उत्तीर्ण करना\; a\\b`,
    );
    expect(unfolded).toContain(String.raw`DESCRIPTION:मार्गदर्शिका\, जाँच-सूची\nमार्गदर्शिका में`);
    expect(unfolded).not.toContain('\ufffd');
  });

  it('is the same event however often it is made', () => {
    const uid = (text: string) => /UID:(.*)/.exec(text)?.[1];
    const again = calendarFile({ title: 'x', date: '2026-03-31', description: '' }, new Date());
    expect(uid(again)).toBe(uid(calendarFile({ title: 'x', date: '2026-03-31', description: '' }, now)));
    expect(uid(again)).not.toBe(uid(file));
  });
});

describe('a mail address', () => {
  it('holds what was meant and nothing more', () => {
    const address = mailAddress({ to: 'a@b.in?bcc=c@d.in', subject: 'x & y', body: 'one\ntwo' });
    expect(address).toBe('mailto:a@b.in%3Fbcc%3Dc%40d.in?subject=x%20%26%20y&body=one%0D%0Atwo');
  });
});

describe('the options of a host page', () => {
  it.each([
    ['#046', '#004466'],
    ['#A6192E', '#A6192E'],
    ['red', undefined],
    ['#12345', undefined],
    ['#123456;}', undefined],
    ['var(--x)', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %s as a colour: %s', (given, meant) => {
    expect(parseColour(given)).toBe(meant);
  });

  it('never gives text that cannot be read', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(readableOn('#ffff00', '#ffffff')).toBe('#000000');
    expect(readableOn('#004466', '#ffffff')).toBe('#ffffff');
    expect(readableOn('#004466')).toBe('#ffffff');
    const bright = tokensOf(settingsIn('?accent=%23ffee00&accent-text=%23ffffff'));
    expect(bright).toEqual({
      '--accent': '#ffee00',
      '--on-accent': '#000000',
      '--accent-ink-dark': '#ffee00',
    });
  });

  it('are known values only, in the address of the frame too', () => {
    const options = launcherOptions(
      { language: 'fr', position: 'middle', theme: 'x', colorAccent: 'red', question: ' q ' },
      'hi-IN',
    );
    expect(options).toMatchObject({
      language: 'hi',
      position: 'bottom-right',
      theme: undefined,
      accent: '#a6192e',
      question: 'q',
      label: 'iGOT सहायता',
    });
    expect(frameAddress('https://host.example', options)).toBe('https://host.example/?embed=1&lang=hi&q=q');
    expect(settingsIn('?lang=de&theme=blue&embed=yes&accent=x')).toEqual({
      language: undefined,
      question: '',
      isEmbedded: false,
      theme: undefined,
      accent: undefined,
      accentText: undefined,
    });
  });

  it('come in messages of one shape', () => {
    expect([{ kind: 'close' }, { kind: 'unread', count: 2 }].every(isFromFrame)).toBe(true);
    expect(
      [undefined, null, 7, 'close', {}, { kind: 'shown' }, { kind: 'unread', count: '2' }].some(isFromFrame),
    ).toBe(false);
    expect([{ kind: 'shown' }, { kind: 'hidden' }].every(isToFrame)).toBe(true);
    expect([null, { kind: 'close' }].some(isToFrame)).toBe(false);
  });
});

describe('the thread of a conversation', () => {
  const bot = (id: string, text: string) => ({ type: 'message', id, text, from: { role: 'bot' } });
  const user = (id: string, text: string, clientActivityID: string) => ({
    type: 'message',
    id,
    text,
    from: { role: 'user' },
    channelData: { clientActivityID },
  });
  const texts = (items: readonly ThreadEntry[]) =>
    items.map(item =>
      item.kind === 'own' ? item.text : item.kind === 'bot' ? item.message.text : item.note,
    );

  it('shows no activity twice', () => {
    const once = addActivities(
      [ownEntry('a', 'my number is 123', 'sending')],
      [user('t|2', 'my number is ***', 'a'), bot('t|3', 'yes')],
      false,
    );
    const twice = addActivities(once, [user('t|2', 'my number is ***', 'a'), bot('t|3', 'yes')], false);
    expect(texts(twice)).toEqual(['my number is ***', 'yes']);
    expect(twice[0]).toMatchObject({ delivery: 'sent', id: 't|2' });
  });

  it('is in the order of the server, with unsent messages last', () => {
    const items = addActivities([ownEntry('b', 'waits', 'waiting')], [bot('t|1', 'hello')], false);
    expect(texts(items)).toEqual(['hello', 'waits']);
    const late = addActivities(addActivities([], [bot('t|4', 'four')], false), [bot('t|3', 'three')], false);
    expect(texts(late)).toEqual(['three', 'four']);
  });

  const ofThisDevice = (key: string, text: string, answers?: string): ThreadEntry => ({
    kind: 'bot',
    key,
    id: undefined,
    ...(answers && { answers }),
    isNew: true,
    message: { text, language: 'en', choices: [], turn: undefined, sources: [] },
  });

  it('shows an answer of this device until the server answers the same message, in the same place', () => {
    const offline: ThreadEntry[] = [
      ofThisDevice('greeting', 'hello, offline'),
      ownEntry('a', 'first', 'offline'),
      ofThisDevice('k', 'first, offline', 'a'),
      ofThisDevice('l', 'and more, offline', 'a'),
      ownEntry('b', 'second', 'offline'),
      ofThisDevice('m', 'second, offline', 'b'),
    ];
    expect(userTexts(offline)).toEqual(['first', 'second']);
    const greeted = addActivities(offline, [bot('t|1', 'hello'), user('t|2', 'first', 'a')], false);
    expect(texts(greeted)).toEqual([
      'hello',
      'first',
      'first, offline',
      'and more, offline',
      'second',
      'second, offline',
    ]);
    const answered = addActivities(greeted, [{ ...bot('t|3', 'first, online'), replyToId: 't|2' }], false);
    expect(texts(answered)).toEqual(['hello', 'first', 'first, online', 'second', 'second, offline']);
    expect(answered[2]).toMatchObject({ key: 'k', id: 't|3' });
    const inTwo = [
      user('t|4', 'second', 'b'),
      { ...bot('t|5', 'second, online'), replyToId: 't|4' },
      { ...bot('t|6', 'and a question'), replyToId: 't|4' },
    ];
    expect(texts(addActivities(answered, inTwo, false)).slice(3)).toEqual([
      'second',
      'second, online',
      'and a question',
    ]);
  });

  it('leaves a refused message in its place', () => {
    const items = addActivities([ownEntry('a', 'far too long', 'refused')], [bot('t|9', 'later')], false);
    expect(texts(items)).toEqual(['far too long', 'later']);
  });

  it('offers the choices of the last answer until the user sends something', () => {
    const asked = { ...bot('t|1', 'which?'), suggestedActions: { actions: [{ title: 'A', value: 'a' }] } };
    const items = addActivities([], [asked], false);
    expect(openChoices(items)?.message.choices).toEqual([{ title: 'A', value: 'a' }]);
    expect(openChoices([...items, ownEntry('x', 'a', 'sending')])).toBeUndefined();
  });
});

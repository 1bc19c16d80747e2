import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../src/bot/incoming.ts';
import { mentionsBot, textWithoutMentions } from '../../../src/bot/mentions.ts';
import { plain, stretches } from '../../../src/teams/cards/elements.ts';
import { shortened } from '../../../src/teams/citations.ts';
import { decodeEntities, textOfHtml } from '../../../src/teams/message-text.ts';

const bot = { id: '28:bot', name: 'iGOT Helpdesk' };
const mention = (text: string | undefined, id = bot.id) => ({ type: 'mention', text, mentioned: { id } });
const message = (text: string | undefined, entities: unknown, recipient: unknown = bot) =>
  ({ text, entities, recipient }) as Partial<Activity>;

describe('mentions', () => {
  it.each<[string, Partial<Activity>, string]>([
    ['the bot, once', message('<at>iGOT Helpdesk</at> ASRM', [mention('<at>iGOT Helpdesk</at>')]), 'ASRM'],
    [
      'the bot, twice',
      message('<at>B</at> ASRM <at>B</at> please', [mention('<at>B</at>'), mention('<at>B</at>')]),
      'ASRM please',
    ],
    ['the bot, twice, named once', message('<at>B</at> ASRM <at>B</at>', [mention('<at>B</at>')]), 'ASRM'],
    ['the bot under a Hindi name', message('<at>सहायता</at> ASRM', [mention('<at>सहायता</at>')]), 'ASRM'],
    ['the bot in the middle', message('what for <at>B</at> ASRM', [mention('<at>B</at>')]), 'what for ASRM'],
    [
      'a name of signs that mean something in patterns',
      message('<at>a$&(b)</at> ASRM', [mention('<at>a$&(b)</at>')]),
      'ASRM',
    ],
    ['a tag with attributes', message('<at id="0">B</at> ASRM', [mention('<at>B</at>')]), 'ASRM'],
    ['a colleague', message('<at>Ravi</at> is ASRM', [mention('<at>Ravi</at>', '29:x')]), 'is ASRM'],
    [
      'a tag of a team, whose name may be the question',
      message('<at>Postal Assistants</at> designation', [mention('<at>Postal Assistants</at>', 'tag-1')]),
      'Postal Assistants designation',
    ],
    [
      'the bot, when nobody says who it is',
      message('<at>B</at> ASRM', [mention('<at>B</at>')], undefined),
      'ASRM',
    ],
    ['the bot, without an entity', message('<at>B</at> ASRM', undefined), 'ASRM'],
    [
      'the bot, with broken entities',
      message('<at>B</at> ASRM', [null, 5, { type: 'mention' }, { type: 'mention', mentioned: 7, text: 8 }]),
      'ASRM',
    ],
    ['entities that are no list', message('<at>B</at> ASRM', 'x'), 'ASRM'],
    ['nobody', message('  ASRM\n two  spaces ', []), '  ASRM\n two  spaces '],
    ['nobody, and says nothing', message(undefined, [mention('<at>B</at>')]), ''],
    ['with nothing else', message('<at>B</at>', [mention('<at>B</at>')]), ''],
  ])('leave the words: %s', (_whom, activity, words) => {
    expect(textWithoutMentions(activity)).toBe(words);
  });

  it.each<[string, Partial<Activity>, boolean]>([
    ['the bot', message('x', [mention('<at>B</at>')]), true],
    ['a colleague and the bot', message('x', [mention('<at>R</at>', '29:x'), mention('<at>B</at>')]), true],
    ['a colleague', message('<at>R</at> x', [mention('<at>R</at>', '29:x')]), false],
    ['another bot', message('<at>O</at> x', [mention('<at>O</at>', '28:other')]), false],
    ['somebody, by a client that names nobody', message('<at>B</at> x', []), true],
    [
      'some bot, by a client that does not say which is meant',
      message('x', [mention('<at>B</at>')], undefined),
      true,
    ],
    ['nobody', message('x', []), false],
  ])('tell whether the bot is spoken to: %s', (_whom, activity, addressed) => {
    expect(mentionsBot(activity)).toBe(addressed);
  });
});

describe('the words of a formatted message', () => {
  it.each([
    ['<p>Dear all,<br>ASRM&nbsp;please</p>', 'Dear all,\nASRM please'],
    ['<div><div>one</div><div>two</div></div>', 'one\ntwo'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['plain text', 'plain text'],
    ['a &amp;lt; b', 'a &lt; b'],
    ['<p><at id="0">Ravi Kumar</at> asks</p>', 'asks'],
    ['<blockquote>what he said before</blockquote><p>and now?</p>', 'and now?'],
    ['<attachment id="1"></attachment>text', 'text'],
    ['<script>alert(1)</script><style>p{}</style>text', 'text'],
    ['&#2337;&#x093E;&#2325;', 'डाक'],
    ['&#0;&#1114112;&bogus;', '&#0;&#1114112;&bogus;'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it('are decoded once', () => {
    expect(decodeEntities('&amp;nbsp; &lt;b&gt; &quot;x&quot; &#39;y&#39;')).toBe('&nbsp; <b> "x" \'y\'');
  });
});

describe('the language of the client', () => {
  it.each<[Partial<Activity>, string | undefined]>([
    [{ locale: 'hi-IN' }, 'hi-IN'],
    [{ entities: [{ type: 'clientInfo', locale: 'hi-IN' }] }, 'hi-IN'],
    [{ locale: 'en-IN', entities: [{ type: 'clientInfo', locale: 'hi-IN' }] }, 'en-IN'],
    [{ entities: [{ type: 'clientInfo' }] }, undefined],
    [{}, undefined],
  ])('%o', (activity, locale) => {
    expect(localeOf(activity)).toBe(locale);
  });
});

describe('a sentence of ours', () => {
  it.each<[string, [string, boolean][]]>([
    [
      '**Postman**, Group C',
      [
        ['Postman', true],
        [', Group C', false],
      ],
    ],
    [
      'a **b** c **d**',
      [
        ['a ', false],
        ['b', true],
        [' c ', false],
        ['d', true],
      ],
    ],
    [
      'a ** b',
      [
        ['a ', false],
        ['** b', false],
      ],
    ],
    [
      '**a** and **',
      [
        ['a', true],
        [' and ', false],
        ['**', false],
      ],
    ],
    ['', []],
  ])('is bold where it says so, and nowhere else: %s', (text, parts) => {
    expect(stretches(text).map(({ text, bold }) => [text, bold])).toEqual(parts);
    if (!/\*\* b|and \*\*$/.test(text)) expect(plain(text)).toBe(text.replaceAll('**', ''));
  });
});

describe('an extract', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['one two three four', 10, 'one two…'],
    ['one two, three four', 10, 'one two…'],
    ['unbrokenwordthatislong', 10, 'unbrokenw…'],
    ['1234567\u{1F600}901', 9, '1234567…'],
  ])('of “%s” in %i', (text, most, extract) => {
    expect(shortened(text, most)).toBe(extract);
    expect(shortened(text, most).length).toBeLessThanOrEqual(most);
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Message, messageOf } from '../../../dialogs/turns/message.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';
import { cardTexts } from '../../../src/teams/cards/card-texts.ts';
import { type AdaptiveCard, plain } from '../../../src/teams/cards/elements.ts';
import { draftCard, insertedCard } from '../../../src/teams/cards/insert.ts';
import { replyCard } from '../../../src/teams/cards/reply.ts';
import { cardFor, teamsActivities } from '../../../src/teams/reply-activities.ts';
import { openBrowser } from '../../support/browser.ts';
import { languages, november } from '../../support/dialog.ts';
import { everyMessage } from '../../support/every-message.ts';
import { lookUp, reply } from '../../support/helpdesk.ts';

const limit = 28 * 1024;
const knowledge = loadKnowledge();
const to = { person: '29:1kZ', group: true };

/** What Microsoft's own renderer makes of a card. */
interface Rendered {
  /** Everything that parsing or validation complained of. */
  events: string[];
  /** What a reader sees. */
  text: string;
  /** Names of the buttons. */
  buttons: string[];
  /** Addresses that could be followed. */
  links: string[];
  /** Texts that it would have read as Markdown. */
  markdown: string[];
  /** Elements that only markup in a text could have brought in. */
  foreign: number;
}

const bundle = readFileSync(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('console', message => complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  await page.addScriptTag({ content: bundle });
});
afterAll(() => browser?.close());

async function render(cards: readonly unknown[]): Promise<Rendered[]> {
  const all: Rendered[] = [];
  for (let at = 0; at < cards.length; at += 200)
    all.push(
      ...(await page.evaluate(
        batch => {
          // biome-ignore lint/suspicious/noExplicitAny: the bundle declares itself on the window
          const AC = (window as any).AdaptiveCards;
          let markdown: string[] = [];
          AC.AdaptiveCard.onProcessMarkdown = (
            text: string,
            result: { outputHtml?: string; didProcess: boolean },
          ) => {
            markdown.push(text);
            result.didProcess = true;
          };
          return batch.map(json => {
            markdown = [];
            const card = new AC.AdaptiveCard();
            const context = new AC.SerializationContext();
            card.parse(json, context);
            const events: string[] = [];
            for (let i = 0; i < context.eventCount; i++) events.push(context.getEventAt(i).message);
            for (const { message } of card.validateProperties().validationEvents) events.push(message);
            const element: HTMLElement = card.render();
            document.body.replaceChildren(element);
            // biome-ignore lint/performance/useDomNodeTextContent: what is not seen does not count
            const text = element.innerText;
            return {
              events,
              markdown,
              text,
              buttons: [...element.querySelectorAll('.ac-actionSet button, button.ac-pushButton')].map(
                each => each.textContent ?? '',
              ),
              links: [...element.querySelectorAll('a[href]')].map(each => each.getAttribute('href') ?? ''),
              foreign: element.querySelectorAll('script, img, iframe, strong, em, ul, ol').length,
            };
          });
        },
        cards.slice(at, at + 200),
      )),
    );
  return all;
}

const cardOf = (message: Message, chosen?: string) => cardFor(message, to, chosen);
const bytes = (value: unknown) => {
  const json = JSON.stringify(value);
  return Math.max(Buffer.byteLength(json), json.length * 2);
};

describe("Microsoft's own renderer", () => {
  it('is heard when a card is wrong', async () => {
    const [wrong] = await render([
      {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [{ type: 'Nothing' }, { type: 'Input.Text', id: 'x', isRequired: true }],
      },
    ]);
    expect(wrong?.events.length).toBeGreaterThan(1);
  });

  it('is heard when a text is given to be read as Markdown, which would make links of what people typed', async () => {
    const [wrong] = await render([
      {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [{ type: 'TextBlock', text: '[x](http://evil.example)' }],
      },
    ]);
    expect(wrong?.markdown).toEqual(['[x](http://evil.example)']);
  });
});

describe.each(languages)('every card in %s', language => {
  let messages: Message[];
  let cards: { name: string; card: AdaptiveCard; message: Message }[];
  let seen: Rendered[];
  beforeAll(async () => {
    messages = everyMessage(language);
    cards = [
      ...messages.flatMap(message => [
        { name: 'reply', card: cardOf(message), message },
        { name: 'inserted', card: insertedCard([message]), message },
        ...message.options
          .slice(0, 1)
          .map(({ say }) => ({ name: 'chosen', card: cardOf(message, say), message })),
      ]),
      ...found(language),
    ];
    seen = await render(cards.map(({ card }) => card));
  }, 300_000);
  const faults = (
    check: (card: (typeof cards)[number], rendered: Rendered) => string | false | undefined,
  ) => {
    const kinds = new Map<string, string>();
    cards.forEach((card, at) => {
      const fault = check(card, seen[at] as Rendered);
      if (fault && !kinds.has(fault))
        kinds.set(fault, `${card.name}: ${card.message.text.slice(0, 80)}: ${fault}`);
    });
    return [...kinds.values()].slice(0, 20);
  };

  it('is parsed, validated and rendered without a warning', () => {
    expect(cards.length).toBeGreaterThan(1000);
    expect(faults((_card, { events }) => events[0])).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('stays under 28 KB, also counted in UTF-16, and so does every activity', () => {
    expect(faults(({ card }) => bytes(card) >= limit && `${bytes(card)} bytes`)).toEqual([]);
    expect(
      messages
        .filter(message => teamsActivities(message, to).some(activity => bytes(activity) >= limit))
        .map(({ text }) => text.slice(0, 80)),
    ).toEqual([]);
  });

  it('shows all that it has to say, and all of it as plain text', () => {
    expect(
      faults(({ card, message }, { text, foreign, markdown }) => {
        if (markdown.length > 0) return `read as Markdown: ${markdown[0]}`;
        const shown = text.replace(/\s+/g, ' ');
        const lines =
          message.turn.kind === 'ask'
            ? []
            : [...message.turn.list, ...message.turn.facts, ...message.turn.steps, ...message.turn.cautions];
        const missing = lines
          .map(line => plain(line.text).replace(/\s+/g, ' ').trim())
          .find(line => !shown.includes(line));
        if (missing) return `not shown: ${missing}`;
        if (foreign > 0) return 'markup in a text';
        return shown.includes('**') && `stars: ${card.speak}`;
      }),
    ).toEqual([]);
  });

  it('has a button for every choice, or a list of them', () => {
    expect(
      faults(({ name, message, card }, { buttons, text }) => {
        const own = buttons.filter(label => label !== '');
        switch (name) {
          case 'reply': {
            const list = card.body.find(element => element.type === 'Input.ChoiceSet');
            if (list) {
              const same =
                list.choices.map(({ value }) => value).join() ===
                message.options.map(({ say }) => say).join();
              return same && own.join() === cardTexts[language].choose
                ? undefined
                : 'the list is not of the choices';
            }
            const missing = message.options.find(({ label }) => !own.includes(plain(label)));
            return missing && `no button ${missing.label}, but ${own}`;
          }
          case 'chosen':
            if (!text.includes('✓')) return 'the choice is not marked';
            return message.turn.kind === 'ask' && own.length > 0 && `can still be pressed: ${own}`;
          default:
            return (
              card.actions?.some(({ type }) => type !== 'Action.OpenUrl') &&
              'has buttons where it is inserted'
            );
        }
      }),
    ).toEqual([]);
  });

  it('is complete without being shown: as text, and for a screen reader', () => {
    expect(
      faults(({ card, message }) => {
        const missing = plain(message.text)
          .split('\n')
          .find(line => !card.fallbackText.includes(line));
        if (missing !== undefined) return `not in the text: ${missing}`;
        const source = message.sources.find(({ label }) => !card.fallbackText.includes(label));
        if (source) return `source not in the text: ${source.label}`;
        return (
          (card.speak.trim() === '' || /\*\*|\[\d/.test(card.speak)) && `speaks ${card.speak.slice(0, 80)}`
        );
      }),
    ).toEqual([]);
  });

  it('cites in the form and within the limits of Teams', () => {
    for (const message of messages) {
      const [line = {}, withCard] = teamsActivities(message, to);
      const { text = '', entities = [] } = line;
      const [entity] = entities;
      if (message.turn.kind === 'ask' || message.sources.length === 0) {
        expect([entities, withCard]).toEqual([[], undefined]);
        continue;
      }
      expect(entities).toHaveLength(1);
      // Teams parts what has both, and then tells no id.
      expect([line.attachments, withCard?.text]).toEqual([undefined, undefined]);
      expect(entity?.additionalType).toBeUndefined();
      const claims = entity?.citation as {
        position: number;
        appearance: { name: string; abstract: string };
      }[];
      expect(claims.length).toBeLessThanOrEqual(20);
      for (const { position, appearance } of claims) {
        expect(text).toContain(`[${position}]`);
        expect(appearance.name.length).toBeLessThanOrEqual(80);
        expect(appearance.name).not.toBe('');
        expect(appearance.abstract.length).toBeLessThanOrEqual(160);
        expect(appearance.abstract).not.toBe('');
      }
      expect(text.match(/\[\d+\]/g)).toHaveLength(claims.length);
      // What the number stands for stands in the card too, for clients that open nothing.
      const card = JSON.stringify(withCard?.attachments?.[0]?.content.body);
      for (const { label } of message.sources) expect(card).toContain(JSON.stringify(label).slice(1, -1));
    }
  });
});

/** The cards of the message extension: every row that can be found, and drafts. */
function found(language: Language) {
  const keys = [
    ...knowledge.designations.map(({ row }) => `designation/${row}`),
    ...knowledge.mdos.map(({ id }) => `mdo/${id}`),
    ...knowledge.courses.map(({ id }) => `course/${id}`),
  ];
  const rows = keys.flatMap(key => lookUp.message(key, language, november) ?? []);
  expect(rows).toHaveLength(keys.length);
  return rows.map(message => ({ name: 'found', card: insertedCard([message]), message }));
}

describe('a drafted reply', () => {
  it('to a letter of several questions is one card with every answer, and can be looked at first', async () => {
    const { turns } = reply(
      { text: 'my designation? I am ASRM. and which MDO for Patna? and what is the last date' },
      undefined,
      { today: november },
    );
    expect(turns.length).toBeGreaterThan(1);
    const messages = turns.map(turn => messageOf(turn, 'en', knowledge)) as [Message, ...Message[]];
    const card = insertedCard(messages);
    const [inserted, draft] = await render([card, draftCard(card, 'en')]);
    expect([inserted?.events, draft?.events]).toEqual([[], []]);
    for (const { turn } of messages)
      expect(inserted?.text).toContain(plain(turn.kind === 'ask' ? turn.text : turn.headline));
    expect(draft?.buttons).toEqual(['Insert']);
    expect(bytes(card)).toBeLessThan(limit);
  });
});

describe('text that somebody typed', () => {
  const nasty =
    '[link](http://evil.example) **bold** <img src=x onerror=alert(1)> `x` _y_ ![i](http://evil.example/i.png)';
  const message = (headline: string): Message => {
    const turn = {
      kind: 'answer' as const,
      dialog: 'designation_lookup' as const,
      headline,
      basis: 'stated' as const,
      list: [],
      facts: [{ text: headline, sources: [] }],
      steps: [{ text: headline, sources: [] }],
      cautions: [{ text: headline, sources: [] }],
      citations: [{ source: 'om' as const, place: 'annexure-iii' as const }],
      openQuestions: [],
      next: [{ label: headline, say: headline, to: {} }],
      actions: [],
    };
    return messageOf(turn, 'en', knowledge);
  };

  it('is shown as it was typed, and leads nowhere', async () => {
    const card = replyCard(message(`“${nasty}”`), { replyName: 'x', lead: true });
    const [rendered] = await render([card]);
    expect(rendered?.events).toEqual([]);
    expect(rendered?.text).toContain('[link](http://evil.example)');
    expect(rendered?.text).toContain('<img src=x onerror=alert(1)>');
    expect([rendered?.links, rendered?.foreign, rendered?.markdown]).toEqual([[], 0, []]);
  });

  it('begins no link, tag or emphasis in the line above the card', () => {
    const [{ text = '' } = {}] = teamsActivities(message(`**Postman**: “${nasty}”`), to);
    expect(text).toContain('**Postman**');
    expect(text).toContain('\\[link\\](http://evil.example)');
    expect(text).toContain('\\<img');
    expect(text.replace(/\\./g, '')).not.toMatch(/[[<`_](?!\d+\])/);
  });
});

/**
 * `npm run bench:widget`: measures how fast the helpdesk loads on a slow connection, and compares it with Microsoft's Web
 * Chat on the same page in the same run. It uses headless Chromium, limited to 400 kbit/s with a delay of 400 ms and an empty
 * cache. It writes the table into docs/webchat.md. The browser is that of the tests. The file of Web Chat is downloaded once.
 * The exit code is 1 when the helpdesk takes longer than a limit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createConversation } from '../dialogs/conversation/conversation.ts';
import { messageOf } from '../dialogs/turns/message.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { loadConfig } from '../src/config.ts';
import { createServer } from '../src/server.ts';
import { openDatabase } from '../src/storage/database.ts';
import { createLookUp } from '../src/teams/message-extension/look-up.ts';
import { loadAssets } from '../src/webchat/assets/bundle.ts';
import { openBrowser } from '../test/support/find-browser.ts';
import { startHostPage } from '../test/support/host-page.ts';
import { microsoftWebChat, NoWebChat, webChatVersion } from '../test/support/microsoft-webchat.ts';

const connection = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};
const limits = { launcher: 1500, answer: 4000 };
const rounds = 5;
const question = 'courses for a postman';
/** These words are in the answer and in no other message. */
const inAnswer = 'Developing Effective Soft Skills';
const docs = join(import.meta.dirname, '../docs/webchat.md');

const pageWith = (script: string) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Intranet</title><link rel="icon" href="data:,">${script}</head>
  <body><h1>Intranet of the division</h1><p>${'Circulars, forms and notices. '.repeat(60)}</p></body>
</html>`;

/** Web Chat has no launcher. This one loads it when it is pressed, and gets the token at the same time, to lose no time. */
const launcherForWebChat = (api: string) => `
const button = document.createElement('button');
button.id = 'open';
button.textContent = 'Help';
document.body.append(button);
button.onclick = async () => {
  const place = document.createElement('div');
  place.style = 'position:fixed;inset:0;background:#fff';
  document.body.append(place);
  const script = document.createElement('script');
  script.src = '/webchat.js';
  const loaded = new Promise(done => { script.onload = done; });
  document.head.append(script);
  const domain = '${api}v3/directline';
  const { token } = await (await fetch(domain + '/tokens/generate', { method: 'POST' })).json();
  await loaded;
  const store = WebChat.createStore({}, ({ dispatch }) => next => action => {
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED')
      dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: ${JSON.stringify(question)} } });
    return next(action);
  });
  const directLine = WebChat.createDirectLine({ domain, token, conversationStartProperties: { locale: 'en-IN' } });
  WebChat.renderWebChat({ directLine, store, locale: 'en-IN' }, place);
};`;

/** What to look for in every painted frame: [moment, selector, words that the element must contain]. */
type Watched = [moment: string, selector: string, words: string][];

interface Contender {
  name: string;
  page: string;
  watched: Watched;
  open: (page: Page) => Promise<void>;
}

interface Measured {
  /** Milliseconds after the page was requested. */
  launcher: number;
  /** Milliseconds after the launcher was pressed. */
  greeting: number;
  answer: number;
  /** Bytes and requests until the answer was painted. */
  bytes: number;
  requests: number;
}

/** Records when each thing was first painted, in milliseconds since 1970. Runs in the page. */
function watch(watched: Watched): void {
  const seen: Record<string, number> = {};
  Object.assign(window, { seen });
  const look = () => {
    for (const [moment, selector, words] of watched) {
      if (seen[moment] !== undefined) continue;
      const roots: (Document | ShadowRoot)[] = [document];
      for (const { shadowRoot } of document.querySelectorAll('igot-helpdesk'))
        if (shadowRoot) roots.push(shadowRoot);
      const all = roots.flatMap(root => [...root.querySelectorAll<HTMLElement>(selector)]);
      if (!all.some(each => each.offsetHeight > 0 && each.textContent?.includes(words))) continue;
      // The element is in the page now. It is painted with this frame.
      seen[moment] = performance.timeOrigin + performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function measure(browser: Browser, { page: address, watched, open }: Contender): Promise<Measured> {
  const context = await browser.newContext({ locale: 'en-IN', viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, watched);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', connection);
    let bytes = 0;
    let requests = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    const moment = async (name: string): Promise<number> => {
      for (;;) {
        for (const frame of page.frames()) {
          const at = await frame
            .evaluate(wanted => (window as unknown as { seen?: Record<string, number> }).seen?.[wanted], name)
            .catch(() => undefined);
          if (at !== undefined) return at;
        }
        await page.waitForTimeout(50);
      }
    };
    await page.goto(address, { waitUntil: 'commit' });
    const asked = await page.evaluate(() => performance.timeOrigin);
    const launcher = await moment('launcher');
    await page.waitForLoadState('load');
    const pressed = await page.evaluate(() => performance.timeOrigin + performance.now());
    await open(page);
    const [greeting, answer] = [await moment('greeting'), await moment('answer')];
    for (const frame of page.frames()) {
      const fastest = await frame.evaluate(() =>
        Math.min(
          ...performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.startsWith('http'))
            .map(({ duration }) => duration),
        ),
      );
      if (fastest < connection.latency)
        throw new Error(`the connection was not slow: ${fastest} ms in ${frame.url()}`);
    }
    return {
      launcher: launcher - asked,
      greeting: greeting - pressed,
      answer: answer - pressed,
      bytes,
      requests,
    };
  } finally {
    await context.close();
  }
}

function webChat(): Buffer {
  try {
    return microsoftWebChat();
  } catch (error) {
    if (!(error instanceof NoWebChat)) throw error;
    console.error(`helpdesk: bench:widget: ${error.message}`);
    process.exit(1);
  }
}

const host = await startHostPage({ 'webchat.js': webChat() }, { quality: 11 });
const knowledge = loadKnowledge();
const database = openDatabase(':memory:');
const server = createServer({
  config: loadConfig({ PORT: '0', DATA_DIR: ':memory:', ALLOWED_ORIGINS: host.url }),
  database,
  reply: createConversation(knowledge),
  toMessage: (turn, language) => messageOf(turn, language, knowledge),
  lookUp: createLookUp(knowledge),
  apology: () => '',
  today: () => '2026-11-21',
  log: console.error,
});
const api = await server.listen();
await (await loadAssets()).complete();
host.add({
  'ours.html': pageWith(`<script src="${api}widget.js" data-question="${question}" defer></script>`),
  'theirs.html': pageWith('<script src="/launcher.js" defer></script>'),
  'launcher.js': launcherForWebChat(api),
});

const contenders: Contender[] = [
  {
    name: 'this widget',
    page: `${host.url}/ours.html`,
    watched: [
      ['launcher', 'button.launcher', ''],
      ['greeting', '.message.bot', ''],
      ['answer', '.message.bot', inAnswer],
    ],
    open: page => page.locator('igot-helpdesk button.launcher').click(),
  },
  {
    name: `Microsoft's Web Chat ${webChatVersion}`,
    page: `${host.url}/theirs.html`,
    watched: [
      ['launcher', '#open', ''],
      ['greeting', '.webchat__bubble__content', 'helpdesk'],
      ['answer', '.webchat__bubble__content', inAnswer],
    ],
    open: page => page.locator('#open').click(),
  },
];

const browser = await openBrowser();
const results = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
try {
  for (let round = 0; round < rounds; round += 1)
    for (const contender of contenders) results.get(contender.name)?.push(await measure(browser, contender));
} finally {
  await browser.close();
  host.close();
  await server.close();
  database.close();
}

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const seconds = (values: number[]) =>
  `${(middle(values) / 1000).toFixed(1)} s (${(Math.max(...values) / 1000).toFixed(1)} s)`;
const rows = [...results].map(([name, all]) => {
  const bytes = middle(all.map(each => each.bytes));
  return [
    name,
    seconds(all.map(({ launcher }) => launcher)),
    seconds(all.map(({ greeting }) => greeting)),
    seconds(all.map(({ answer }) => answer)),
    `${Math.round(bytes / 1024)} KB`,
    String(middle(all.map(({ requests }) => requests))),
  ];
});
const table = [
  [
    '',
    'launcher visible',
    'greeting, after opening',
    'first answer, after opening',
    'transferred',
    'requests',
  ],
  ['---', '---:', '---:', '---:', '---:', '---:'],
  ...rows,
]
  .map(cells => `| ${cells.join(' | ')} |`)
  .join('\n');
console.log(table);

const text = readFileSync(docs, 'utf8');
const marks = /(<!-- bench:widget -->\n)[\s\S]*?(\n<!-- end -->)/;
writeFileSync(docs, text.replace(marks, `$1\n${table}\n$2`));

const ours = results.get(contenders[0]?.name ?? '') ?? [];
const missed = (['launcher', 'answer'] as const).filter(
  moment => Math.max(...ours.map(each => each[moment])) >= limits[moment],
);
for (const moment of missed)
  console.error(`helpdesk: bench:widget: ${moment} took longer than ${limits[moment]} ms`);
process.exit(missed.length > 0 ? 1 : 0);

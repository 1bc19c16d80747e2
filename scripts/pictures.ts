/**
 * `npm run pictures` takes the pictures of the widget for the docs. The browser and the fonts are those of the tests. All
 * names in the pictures are invented, and all facts are printed in the two documents.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../test/support/find-browser.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'docs/pictures');

interface Picture {
  file: string;
  options: BrowserContextOptions;
  /** The messages of the user, in order. */
  said: string[];
  /** Prepares the page for the picture. */
  prepare?: (page: Page) => Promise<void>;
  /** Whether the helpdesk is shown on a page of another site, in the launcher's frame. */
  onHost?: boolean;
}

const phone = (height: number) => ({ viewport: { width: 390, height }, deviceScaleFactor: 1.75 });
const desktop = { viewport: { width: 1100, height: 780 }, deviceScaleFactor: 1.5 };
/** A4 at 96 dots an inch. */
const paper = { viewport: { width: 794, height: 1123 }, deviceScaleFactor: 1.5 };
const english = { locale: 'en-IN' };
const hindi = { locale: 'hi-IN' };
const dark = { colorScheme: 'dark' } as const;

/** Opens the first source of the last answer. */
async function openSource(page: Page): Promise<void> {
  await page.locator('.bot').last().locator('summary').first().click();
}

/** Shows the sheet of the last answer as it is printed, with the margins of the paper. */
async function putOnPaper(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  await page.locator('.tool').nth(1).click();
  await page.emulateMedia({ media: 'print' });
  await page.locator('.sheet').evaluate(sheet => {
    sheet.style.padding = '18mm';
  });
}

const pictures: Picture[] = [
  { file: 'chat-en.png', options: { ...english, ...phone(780) }, said: ['office supervisor', 'IP cadre'] },
  { file: 'chat-hi.png', options: { ...hindi, ...phone(780) }, said: ['ऑफिस सुपरवाइज़र', 'IP संवर्ग'] },
  {
    file: 'widget-desktop.png',
    options: { ...english, ...desktop },
    said: ['which courses for postman'],
  },
  {
    file: 'widget-hi-desktop.png',
    options: { ...hindi, ...desktop },
    said: ['मैं डाकिया हूँ, कौन से कोर्स करने हैं'],
  },
  {
    file: 'widget-source-dark.png',
    options: { ...english, ...phone(780), ...dark },
    said: ['what is my iGOT designation for ASRM'],
    prepare: openSource,
  },
  {
    file: 'widget-hi-dark.png',
    options: { ...hindi, ...phone(780), ...dark },
    said: ['परीक्षा लॉक है'],
  },
  {
    file: 'widget-letter.png',
    options: { ...english, ...phone(1500) },
    said: ['I cannot log in at all, I tried everything. I work in Patna'],
    async prepare(page) {
      await page.getByRole('button', { name: 'Fill in the letter' }).click();
      await page.getByLabel('Name', { exact: true }).fill('A. Kumari');
      await page.getByLabel('Desig', { exact: true }).fill('Postal Assistant');
      await page.locator('.log').evaluate(log => log.scrollTo(0, log.scrollHeight - log.clientHeight - 60));
    },
  },
  {
    file: 'widget-sheet.png',
    options: { ...english, ...paper },
    said: ['which courses for postman'],
    prepare: putOnPaper,
  },
  {
    file: 'widget-sheet-hi.png',
    options: { ...hindi, ...paper },
    said: ['मैं डाकिया हूँ, कौन से कोर्स करने हैं'],
    prepare: putOnPaper,
  },
  { file: 'launcher.png', options: { ...english, ...desktop }, said: ['last date'], onHost: true },
];

async function say(place: Page | FrameLocator, text: string): Promise<void> {
  const answers = place.locator('.bot');
  const before = await answers.count();
  await place.locator('#message').fill(text);
  await place.locator('#message').press('Enter');
  await answers.nth(before).waitFor();
  await place.locator('.delivery').waitFor({ state: 'detached' });
}

/** A page of an intranet, for example. */
function hostPage(script: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Division office</title></head>
    <body style="font: 18px/1.5 Georgia, serif; max-width: 34em; margin: 3em; color: #222; background: #fafafa">
    <h1>Division office: notices</h1>
    <p>The page of another site, with its own look. One script tag brought the button in the corner:</p>
    <pre style="white-space: pre-wrap; background: #eee; padding: 1em">&lt;script src="https://HOST/widget.js" defer&gt;&lt;/script&gt;</pre>
    <script src="${script}" data-language="en" defer></script></body></html>`;
}

let address = '';
const site = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(hostPage(`${address}widget.js`));
}).listen(0, '127.0.0.1');
await once(site, 'listening');
const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
const server = spawn(process.execPath, [join(root, 'src/main.ts')], {
  cwd: root,
  env: { ...process.env, PORT: '0', DATA_DIR: ':memory:', AS_OF: '2026-11-21', ALLOWED_ORIGINS: origin },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await openBrowser();
try {
  const [started] = await once(createInterface({ input: server.stdout }), 'line');
  address = /http:\S+/.exec(String(started))?.[0] ?? '';
  mkdirSync(out, { recursive: true });
  for (const { file, options, said, prepare, onHost } of pictures) {
    const context = await browser.newContext({ colorScheme: 'light', ...options });
    const page = await context.newPage();
    await page.goto(onHost ? origin : address);
    if (onHost) await page.locator('igot-helpdesk button').click();
    const place = onHost ? page.frameLocator('igot-helpdesk iframe') : page;
    await place.locator('.bot').first().waitFor();
    for (const text of said) await say(place, text);
    if (!onHost) await page.locator('#message').blur();
    await prepare?.(page);
    await page.screenshot({ path: join(out, file), animations: 'disabled' });
    await context.close();
  }
} finally {
  await browser.close();
  site.close();
  server.kill();
}

/**
 * Takes the pictures of the chat page for README.md: `npm run pictures`. Needs Chromium, at /usr/bin/chromium or where
 * CHROMIUM_PATH says, and a Devanagari font. Everything in them is invented or printed in the two documents.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const out = join(root, 'docs/pictures');

/** What is said in each, and how high the window must be to show it, in CSS pixels. */
const pictures = [
  { file: 'chat-en.png', locale: 'en-IN', height: 660, said: ['office supervisor', 'IP cadre'] },
  { file: 'chat-hi.png', locale: 'hi-IN', height: 630, said: ['ऑफिस सुपरवाइज़र', 'IP संवर्ग'] },
];

async function say(page: Page, text: string): Promise<void> {
  const answers = page.locator('.message:not(.mine)');
  const before = await answers.count();
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
  await answers.nth(before).waitFor();
  await page.locator('.sending').waitFor({ state: 'detached' });
}

const server = spawn(process.execPath, [join(root, 'src/main.ts')], {
  cwd: root,
  env: { ...process.env, PORT: '0', DATA_DIR: ':memory:', AS_OF: '2026-11-21' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const [started] = await once(createInterface({ input: server.stdout }), 'line');
  const address = /http:\S+/.exec(String(started))?.[0] ?? '';
  mkdirSync(out, { recursive: true });
  for (const { file, locale, height, said } of pictures) {
    const context = await browser.newContext({
      locale,
      viewport: { width: 490, height },
      deviceScaleFactor: 2,
      colorScheme: 'light',
    });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('.message').first().waitFor();
    for (const text of said) await say(page, text);
    await page.getByRole('textbox').blur();
    await page.locator('#log').evaluate(log => log.scrollTo(0, log.scrollHeight));
    await page.screenshot({ path: join(out, file), animations: 'disabled' });
    await context.close();
  }
} finally {
  await browser.close();
  server.kill();
}

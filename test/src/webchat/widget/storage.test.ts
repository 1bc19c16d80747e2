/** Browsers whose storage is forbidden, absent or full: all works but the memory, and the menu says so. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage } from '../../../support/browser.ts';
import { eventually, startHelpdesk } from '../../../support/helpdesk.ts';
import { ask, choose, greeted, said, tryNow } from '../../../support/widget.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const notSaved = {
  en: 'This browser is not saving this conversation.',
  hi: 'यह ब्राउज़र इस बातचीत को सहेज नहीं रहा है।',
};

/** Chromium with "block all site data": reading the property throws. */
const forbidden = () =>
  Object.defineProperty(globalThis, 'localStorage', {
    get() {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
/** An Android WebView whose app has not switched DOM storage on. */
const absent = () => Object.defineProperty(globalThis, 'localStorage', { get: () => null });
/** Private windows of old Safari, and a disk that is full: reading works, writing throws. */
const full = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError');
  };
};

async function openWith(storage: () => void, url: string, locale = 'en-IN'): Promise<Page> {
  const page = await openPage(browser, 'about:blank', { locale });
  await page.addInitScript(storage);
  await page.goto(url);
  return page;
}

/** @returns the lines in the menu that are not buttons */
async function linesInMenu(page: Page): Promise<string[]> {
  await page.locator('.menu-place > button').click();
  const lines = await page.locator('.menu p').allInnerTexts();
  await page.keyboard.press('Escape');
  return lines;
}

/** Waits until every message is sent. */
async function delivered(page: Page): Promise<void> {
  await page.locator('.own').last().waitFor();
  await expect.poll(() => page.locator('.delivery').allInnerTexts(), { timeout: 5000 }).toEqual([]);
}

/** Sends two messages, of which the second builds on the first. Both are answered. */
async function holdConversation(page: Page): Promise<void> {
  await greeted(page);
  await ask(page, 'what is my iGOT designation? I am Mail Superintendent');
  await delivered(page);
  await page.getByRole('button', { name: 'ASP' }).click();
  await said(page, 'Assistant Superintendent of Posts');
  expect(await page.locator('.own').count()).toBe(2);
  await delivered(page);
}

describe('where the browser saves nothing', () => {
  it.each([
    ['forbids storage', forbidden],
    ['has no storage', absent],
    ['is full from the start', full],
  ])(
    'that %s, a conversation works in English, and the menu says that it is not saved',
    async (_, storage) => {
      const { url } = await startHelpdesk();
      const page = await openWith(storage, url);
      await holdConversation(page);
      expect(await linesInMenu(page)).toEqual([expect.stringContaining(notSaved.en)]);
      // Where nothing is saved, a reload begins a new conversation.
      await page.reload();
      await greeted(page);
      expect(await page.locator('.own').count()).toBe(0);
    },
  );

  it('a conversation works in Hindi, and the menu says the same in Hindi', async () => {
    const { url } = await startHelpdesk();
    const page = await openWith(forbidden, url, 'hi-IN');
    await greeted(page);
    await ask(page, 'मैं डाकिया हूँ, कौन से कोर्स करने हैं');
    await delivered(page);
    await said(page, /Postman/);
    await ask(page, 'अंतिम तिथि क्या है');
    await said(page, /31/);
    await delivered(page);
    expect(await linesInMenu(page)).toEqual([expect.stringContaining(notSaved.hi)]);
  });

  it('a conversation goes on where storage becomes full in the middle of it, and from then on the menu says so', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, 'Mail Superintendent');
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    expect(await linesInMenu(page)).toEqual([]);
    await page.evaluate(full);
    await page.getByRole('button', { name: 'ASP' }).click();
    await delivered(page);
    await said(page, 'Assistant Superintendent of Posts');
    await ask(page, 'what is the last date?');
    await said(page, '31 March 2026');
    await delivered(page);
    expect(await linesInMenu(page)).toEqual([expect.stringContaining(notSaved.en)]);
  });

  it('everything is saved again once there is room, and the menu says nothing more', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await page.evaluate(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        Storage.prototype.setItem = setItem;
        throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError');
      };
    });
    await holdConversation(page);
    expect(await linesInMenu(page)).toEqual([]);
    await page.reload();
    await said(page, 'Assistant Superintendent of Posts');
    expect(await page.locator('.own').count()).toBe(2);
  });

  it('thumbs, language, starting over and forgetting work as long as the page is open', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openWith(forbidden, helpdesk.url);
    await greeted(page);
    await ask(page, 'what is the last date?');
    await delivered(page);
    const answer = await said(page, '31 March 2026');
    await answer.getByRole('button', { name: 'Helpful', exact: true }).click();
    await answer.locator('[aria-pressed=true]').waitFor();
    await choose(page, 'Start over');
    await said(page, 'Starting over');
    await page.getByRole('button', { name: 'हिंदी' }).click();
    await page.locator('.bot[lang=hi]').last().waitFor();
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.locator('.bot[lang=en]').last().waitFor();
    await choose(page, 'Forget this conversation', 'Yes, delete it');
    await page.getByText('The conversation is deleted').waitFor();
    await greeted(page);
    expect(await page.locator('.own').count()).toBe(0);
    expect(helpdesk.database().prepare('SELECT count(*) AS n FROM conversations').get()?.n).toBe(1);
  });

  it('a conversation that is forgotten without a connection is deleted later, if the page stays open', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, 'about:blank');
    await page.route('**/assets/core-*', route => route.abort());
    await page.addInitScript(forbidden);
    await page.goto(helpdesk.url);
    await greeted(page);
    await helpdesk.stop();
    await page.getByText('No connection').waitFor();
    await choose(page, 'Forget this conversation', 'Yes, delete it');
    await page.getByText('Keep this page open').waitFor();
    await helpdesk.start();
    await tryNow(page);
    await greeted(page);
    await eventually(
      () => helpdesk.database().prepare('SELECT count(*) AS n FROM conversations').get()?.n === 1,
    );
  });

  it('two tabs are two conversations', async () => {
    const { url } = await startHelpdesk();
    const page = await openWith(forbidden, url);
    await holdConversation(page);
    const tab = await page.context().newPage();
    await tab.addInitScript(forbidden);
    await tab.goto(url);
    await greeted(tab);
    expect(await tab.locator('.own').count()).toBe(0);
  });
});

describe('a damaged value', () => {
  const session = (change: object) => (stored: string) =>
    JSON.stringify({ ...JSON.parse(stored), ...change });
  it.each<[string, string, (session: string) => string]>([
    ['half a session', 'session', stored => stored.slice(0, 40)],
    ['a session that is text', 'session', () => '"abc"'],
    ['a session without a token', 'session', session({ token: undefined })],
    ['a token that no header can carry', 'session', session({ token: 'टोकन' })],
    ['a name that is a path', 'session', session({ conversationId: '../../tokens/refresh' })],
    ['a stream without an address', 'session', session({ streamUrl: 'stream' })],
    ['waiting messages that are no list', 'unsent', () => '{"id":"a","text":"b"}'],
    ['a waiting message without text', 'unsent', () => '[{"id":"a"}]'],
    ['a list that holds nothing', 'unsent', () => '[null]'],
    ['thumbs that are a number', 'reactions', () => '7'],
    ['a thumb that points nowhere', 'reactions', () => '{"a":"sideways"}'],
    ['a language that is not spoken', 'language', () => '"ta"'],
    ['talks to be deleted that are none', 'toDelete', () => '[{}]'],
  ])('is deleted, and a conversation works: %s', async (_, name, damage) => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    const stored = await page.evaluate(() => localStorage.getItem('igot-helpdesk-session') ?? '');
    const [key, value] = [`igot-helpdesk-${name}`, damage(stored)];
    await page.evaluate(([where, text]) => localStorage.setItem(where, text), [key, value] as const);
    await page.reload();
    await holdConversation(page);
    expect(await linesInMenu(page)).toEqual([]);
    expect(await page.evaluate(where => localStorage.getItem(where), key)).not.toBe(value);
  });
});

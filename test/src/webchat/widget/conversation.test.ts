import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage } from '../../../support/browser.ts';
import { startHelpdesk } from '../../../support/helpdesk.ts';
import { ask, choose, greeted, messages, said } from '../../../support/widget.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('a conversation', () => {
  it.each([
    ['on a desktop', 1280, 800],
    ['on a phone', 360, 640],
  ])('is held in English %s, with a press of a button', async (_, width, height) => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url, { viewport: { width, height } });
    await greeted(page);
    await ask(page, 'what is my iGOT designation? I am Mail Superintendent');
    await page.getByRole('button', { name: 'ASP' }).click();
    const answer = await said(page, 'Assistant Superintendent of Posts');
    expect(await answer.locator('strong', { hasText: /^Assistant Superintendent of Posts$/ }).count()).toBe(
      1,
    );
    // The choices of the question are gone.
    expect(await page.getByRole('button', { name: 'ASP', exact: true }).count()).toBe(0);
    expect(await page.locator('.own').count()).toBe(2);
    expect(await page.locator('.delivery').count()).toBe(0);
  });

  it.each([
    ['on a desktop', 1280, 800],
    ['on a phone', 360, 640],
  ])('is held in Hindi %s, and the page speaks Hindi itself', async (_, width, height) => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url, { locale: 'hi-IN', viewport: { width, height } });
    await greeted(page);
    await ask(page, 'मैं डाकिया हूँ, कौन से कोर्स करने हैं');
    const answer = await said(page, /Postman/);
    expect(await page.locator('html').getAttribute('lang')).toBe('hi');
    expect(await answer.getAttribute('lang')).toBe('hi');
    expect(await page.locator('.own .body').last().getAttribute('lang')).toBe('hi');
    expect(await page.getByRole('button', { name: 'भेजें' }).count()).toBe(1);
    expect(await answer.getByText('दस्तावेज़ों में लिखा है').count()).toBe(1);
  });

  it('changes its language and that of the page by one button', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await page.getByRole('button', { name: 'हिंदी' }).click();
    await page.locator('.bot[lang=hi]').last().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('hi');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.locator('.bot[lang=en] >> nth=1').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('button', { name: 'EN', exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('asks the question in its address once, in the request that begins it', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, 'about:blank');
    const posts: string[] = [];
    page.on('request', request => {
      if (request.method() === 'POST') posts.push(new URL(request.url()).pathname);
    });
    await page.goto(`${url}/?lang=hi&q=${encodeURIComponent('what is the last date?')}`);
    await said(page, '31 March 2026');
    expect(posts).toEqual(['/v3/directline/conversations']);
    expect(await page.locator('.own .body').allInnerTexts()).toEqual(['what is the last date?']);
    await page.reload();
    await said(page, '31 March 2026');
    await page.goto(`${url}/?q=${encodeURIComponent('what is the last date?')}`);
    await said(page, '31 March 2026');
    expect(await page.locator('.own').count()).toBe(1);
    await page.goto(`${url}/?q=ASRM`);
    await said(page, 'Assistant Superintendent of Posts');
    expect(await page.locator('.own').count()).toBe(2);
  });

  it('goes on after a reload in the middle of a dialog, and in another tab, and both show the same', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, 'what is my iGOT designation? I am Mail Superintendent');
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    const before = await messages(page);
    await page.reload();
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    expect(await messages(page)).toEqual(before);
    // Earlier messages are not read out again.
    expect(await page.locator('.bot[aria-live=off]').count()).toBe(2);
    const tab = await page.context().newPage();
    await tab.goto(url);
    await tab.getByRole('button', { name: 'ASP' }).click();
    for (const each of [page, tab]) await said(each, 'Assistant Superintendent of Posts');
    expect(await messages(page)).toEqual(await messages(tab));
  });

  it('works on networks that let no WebSocket through', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, 'about:blank');
    await page.addInitScript(() => {
      class Blocked extends EventTarget {
        onclose = () => {};
        constructor() {
          super();
          setTimeout(() => this.onclose(), 10);
        }
        close() {}
        send() {}
      }
      Object.assign(globalThis, { WebSocket: Blocked });
    });
    await page.goto(url);
    await greeted(page);
    await ask(page, 'what is my iGOT designation? I am Mail Superintendent');
    await page.getByRole('button', { name: 'ASP' }).click();
    await said(page, 'Assistant Superintendent of Posts');
    expect(await page.locator('.own').count()).toBe(2);
  });

  it('shows several answers from the first one on, with the choices of the last', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, 'Which MDO for Gorakhpur, and what is the last date?');
    await said(page, '31 March 2026');
    const answers = page.locator('.bot');
    expect(await answers.count()).toBe(3);
    expect(await page.getByRole('group', { name: 'Choices' }).count()).toBe(1);
    const [first, log] = [await answers.nth(1).boundingBox(), await page.getByRole('log').boundingBox()];
    expect(first?.y).toBeGreaterThanOrEqual(log?.y ?? Number.NaN);
  });

  it('starts over', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, 'Mail Superintendent');
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    await choose(page, 'Start over');
    await said(page, 'Starting over');
    expect(await page.locator('.own').count()).toBe(2);
  });

  it('is forgotten after a confirmation: on the server, in this browser and in its other tabs', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, helpdesk.url);
    await greeted(page);
    await ask(page, 'Mail Superintendent');
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    const tab = await page.context().newPage();
    await tab.goto(helpdesk.url);
    await tab.getByRole('button', { name: 'ASP' }).waitFor();
    await page.bringToFront();
    await choose(page, 'Forget this conversation', 'Keep it');
    expect(await page.locator('.own').count()).toBe(1);
    const before = await page.evaluate(() => localStorage.getItem('igot-helpdesk-session'));
    await choose(page, 'Forget this conversation', 'Yes, delete it');
    await page.getByText('The conversation is deleted').waitFor();
    await greeted(page);
    await page.locator('.own').waitFor({ state: 'detached' });
    await tab.locator('.own').waitFor({ state: 'detached' });
    await greeted(tab);
    expect(await page.evaluate(() => localStorage.getItem('igot-helpdesk-session'))).not.toBe(before);
    expect(helpdesk.database().prepare('SELECT count(*) AS n FROM conversations').get()?.n).toBe(1);
  });

  it('that the server has deleted goes on in a new one, which gets the message', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, helpdesk.url);
    await greeted(page);
    helpdesk.database().exec('DELETE FROM conversations');
    await ask(page, 'Mail Superintendent');
    await page.getByText('This is a new one').waitFor();
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    expect(await page.locator('.own').count()).toBe(1);
    expect(await page.locator('.delivery').count()).toBe(0);
  });
});

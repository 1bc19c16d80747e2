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

/** Keeps this device from answering, so that messages wait. */
async function withoutCore(page: Page): Promise<void> {
  await page.route('**/assets/core-*', route => route.abort());
}
/** Waits until the offline core runs and is cached. The page loads it when it is idle. */
async function coreKept(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const caching = await Promise.all((await caches.keys()).map(name => caches.open(name)));
          const kept = await Promise.all(caching.map(cache => cache.keys()));
          return kept.flat().filter(({ url }) => url.includes('/assets/core-')).length;
        }),
      { timeout: 30_000 },
    )
    .toBe(1);
}
const question = 'what is my iGOT designation? I am Mail Superintendent';
const online = (page: Page) =>
  page.locator('.status .offline, .status .connecting').waitFor({ state: 'detached', timeout: 40_000 });

describe('when the connection is lost', { timeout: 60_000 }, () => {
  it('the page says so, keeps the message, and sends it once when the server is back', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, 'about:blank');
    await withoutCore(page);
    await page.goto(helpdesk.url);
    await greeted(page);
    await helpdesk.stop();
    await page.getByText('No connection').waitFor();
    await ask(page, question);
    await page.getByText('Waiting for a connection').waitFor();
    await helpdesk.start();
    await tryNow(page);
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    await online(page);
    expect(await page.locator('.own').count()).toBe(1);
    expect(await page.locator('.delivery').count()).toBe(0);
    expect(await page.locator('.bot').count()).toBe(2);
    const stored = helpdesk
      .database()
      .prepare('SELECT count(*) AS n FROM activities WHERE client_id IS NOT NULL')
      .get();
    expect(stored?.n).toBe(1);
  });

  it('the message survives a reload', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, 'about:blank');
    await withoutCore(page);
    await page.goto(url);
    await greeted(page);
    await page.route('**/v3/**', route => route.abort());
    await page.context().setOffline(true);
    // On a machine without a network the browser was offline before, and reports no change.
    await page.evaluate(() => dispatchEvent(new Event('offline')));
    await page.getByText('No connection').waitFor();
    await ask(page, question);
    await page.getByText('Waiting for a connection').waitFor();
    await page.context().setOffline(false);
    await page.reload();
    await page.locator('.own', { hasText: 'Mail Superintendent' }).waitFor();
    await page.unroute('**/v3/**');
    await page.getByRole('button', { name: 'ASP' }).waitFor({ timeout: 30_000 });
    expect(await page.locator('.own').count()).toBe(1);
    expect(await page.locator('.delivery').count()).toBe(0);
  });

  it('the page comes back by itself where only the stream is cut', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, helpdesk.url);
    await greeted(page);
    helpdesk.cut();
    await ask(page, question);
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    expect(await page.locator('.delivery').count()).toBe(0);
  });

  it('the page offers to try again where the server failed', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await page.route('**/activities', route => route.fulfill({ status: 500, body: '{}' }));
    await ask(page, question);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute('**/activities');
    await again.click();
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    expect(await page.locator('.own').count()).toBe(1);
    expect(await page.locator('.delivery').count()).toBe(0);
  });

  it('a forgotten conversation is deleted as soon as possible', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, 'about:blank');
    await withoutCore(page);
    await page.goto(helpdesk.url);
    await greeted(page);
    await ask(page, question);
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    await helpdesk.stop();
    await page.getByText('No connection').waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Forget this conversation' }).click();
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
    await page.getByText('as soon as there is a connection').waitFor();
    expect(await page.locator('.own').count()).toBe(0);
    await helpdesk.start();
    await tryNow(page);
    await greeted(page);
    await eventually(
      () => helpdesk.database().prepare('SELECT count(*) AS n FROM conversations').get()?.n === 1,
    );
  });
});

describe('without a connection', { timeout: 60_000 }, () => {
  it("this device gives the server's answer, marks it, and goes back to the server", async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, helpdesk.url);
    await greeted(page);
    await ask(page, 'which courses for postman');
    const online = await said(page, 'six courses');
    const expected = await online.locator('.body').textContent();
    await ask(page, 'last date');
    await said(page, '2025-26 dates');
    await coreKept(page);
    await helpdesk.stop();
    await page.getByText('answers come from this device').waitFor({ timeout: 30_000 });
    await ask(page, 'which courses for postman');
    const offline = page.locator('.bot', { hasText: 'Answered offline' }).last();
    await offline.waitFor({ timeout: 30_000 });
    expect(await offline.locator('.body').textContent()).toBe(expected);
    expect(await offline.getByRole('button', { name: 'Helpful', exact: true }).count()).toBe(0);
    expect(await page.locator('.delivery').count()).toBe(0);
    await helpdesk.start();
    await tryNow(page);
    await page.locator('.status .offline').waitFor({ state: 'detached' });
    // The message goes to the server once, and the server's answer replaces this device's.
    await offline.waitFor({ state: 'detached' });
    const last = page.locator('.bot').last();
    expect(await last.locator('.body').textContent()).toBe(expected);
    await last.getByRole('button', { name: 'Helpful', exact: true }).waitFor();
    expect(await page.locator('.own').count()).toBe(3);
    const stored = helpdesk.database().prepare('SELECT activity FROM activities').all();
    expect(
      stored.filter(({ activity }) => String(activity).includes('"which courses for postman"')),
    ).toHaveLength(2);
  });

  it('a dialog survives a reload, and goes on with the server', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, helpdesk.url);
    await greeted(page);
    await coreKept(page);
    await helpdesk.stop();
    await page.getByText('answers come from this device').waitFor({ timeout: 30_000 });
    await ask(page, question);
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    await page.reload();
    await page.getByText('answers come from this device').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    expect(await page.locator('.own').count()).toBe(1);
    await helpdesk.start();
    await tryNow(page);
    await online(page);
    await page.getByText('Answered offline').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'ASP' }).click();
    await said(page, 'Assistant Superintendent of Posts');
    expect(await page.locator('.own').count()).toBe(2);
  });

  it('a page that was opened before opens and answers', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, helpdesk.url);
    await greeted(page);
    await coreKept(page);
    await helpdesk.stop();
    await page.reload();
    await page.getByText('answers come from this device').waitFor({ timeout: 30_000 });
    await ask(page, 'ASRM');
    await said(page, 'Assistant Superintendent of Posts');
    // It also works without a conversation on the server.
    await choose(page, 'Forget this conversation', 'Yes, delete it');
    await page.getByText('as soon as there is a connection').waitFor();
    await ask(page, 'which courses for postman');
    await said(page, 'six courses');
    expect(await page.locator('.delivery').count()).toBe(0);
  });
});

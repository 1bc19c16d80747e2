/** Without a connection, in a real browser: the page opens from its cache, and answers as the server does. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAssets } from '../../../../src/webchat/assets/bundle.ts';
import { openBrowser, openPage } from '../../../support/browser.ts';
import { startHelpdesk } from '../../../support/helpdesk.ts';
import { ask, greeted, said } from '../../../support/widget.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Paths that the service worker has cached. */
async function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** Waits until page, files and core are cached. The page does this when it is idle. */
async function allKept(page: Page): Promise<void> {
  const assets = await loadAssets();
  const core = assets.address('core.js');
  await expect.poll(() => kept(page), { timeout: 30_000 }).toContain(core);
}

describe('without a connection', { timeout: 90_000 }, () => {
  it('opens again, answers, and goes on with the server once it is back', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, helpdesk.url);
    await greeted(page);
    await ask(page, 'mdo Goa');
    await said(page, 'Maharashtra');
    await allKept(page);

    await helpdesk.stop();
    await page.reload();
    await page.getByText('No connection').waitFor();
    await ask(page, 'courses for Postman');
    await said(page, 'Postman');
    await page
      .getByText(/offline/i)
      .first()
      .waitFor();

    await helpdesk.start();
    await page.locator('.status .offline').waitFor({ state: 'detached', timeout: 40_000 });
    await ask(page, 'what is the last date');
    await said(page, /31 March 2026/);
  });

  it('opens in Hindi from an address that was never opened before', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, helpdesk.url);
    await greeted(page);
    await allKept(page);
    await helpdesk.stop();
    await page.goto(`${helpdesk.url}/?lang=hi`);
    await page.getByText('कनेक्शन नहीं').first().waitFor();
    await ask(page, 'गोवा का MDO कौन सा है');
    await said(page, 'महाराष्ट्र');
  });

  it('caches no message, and only the page and its files', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, 'mdo Goa');
    await said(page, 'Maharashtra');
    await allKept(page);
    const { paths } = await loadAssets();
    const files = paths.filter(path => path.startsWith('/assets/'));
    expect((await kept(page)).filter(path => path !== '/' && !files.includes(path))).toEqual([]);
  });
});

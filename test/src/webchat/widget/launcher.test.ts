import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openBrowser, openPage } from '../../../support/browser.ts';
import { type Helpdesk, startHelpdesk } from '../../../support/helpdesk.ts';
import { axeFinds } from '../../../support/widget.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** A page of another site. Its policy is strict, and the launcher is its only script. */
async function openForeignPage(
  attributes: string,
  { nonce = '', ...options }: { nonce?: string } & BrowserContextOptions = {},
): Promise<{ page: Page; helpdesk: Helpdesk }> {
  let helpdesk: Helpdesk | undefined;
  const site = createServer((_, response) => {
    const scripts = nonce ? `'nonce-${nonce}'` : helpdesk?.url;
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${scripts}; frame-src ${helpdesk?.url}; style-src 'none'`,
    );
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Intranet</title><body><main><h1>Intranet</h1><a href="#x">A link</a></main>
       <script src="${helpdesk?.url}/widget.js" ${nonce && `nonce="${nonce}"`} ${attributes} defer></script></body></html>`,
    );
  });
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    site.closeAllConnections();
    site.close();
  });
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  helpdesk = await startHelpdesk({ ALLOWED_ORIGINS: origin });
  const page = await openPage(browser, origin, options);
  return { page, helpdesk };
}

const launcher = (page: Page) => page.locator('igot-helpdesk .launcher');
const inside = (page: Page) => page.frameLocator('igot-helpdesk iframe');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName);

describe('the launcher on a page of another site', () => {
  it.each(['', 'f00ba7'])('works under a strict policy (nonce "%s"), by keyboard alone', async nonce => {
    const { page } = await openForeignPage('data-language="en"', {
      nonce,
      viewport: { width: 1000, height: 800 },
    });
    const button = launcher(page);
    await button.waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect((await button.boundingBox())?.x).toBeGreaterThan(500);
    expect(await button.evaluate(each => getComputedStyle(each).backgroundColor)).toBe('rgb(166, 25, 46)');
    await page.locator('a').focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('button');
    await page.keyboard.press('Enter');
    const box = inside(page).locator('#message');
    await box.waitFor();
    await inside(page).locator('.bot').first().waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await focused(page)).toBe('iframe');
    expect(await box.evaluate(each => document.activeElement === each)).toBe(true);
    await page.keyboard.type('ASRM');
    await page.keyboard.press('Enter');
    await inside(page).locator('.bot', { hasText: 'Assistant Superintendent of Posts' }).waitFor();
    await page.keyboard.press('Escape');
    await inside(page).locator('#message').waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page)).toBe('button');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    // The conversation is still there.
    await page.keyboard.press('Enter');
    await inside(page).locator('.bot', { hasText: 'Assistant Superintendent of Posts' }).waitFor();
    await inside(page).getByRole('button', { name: 'Close the helpdesk' }).click();
    await expect.poll(() => focused(page)).toBe('button');
  });

  it('fills the screen of a phone, keeps the focus off the page behind, and gives it back', async () => {
    const { page } = await openForeignPage('data-language="hi"', { viewport: { width: 320, height: 600 } });
    expect(await launcher(page).textContent()).toBe('iGOT सहायता');
    await launcher(page).click();
    await inside(page).locator('.bot[lang=hi]').first().waitFor();
    expect(await page.locator('igot-helpdesk iframe').boundingBox()).toEqual({
      x: 0,
      y: 0,
      width: 320,
      height: 600,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.locator('a').evaluate(link => link.focus());
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('a');
    await inside(page).getByRole('button', { name: 'हेल्पडेस्क बंद करें' }).click();
    await expect.poll(() => focused(page)).toBe('button');
    expect(await launcher(page).isVisible()).toBe(true);
  });

  it('follows the attributes', async () => {
    const { page } = await openForeignPage(
      'data-language="en" data-position="top-left" data-label="Courses?" data-theme="dark" data-color-accent="#046" data-color-text="#fff" data-question="what is the last date?"',
      { viewport: { width: 1000, height: 800 } },
    );
    const box = await launcher(page).boundingBox();
    expect([box?.x, box?.y]).toEqual([16, 16]);
    expect(await launcher(page).textContent()).toBe('Courses?');
    await launcher(page).click();
    await inside(page).locator('.own', { hasText: 'what is the last date?' }).waitFor();
    await inside(page).locator('.bot', { hasText: '31 March 2026' }).waitFor();
    const send = inside(page).locator('.send');
    expect(await send.evaluate(each => getComputedStyle(each).backgroundColor)).toBe('rgb(0, 68, 102)');
    expect(await send.evaluate(each => getComputedStyle(each.ownerDocument.body).backgroundColor)).toBe(
      'rgb(20, 22, 24)',
    );
  });

  it('takes nothing from the attributes but text and known values', async () => {
    const attack = '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;';
    const { page, helpdesk } = await openForeignPage(
      `data-label="${attack}" data-question="${attack}" data-language="${attack}" data-position="${attack}" data-theme="${attack}" data-color-accent="red;} * { display: none }" data-color-text="url(//evil.example)"`,
      { viewport: { width: 1000, height: 800 } },
    );
    await launcher(page).waitFor();
    expect(await launcher(page).textContent()).toBe('"><img src=x onerror=alert(1)>');
    expect(await page.locator('igot-helpdesk').getAttribute('class')).toBe('bottom-right');
    expect(await launcher(page).evaluate(each => getComputedStyle(each).backgroundColor)).toBe(
      'rgb(166, 25, 46)',
    );
    await launcher(page).click();
    const mine = inside(page).locator('.own .body');
    await mine.waitFor();
    expect(await mine.textContent()).toBe('"><img src=x onerror=alert(1)>');
    expect(await page.locator('igot-helpdesk iframe').getAttribute('src')).toBe(
      `${helpdesk.url}/?${new URLSearchParams({ embed: '1', lang: 'en', q: '"><img src=x onerror=alert(1)>' })}`,
    );
    expect(await inside(page).locator('.log img').count()).toBe(0);
  });

  it('listens to its own frame only', async () => {
    const { page } = await openForeignPage('', { viewport: { width: 1000, height: 800 } });
    await launcher(page).click();
    await inside(page).locator('.bot').first().waitFor();
    await page.evaluate(() => postMessage({ igotHelpdesk: { kind: 'close' } }, '*'));
    await page.evaluate(() => postMessage({ igotHelpdesk: { kind: 'unread', count: 7 } }, '*'));
    await page.waitForTimeout(100);
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true');
    expect(await launcher(page).textContent()).not.toContain('7');
  });

  it.each(['en', 'hi'] as const)('has nothing that axe finds, closed or open (%s)', async language => {
    const { page } = await openForeignPage(`data-language="${language}"`);
    await launcher(page).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await launcher(page).click();
    await inside(page).locator('.bot').first().waitFor();
    expect(await axeFinds(page)).toEqual([]);
    const [, frame] = page.frames();
    expect(frame && (await axeFinds(frame))).toEqual([]);
  });
});

/** Opens pages in a real browser. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

export { openBrowser } from './find-browser.ts';

/** Opens a page in a window of its own. An error of the page or in its console fails the test. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-IN',
    viewport: { width: 360, height: 740 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    // Some tests cut the connection on purpose. The browser reports this as an error.
    if (message.type() === 'error' && !/ERR_|WebSocket|status of|fetching the script/.test(message.text()))
      complaints.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  await page.goto(url);
  return page;
}

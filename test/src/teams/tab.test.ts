import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { call } from '../../support/api.ts';
import { openBrowser } from '../../support/browser.ts';
import { registered } from '../../support/cloud.ts';
import { eventually, type Helpdesk, startHelpdesk } from '../../support/helpdesk.ts';

let browser: Browser;
beforeAll(async () => {
  // Teams is a public site, and the helpdesk of the test is on this machine: a page could not frame it otherwise.
  browser = await openBrowser(['--disable-features=LocalNetworkAccessChecks']);
});
afterAll(() => browser.close());

/** What Teams does with a tab: its address with the placeholders filled, in a frame, and the answer to its hello. */
async function openIn(
  site: string,
  helpdesk: Helpdesk,
  query: string,
  complaints: string[] = [],
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.on('console', line => complaints.push(line.text()));
  await page.route(`${site}/**`, route =>
    route.fulfill({
      contentType: 'text/html',
      body:
        `<!doctype html><title>host</title><iframe id="tab" width="880" height="680" src="${helpdesk.url}/teams/tab${query}"></iframe>` +
        `<script>window.heard = []; addEventListener('message', event => {
          if (event.source !== document.getElementById('tab').contentWindow) return;
          heard.push(event.data.func);
          if (event.data.func === 'initialize')
            event.source.postMessage({ id: event.data.id, args: ['content', 'web', '{"apiVersion":4}', '2.0.1'] }, '*');
        });</script>`,
    }),
  );
  await page.goto(`${site}/_#/conversations`);
  return page;
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
const frameAt = (page: Page, path: string): Frame | undefined =>
  page.frames().find(frame => URL.canParse(frame.url()) && new URL(frame.url()).pathname === path);

describe('the tab in Teams', () => {
  it.each([
    ['https://teams.microsoft.com', '?locale=en-in&theme=default', 'Am I on track?', 'en'],
    ['https://teams.cloud.microsoft', '?locale=hi-in&theme=dark', 'मेरी स्थिति देखें', 'hi'],
  ])('%s%s asks the checklist in the reader’s language', async (site, query, question, language) => {
    const helpdesk = await startHelpdesk(registered);
    const page = await openIn(site, helpdesk, query);
    const chat = await eventually(() => frameAt(page, '/'));
    await chat.getByText(question).first().waitFor();
    // The question that the checklist begins with, with its choices.
    await chat
      .getByRole('button', { name: language === 'hi' ? /हाँ/ : /Yes/ })
      .first()
      .waitFor();
    expect(await chat.locator('html').getAttribute('data-theme')).toBe(
      query.includes('dark') ? 'dark' : 'light',
    );
    expect(await heard(page)).toEqual([
      'initialize',
      'appInitialization.appLoaded',
      'appInitialization.success',
    ]);
  });

  it('is shown by no other site', async () => {
    const helpdesk = await startHelpdesk(registered);
    const refusals: string[] = [];
    const page = await openIn('https://teams.microsoft.com.evil.example', helpdesk, '', refusals);
    await eventually(() =>
      refusals.find(text => /violates .*frame-ancestors 'self' https:\/\/teams/.test(text)),
    );
    expect(frameAt(page, '/teams/tab')).toBeUndefined();
    expect(await heard(page)).toEqual([]);
  });
});

describe('the pages of the Teams app', () => {
  it('say which language and theme where Teams says nothing', async () => {
    const helpdesk = await startHelpdesk(registered);
    const { text, headers } = await call(helpdesk, 'GET', '/teams/tab?locale={locale}&theme={theme}');
    expect(text).toContain('src="/?q=Am+I+on+track%3F&amp;lang=en"');
    expect(headers.get('content-security-policy')).toMatch(
      /frame-ancestors 'self' https:\/\/teams\.microsoft\.com https:\/\/\*\.teams\.microsoft\.com https:\/\/\*\.cloud\.microsoft; frame-src 'self'$/,
    );
  });

  it('put nothing of the address into themselves', async () => {
    const helpdesk = await startHelpdesk(registered);
    const query = '?locale=hi"><script>alert(1)</script>&theme="><script>alert(1)</script>';
    const { text } = await call(helpdesk, 'GET', `/teams/tab${encodeURI(query)}`);
    expect(text).not.toContain('alert');
  });

  it('say who runs it, what is kept and for how long, in both languages', async () => {
    const env = { ...registered, ORGANISATION: 'Circle Office & Co', RETENTION_DAYS: '14' };
    const { status, text, headers } = await call(await startHelpdesk(env), 'GET', '/teams/about');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('Run by Circle Office &amp; Co.');
    expect(text).toContain('deleted 14 days after');
    expect(text).toContain('अंतिम संदेश के 14 दिन बाद');
    // The app package links to these two.
    for (const id of ['privacy', 'terms']) expect(text).toContain(`id="${id}"`);
  });

  it('are not there where no bot is registered', async () => {
    const helpdesk = await startHelpdesk();
    for (const path of ['/teams/tab', '/teams/about'])
      expect((await call(helpdesk, 'GET', path)).status).toBe(404);
  });

  it('let other sites show the chat as before', async () => {
    const env = { ...registered, ALLOWED_ORIGINS: 'https://intranet.example' };
    const { headers } = await call(await startHelpdesk(env), 'GET', '/');
    expect(headers.get('content-security-policy')).toContain(
      "frame-ancestors https://intranet.example 'self' https://teams.microsoft.com",
    );
  });
});

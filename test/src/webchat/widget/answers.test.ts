import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage } from '../../../support/browser.ts';
import { eventually, startHelpdesk } from '../../../support/helpdesk.ts';
import { ask, greeted, messages, said } from '../../../support/widget.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const letterQuestion = 'I cannot log in at all, I tried everything. I work in Patna';

describe('an answer', () => {
  it('opens each source: what the row says, in which document', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, 'ASRM');
    const answer = await said(page, 'Assistant Superintendent of Posts');
    const source = answer.locator('.source');
    expect(await source.count()).toBe(1);
    expect(await source.locator('summary').textContent()).toContain('OM 30.12.2025, Annexure III, row 47');
    expect(await source.locator('.cited').isVisible()).toBe(false);
    await source.locator('summary').click();
    const cited = await source.locator('.cited').textContent();
    expect(cited).toContain('Tr-13/29/2022-Training-DOP of 30 December 2025');
    expect(cited).toContain('Office Supervisor (ASP cadre)');
  });

  it('is copied whole, without marks', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await greeted(page);
    await ask(page, 'which courses for postman');
    const answer = await said(page, 'six courses');
    await answer.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Postman, Group C: six courses\n1\. Know Your Ministry\n/);
    expect(copied).toContain('(Guide, assessment syllabus)');
  });

  it('is rated by a thumb, which can be changed, survives a reload, and is stored with the answer', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, helpdesk.url);
    await greeted(page);
    await ask(page, 'ASRM');
    await said(page, 'Assistant Superintendent of Posts');
    const thumb = (name: string) => page.getByRole('button', { name, exact: true });
    const stored = () => helpdesk.database().prepare('SELECT * FROM feedback').all();
    await thumb('Helpful').click();
    await page.getByText('Thank you, noted.').waitFor();
    expect(stored()).toMatchObject([{ reaction: 'like' }]);
    await thumb('Not helpful').click();
    await eventually(() => stored()[0]?.reaction === 'dislike');
    expect(stored()).toHaveLength(1);
    await page.reload();
    await said(page, 'Assistant Superintendent of Posts');
    expect(await thumb('Helpful').getAttribute('aria-pressed')).toBe('false');
    expect(await thumb('Not helpful').getAttribute('aria-pressed')).toBe('true');
    await helpdesk.stop();
    await thumb('Helpful').click();
    await page.getByText('could not be noted').waitFor();
    expect(await thumb('Not helpful').getAttribute('aria-pressed')).toBe('true');
  });

  it('puts a future date into a calendar, and offers no past date', async () => {
    const early = await startHelpdesk({}, { today: () => '2026-02-20' });
    const page = await openPage(browser, early.url);
    await greeted(page);
    await ask(page, 'what is the last date?');
    const answer = await said(page, '31 March 2026');
    const buttons = answer.getByRole('button', { name: /to a calendar/ });
    expect(await buttons.allInnerTexts()).toEqual([
      'Add 1 March 2026 to a calendar',
      'Add 31 March 2026 to a calendar',
    ]);
    const [download] = await Promise.all([page.waitForEvent('download'), buttons.last().click()]);
    expect(download.suggestedFilename()).toBe('igot-2026-03-31.ics');
    expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20260331\r\n');
    const late = await startHelpdesk();
    await page.goto(late.url);
    await ask(page, 'what is the last date?');
    await said(page, 'All 2025-26 dates are past');
    expect(await page.getByRole('button', { name: /to a calendar/ }).count()).toBe(0);
  });
});

/** Replaces the print dialog of the browser, and records what would be printed. */
async function withoutPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
}

describe('printing', () => {
  it.each([
    ['en', 'which courses for postman', 'six courses', 'Print', 'Sources', 'Guide, Field Staff list'],
    ['hi', 'मैं डाकिया हूँ, कौन से कोर्स करने हैं', 'Postman', 'प्रिंट करें', 'स्रोत', 'मार्गदर्शिका, Field Staff सूची'],
  ])(
    'gives a sheet of the answer alone (%s): boxes, sources in full, one page of A4',
    async (lang, question, words, button, sources, label) => {
      const { url } = await startHelpdesk();
      const page = await openPage(browser, 'about:blank', { locale: `${lang}-IN` });
      await withoutPrinter(page);
      await page.goto(url);
      await greeted(page);
      await ask(page, question);
      const answer = await said(page, words);
      await answer.getByRole('button', { name: button }).click();
      await page.locator('html[data-printed]').waitFor();
      await page.emulateMedia({ media: 'print' });
      const sheet = page.locator('.sheet');
      expect(await sheet.getAttribute('lang')).toBe(lang);
      expect(await page.locator('.page').isVisible()).toBe(false);
      expect(await sheet.locator('.box').count()).toBe(6);
      const text = await sheet.textContent();
      expect(text).toContain(sources);
      expect(text).toContain(label);
      expect(text).toMatch(/20\d\d/);
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await sheet.waitFor({ state: 'detached' });
      expect(
        await answer.getByRole('button', { name: button }).evaluate(each => document.activeElement === each),
      ).toBe(true);
      await answer.getByRole('button', { name: button }).click();
      await sheet.waitFor({ state: 'attached' });
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    },
  );

  it('prints the whole conversation from the menu, without buttons', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, 'ASRM');
    await said(page, 'Assistant Superintendent of Posts');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bot').count()).toBe(2);
    for (const hidden of ['.composer', '.choices', '.tools', '.controls'])
      for (const each of await page.locator(hidden).all()) expect(await each.isVisible()).toBe(false);
  });
});

describe('the letter of Case II', () => {
  it('is filled in on the page, and nothing of it is sent or stored', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, 'about:blank');
    await withoutPrinter(page);
    const sent: string[] = [];
    page.on('request', request => sent.push(request.url() + (request.postData() ?? '')));
    page.on('websocket', socket => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
    await page.goto(url);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await greeted(page);
    await ask(page, letterQuestion);
    const letter = page.getByRole('region', { name: 'Letter to your own office' });
    await letter.getByText('not sent to the helpdesk and not stored').waitFor();
    expect((await messages(page)).join().match(/Subject:/g)).toHaveLength(1);
    await letter.getByRole('button', { name: 'Fill in the letter' }).click();
    expect(
      await letter.getByLabel('Name', { exact: true }).evaluate(each => document.activeElement === each),
    ).toBe(true);
    const filled: Record<string, string> = {
      Name: 'Zebunnisa Q',
      DOB: '01.02.1979',
      'CSI ID': '10203040',
      'Mobile No.': '9000000001',
      Email: 'zebunnisa@example.org',
      Desig: 'Postal Assistant',
      Group: 'C',
      Office: 'Patna GPO',
    };
    for (const [label, value] of Object.entries(filled))
      await letter.getByLabel(label, { exact: true }).fill(value);
    const text = String(await letter.locator('.letter-text').textContent());
    expect(text).toMatch(/^To: Circle Office, Bihar Postal Circle\nSubject: /);
    for (const value of Object.values(filled)) expect(text).toContain(value);
    expect(text).not.toContain('____');
    await letter.getByRole('button', { name: 'Copy the letter' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const mail = new URL((await letter.getByRole('link').getAttribute('href')) ?? '');
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', '']);
    expect(mail.searchParams.get('body')).toContain('\r\nName: Zebunnisa Q\r\n');
    await letter.getByRole('button', { name: 'Print the letter' }).click();
    await page.locator('html[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect((await page.locator('.sheet').textContent())?.trim()).toBe(text.trim());
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    // Another message: the page would send what it has.
    await ask(page, 'thanks');
    await said(page, 'You are welcome');
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    for (const value of ['Zebunnisa', '01.02.1979', '10203040', '9000000001', 'zebunnisa@'])
      expect(
        [...sent, kept].filter(each =>
          decodeURIComponent(each.replace(/%(?![\da-f]{2})/gi, '')).includes(value),
        ),
      ).toEqual([]);
  });

  it('is left selected where copying is not allowed', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, 'about:blank');
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(url);
    await greeted(page);
    await ask(page, letterQuestion);
    await page.getByRole('button', { name: 'Copy the letter' }).click();
    await page.getByText('Ctrl+C').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^To: .*Bihar Postal Circle/);
  });
});

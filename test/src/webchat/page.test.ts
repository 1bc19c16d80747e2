import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, line } from '../../../dialogs/turn.ts';
import type { Citation } from '../../../knowledge/load.ts';
import { inline, parse } from '../../../src/webchat/page/markdown.ts';
import { partsOf } from '../../../src/webchat/page/parts.ts';
import { openBrowser, openPage } from '../../support/browser.ts';
import { startHelpdesk, toText } from '../../support/helpdesk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const messages = (page: Page) => page.locator('.message .text').allInnerTexts();
const ask = async (page: Page, text: string) => {
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
};
const greeted = (page: Page) => page.locator('.message').first().waitFor();
/** Waits for a message of the helpdesk that holds these words. */
const said = (page: Page, words: string | RegExp) =>
  page.locator('.message:not(.mine)', { hasText: words }).last().waitFor();

describe('the chat page', () => {
  it('holds a dialog in English, with a press of a button', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, 'what is my iGOT designation? I am Mail Superintendent');
    await page.getByRole('button', { name: 'ASP' }).click();
    await said(page, 'Assistant Superintendent of Posts');
    expect(await page.locator('strong', { hasText: /^Assistant Superintendent of Posts$/ }).count()).toBe(1);
    // The choices of the question went with it.
    expect(await page.getByRole('button', { name: 'ASP' }).count()).toBe(0);
    expect(await page.locator('.message.mine').count()).toBe(2);
    expect(await page.locator('.sending, .failed').count()).toBe(0);
  });

  it('holds a dialog in Hindi, and speaks Hindi itself', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url, { locale: 'hi-IN' });
    await greeted(page);
    await ask(page, 'मैं डाकिया हूँ, कौन से कोर्स करने हैं');
    await said(page, /Postman/);
    expect(await page.locator('html').getAttribute('lang')).toBe('hi');
    expect(await page.locator('.message:not(.mine)').last().getAttribute('lang')).toBe('hi');
    expect(await page.locator('.message.mine').last().getAttribute('lang')).toBe('hi');
    expect(await page.getByRole('button', { name: 'भेजें' }).count()).toBe(1);
  });

  it('changes the language of talk and page by one button', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await page.getByRole('button', { name: 'हिंदी' }).click();
    await page.locator('.message:not(.mine)[lang=hi]').last().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('hi');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.locator('.message.mine >> nth=1').waitFor();
    await page.locator('.message:not(.mine)[lang=en] >> nth=1').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('#english').getAttribute('aria-pressed')).toBe('true');
  });

  it('finds the talk again after a reload in mid-dialog, and in another tab', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, 'what is my iGOT designation? I am Mail Superintendent');
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    const before = await messages(page);
    await page.reload();
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    expect(await messages(page)).toEqual(before);
    const tab = await page.context().newPage();
    await tab.goto(url);
    await tab.getByRole('button', { name: 'ASP' }).click();
    for (const each of [page, tab]) await said(each, 'Assistant Superintendent of Posts');
    expect(await messages(page)).toEqual(await messages(tab));
  });

  it('says that the connection is gone, keeps what was typed, and goes on when it is back', {
    timeout: 60_000,
  }, async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, helpdesk.url);
    await greeted(page);
    await helpdesk.stop();
    await page.getByText('No connection').waitFor();
    await ask(page, 'what is my iGOT designation? I am Mail Superintendent');
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await helpdesk.start();
    await page.waitForFunction(() => document.getElementById('status')?.textContent === '', undefined, {
      timeout: 40_000,
    });
    await retry.click();
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    expect(await page.locator('.message.mine').count()).toBe(1);
    expect(await page.locator('.failed').count()).toBe(0);
  });

  it('works where no WebSocket gets through', async () => {
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
  });

  it('shows a letter once, apart from the text, and copies it', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await greeted(page);
    await ask(page, 'I cannot log in at all, I tried everything. I work in Patna');
    const letter = page.locator('.letter');
    await letter.waitFor();
    expect(await letter.textContent()).toMatch(/^To: .*Bihar Postal Circle\nSubject: /);
    expect((await messages(page)).join()).not.toContain('Subject:');
    await page.getByRole('button', { name: 'Copy the letter' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await letter.textContent());
  });

  it('leaves the letter selected where copying is not allowed', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, 'about:blank');
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(url);
    await greeted(page);
    await ask(page, 'I cannot log in at all, I tried everything. I work in Patna');
    await page.getByRole('button', { name: 'Copy the letter' }).click();
    await page.getByText('Ctrl+C').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^To: .*Bihar Postal Circle/);
  });

  it('shows sources in small print, whole', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, 'ASRM');
    await said(page, 'Assistant Superintendent of Posts');
    expect(new Set(await page.locator('small').allInnerTexts())).toEqual(
      new Set(['(OM 30.12.2025, Annexure III, row 47)']),
    );
  });

  it('answers several questions from the first answer on, with the choices of the last', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, 'Which MDO for Gorakhpur, and what is the last date?');
    await said(page, '31 March 2026');
    const answers = page.locator('.message:not(.mine)');
    expect(await answers.count()).toBe(3);
    expect(await page.getByRole('group', { name: 'Choices' }).count()).toBe(1);
    const [first, log] = [await answers.nth(1).boundingBox(), await page.getByRole('log').boundingBox()];
    expect(first?.y).toBeGreaterThanOrEqual(log?.y ?? Number.NaN);
  });

  it('begins anew on request, and the old talk is deleted', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, helpdesk.url);
    await greeted(page);
    await ask(page, 'Mail Superintendent');
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    await page.getByRole('button', { name: 'New chat' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.message').length === 1);
    expect(helpdesk.database().prepare('SELECT count(*) AS n FROM conversations').get()?.n).toBe(1);
  });

  it('begins anew when the talk is over, says so, and gives the words back', async () => {
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, helpdesk.url);
    await greeted(page);
    helpdesk.database().exec('DELETE FROM conversations');
    await ask(page, 'Mail Superintendent');
    await page.getByText('This is a new one').waitFor();
    await greeted(page);
    expect(await page.getByRole('textbox').inputValue()).toBe('Mail Superintendent');
  });

  it('shows as text whatever looks like a page', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    const attack = '<img src=x onerror=alert(1)> <b>**bold**</b> [x](javascript:alert(1))';
    await ask(page, attack);
    await page.locator('.message.mine').waitFor();
    expect(await page.locator('.message.mine .text').textContent()).toBe(attack);
    expect(await page.locator('#log img, #log b, #log a[href^=javascript]').count()).toBe(0);
  });

  it.each([320, 360, 1280])(
    'fits into %i pixels, nothing to scroll sideways, every control large enough to touch',
    async width => {
      const { url } = await startHelpdesk();
      const page = await openPage(browser, url, { viewport: { width, height: 640 } });
      await greeted(page);
      await ask(page, `${'x'.repeat(300)} Mail Superintendent`);
      await page.locator('.message.mine').waitFor();
      await ask(page, 'Mail Superintendent');
      await page.getByRole('button', { name: 'ASP' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await page.locator('#log').evaluate(log => log.scrollWidth <= log.clientWidth)).toBe(true);
      for (const button of await page.getByRole('button').all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(40);
      }
    },
  );

  it('can be used by keyboard and screen reader alone', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    const log = page.getByRole('log');
    expect(await log.getAttribute('aria-live')).toBe('polite');
    expect(await log.getAttribute('tabindex')).toBe('0');
    await page.getByRole('textbox', { name: 'Your question' }).focus();
    await page.keyboard.type('Mail');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Superintendent');
    expect(await page.getByRole('textbox').inputValue()).toBe('Mail\nSuperintendent');
    await page.getByRole('textbox').fill('Mail Superintendent');
    await page.keyboard.press('Enter');
    const choice = page.getByRole('group', { name: 'Choices' }).last().getByRole('button', { name: 'ASP' });
    await choice.focus();
    await page.keyboard.press('Enter');
    await said(page, 'Assistant Superintendent of Posts');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('message');
    expect(await page.locator('.message.mine .unseen').last().textContent()).toMatch(/^You:/);
  });
});

describe('the markdown that is shown', () => {
  it('keeps lists in order and lines as lines', () => {
    expect(parse('**A**\nb\n\n1. c\n2. **d** e\n- f')).toEqual([
      { kind: 'paragraph', lines: [[{ kind: 'bold', text: 'A' }], [{ kind: 'text', text: 'b' }]] },
      {
        kind: 'numbered',
        start: 1,
        items: [
          [{ kind: 'text', text: 'c' }],
          [
            { kind: 'bold', text: 'd' },
            { kind: 'text', text: ' e' },
          ],
        ],
      },
      { kind: 'bulleted', items: [[{ kind: 'text', text: 'f' }]] },
    ]);
  });

  it.each<[string, string[]]>([
    ['write to missionkarmayogi.dop@indiapost.gov.in.', ['mailto:missionkarmayogi.dop@indiapost.gov.in']],
    [
      'see https://portal.igotkarmayogi.gov.in/page?a=1, then',
      ['https://portal.igotkarmayogi.gov.in/page?a=1'],
    ],
    ['javascript:alert(1) data:text/html,x', []],
  ])('links only what it shows: %s', (line, links) => {
    expect(inline(line).flatMap(part => (part.kind === 'link' ? [part.href] : []))).toEqual(links);
  });

  it.each(['**', '** **', 'a ** b', '2*3*4', '31.12.2025 is a date', '1.5 hours'])(
    'leaves %s alone',
    line => {
      expect(parse(line)).toEqual([{ kind: 'paragraph', lines: [[{ kind: 'text', text: line }]] }]);
    },
  );
});

describe('the parts of a message', () => {
  const row: Citation = { source: 'om', place: 'annexure-iii', row: 47 };
  const turn = answer({
    dialog: 'login_case2',
    headline: 'Send your details',
    basis: 'stated',
    facts: [line('It is printed (twice).', row), line('Nobody knows (yet).')],
    cautions: [line('Not here.', row)],
    actions: [
      { kind: 'copy', label: 'Copy the letter', text: 'To: $& office\nSir,' },
      { kind: 'mail', label: 'Write', to: 'desk@example.org', subject: '', body: '' },
    ],
  });
  const text = toText(turn, 'en');

  it('leaves the letter out of the text, and nothing else', () => {
    expect(text).toContain('Copy the letter:\nTo: $& office\nSir,');
    expect(partsOf(text, turn).text).toBe(text.replace('\nCopy the letter:\nTo: $& office\nSir,', () => ''));
  });

  it('keeps an address that stands nowhere else, for computers without a mail program', () => {
    expect(partsOf(text, turn).text).toContain('desk@example.org');
    const twice = `desk@example.org\n${text}`;
    expect(partsOf(twice, turn).text.match(/desk@example\.org/g)).toHaveLength(1);
  });

  it.each([
    ['It is printed (twice). (OM 30.12.2025, Annexure III, row 47)', '(OM 30.12.2025, Annexure III, row 47)'],
    ['Note: Not here. (OM 30.12.2025, Annexure III, row 47)', '(OM 30.12.2025, Annexure III, row 47)'],
    ['Nobody knows (yet)', ''],
    ['It is printed (twice).', ''],
  ])('finds the source of "%s"', (said, source) => {
    expect(partsOf(text, turn).sourceOf(said)).toBe(source);
  });

  it('takes nothing apart without the turn, or in a question', () => {
    expect(partsOf(text, undefined)).toMatchObject({ text, actions: [] });
    expect(partsOf(text, undefined).sourceOf('A (B)')).toBe('');
  });
});

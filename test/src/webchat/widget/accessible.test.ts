import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage } from '../../../support/browser.ts';
import { startHelpdesk } from '../../../support/helpdesk.ts';
import { ask, axeFinds, greeted, said } from '../../../support/widget.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const words = {
  en: {
    locale: 'en-IN',
    question: 'office supervisor',
    answer: 'what is the last date?',
    answered: '31 March 2026',
    letter: 'I cannot log in at all, I tried everything. I work in Patna',
    fill: 'Fill in the letter',
    forget: 'Forget this conversation',
  },
  hi: {
    locale: 'hi-IN',
    question: 'ऑफिस सुपरवाइज़र',
    answer: 'अंतिम तिथि कब है?',
    answered: '31 मार्च 2026',
    letter: 'purana mobile aur email dono band ho gaye, kya details bheju aur kahan. main RAKNPA me hu',
    fill: 'पत्र भरें',
    forget: 'यह बातचीत मिटाएँ',
  },
} as const;

describe('axe finds nothing, in light or dark', () => {
  it.each(['en', 'hi'] as const)('in any state (%s)', { timeout: 60_000 }, async language => {
    const say = words[language];
    const helpdesk = await startHelpdesk();
    const page = await openPage(browser, 'about:blank', { locale: say.locale });
    await page.route('**/assets/core-*', route => route.abort());
    const states: Record<string, string[]> = {};
    const look = async (state: string) => {
      const light = await axeFinds(page);
      // Only the colours differ.
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await axeFinds(page, ['color-contrast', 'link-in-text-block']);
      await page.emulateMedia({ colorScheme: 'light' });
      states[state] = [...light, ...dark];
    };

    await page.route('**/v3/directline/conversations', route =>
      setTimeout(() => void route.continue(), 1500),
    );
    await page.goto(helpdesk.url);
    await page.locator('.status .connecting').waitFor();
    await look('connecting');
    await greeted(page);
    await look('greeting');
    await ask(page, say.question);
    await page.locator('.choices button').nth(2).waitFor();
    await look('question with choices');
    await ask(page, say.answer);
    await said(page, say.answered);
    for (const source of await page.locator('.source summary').all()) await source.click();
    await page.locator('.thumb').last().click();
    await page.locator('.notice').waitFor();
    await look('long answer, its sources open, a thumb given, a notice');
    await ask(page, say.letter);
    await page.getByRole('button', { name: say.fill }).click();
    await page.locator('.blank input').first().fill('A. Kumari');
    await look('letter form');
    await page.locator('.menu-place > button').click();
    await look('menu');
    await page.locator('.menu').getByRole('button', { name: say.forget }).click();
    await look('confirmation');
    await page.keyboard.press('Escape');
    await page.route('**/activities', route => route.fulfill({ status: 500, body: '{}' }));
    await ask(page, say.answer);
    await page.locator('.delivery.failed').waitFor();
    await look('failed message');
    await helpdesk.stop();
    await page.locator('.status .offline').waitFor();
    await ask(page, say.answer);
    await page.locator('.delivery.waiting').last().waitFor();
    await look('offline, a message waits');
    expect(states).toEqual(Object.fromEntries(Object.keys(states).map(state => [state, []])));
  });
});

describe('the page', () => {
  it('has one live region, which reads out new answers and the status line, and nothing else', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, 'ASRM');
    await said(page, 'Assistant Superintendent of Posts');
    expect(
      await page.locator('[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]').count(),
    ).toBe(1);
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('polite');
    expect(await page.locator('.log > .status').count()).toBe(1);
    expect(await page.locator('.own').getAttribute('aria-live')).toBe('off');
    expect(await page.locator('.bot').last().getAttribute('aria-live')).toBe(null);
    expect(await page.locator('.bot .foot').getAttribute('aria-live')).toBe('off');
  });

  it('is used by keyboard alone: question, choice, sources, menu', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
    await page.getByRole('textbox', { name: 'Your question' }).focus();
    await page.keyboard.type('Mail');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Superintendent');
    expect(await page.locator('#message').inputValue()).toBe('Mail\nSuperintendent');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Mail Superintendent');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Choices' }).getByRole('button', { name: 'ASP' }).waitFor();
    // The choices come right before the text box.
    for (let press = 0; press < 12 && !(await focused())?.startsWith('ASP'); press += 1)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await said(page, 'Assistant Superintendent of Posts');
    expect(await focused()).toBe('message');
    await page.locator('.bot .source summary').last().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.bot .source[open] .cited').textContent()).toContain(
      'Tr-13/29/2022-Training-DOP',
    );
    await page.getByRole('button', { name: 'Menu' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Start over');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Menu');
    expect(await page.locator('.menu').isVisible()).toBe(false);
  });

  it('leaves Enter to an input method that composes', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await page.locator('#message').fill('नमस्ते');
    await page.locator('#message').evaluate(box => {
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    });
    expect(await page.locator('.own').count()).toBe(0);
    expect(await page.locator('#message').inputValue()).toBe('नमस्ते');
  });

  it.each<[string, boolean, [number, number][]]>([
    [
      'a phone, a small one, and one at 400 % zoom',
      true,
      [
        [360, 640],
        [320, 640],
        [320, 256],
      ],
    ],
    ['a desktop', false, [[1280, 800]]],
  ])('fits %s: nothing to scroll sideways, every control large enough', async (_, touch, sizes) => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url, { hasTouch: touch, isMobile: touch });
    await greeted(page);
    await ask(page, `${'x'.repeat(300)} Mail Superintendent`);
    await ask(page, 'I cannot log in at all, I tried everything. I work in Patna');
    await page.getByRole('button', { name: 'Fill in the letter' }).click();
    await ask(page, 'Mail Superintendent');
    await page.getByRole('button', { name: 'ASP' }).waitFor();
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await page.locator('.log').evaluate(log => log.scrollWidth <= log.clientWidth)).toBe(true);
      // WCAG 2.2 asks for 24 pixels; for a finger they are 44.
      const small = await page.locator('button, summary, input, textarea').evaluateAll(
        (controls, least) =>
          controls
            .map(control => ({ control, box: control.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < least)
            .map(({ control }) => control.outerHTML),
        touch ? 43.9 : 24,
      );
      expect(small).toEqual([]);
      // There is room for the conversation.
      expect((await page.locator('.log').boundingBox())?.height).toBeGreaterThan(height / 3);
    }
  });

  it('marks Hindi in English as Hindi', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        if (
          /\p{Script=Devanagari}/u.test(data) &&
          parentElement?.closest('[lang]')?.getAttribute('lang') !== 'hi'
        )
          found.push(data);
      }
      return found;
    });
    expect(unmarked).toEqual([]);
  });
});

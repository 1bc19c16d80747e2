import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, line } from '../../../../dialogs/turns/turn.ts';
import { openBrowser, openPage } from '../../../support/browser.ts';
import { reply, startHelpdesk } from '../../../support/helpdesk.ts';
import { ask, axeFinds, greeted } from '../../../support/widget.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const attack =
  '<img src=x onerror="document.title=1"><script>document.title=1</script> [x](javascript:alert(1)) "onclick="';

/** Elements that can only come from a text. */
const foreign = (page: Page) =>
  page
    .locator('.log img, .log script, .log iframe, .log [onerror], .log [onclick], a[href^="javascript:"]')
    .count();

describe('HTML is shown as text', () => {
  it('in a message', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(browser, url);
    await greeted(page);
    await ask(page, attack);
    await page.locator('.own').waitFor();
    expect(await page.locator('.own .body').textContent()).toBe(attack);
    await page.locator('.bot >> nth=1').waitFor();
    expect(await foreign(page)).toBe(0);
  });

  it('in the question in the address', async () => {
    const { url } = await startHelpdesk();
    const page = await openPage(
      browser,
      `${url}/?q=${encodeURIComponent(attack)}&accent=${encodeURIComponent(attack)}&theme=${encodeURIComponent(attack)}`,
    );
    await page.locator('.bot >> nth=1').waitFor();
    expect(await page.locator('.own .body').textContent()).toBe(attack);
    expect(await foreign(page)).toBe(0);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(null);
  });

  it('in every part of an answer', async () => {
    const said = answer({
      dialog: 'contact_support',
      headline: attack,
      basis: 'stated',
      list: [line(attack)],
      facts: [line(attack)],
      steps: [line(attack)],
      cautions: [line(attack)],
      actions: [
        { kind: 'copy', label: attack, text: attack },
        {
          kind: 'mail',
          label: attack,
          to: `a@b.c?bcc=evil@example.org&x=${attack}`,
          subject: attack,
          body: attack,
        },
        { kind: 'calendar', label: attack, title: attack, date: '2030-01-01', description: attack },
        {
          kind: 'letter',
          label: attack,
          mailLabel: attack,
          to: attack,
          subject: attack,
          subjectLine: attack,
          body: [attack, { blank: 'x' }],
          blanks: [{ id: 'x', label: attack }],
        },
      ],
      next: [{ label: attack, say: attack, to: {} }],
    });
    const { url } = await startHelpdesk(
      {},
      {
        reply: (message, state, now) => ({ ...reply(message, state, now), turns: [said] }),
      },
    );
    const page = await openPage(browser, url);
    await greeted(page);
    expect(await page.locator('.bot h2').textContent()).toBe(attack);
    await page.locator('.letter .action').first().click();
    expect(await foreign(page)).toBe(0);
    expect(await page.locator('.choices button').textContent()).toBe(attack);
    const [mail] = await page
      .locator('a.action')
      .evaluateAll(links => links.map(link => link.getAttribute('href')));
    expect(new URL(mail ?? '').searchParams.has('bcc')).toBe(false);
    expect(await page.title()).toBe('iGOT Karmayogi helpdesk');
    expect(await axeFinds(page)).toEqual([]);
  });

  it('in a card payload, whatever it is', async () => {
    const payloads: [string, unknown][] = [
      ['no turn at all', { turn: null, language: attack }],
      ['a turn of another kind', { turn: { kind: attack, headline: { html: attack } } }],
      [
        'lines that are no lines',
        {
          turn: {
            kind: 'answer',
            headline: attack,
            list: [1],
            facts: [{}],
            steps: 'x',
            cautions: null,
            citations: 1,
            actions: {},
          },
        },
      ],
      [
        'an answer with a broken letter',
        {
          turn: {
            kind: 'answer',
            headline: attack,
            list: [],
            facts: [],
            steps: [],
            cautions: [],
            citations: [],
            actions: [{ kind: 'letter' }, null, 7],
          },
        },
      ],
      ['a question without citations', { turn: { kind: 'ask', text: attack, citations: {} } }],
      [
        'sources that are none',
        { turn: { kind: 'ask', text: attack, citations: [] }, sources: [attack, { key: 1 }] },
      ],
    ];
    const { url } = await startHelpdesk();
    const page = await openPage(browser, 'about:blank');
    await page.route('**/v3/directline/conversations', async route => {
      const response = await route.fetch();
      const began = await response.json();
      began.activities = payloads.map(([, igotHelpdesk], index) => ({
        type: 'message',
        id: `x|000000${index}`,
        text: attack,
        from: { role: 'bot' },
        channelData: { igotHelpdesk },
        suggestedActions: { actions: [{ title: {}, value: 3 }, null] },
      }));
      await route.fulfill({ response, json: began });
    });
    await page.goto(url);
    await greeted(page);
    expect(await foreign(page)).toBe(0);
    for (const [index, [what]] of payloads.entries())
      expect(await page.locator('.bot .body').nth(index).textContent(), what).toContain('<img src=x');
  });
});

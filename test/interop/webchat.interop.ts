/** Microsoft's Web Chat 4.18, unchanged, on a page of another origin, against our server: whole dialogs, as people hold them. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createActivityLog } from '../../src/storage/activity-log.ts';
import { createFeedback } from '../../src/storage/feedback.ts';
import { idOf } from '../../src/webchat/direct-line/feed.ts';
import { call } from '../support/api.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type Helpdesk, startHelpdesk } from '../support/helpdesk.ts';
import { type HostPage, startHostPage } from '../support/host-page.ts';
import { microsoftWebChat, webChatVersion } from '../support/microsoft-webchat.ts';

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Intranet</title><link rel="icon" href="data:,">
  <style>html, body, #webchat { height: 100%; margin: 0 }</style></head>
  <body><div id="webchat"></div><script src="/webchat.js"></script><script src="/host.js"></script></body>
</html>`;
/** What a department's own page would do, as Microsoft's documentation has it: a token, a connection, the chat. */
const script = `(async () => {
  const { api, locale } = Object.fromEntries(new URLSearchParams(location.search));
  const domain = api + '/v3/directline';
  const kept = JSON.parse(sessionStorage.getItem('talk'));
  const talk = kept ?? { token: (await (await fetch(domain + '/tokens/generate', { method: 'POST' })).json()).token };
  const directLine = WebChat.createDirectLine({ domain, ...talk, conversationStartProperties: { locale } });
  const store = WebChat.createStore();
  Object.assign(window, {
    directLine,
    keep: () => sessionStorage.setItem('talk', JSON.stringify({
      token: directLine.token, conversationId: directLine.conversationId, watermark: '0',
    })),
  });
  WebChat.renderWebChat({ directLine, store, locale }, document.getElementById('webchat'));
})();`;

let browser: Browser;
let host: HostPage;
beforeAll(async () => {
  browser = await openBrowser();
  host = await startHostPage({ 'index.html': page, 'host.js': script, 'webchat.js': microsoftWebChat() });
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});

async function begin(
  { locale = 'en-IN', now }: { locale?: string; now?: () => number } = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
) {
  const helpdesk = await startHelpdesk({ ALLOWED_ORIGINS: host.url }, now ? { now } : {});
  const page = await openPage(browser, 'about:blank', { locale, viewport: { width: 480, height: 800 } });
  await prepare(page);
  await page.goto(`${host.url}/?api=${encodeURIComponent(helpdesk.url)}&locale=${locale}`);
  await said(page, /./);
  return { helpdesk, page };
}

const bubbles = (page: Page) =>
  page.locator('.webchat__basic-transcript__activity .webchat__bubble__content');
const said = (page: Page, words: string | RegExp, timeout = 20_000) =>
  bubbles(page).filter({ hasText: words }).last().waitFor({ timeout });
const say = async (page: Page, text: string) => {
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
};
/** Presses a suggested action. */
const press = (page: Page, name: string | RegExp) =>
  page.locator('.webchat__suggested-action', { hasText: name }).first().click();
const token = (page: Page) => page.evaluate(() => (window as unknown as WithTalk).directLine.token);
interface WithTalk {
  directLine: { token: string; conversationId: string };
  keep: () => void;
}
const stored = (helpdesk: Helpdesk) =>
  Number(helpdesk.database().prepare('SELECT count(*) AS n FROM activities').get()?.n);

describe(`Web Chat ${webChatVersion}`, () => {
  it('finds the designation by a button, in English', async () => {
    const { page, helpdesk } = await begin();
    await say(page, 'my designation? Mail Superintendent');
    await press(page, 'ASP');
    await said(page, 'Assistant Superintendent of Posts, Group B');
    await said(page, 'OM 30.12.2025, Annexure III, row 47');
    // The name stands out, as it does in our own widget.
    expect(
      await bubbles(page).locator('strong', { hasText: 'Assistant Superintendent of Posts' }).count(),
    ).toBe(1);
    expect(await bubbles(page).count()).toBe(5);
    expect(helpdesk.logged).toEqual([]);
  });

  it('finds the designation by a button, in Hindi', async () => {
    const { page } = await begin({ locale: 'hi-IN' });
    await said(page, 'नमस्कार');
    await say(page, 'मेरा पदनाम क्या है? Mail Superintendent');
    await press(page, 'ASP');
    await said(page, 'Annexure III, पंक्ति 47');
  });

  it('lists the six courses, and goes on by buttons, in English', async () => {
    const { page } = await begin();
    await say(page, 'which courses must I do');
    await press(page, 'Postman');
    await said(page, 'Developing Effective Soft Skills');
    expect(await bubbles(page).last().locator('ol > li').count()).toBe(6);
    await press(page, 'Exam rules');
    await said(page, '50 questions');
  });

  it('lists the six courses, and goes on by buttons, in Hindi', async () => {
    const { page } = await begin({ locale: 'hi-IN' });
    await say(page, 'मैं डाकिया हूँ, कौन से कोर्स करने हैं');
    await said(page, 'Developing Effective Soft Skills');
    await press(page, 'परीक्षा के नियम');
    await said(page, '50 प्रश्न');
  });

  it('shows a card and hears its button', async () => {
    const { page, helpdesk } = await begin();
    const id = await page.evaluate(() => (window as unknown as WithTalk).directLine.conversationId);
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: 'Is this a card?' }],
      actions: [
        { type: 'Action.Submit', title: 'Ask it', data: { say: 'my designation? Mail Superintendent' } },
      ],
    };
    const activity = {
      type: 'message',
      from: { id: 'igot-helpdesk', role: 'bot' },
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    };
    createActivityLog(helpdesk.database()).append(id, [
      { toJson: sequence => JSON.stringify({ ...activity, id: idOf(id, sequence) }) },
    ]);
    await page.evaluate(() => (window as unknown as WithTalk).keep());
    await page.reload();
    await page.getByText('Is this a card?').waitFor();
    await page.locator('.ac-pushButton', { hasText: 'Ask it' }).click();
    await said(page, 'Which cadre is yours?');
    await press(page, 'ASP');
    await said(page, 'Assistant Superintendent of Posts, Group B');
  });

  it('goes on after its socket was cut in mid-dialog; nothing is lost, nothing comes twice', async () => {
    const { page, helpdesk } = await begin();
    await say(page, 'my designation? Mail Superintendent');
    await said(page, 'Which cadre is yours?');
    helpdesk.cut();
    await press(page, 'ASP');
    // It waits 3 to 15 s before it comes back.
    await said(page, 'Assistant Superintendent of Posts, Group B', 40_000);
    expect(await bubbles(page).count()).toBe(5);
    expect(stored(helpdesk)).toBe(5);
  });

  it('goes on after the server was restarted in mid-dialog', async () => {
    const { page, helpdesk } = await begin();
    await say(page, 'my designation? Mail Superintendent');
    await said(page, 'Which cadre is yours?');
    await helpdesk.stop();
    await helpdesk.start();
    await press(page, 'ASP');
    await said(page, 'Assistant Superintendent of Posts, Group B', 40_000);
    expect(await bubbles(page).count()).toBe(5);
  });

  it('stays in its talk for longer than a token lasts', async () => {
    let ahead = 0;
    const { page, helpdesk } = await begin({ now: () => Date.now() + ahead }, page =>
      // It fetches a token every 15 minutes: here every 300 ms.
      page.addInitScript(() => {
        const { setInterval } = window;
        Object.assign(window, {
          setInterval: (work: TimerHandler, wait = 0, ...more: unknown[]) =>
            setInterval(work, wait === 900_000 ? 300 : wait, ...more),
        });
      }),
    );
    const first = await token(page);
    for (let quarters = 1; quarters <= 3; quarters += 1) {
      const before = await token(page);
      ahead = quarters * 15 * 60_000;
      await expect.poll(() => token(page)).not.toBe(before);
    }
    await say(page, 'my designation? Mail Superintendent');
    await said(page, 'Which cadre is yours?');
    const old = await call(helpdesk, 'POST', '/v3/directline/tokens/refresh', { token: first });
    expect([old.status, old.json.error.code]).toEqual([403, 'TokenExpired']);
  });

  it('finds its talk again after a reload, and goes on in it', async () => {
    const { page, helpdesk } = await begin();
    await say(page, 'my designation? Mail Superintendent');
    await said(page, 'Which cadre is yours?');
    const before = await bubbles(page).allInnerTexts();
    await page.evaluate(() => (window as unknown as WithTalk).keep());
    await page.reload();
    await said(page, 'Which cadre is yours?');
    expect(await bubbles(page).allInnerTexts()).toEqual(before);
    await press(page, 'ASP');
    await said(page, 'Assistant Superintendent of Posts, Group B');
    expect(helpdesk.database().prepare('SELECT count(*) AS n FROM conversations').get()?.n).toBe(1);
  });

  it('posts a thumb as we keep it', async () => {
    const { page, helpdesk } = await begin();
    await say(page, 'courses for a postman');
    await said(page, 'Developing Effective Soft Skills');
    const id = await page.evaluate(() => (window as unknown as WithTalk).directLine.conversationId);
    await page.evaluate(
      replyToId =>
        new Promise((resolve, reject) =>
          (
            window as unknown as {
              directLine: { postActivity(activity: object): { subscribe(...to: unknown[]): void } };
            }
          ).directLine
            .postActivity({
              type: 'invoke',
              name: 'message/submitAction',
              from: { id: 'me' },
              value: { actionName: 'feedback', actionValue: { reaction: 'like' } },
              replyToId,
            })
            .subscribe(resolve, reject),
        ),
      idOf(id, 3),
    );
    expect(createFeedback(helpdesk.database()).of(id)).toMatchObject([{ reaction: 'like', sequence: 3 }]);
  });

  it('shows as text whatever looks like a page', async () => {
    const { page } = await begin();
    await say(page, '<img src=x onerror=alert(1)> designation of <script>alert(2)</script>');
    await expect.poll(() => bubbles(page).count()).toBe(3);
    expect(await bubbles(page).locator('img, script').count()).toBe(0);
  });

  it('is refused on a page that is not listed', async () => {
    const helpdesk = await startHelpdesk({ ALLOWED_ORIGINS: 'https://intranet.example' });
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const failed = page.waitForEvent('requestfailed');
    await page.goto(`${host.url}/?api=${encodeURIComponent(helpdesk.url)}&locale=en-IN`);
    expect((await failed).url()).toContain('/v3/directline/tokens/generate');
    expect(stored(helpdesk)).toBe(0);
  });
});

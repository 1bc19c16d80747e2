import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { startHelpdesk } from '../support/helpdesk.ts';
import { type Chat, group, openChat, personal, playground, startPlayground } from '../support/playground.ts';

if (!playground)
  throw new Error(
    'AGENTS_PLAYGROUND names no folder of @microsoft/m365agentsplayground: install it and set the variable (docs/teams.md)',
  );
const program: string = playground;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Holds one conversation in Microsoft's own client, against a server of its own. */
async function hold(name: string, conversation: (chat: Chat) => Promise<void>): Promise<void> {
  const helpdesk = await startHelpdesk();
  const client = await startPlayground(program, helpdesk.url);
  const chat = await openChat(browser, client, name);
  try {
    await conversation(chat);
    // A card that the client could not show is said in its place.
    expect(await chat.text()).not.toMatch(/could not be rendered|unsupported|unable to|went wrong/i);
    expect(helpdesk.logged).toEqual([]);
  } finally {
    await chat.page.context().close();
    client.stop();
  }
}

describe('in the Microsoft 365 Agents Playground', { timeout: 90_000 }, () => {
  describe.each([personal, group])('%s', name => {
    it('designation: a question is answered by a button, and its card keeps the answer', () =>
      hold(name, async chat => {
        await chat.say('office supervisor');
        await chat.press('IP cadre');
        expect(await chat.text()).toMatch(/✓ IP cadre[\s\S]*Inspector Posts, Group B/);
        for (const label of ['IP cadre', 'ASP cadre']) expect(await chat.button(label).count()).toBe(0);
      }));

    it('MDO: a place in two circles', () =>
      hold(name, async chat => {
        await chat.say('mdo for Aurangabad');
        await chat.press('Maharashtra Postal Circle');
        expect(await chat.text()).toMatch(/✓ Maharashtra Postal Circle[\s\S]*Maharashtra Postal Circle/);
      }));

    it('courses: six of them, then the rules of the exam', () =>
      hold(name, async chat => {
        await chat.say('courses for postman');
        expect(await chat.text()).toMatch(
          /Postman, Group C: six courses[\s\S]*Developing Effective Soft Skills/,
        );
        await chat.press('Exam rules');
        expect(await chat.text()).toMatch(/50 questions/);
      }));

    it('locked: what is missing', () =>
      hold(name, async chat => {
        await chat.say('assessment locked, I am ASP');
        await chat.press('Yes, green tick');
        await chat.press('All my six courses');
        expect(await chat.text()).toMatch(/✓ All my six courses[\s\S]*Most likely Conduct Rules is missing/);
      }));

    it('login: nothing works', () =>
      hold(name, async chat => {
        await chat.say('I cannot log in to iGOT');
        await chat.press('I tried all of these');
        expect(await chat.text()).toMatch(/Case II/);
      }));
  });

  it('Hindi: asked and answered', () =>
    hold(personal, async chat => {
      await chat.say('ऑफिस सुपरवाइज़र का पदनाम');
      await chat.press('IP संवर्ग');
      expect(await chat.text()).toMatch(/✓ IP संवर्ग[\s\S]*Inspector Posts/);
    }));
});

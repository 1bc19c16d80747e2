/**
 * `AGENTS_PLAYGROUND=<folder of the package> node scripts/teams-pictures.ts` takes the pictures of the bot in Teams for
 * docs/teams.md, in the Microsoft 365 Agents Playground. The browser and the fonts are those of the tests. All persons in
 * the pictures are invented.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { openBrowser } from '../test/support/find-browser.ts';
import {
  type Chat,
  group,
  openChat,
  personal,
  playground,
  startPlayground,
} from '../test/support/playground.ts';

const root = join(import.meta.dirname, '..');

const pictures: { file: string; chat: string; hold: (chat: Chat) => Promise<void> }[] = [
  {
    file: 'teams-en.png',
    chat: personal,
    hold: async chat => {
      await chat.say('assessment locked, I am ASP');
      await chat.press('Yes, green tick');
      await chat.press('All my six courses');
    },
  },
  {
    file: 'teams-group.png',
    chat: group,
    hold: async chat => {
      await chat.say('mdo for Aurangabad');
      await chat.press('Maharashtra Postal Circle');
    },
  },
  {
    file: 'teams-hi.png',
    chat: personal,
    hold: async chat => {
      await chat.say('ऑफिस सुपरवाइज़र का पदनाम');
      await chat.press('IP संवर्ग');
    },
  },
];

async function take(page: Page, file: string): Promise<void> {
  // The client shows notes on what it cannot do, and a log. Teams shows neither, so the picture leaves them out.
  await page.getByText(/^Full width control is not supported/).evaluateAll(notes => {
    for (const note of notes) {
      // Hide the dot in front of the note too. It is an element without text.
      let whole = note as HTMLElement;
      while (whole.parentElement?.textContent === note.textContent) whole = whole.parentElement;
      whole.style.display = 'none';
    }
  });
  const panel = await page.getByText('Log Panel', { exact: true }).boundingBox();
  await page.getByRole('textbox').first().blur();
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 5000);
  await page.waitForTimeout(500);
  await page.screenshot({
    path: join(root, 'docs/pictures', file),
    clip: { x: 0, y: 50, width: Math.floor((panel?.x ?? 1000) - 16), height: 950 },
  });
}

if (!playground) {
  console.error('helpdesk: AGENTS_PLAYGROUND: names no folder of @microsoft/m365agentsplayground; set it');
  process.exit(2);
}
const browser = await openBrowser(['--force-device-scale-factor=1.5']);
try {
  for (const { file, chat: name, hold } of pictures) {
    const server = spawn(process.execPath, [join(root, 'src/main.ts')], {
      cwd: root,
      env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: ':memory:', AS_OF: '2026-11-21' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [started] = await once(createInterface({ input: server.stdout }), 'line');
    const client = await startPlayground(playground, /http:\S+(?=\/)/.exec(String(started))?.[0] ?? '');
    try {
      const chat = await openChat(browser, client, name);
      await hold(chat);
      await take(chat.page, file);
    } finally {
      client.stop();
      server.kill();
    }
  }
} finally {
  await browser.close();
}

/**
 * Runs the Microsoft 365 Agents Playground: a Teams client for one machine, with Microsoft's card renderer. It has an
 * evaluation licence, so it is not a dependency. AGENTS_PLAYGROUND names the folder of the installed package.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

/** The path of its program; undefined if it is not installed. */
export const playground = [process.env.AGENTS_PLAYGROUND].flatMap(folder => {
  const program = folder && path.join(folder, 'cli.js');
  return program && existsSync(program) ? [program] : [];
})[0];

/** Invented persons. The Playground needs five colleagues. */
const [asha, ...colleagues] = [
  'Asha Kumari',
  'Ravi Das',
  'Meena Rao',
  'Imran Ali',
  'Sunita Devi',
  'John Minz',
].map((name, index) => {
  const [givenName = '', surname = ''] = name.split(' ');
  const email = `${givenName.toLowerCase()}@example.com`;
  const aadObjectId = `00000000-0000-0000-0000-00000000002${index}`;
  return { id: `user-${index}`, name, givenName, surname, email, userPrincipleName: email, aadObjectId };
});
const chats = {
  version: '0.1.1',
  tenantId: '00000000-0000-0000-0000-000000000001',
  bot: { id: '00000000-0000-0000-0000-000000000011', name: 'iGOT helpdesk' },
  currentUser: asha,
  users: colleagues,
  personalChat: { id: 'personal-chat' },
  groupChat: { id: 'group-chat', name: 'Patna division' },
  team: {
    id: 'team',
    name: 'Training cell',
    aadGroupId: '00000000-0000-0000-0000-000000000031',
    channels: [{ id: 'channel', name: 'Circulars' }],
  },
};

/** Makes the Playground listen on this machine only. By default it listens on all addresses. */
const onlyHere = `const { Server } = require('node:net');
const { listen } = Server.prototype;
Server.prototype.listen = function (first, ...rest) {
  if (typeof first === 'object' && first?.port !== undefined) return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  return listen.call(this, first, '127.0.0.1', ...rest.filter(argument => typeof argument === 'function'));
};
`;

export interface Playground {
  /** The address of its client. */
  url: string;
  stop(): void;
}

/** @param bot the address of the server, without a slash at the end */
export async function startPlayground(program: string, bot: string): Promise<Playground> {
  const folder = mkdtempSync(path.join(tmpdir(), 'helpdesk-playground-'));
  // The Playground reads YAML. JSON is valid YAML.
  writeFileSync(path.join(folder, '.m365agentsplayground.yml'), JSON.stringify(chats));
  writeFileSync(path.join(folder, 'only-here.cjs'), onlyHere);
  const child: ChildProcess = spawn(
    process.execPath,
    [
      ...['-r', path.join(folder, 'only-here.cjs'), program, '-e', `${bot}/api/messages`],
      ...['-c', 'msteams', '-p', String(await freePort()), '--disable-telemetry'],
    ],
    { cwd: folder, env: { PATH: process.env.PATH, BROWSER: 'none' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  let output = '';
  const port = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: unknown) => {
      output += chunk;
      // If the wanted port is in use, the Playground takes another one.
      const listening = /^Listening on (\d+)$/m.exec(output)?.[1];
      if (listening) resolve(listening);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', () => reject(new Error(`the Agents Playground ended: ${output}`)));
    setTimeout(() => reject(new Error(`the Agents Playground does not start: ${output}`)), 30_000).unref();
  });
  return { url: `http://127.0.0.1:${port}/`, stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise(resolve => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A person in a chat of the Playground. */
export class Chat {
  readonly page: Page;
  readonly name: string;

  constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }

  /** Types a message, after an @mention where Teams needs one, and waits for a new reply. */
  async say(text: string): Promise<void> {
    await this.newer(async () => {
      const box = this.page.getByRole('textbox').first();
      await box.click();
      if (this.name !== personal) {
        await this.page.keyboard.type('@');
        await this.page.getByRole('menuitem', { name: 'iGOT helpdesk' }).click();
        await this.page.keyboard.type(' ');
      }
      await this.page.keyboard.insertText(text);
      await this.page.keyboard.press('Enter');
    });
  }

  /** Presses the last button with this label, and waits for a new reply. */
  async press(label: string): Promise<void> {
    await this.newer(() => this.button(label).last().click());
  }

  button(label: string): Locator {
    return this.page.getByRole('button', { name: label, exact: true });
  }

  /** The text of the chat, without the log panel. */
  async text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: only the visible lines
    const body = await this.page.locator('body').innerText();
    return body.slice(0, body.indexOf('Type a message...'));
  }

  private async newer(act: () => Promise<void>): Promise<void> {
    const answers = this.page.getByText(/User Application -> Microsoft 365 Agents Playground message/);
    const before = await answers.count();
    await act();
    await answers.nth(before).waitFor();
  }
}

export const personal = 'Personal Chat';
export const group = 'Patna division';

/** Opens the client in a window of its own, chooses a chat, and waits for the greeting. */
export async function openChat(browser: Browser, { url }: Playground, name: string): Promise<Chat> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 1000 }, locale: 'en-IN' });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByText(name, { exact: true }).first().click();
  await page.getByText('Write your post or your question').last().waitFor();
  return new Chat(page, name);
}

/** The helpdesk as it runs, on a free port of this machine, for tests that speak to it from outside. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createConversation } from '../../dialogs/conversation/conversation.ts';
import { overStore } from '../../dialogs/conversation/stored-state.ts';
import { phrases } from '../../dialogs/phrases/index.ts';
import { messageOf } from '../../dialogs/turns/message.ts';
import { toText } from '../../dialogs/turns/text.ts';
import type { Turn } from '../../dialogs/turns/turn.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { loadConfig } from '../../src/config.ts';
import { createServer, type HelpdeskServer, type ServerParts } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { createLookUp } from '../../src/teams/message-extension/look-up.ts';

/** The conversation that people talk to. */
export const reply = overStore(createConversation(loadKnowledge()));
export const toMessage = (turn: Turn, language: Language) => messageOf(turn, language, loadKnowledge());
export const lookUp = createLookUp(loadKnowledge());
export { toText };

type State = ReturnType<typeof reply>['state'];

export interface Helpdesk {
  /** Without a slash at the end; the same after a restart. */
  url: string;
  database: () => Database;
  /** What the server logged. */
  logged: string[];
  /** Drops every WebSocket without a word. */
  cut: () => void;
  stop: () => Promise<void>;
  /** Starts it again over what it kept. */
  start: () => Promise<void>;
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'helpdesk-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * @param env variables beside those of a test
 * @param parts what to put in place of the real thing
 */
export async function startHelpdesk(
  env: Record<string, string> = {},
  parts: Partial<ServerParts<State>> = {},
): Promise<Helpdesk> {
  const logged: string[] = [];
  const dataDir = temporaryFolder();
  let port = '0';
  let running: { server: HelpdeskServer; database: Database } | undefined;

  const helpdesk: Helpdesk = {
    url: '',
    logged,
    database: () => {
      if (!running) throw new Error('the helpdesk is not running');
      return running.database;
    },
    cut: () => running?.server.cut(),
    async stop() {
      const stopping = running;
      running = undefined;
      await stopping?.server.close();
      stopping?.database.close();
    },
    async start() {
      const config = loadConfig({ PORT: port, DATA_DIR: dataDir, ...env });
      const database = openDatabase(dataDir);
      const log = (entry: string) => void logged.push(entry);
      const today = () => '2026-11-21';
      const server = createServer<State>({
        config,
        database,
        reply,
        toMessage,
        lookUp,
        apology: language => phrases[language].conversation.error,
        today,
        log,
        ...parts,
      });
      helpdesk.url = (await server.listen()).replace(/\/$/, '');
      port = new URL(helpdesk.url).port;
      running = { server, database };
    },
  };
  await helpdesk.start();
  onTestFinished(() => helpdesk.stop());
  return helpdesk;
}

/** Waits until `found` gives something, at most `patience` milliseconds. */
export async function eventually<T>(found: () => T | undefined | false, patience = 10_000): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    const result = found();
    if (result !== undefined && result !== false) return result;
    if (Date.now() > until) throw new Error(`not seen within ${patience} ms: ${found}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

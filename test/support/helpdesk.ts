/** Starts the real server on a free port of this machine, for tests that send requests to it. */
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

/** The conversation that the server uses. */
export const reply = overStore(createConversation(loadKnowledge()));
export const toMessage = (turn: Turn, language: Language) => messageOf(turn, language, loadKnowledge());
export const lookUp = createLookUp(loadKnowledge());
export { toText };

type State = ReturnType<typeof reply>['state'];

export interface Helpdesk {
  /** Its address, without a slash at the end. A restart does not change it. */
  url: string;
  database: () => Database;
  /** The entries of the server's log. */
  logged: string[];
  /** Cuts every WebSocket without a closing frame. */
  cut: () => void;
  stop: () => Promise<void>;
  /** Starts it again with the same database. */
  start: () => Promise<void>;
}

/** A new folder. It is deleted at the end of the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'helpdesk-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * @param env further variables, besides those that every test needs
 * @param parts parts that replace the real ones
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

/** Waits until `found` returns a value, at most `patience` milliseconds. */
export async function eventually<T>(found: () => T | undefined | false, patience = 10_000): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    const result = found();
    if (result !== undefined && result !== false) return result;
    if (Date.now() > until) throw new Error(`not seen within ${patience} ms: ${found}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** Starts the helpdesk: `npm start`. Exit 2 with one line when it cannot be started as it is configured. */
import { existsSync } from 'node:fs';
import { createConversation } from '../dialogs/conversation/conversation.ts';
import { phrases } from '../dialogs/phrases/index.ts';
import { messageOf } from '../dialogs/turns/message.ts';
import { loadKnowledge } from '../knowledge/facts/load.ts';
import { todayInIndia } from './clock.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { createServer } from './server.ts';
import { openDatabase } from './storage/database.ts';
import { createLookUp } from './teams/message-extension/look-up.ts';
import { loadAssets } from './webchat/assets/bundle.ts';

function giveUp(line: string): never {
  console.error(line);
  process.exit(2);
}

function configure(): Config {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    return loadConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) giveUp(error.message);
    throw error;
  }
}

function open(dataDir: string) {
  try {
    return openDatabase(dataDir);
  } catch (error) {
    giveUp(error instanceof Error ? error.message : String(error));
  }
}

const config = configure();
const database = open(config.dataDir);
const { asOf } = config;
// The widget is bundled by a process of its own, while the indexes are built here; the server waits for both.
void loadAssets().catch(() => {});
const knowledge = loadKnowledge();
const server = createServer({
  config,
  database,
  reply: createConversation(knowledge),
  toMessage: (turn, language) => messageOf(turn, language, knowledge),
  lookUp: createLookUp(knowledge),
  apology: language => phrases[language].conversation.error,
  today: () => asOf ?? todayInIndia(new Date()),
  log: console.error,
});

try {
  const address = await server.listen();
  console.log(`helpdesk: the web chat is at ${address}`);
  if (!config.credentials) {
    console.log(
      'helpdesk: no Microsoft credentials: /api/messages serves this machine only (for Teams see .env.example)',
    );
  }
  if (asOf) console.log(`helpdesk: a rehearsal: every answer is given as of ${asOf}`);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const where = `${config.host}:${config.port}`;
  switch (code) {
    case 'EADDRINUSE':
      giveUp(`helpdesk: PORT: ${where} is in use by another program; end it, or set another PORT`);
      break;
    case 'EACCES':
      giveUp(`helpdesk: PORT: ${where} may not be opened by this user; set a PORT of 1024 or more`);
      break;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      giveUp(`helpdesk: HOST: ${config.host} is no address of this machine; set HOST=127.0.0.1`);
      break;
    default:
      throw error;
  }
}

// After the start, an error that nothing caught is logged and the server goes on. All that it must remember is in the
// database, written in transactions; so what an error leaves half done is one answer. An end would cut the talks of
// everybody else, and anyone who finds one such request could end the server again and again.
process.on('uncaughtException', server.fail);
process.on('unhandledRejection', server.fail);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    database.close();
    process.exit(0);
  });
}

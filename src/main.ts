/** Starts the helpdesk: `npm start`. When it cannot start, it prints one line and exits with code 2. */
import { existsSync } from 'node:fs';
import { createConversation } from '../dialogs/conversation/conversation.ts';
import { overStore } from '../dialogs/conversation/stored-state.ts';
import { phrases } from '../dialogs/phrases/index.ts';
import { messageOf } from '../dialogs/turns/message.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { todayInIndia } from './clock.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { createServer } from './server.ts';
import { openDatabase } from './storage/database.ts';
import { createLookUp } from './teams/message-extension/look-up.ts';
import { loadAssets } from './webchat/assets/bundle.ts';

function exitWith(line: string): never {
  console.error(line);
  process.exit(2);
}

function readConfig(): Config {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    return loadConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) exitWith(error.message);
    throw error;
  }
}

function open(dataDir: string) {
  try {
    return openDatabase(dataDir);
  } catch (error) {
    exitWith(error instanceof Error ? error.message : String(error));
  }
}

/** @throws the error, where it is none of those that an operator can mend */
function explainListening(error: unknown, { host, port }: Config): never {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      exitWith(
        `helpdesk: PORT: another program uses ${host}:${port}; stop that program, or set another PORT`,
      );
      break;
    case 'EACCES':
      exitWith(`helpdesk: PORT: this user may not open ${host}:${port}; set PORT to 1024 or more`);
      break;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      exitWith(`helpdesk: HOST: ${host} is not an address of this machine; set HOST=127.0.0.1`);
      break;
    default:
      throw error;
  }
}

const config = readConfig();
const database = open(config.dataDir);
const { asOf } = config;
// esbuild bundles the widget in a process of its own while the indexes are built here. The server waits for both.
void loadAssets().catch(() => {});
const knowledge = loadKnowledge();
const server = createServer({
  config,
  database,
  reply: overStore(createConversation(knowledge)),
  toMessage: (turn, language) => messageOf(turn, language, knowledge),
  lookUp: createLookUp(knowledge),
  apology: language => phrases[language].conversation.error,
  today: () => asOf ?? todayInIndia(new Date()),
  log: console.error,
});

const address = await server.listen().catch(error => explainListening(error, config));
console.log(`helpdesk: the web chat is at ${address}`);
if (!config.credentials)
  console.log(
    'helpdesk: there are no Microsoft credentials, so /api/messages serves this machine only; docs/teams.md says how to ' +
      'serve Teams',
  );
if (asOf) console.log(`helpdesk: AS_OF: answers are given as of ${asOf}; remove AS_OF to answer as of today`);

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

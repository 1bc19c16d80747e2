/** The server: the chat page, Direct Line, and Microsoft's channels, on one port. */
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server as Router } from 'restify';
import { type Bot, type BotParts, createBot } from './bot/bot.ts';
import { type Channel, createChannel } from './bot/channel-adapter.ts';
import type { Config } from './config.ts';
import { createDoor, type Door } from './http/access.ts';
import { HttpError, type Route } from './http/endpoint.ts';
import { createEntrance } from './http/entrance.ts';
import { contentSecurityPolicy, frameAncestors, jsonIn, lineOf, send } from './http/respond.ts';
import { createRouter } from './http/router.ts';
import { createActivityLog } from './storage/activity-log.ts';
import { createBotStorage } from './storage/bot-storage.ts';
import { type Database, storedSecret, sweep } from './storage/database.ts';
import { createChannelFeedback, createFeedback } from './storage/feedback.ts';
import { teamsChannel, teamsView } from './teams/channel-view.ts';
import { teamsOrigins } from './teams/hosts.ts';
import type { LookUp } from './teams/message-extension/look-up.ts';
import { type TeamsPage, teamsPages } from './teams/pages/pages.ts';
import { registerTeams } from './teams/register.ts';
import { type Assets, loadAssets } from './webchat/assets/bundle.ts';
import { serveAsset } from './webchat/assets/serve.ts';
import { DirectLineAdapter } from './webchat/direct-line/adapter.ts';
import { createFeed } from './webchat/direct-line/feed.ts';
import { createDirectLine } from './webchat/direct-line/routes.ts';
import { createStreams } from './webchat/direct-line/stream.ts';
import { createTokens } from './webchat/direct-line/token.ts';

const day = 24 * 60 * 60 * 1000;
/** Delay before work that no request waits for, in milliseconds: the first requests after the start come first. */
const idleDelayMs = 3000;
/** Milliseconds that open connections have to end when the server closes. */
const closeDelayMs = 2000;

type Language = 'en' | 'hi';
type Log = (entry: string) => void;

export interface ServerParts<State extends { language?: Language }>
  extends Omit<BotParts<State>, 'storage' | 'views'> {
  config: Config;
  database: Database;
  /** The search of Teams' message extension. */
  lookUp: LookUp;
  /** The way in for Microsoft's channels; absent: made from the configuration. */
  channel?: Channel;
  /** The time for web chat tokens, in milliseconds since 1970; absent: the system's clock. */
  now?: () => number;
}

export interface HelpdeskServer {
  /**
   * Answers what the last stop left unanswered, then listens.
   *
   * @returns the address to open in a browser. Rejects with the system's error, such as EADDRINUSE
   */
  listen(): Promise<string>;
  /** Takes no more requests, lets running turns end, and closes. The caller closes the database. */
  close(): Promise<void>;
  /** Cuts every WebSocket without a closing frame, as a broken network would. */
  cut(): void;
  /**
   * The last net, for an error that nothing caught: one line in the log. The request that was being handled is answered
   * with 500; where a part of its answer is sent already, the connection is cut.
   */
  fail(error: unknown): void;
}

/**
 * Makes the server. It does nothing until {@link HelpdeskServer.listen}, but bundling the page begins at once.
 *
 * @example
 * const knowledge = loadKnowledge();
 * const config = loadConfig(process.env);
 * const server = createServer({
 *   config,
 *   database: openDatabase(config.dataDir),
 *   reply: createConversation(knowledge),
 *   toMessage: (turn, language) => messageOf(turn, language, knowledge),
 *   lookUp: createLookUp(knowledge),
 *   apology: language => phrases[language].conversation.error,
 *   today: () => todayInIndia(new Date()),
 *   log: console.error,
 * });
 * console.log(await server.listen()); // http://127.0.0.1:3978/
 */
export function createServer<State extends { language?: Language; failures?: number }>(
  parts: ServerParts<State>,
): HelpdeskServer {
  const { config, database, log, channel = createChannel(config.credentials) } = parts;
  const assets = loadAssets();
  // `listen` rejects when bundling fails; before that a failure must not end the process.
  assets.catch(() => {});
  const bot = createTeamsBot(parts);
  const door = createDoor(config.allowedOrigins, config.trustProxy);
  const { directLine, streams } = createWebChat(parts, bot, door);
  const frames = framesOf(config);
  const { router, http, fail } = createRouter(createEntrance(door, frames, '/v3/directline/'), log);
  mountAssets(router, door, assets);
  if (config.credentials) for (const page of teamsPages(config)) mountPage(router, door, page, frames);
  mountHealth(router, database);
  mountMessages(router, door, { config, channel, bot, log });
  for (const route of directLine.routes) mountRoute(router, door, route);
  http.on('upgrade', streams.upgrade);
  const sweeping = setInterval(() => sweepOld(parts), day).unref();
  let completing: NodeJS.Timeout | undefined;

  return {
    async listen() {
      sweepOld(parts);
      const widget = await assets;
      await directLine.resume();
      const address = await listenOn(http, config);
      completing = setTimeout(() => {
        widget
          .complete()
          .catch(error => log(`helpdesk: web chat: its offline part could not be built: ${lineOf(error)}`));
      }, idleDelayMs).unref();
      return address;
    },
    async close() {
      clearInterval(sweeping);
      clearTimeout(completing);
      streams.close();
      await closeListener(http);
      await directLine.idle();
      await bot.idle();
    },
    cut: () => streams.cut(),
    fail,
  };
}

function createTeamsBot<State extends { language?: Language; failures?: number }>(
  parts: ServerParts<State>,
): Bot {
  const storage = createBotStorage(parts.database);
  const bot = createBot({ ...parts, storage, views: { [teamsChannel]: teamsView } });
  registerTeams(bot, { ...parts, storage, feedback: createChannelFeedback(parts.database).keep });
  return bot;
}

function createWebChat(
  { config, database, log, now }: Pick<ServerParts<never>, 'config' | 'database' | 'log' | 'now'>,
  bot: Bot,
  door: Door,
) {
  const activities = createActivityLog(database);
  const feed = createFeed(activities);
  const directLine = createDirectLine({
    log: activities,
    feedback: createFeedback(database),
    feed,
    tokens: createTokens(config.directLineSecret ?? storedSecret(database, 'direct-line'), now),
    adapter: new DirectLineAdapter(feed),
    handleTurn: bot.run,
    report: log,
  });
  const streams = createStreams({
    log: activities,
    feed,
    authorize: directLine.authorize,
    enter: door.enter,
    report: log,
  });
  return { directLine, streams };
}

/** The tab of the Teams app shows the chat page in a frame, so the server's own pages may show it too. */
function framesOf({ allowedOrigins, credentials }: Config): string {
  return frameAncestors([...allowedOrigins, ...(credentials ? ["'self'", ...teamsOrigins] : [])]);
}

/** The chat page and its files. */
function mountAssets(router: Router, door: Door, assets: Promise<Assets>): void {
  for (const route of ['/', '/widget.js', '/service-worker.js', '/assets/:file'])
    for (const method of ['get', 'head'] as const)
      router[method](route, async (request, response) => {
        const { path } = door.callerOf(request);
        const asset = await (await assets).find(path === '/' ? '/index.html' : path);
        if (!asset) throw new HttpError(404, 'NotFound', 'there is nothing at this address');
        // Pages of other sites load the launcher and nothing else.
        const readers = path === '/widget.js' ? 'cross-origin' : 'same-origin';
        serveAsset(request, response, asset, { 'Cross-Origin-Resource-Policy': readers });
      });
}

function mountPage(
  router: Router,
  door: Door,
  { path, type, policy, body }: TeamsPage,
  frames: string,
): void {
  router.get(path, async (request, response) => {
    const { host, query } = door.callerOf(request);
    if (policy)
      response.setHeader('Content-Security-Policy', `${contentSecurityPolicy(host, frames)}; ${policy}`);
    response.sendRaw(200, body(query), { 'Content-Type': type, 'Cache-Control': 'no-cache' });
  });
}

function mountHealth(router: Router, database: Database): void {
  router.get('/healthz', async (_request, response) => {
    database.prepare('SELECT 1').get();
    send(response, 200, { status: 'ok' });
  });
}

/** The endpoint of Teams and Microsoft's other channels. */
function mountMessages(
  router: Router,
  door: Door,
  { config, channel, bot, log }: { config: Config; channel: Channel; bot: Bot; log: Log },
): void {
  router.post('/api/messages', async (request, response) => {
    const { authorization, isThisMachine } = door.callerOf(request);
    if (!config.credentials && !isThisMachine)
      throw new HttpError(
        403,
        'Forbidden',
        '/api/messages serves this machine only until the MICROSOFT_ variables are set',
      );
    const received = await channel.receive(authorization, jsonIn(request), bot.run);
    switch (received.kind) {
      case 'done':
        return send(response, received.status, received.body);
      case 'malformed':
        throw new HttpError(
          400,
          'BadArgument',
          `${received.field} cannot be used; send a Bot Framework activity`,
        );
      case 'unauthorized':
        log(`helpdesk: /api/messages: a caller was refused: ${received.reason.split('\n', 1)[0]}`);
        throw new HttpError(
          401,
          'Unauthorized',
          'the caller is not a channel of this bot; the log of the server says why',
        );
    }
  });
}

function mountRoute(router: Router, door: Door, { method, path, handle }: Route): void {
  router[method](path, async (request, response) => {
    const { query, bearer, address, base } = door.callerOf(request);
    const { params } = request;
    const body = jsonIn(request);
    const answer = await handle({ params, query, body, bearer, address, base });
    send(response, answer.status, answer.body, answer.headers);
  });
}

/** Deletes what is older than RETENTION_DAYS. */
function sweepOld({ config, database, log }: { config: Config; database: Database; log: Log }): void {
  try {
    sweep(database, config.retentionDays, Date.now());
  } catch (error) {
    log(
      `helpdesk: database: old conversations could not be deleted; the next try is in 24 hours: ${lineOf(error)}`,
    );
  }
}

async function listenOn(http: HttpServer, { port, host }: Config): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });
  const bound = http.address() as AddressInfo;
  return `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}/`;
}

async function closeListener(http: HttpServer): Promise<void> {
  const closed = new Promise<void>(resolve => http.close(() => resolve()));
  http.closeIdleConnections();
  setTimeout(() => http.closeAllConnections(), closeDelayMs).unref();
  await closed;
}

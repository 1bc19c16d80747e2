/** The server: the chat page, Direct Line, and Microsoft's channels, on one port. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import restify, { type ChainHandler, type Next, type Request, type Response } from 'restify';
import { type BotParts, createBot } from './bot/bot.ts';
import { type Channel, createChannel } from './bot/channel-adapter.ts';
import type { Config } from './config.ts';
import { createDoor, wantsWebSocket } from './http/access.ts';
import { errorBody, HttpError, type Route } from './http/endpoint.ts';
import {
  contentSecurityPolicy,
  frameAncestors,
  jsonIn,
  lineOf,
  maxBodySize,
  refusalOf,
  send,
} from './http/respond.ts';
import { createActivityLog } from './storage/activity-log.ts';
import { createBotStorage } from './storage/bot-storage.ts';
import { type Database, keptSecret, sweep } from './storage/database.ts';
import { createChannelFeedback, createFeedback } from './storage/feedback.ts';
import { teamsChannel, teamsView } from './teams/channel-view.ts';
import { teamsOrigins } from './teams/hosts.ts';
import type { LookUp } from './teams/message-extension/look-up.ts';
import { teamsPages } from './teams/pages/pages.ts';
import { registerTeams } from './teams/register.ts';
import { type Assets, loadAssets } from './webchat/assets/bundle.ts';
import { serveAsset } from './webchat/assets/serve.ts';
import { DirectLineAdapter } from './webchat/direct-line/adapter.ts';
import { createFeed } from './webchat/direct-line/feed.ts';
import { createDirectLine } from './webchat/direct-line/routes.ts';
import { createStreams } from './webchat/direct-line/stream.ts';
import { createTokens } from './webchat/direct-line/token.ts';

const day = 24 * 60 * 60 * 1000;
/** Milliseconds after the start at which what nobody waits for is made; until then others may come first. */
const breath = 3000;

export interface ServerParts<State extends { language?: 'en' | 'hi' }>
  extends Omit<BotParts<State>, 'storage' | 'views'> {
  config: Config;
  database: Database;
  /** What the search in Teams looks things up in. */
  lookUp: LookUp;
  /** The door for Microsoft's channels; absent: made from the configuration. */
  channel?: Channel;
  /** What time it is for tokens, in milliseconds since 1970; absent: the system's clock. */
  now?: () => number;
}

export interface HelpdeskServer {
  /** @returns the address to open in a browser. Rejects with the system's error, such as EADDRINUSE */
  listen(): Promise<string>;
  /** Takes no more requests, lets running turns end, and closes. The database is the caller's to close. */
  close(): Promise<void>;
  /** Cuts every connection without a word, as a network would. */
  cut(): void;
  /**
   * The last net, for an error that nothing caught: one line in the log. The request in whose handling it was thrown is
   * answered with 500, or cut where half of its answer is out.
   */
  fail(error: unknown): void;
}

export function createServer<State extends { language?: 'en' | 'hi'; failures?: number }>(
  parts: ServerParts<State>,
): HelpdeskServer {
  const { config, database, log } = parts;
  const storage = createBotStorage(database);
  const bot = createBot({ ...parts, storage, views: { [teamsChannel]: teamsView } });
  registerTeams(bot, { ...parts, storage, feedback: createChannelFeedback(database).keep });
  const activities = createActivityLog(database);
  const feed = createFeed(activities);
  const adapter = new DirectLineAdapter(feed);
  const tokens = createTokens(config.directLineSecret ?? keptSecret(database, 'direct-line'), parts.now);
  const directLine = createDirectLine({
    log: activities,
    feedback: createFeedback(database),
    feed,
    tokens,
    adapter,
    handleTurn: bot.run,
    report: log,
  });
  const door = createDoor(config.allowedOrigins, config.trustProxy);
  const streams = createStreams({
    log: activities,
    feed,
    authorize: directLine.authorize,
    enter: door.enter,
    report: log,
  });
  const { channel = createChannel(config.credentials) } = parts;
  let assets: Assets | undefined;
  let completing: NodeJS.Timeout | undefined;
  const bundled = loadAssets();
  // Whoever listens learns of it; until then nobody does.
  bundled.catch(() => {});

  const server = restify.createServer({ name: '', log: silent });
  /** The response to the request whose handling is running. */
  const answering = new AsyncLocalStorage<Response>();
  // restify's own HTTP server takes no options, so this one listens and hands requests over. restify has added its
  // methods to all responses of the process.
  const http = createHttpServer(
    { requestTimeout: 30_000, shouldUpgradeCallback: wantsWebSocket },
    (request, response) =>
      answering.run(response as Response, () => void server.server.emit('request', request, response)),
  );
  server.on('error', () => {});
  server.on('restifyError', (_request, response, error, done) => {
    const refusal = refusalOf(error);
    if (refusal.status === 500) log(`helpdesk: a request failed: ${lineOf(error)}`);
    // The last net has answered already; what was still running finds its response closed.
    if (response.headersSent) return done();
    send(response, refusal.status, errorBody(refusal.code, refusal.message), refusal.headers);
    done();
  });

  // The tab of the Teams app shows the chat page in a frame, so the server's own pages are among them.
  const frames = frameAncestors([
    ...config.allowedOrigins,
    ...(config.credentials ? ["'self'", ...teamsOrigins] : []),
  ]);
  const enter = (request: Request, response: Response, next: Next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(undefined, frames));
    const { path, host, site } = door.enter(request);
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(host, frames));
    if (!path.startsWith('/v3/directline/')) return next();
    if (site.kind === 'listed') {
      response.setHeader('Access-Control-Allow-Origin', site.origin);
      response.setHeader('Vary', 'Origin');
    }
    if (site.kind === 'other')
      return next(new HttpError(403, 'Forbidden', 'this site may not call; add it to ALLOWED_ORIGINS'));
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, x-ms-bot-agent, x-requested-with',
    );
    response.setHeader('Access-Control-Max-Age', '600');
    response.sendRaw(204, '');
    return next(false);
  };
  server.pre(guarded(enter));
  server.use(restify.plugins.jsonBodyParser({ maxBodySize }).map(guarded));

  const asset = async (request: Request, response: Response) => {
    const { path } = door.callerOf(request);
    const found = await assets?.find(path === '/' ? '/index.html' : path);
    if (!found) throw new HttpError(404, 'NotFound', 'there is nothing at this address');
    // Only the launcher is for pages of others to load.
    const readers = path === '/widget.js' ? 'cross-origin' : 'same-origin';
    serveAsset(request, response, found, { 'Cross-Origin-Resource-Policy': readers });
  };
  for (const path of ['/', '/widget.js', '/service-worker.js', '/assets/:file']) {
    server.get(path, asset);
    server.head(path, asset);
  }
  for (const { path, type, policy, body } of config.credentials ? teamsPages(config) : []) {
    server.get(path, async (request: Request, response: Response) => {
      const { host, query } = door.callerOf(request);
      const ours = contentSecurityPolicy(host, frames);
      if (policy) response.setHeader('Content-Security-Policy', `${ours}; ${policy}`);
      response.sendRaw(200, body(query), { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    });
  }
  server.get('/healthz', async (_request: Request, response: Response) => {
    database.prepare('SELECT 1').get();
    send(response, 200, { status: 'ok' });
  });

  server.post('/api/messages', async (request: Request, response: Response) => {
    const { authorization, isThisMachine } = door.callerOf(request);
    if (!config.credentials && !isThisMachine) {
      throw new HttpError(
        403,
        'Forbidden',
        '/api/messages serves this machine only while there are no Microsoft credentials',
      );
    }
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
        log(`helpdesk: /api/messages: refused a caller: ${received.reason.split('\n', 1)[0]}`);
        throw new HttpError(
          401,
          'Unauthorized',
          'the caller is not known; only channels of this bot may call',
        );
    }
  });

  const mount = ({ method, path, handle }: Route) =>
    server[method](path, async (request: Request, response: Response) => {
      const { query, bearer, address, base } = door.callerOf(request);
      const { status, body, headers } = await handle({
        params: request.params,
        query,
        body: jsonIn(request),
        bearer,
        address,
        base,
      });
      send(response, status, body, headers);
    });
  for (const route of directLine.routes) mount(route);
  http.on('upgrade', streams.upgrade);

  const clean = () => {
    try {
      sweep(database, config.retentionDays, Date.now());
    } catch (error) {
      log(`helpdesk: old talks could not be deleted: ${error instanceof Error ? error.message : error}`);
    }
  };
  const daily = setInterval(clean, day);
  daily.unref();

  return {
    async listen() {
      clean();
      assets = await bundled;
      await directLine.resume();
      await new Promise<void>((resolve, reject) => {
        http.once('error', reject);
        http.listen(config.port, config.host, () => {
          http.off('error', reject);
          resolve();
        });
      });
      const complete = () =>
        assets
          ?.complete()
          .catch(error => log(`helpdesk: the widget is not complete: ${error.stack ?? error}`));
      completing = setTimeout(complete, breath);
      completing.unref();
      const { address, family, port } = http.address() as AddressInfo;
      return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
    },
    async close() {
      clearInterval(daily);
      clearTimeout(completing);
      streams.close();
      const closed = new Promise<void>(resolve => http.close(() => resolve()));
      http.closeIdleConnections();
      setTimeout(() => http.closeAllConnections(), 2000).unref();
      await closed;
      await directLine.idle();
      await bot.idle();
    },
    cut: () => streams.cut(),
    fail(error) {
      log(`helpdesk: an error that nothing caught: ${lineOf(error)}`);
      const response = answering.getStore();
      if (!response || response.writableEnded) return;
      // Half an answer cannot be taken back; a cut connection at least says that it is not whole.
      if (response.headersSent) return void response.destroy();
      const { status, code, message } = refusalOf(error);
      try {
        send(response, status, errorBody(code, message), { Connection: 'close' });
      } catch {
        // An error in here would end the process after all.
        response.destroy();
      }
    },
  };
}

/**
 * A handler whose errors restify answers; on its own restify lets an error of a handler with a callback end the process.
 * What follows runs in the context of the request, also where the handler waited for the body.
 */
function guarded(handler: ChainHandler): ChainHandler {
  return (request, response, next) => {
    const inContext = AsyncLocalStorage.snapshot();
    try {
      handler(request, response, stop => inContext(next, stop));
    } catch (error) {
      next(error instanceof Error ? error : new Error(String(error)));
    }
  };
}

/** What restify would log of single requests is not wanted: failures are logged here, once. */
const silent = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map(level => [level, () => {}]),
);

/** The HTTP server under all routes: it listens, it answers every error, and no error ends the process. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer, type Server } from 'node:http';
import restify, { type ChainHandler, type Response, type Server as Router } from 'restify';
import { wantsWebSocket } from './access.ts';
import { errorBody } from './endpoint.ts';
import { lineOf, maxBodySize, refusalOf, send } from './respond.ts';

export interface GuardedRouter {
  /** Takes the routes. */
  router: Router;
  /** Listens, and hands each request to the router. */
  http: Server;
  /**
   * The last net, for an error that nothing caught: one line in the log. The request that was being handled is answered
   * with 500; where a part of its answer is sent already, the connection is cut.
   */
  fail(error: unknown): void;
}

/**
 * @param entrance runs before the routes of every request
 * @param log takes one entry of the server's log
 */
export function createRouter(entrance: ChainHandler, log: (entry: string) => void): GuardedRouter {
  const router = restify.createServer({ name: '', log: silent });
  /** The response to the request whose handling is running. */
  const answering = new AsyncLocalStorage<Response>();
  // restify's own HTTP server takes no options, so this one listens and hands requests over. restify has added its
  // methods to all responses of the process.
  const http = createServer(
    { requestTimeout: 30_000, shouldUpgradeCallback: wantsWebSocket },
    (request, response) =>
      answering.run(response as Response, () => void router.server.emit('request', request, response)),
  );
  router.on('error', () => {});
  router.on('restifyError', (request, response, error, done) => {
    const refusal = refusalOf(error);
    // The query may hold a token, so it is not logged.
    const path = request.url?.replace(/[?#].*/s, '');
    if (refusal.status === 500)
      log(`helpdesk: ${request.method} ${path}: the request failed: ${lineOf(error)}`);
    // The last net has answered already; what was still running finds its response closed.
    if (response.headersSent) return done();
    send(response, refusal.status, errorBody(refusal.code, refusal.message), refusal.headers);
    done();
  });
  router.pre(guarded(entrance));
  router.use(restify.plugins.jsonBodyParser({ maxBodySize }).map(guarded));
  return {
    router,
    http,
    fail(error) {
      log(`helpdesk: an error that nothing caught: ${lineOf(error)}`);
      const response = answering.getStore();
      if (response) answerFailure(response, error);
    },
  };
}

function answerFailure(response: Response, error: unknown): void {
  if (response.writableEnded) return;
  // Half an answer cannot be taken back; a cut connection at least says that it is not whole.
  if (response.headersSent) return void response.destroy();
  const { status, code, message } = refusalOf(error);
  try {
    send(response, status, errorBody(code, message), { Connection: 'close' });
  } catch {
    // An error in here would end the process after all.
    response.destroy();
  }
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

/** restify logs single requests; failures are logged here, once. */
const silent = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map(level => [level, () => {}]),
);

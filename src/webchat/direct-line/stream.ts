/** The WebSocket of a Direct Line conversation: first all after the watermark, then everything as it is said. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Caller } from '../../http/access.ts';
import { errorBody, HttpError } from '../../http/endpoint.ts';
import { lineOf, refusalOf } from '../../http/respond.ts';
import type { ActivityLog, Entry } from '../../storage/activity-log.ts';
import { pageSize } from '../../storage/activity-log.ts';
import { activitySet, type Feed } from './feed.ts';
import { watermarkOf } from './routes.ts';

/** A client that stops reading is cut off here and comes back with its watermark. Bytes. */
const maxBufferedBytes = 1024 * 1024;
/** Sockets of one conversation: a person's tabs, and old ones not yet noticed as dead. */
const maxSockets = 10;
const heartbeatMs = 30_000;

export interface Streams {
  /** Takes over an HTTP upgrade. Anything that is not a stream of ours is refused. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Cuts every connection without a word, as a network would. */
  cut(): void;
  /** Says goodbye to every client; they come back when the server does. */
  close(): void;
}

export interface StreamParts {
  log: ActivityLog;
  feed: Feed;
  authorize: (token: string | undefined, conversation: string) => unknown;
  /** Reads a request that has just come in. Throws the refusal as {@link HttpError}. */
  enter: (request: IncomingMessage) => Caller;
  /** Takes one entry of the server's log. */
  report: (entry: string) => void;
}

export function createStreams({ log, feed, authorize, enter, report }: StreamParts): Streams {
  // Clients only ever send an empty ping.
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  const sockets = new Map<string, Set<WebSocket>>();
  const alive = new WeakSet<WebSocket>();

  const timer = setInterval(() => {
    for (const socket of server.clients) {
      if (!alive.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, heartbeatMs);
  timer.unref();

  const open = (socket: WebSocket, conversation: string, watermark: number) => {
    const others = sockets.get(conversation) ?? new Set();
    sockets.set(conversation, others.add(socket));
    const [oldest] = others;
    if (others.size > maxSockets) oldest?.close(1008, 'too many connections');

    alive.add(socket);
    socket.on('pong', () => alive.add(socket));
    socket.on('message', () => alive.add(socket));
    // An 'error' is always followed by 'close'.
    socket.on('error', () => {});
    const send = (entries: Entry[]) => {
      if (socket.bufferedAmount > maxBufferedBytes) socket.terminate();
      else socket.send(activitySet(entries));
    };
    // Reading and listening happen in one go, so nothing can be said in between.
    let from = watermark;
    for (
      let entries = log.after(conversation, from);
      entries.length > 0;
      entries = log.after(conversation, from)
    ) {
      socket.send(activitySet(entries));
      from = entries.at(-1)?.sequence ?? from;
      if (entries.length < pageSize) break;
    }
    const unsubscribe = feed.subscribe(conversation, send);
    socket.on('close', () => {
      unsubscribe();
      others.delete(socket);
      if (others.size === 0) sockets.delete(conversation);
    });
  };

  return {
    upgrade(request, socket, head) {
      const refuse = ({ status, code, message }: HttpError) => {
        const body = JSON.stringify(errorBody(code, message));
        socket.end(
          `HTTP/1.1 ${status} ${code}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        );
      };
      socket.on('error', () => socket.destroy());
      try {
        const { path, query, site } = enter(request);
        const conversation = path.match(/^\/v3\/directline\/conversations\/([^/]+)\/stream$/)?.[1];
        if (!conversation) throw new HttpError(404, 'NotFound', 'no stream here');
        if (site.kind === 'other')
          throw new HttpError(403, 'Forbidden', 'this site may not connect; add it to ALLOWED_ORIGINS');
        authorize(query.get('t') ?? undefined, conversation);
        server.handleUpgrade(request, socket, head, opened => {
          try {
            open(opened, conversation, watermarkOf(query));
          } catch (error) {
            // The handshake is over: only a close frame can still say it.
            report(`helpdesk: a stream failed: ${lineOf(error)}`);
            opened.close(1011, 'something went wrong here');
          }
        });
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal.status === 500) report(`helpdesk: a stream failed: ${lineOf(error)}`);
        refuse(refusal);
      }
    },
    cut() {
      for (const socket of server.clients) socket.terminate();
    },
    close() {
      clearInterval(timer);
      for (const socket of server.clients) {
        socket.close(1001, 'restarting');
        setTimeout(() => socket.terminate(), 500).unref();
      }
    },
  };
}

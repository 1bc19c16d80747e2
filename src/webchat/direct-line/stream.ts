/**
 * The WebSocket of a Direct Line conversation. It sends every activity after the client's watermark, and then each new
 * activity as it is stored.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Caller } from '../../http/access.ts';
import { errorBody, HttpError } from '../../http/endpoint.ts';
import { lineOf, refusalOf } from '../../http/respond.ts';
import type { ActivityLog } from '../../storage/activity-log.ts';
import { pageSize } from '../../storage/activity-log.ts';
import { activitySet, type Feed } from './feed.ts';
import { watermarkOf } from './schema.ts';

/** Bytes that may wait for a client. One that reads more slowly is cut off, and comes back with its watermark. */
const maxBufferedBytes = 1024 * 1024;
/** Sockets of one conversation: the user's tabs, and lost connections that are not noticed yet. */
const maxSockets = 10;
const heartbeatMs = 30_000;
/** How long a client has to close its side before the connection is cut. */
const closeTimeoutMs = 500;

export interface Streams {
  /** Takes over an HTTP upgrade. Refuses everything that is not the stream of a conversation. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Cuts every connection without a close frame, as a network failure does. */
  cut(): void;
  /** Closes every connection with code 1001. Clients connect again when the server is back. */
  close(): void;
}

export interface StreamParts {
  log: ActivityLog;
  feed: Feed;
  /** Throws an HttpError when the token is not for this conversation. */
  authorize: (token: string | undefined, conversation: string) => unknown;
  /** Reads a request that has just come in. Throws the refusal as {@link HttpError}. */
  enter: (request: IncomingMessage) => Caller;
  /** Takes one entry of the server's log. */
  report: (entry: string) => void;
}

/** The open sockets. */
interface Sockets {
  server: WebSocketServer;
  byConversation: Map<string, Set<WebSocket>>;
  /** Those that have sent something since the last heartbeat. */
  alive: WeakSet<WebSocket>;
}

/** Makes the streams. A heartbeat runs until {@link Streams.close}; it does not keep the process alive. */
export function createStreams(parts: StreamParts): Streams {
  const sockets: Sockets = {
    // Clients only ever send an empty ping.
    server: new WebSocketServer({ noServer: true, maxPayload: 1024 }),
    byConversation: new Map(),
    alive: new WeakSet(),
  };
  const { clients } = sockets.server;
  const heartbeat = setInterval(() => pingClients(sockets), heartbeatMs);
  heartbeat.unref();
  return {
    upgrade: (request, socket, head) => upgrade(parts, sockets, request, socket, head),
    cut() {
      for (const socket of clients) socket.terminate();
    },
    close() {
      clearInterval(heartbeat);
      for (const socket of clients) {
        socket.close(1001, 'restarting');
        setTimeout(() => socket.terminate(), closeTimeoutMs).unref();
      }
    },
  };
}

function upgrade(
  parts: StreamParts,
  sockets: Sockets,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const { enter, authorize, report } = parts;
  socket.on('error', () => socket.destroy());
  try {
    const { path, query, site } = enter(request);
    const conversation = path.match(/^\/v3\/directline\/conversations\/([^/]+)\/stream$/)?.[1];
    if (!conversation) throw new HttpError(404, 'NotFound', 'no stream here');
    if (site.kind === 'other')
      throw new HttpError(403, 'Forbidden', 'this site may not connect; add it to ALLOWED_ORIGINS');
    authorize(query.get('t') ?? undefined, conversation);
    sockets.server.handleUpgrade(request, socket, head, opened => {
      try {
        open(parts, sockets, opened, conversation, watermarkOf(query));
      } catch (error) {
        // The handshake is over: only a close frame can still say it.
        report(`helpdesk: a stream failed: ${lineOf(error)}`);
        opened.close(1011, 'something went wrong here');
      }
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal.status === 500) report(`helpdesk: a stream failed: ${lineOf(error)}`);
    refuse(socket, refusal);
  }
}

/** Answers an upgrade with an HTTP error, and closes the connection. */
function refuse(socket: Duplex, { status, code, message }: HttpError): void {
  const body = JSON.stringify(errorBody(code, message));
  socket.end(
    `HTTP/1.1 ${status} ${code}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** Starts the stream on a socket whose handshake is over. */
function open(
  { log, feed }: StreamParts,
  sockets: Sockets,
  socket: WebSocket,
  conversation: string,
  watermark: number,
): void {
  track(sockets, socket, conversation);
  // An 'error' is always followed by 'close'.
  socket.on('error', () => {});
  // Both happen without a pause, so no activity can be stored between them.
  sendStored(log, socket, conversation, watermark);
  const unsubscribe = feed.subscribe(conversation, entries => {
    if (socket.bufferedAmount > maxBufferedBytes) socket.terminate();
    else socket.send(activitySet(entries));
  });
  socket.on('close', unsubscribe);
}

/** Counts a socket among those of its conversation until it closes, and notes when it is alive. */
function track({ byConversation, alive }: Sockets, socket: WebSocket, conversation: string): void {
  const all = byConversation.get(conversation) ?? new Set();
  byConversation.set(conversation, all.add(socket));
  const [oldest] = all;
  if (all.size > maxSockets) oldest?.close(1008, 'too many connections');
  alive.add(socket);
  socket.on('pong', () => alive.add(socket));
  socket.on('message', () => alive.add(socket));
  socket.on('close', () => {
    all.delete(socket);
    if (all.size === 0) byConversation.delete(conversation);
  });
}

/** Sends what is stored after the watermark, one page of the log at a time. */
function sendStored(log: ActivityLog, socket: WebSocket, conversation: string, watermark: number): void {
  for (let from = watermark; ; ) {
    const entries = log.after(conversation, from);
    const last = entries.at(-1);
    if (last === undefined) return;
    socket.send(activitySet(entries));
    if (entries.length < pageSize) return;
    from = last.sequence;
  }
}

/** Cuts the clients that have been silent since the last heartbeat, and pings the others. */
function pingClients({ server, alive }: Sockets): void {
  for (const socket of server.clients) {
    if (!alive.delete(socket)) socket.terminate();
    else socket.ping();
  }
}

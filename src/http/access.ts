/**
 * The door: reads everything that a request says of itself, once. What comes out is a {@link Caller} or a refusal;
 * nothing behind the door reads those headers again.
 */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { z } from 'zod/v4';
import { isLoopback } from '../config.ts';
import { HttpError } from './endpoint.ts';
import { maxBodySize, tooLarge } from './respond.ts';

/** The site whose page sent a request, judged by its Origin header. */
export type Site =
  /** No Origin header: a program, or a page that was opened by its address. */
  | { kind: 'none' }
  /** A page of this server. */
  | { kind: 'own' }
  /** A site in ALLOWED_ORIGINS. The answer must name its origin. */
  | { kind: 'listed'; origin: string }
  /** A site that may not call. */
  | { kind: 'other' };

/** What a request says of its sender and its target. */
export interface Caller {
  /** The path, resolved and decoded once, as the router does it. */
  path: string;
  query: URLSearchParams;
  /** This server as the caller sees it: `http://host:port` or `https://host:port`, without a slash at the end. */
  base: string;
  /** The host and port of {@link base}. Only letters, digits, `.`, `-`, `_`, `:`, `[` and `]`. */
  host: string;
  /** IP address of the caller; empty when the connection is already gone. */
  address: string;
  site: Site;
  /**
   * Whether the request was made on this machine, by address and by name. A page that was given another name for this
   * address (DNS rebinding) is not, and neither is a request that came through a proxy.
   */
  isThisMachine: boolean;
  /** The Authorization header; empty when there is none. */
  authorization: string;
  /** The token of `Authorization: Bearer …`. */
  bearer: string | undefined;
}

export interface Door {
  /**
   * Reads a request that has just come in, and remembers what it read.
   *
   * @throws HttpError 400 naming the header that cannot be read; 413 or 415 for a body that is not taken
   */
  enter(request: IncomingMessage): Caller;
  /** What {@link enter} read of this request. */
  callerOf(request: IncomingMessage): Caller;
}

/** A host name, an IPv4 address or an IPv6 address in brackets, with or without a port. */
const Host = z
  .string()
  .regex(/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/i)
  .refine(value => URL.canParse(`http://${value}`));
/** RFC 6454, section 7: `null`, or a scheme and a host. Apps send schemes of their own, and `file://`. */
const Origin = z
  .string()
  .regex(/^(?:null|[a-z][a-z\d+.-]*:\/\/[^/?#@\s]*)$/i)
  .refine(value => value === 'null' || URL.canParse(value));
/** An IP address. Some proxies add the port, and put an IPv6 address in brackets then. */
const Address = z
  .string()
  .transform(value => value.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1'))
  .refine(value => isIP(value) !== 0);
/** Some proxies name the scheme of a WebSocket. */
const Scheme = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['http', 'https', 'ws', 'wss']));

/** Says how to mend a header that cannot be read. */
const mends = {
  Host: 'send one host name, with or without a port',
  Origin: 'send one scheme and host without a path, or null',
  'X-Forwarded-Host': 'let the reverse proxy send a host name, with or without a port',
  'X-Forwarded-For': 'let the reverse proxy send an IP address',
  'X-Forwarded-Proto': 'let the reverse proxy send http or https',
} as const;
type Header = keyof typeof mends;

function read<T>(header: Header, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    throw new HttpError(400, 'BadArgument', `the header ${header} cannot be read; ${mends[header]}`);
  return parsed.data;
}

/** Whether a request asks for a WebSocket. Any other Upgrade, such as Java's `h2c`, may be ignored (RFC 9110, 7.8). */
export function wantsWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.trim().toLowerCase() === 'websocket';
}

/**
 * @param allowedOrigins origins of other sites whose pages may call
 * @param trustProxy whether a reverse proxy of the operator's writes X-Forwarded-*; without one anyone can write them,
 *   so they are not read
 */
export function createDoor(allowedOrigins: readonly string[], trustProxy: boolean): Door {
  const callers = new WeakMap<IncomingMessage, Caller>();

  /** The last entry of a list is the one that the operator's own proxy wrote. */
  const forwarded = <T>(
    { headers }: IncomingMessage,
    header: Header,
    schema: z.ZodType<T>,
  ): T | undefined => {
    const value = trustProxy ? headers[header.toLowerCase()] : undefined;
    return value === undefined ? undefined : read(header, schema, String(value).split(',').at(-1)?.trim());
  };

  const siteOf = (origin: string | undefined, base: URL): Site => {
    if (origin === undefined) return { kind: 'none' };
    if (allowedOrigins.includes(origin)) return { kind: 'listed', origin };
    // Schemes are not compared: a proxy that ends TLS does not always say so.
    const isOwn = origin !== 'null' && new URL(origin).host === base.host;
    return { kind: isOwn ? 'own' : 'other' };
  };

  const readCaller = (request: IncomingMessage): Caller => {
    const { headers, socket } = request;
    checkBody(request);
    const hosts = request.headersDistinct.host ?? ['localhost'];
    const named = read('Host', Host, hosts.length === 1 ? hosts[0] : undefined);
    const scheme = forwarded(request, 'X-Forwarded-Proto', Scheme);
    const isSecure = scheme === 'https' || scheme === 'wss';
    const publicHost = forwarded(request, 'X-Forwarded-Host', Host) ?? named;
    const base = new URL(`${isSecure ? 'https' : 'http'}://${publicHost}`);
    const origin = headers.origin === undefined ? undefined : read('Origin', Origin, headers.origin);
    const peer = socket.remoteAddress ?? '';
    const proxied = ['forwarded', 'x-forwarded-for', 'via'].some(header => headers[header] !== undefined);
    const authorization = headers.authorization ?? '';
    return {
      ...targetOf(request.url ?? '/'),
      base: base.origin,
      host: base.host,
      address: forwarded(request, 'X-Forwarded-For', Address) ?? peer,
      site: siteOf(origin, base),
      isThisMachine: !proxied && isLoopback(peer) && isLoopback(named.replace(/:\d*$/, '')),
      authorization,
      bearer: authorization.match(/^Bearer (\S+)$/i)?.[1],
    };
  };

  return {
    enter(request) {
      const caller = readCaller(request);
      callers.set(request, caller);
      return caller;
    },
    callerOf(request) {
      const caller = callers.get(request);
      if (!caller) throw new Error('this request did not come through the door');
      return caller;
    },
  };
}

/** Refuses a body that is packed or too large, before a byte of it is read. */
function checkBody({ headers }: IncomingMessage): void {
  // The reader of bodies counts bytes before it unpacks them, and a broken archive would end the process.
  if (headers['content-encoding'] !== undefined)
    throw new HttpError(415, 'UnsupportedMediaType', 'send the body uncompressed, without Content-Encoding');
  // Node has already refused a length that is not all digits.
  if (Number(headers['content-length'] ?? 0) > maxBodySize) throw tooLarge();
}

/** A target is a path, or a whole address (RFC 9112, 3.2). A path that begins with `//` names no host. */
function targetOf(target: string): Pick<Caller, 'path' | 'query'> {
  const base = 'http://localhost';
  const url = target.startsWith('/') ? URL.parse(base + target) : URL.parse(target, base);
  if (!url) throw new HttpError(400, 'BadArgument', 'the address cannot be read');
  const { pathname, searchParams } = url;
  try {
    return { path: decodeURI(pathname), query: searchParams };
  } catch {
    // A broken escape: the router finds nothing there either.
    return { path: pathname, query: searchParams };
  }
}

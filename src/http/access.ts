/** Who may call, judged by what a request says of where it comes from. */
import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../config.ts';

export interface Access {
  /** `http://host` or `https://host`, as the caller sees this server. */
  base(request: IncomingMessage): string;
  /** The caller's address. */
  address(request: IncomingMessage): string;
  /** The origin that must be named in the answer, for a page of another site that may call; else undefined. */
  otherSite(request: IncomingMessage): string | undefined;
  /** False for a page of a site that may not call. Callers that are no pages send no origin, and need a token anyway. */
  allows(request: IncomingMessage): boolean;
}

/**
 * @param trustProxy whether X-Forwarded-* come from a reverse proxy of ours; otherwise anyone can write them
 */
export function createAccess(allowedOrigins: string[], trustProxy: boolean): Access {
  const forwarded = (request: IncomingMessage, name: string): string | undefined => {
    const value = trustProxy ? request.headers[name] : undefined;
    // The last entry is the one that our own proxy wrote.
    return (Array.isArray(value) ? value.at(-1) : value)?.split(',').at(-1)?.trim();
  };
  const base = (request: IncomingMessage) => {
    const host = forwarded(request, 'x-forwarded-host') ?? request.headers.host ?? 'localhost';
    const secure = forwarded(request, 'x-forwarded-proto') === 'https';
    return `${secure ? 'https' : 'http'}://${host}`;
  };
  const isOwn = (request: IncomingMessage) => {
    const { origin } = request.headers;
    // Schemes are not compared: a proxy that ends TLS need not tell us.
    return (
      origin === undefined || (URL.canParse(origin) && new URL(origin).host === new URL(base(request)).host)
    );
  };
  const otherSite = (request: IncomingMessage) => {
    const { origin } = request.headers;
    return origin !== undefined && allowedOrigins.includes(origin) ? origin : undefined;
  };
  return {
    base,
    address: request => forwarded(request, 'x-forwarded-for') ?? request.socket.remoteAddress ?? '',
    otherSite,
    allows: request => isOwn(request) || otherSite(request) !== undefined,
  };
}

/**
 * Whether a request was made on this machine, by address and by name: a page that was given another name for this
 * address (DNS rebinding), or a proxy in front, is not this machine.
 */
export function isFromThisMachine(request: IncomingMessage): boolean {
  const { host = '', forwarded, 'x-forwarded-for': forwardedFor, via } = request.headers;
  const name = host.replace(/:\d+$/, '');
  const proxied = forwarded !== undefined || forwardedFor !== undefined || via !== undefined;
  return !proxied && isLoopback(request.socket.remoteAddress ?? '') && isLoopback(name);
}

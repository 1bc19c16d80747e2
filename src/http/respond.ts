/** What all responses have in common: JSON bodies, the security policy, and refusals that tell nothing of the inside. */
import type { Request, Response } from 'restify';
import { HttpError } from './endpoint.ts';

/** Largest request body, in bytes. */
export const maxBodySize = 256 * 1024;

/**
 * The Content-Security-Policy of every response: a page may load files of this server and call it, and run nothing inline.
 *
 * @param host the host and port of this server as the page sees them; undefined: not known
 * @param frames the value of `frame-ancestors`, see {@link frameAncestors}
 */
export function contentSecurityPolicy(host: string | undefined, frames: string): string {
  // Older Safari does not count a WebSocket to the own host as 'self'.
  const sockets = host === undefined ? '' : ` ws://${host} wss://${host}`;
  return (
    `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'${sockets}; ` +
    `worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${frames}`
  );
}

/** The value of `frame-ancestors`: the origins that may show a page in a frame. */
export function frameAncestors(origins: readonly string[]): string {
  return origins.length > 0 ? origins.join(' ') : "'none'";
}

/** Answers with JSON, or without a body. restify's formatters are not used: they would depend on the Accept header. */
export function send(
  response: Response,
  status: number,
  body?: unknown,
  headers: Record<string, string> = {},
): void {
  const type = body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' };
  response.sendRaw(status, body === undefined ? '' : JSON.stringify(body), {
    ...type,
    'Cache-Control': 'no-store',
    ...headers,
  });
}

/**
 * The parsed body; undefined when there was none.
 *
 * @throws HttpError 415 for a body that was not sent as JSON
 */
export function jsonIn({ body }: Request): unknown {
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    if (body.length === 0) return undefined;
    throw new HttpError(415, 'UnsupportedMediaType', 'send Content-Type: application/json');
  }
  return body;
}

/** The refusal of a body over {@link maxBodySize}. The connection ends, so the rest of the body is not read. */
export function tooLarge(): HttpError {
  return new HttpError(413, 'PayloadTooLarge', `the body is larger than ${maxBodySize / 1024} kB`, {
    Connection: 'close',
  });
}

/** An error with its stack as one line of the log. */
export function lineOf(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.trim().replace(/\s*[\r\n]+\s*/g, ' | ');
}

/** The refusal for an error. An unexpected error tells the caller nothing about its cause. */
export function refusalOf(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  switch (error instanceof Error && 'statusCode' in error ? error.statusCode : undefined) {
    case 400:
      return new HttpError(400, 'BadArgument', 'the request cannot be read; send JSON');
    case 404:
      return new HttpError(404, 'NotFound', 'there is nothing at this address');
    case 405:
      return new HttpError(405, 'MethodNotAllowed', 'this address does not take this method; use another');
    case 413:
      return tooLarge();
    default:
      return new HttpError(500, 'InternalError', 'the request failed on the server; try again');
  }
}

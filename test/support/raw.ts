/** Sends HTTP as bytes on a socket, for requests that HTTP clients refuse to send. */
import { connect } from 'node:net';
import type { Helpdesk } from './helpdesk.ts';

export interface RawRequest {
  method: string;
  /** The target in the first line: a path, or any other text. */
  target: string;
  /** The headers, in the order in which they are sent. Each character is one byte. */
  headers: readonly (readonly [name: string, value: string])[];
  body?: string;
}

export interface RawAnswer {
  status: number;
  text: string;
}

/**
 * Sends a request and reads until the server closes the connection.
 *
 * @returns the answer; status 0 if none came within `patience` milliseconds, or if the connection closed before
 */
export function sendRaw(
  { url }: Pick<Helpdesk, 'url'>,
  { method, target, headers, body = '' }: RawRequest,
  patience = 2000,
): Promise<RawAnswer> {
  const lines = [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  const bytes = Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1');
  return new Promise(resolve => {
    let text = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('latin1');
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', chunk => (text += chunk));
    // An 'error' is always followed by 'close'.
    socket.on('error', () => {});
    socket.on('close', () => resolve({ status: Number(text.match(/^HTTP\/1\.1 (\d{3}) /)?.[1] ?? 0), text }));
  });
}

import type { Writable } from 'node:stream';

/** Writes to a stream, and waits while its reader is slower. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>(resolve => stream.once('drain', resolve));
}

/** A text with `**bold**` marks: bold on a terminal, without the marks elsewhere. */
export function emphasised(text: string, stream: Writable): string {
  const bold = 'isTTY' in stream && stream.isTTY === true ? '\u001b[1m$1\u001b[22m' : '$1';
  return text.replace(/\*\*(.+?)\*\*/g, bold);
}

import type { Writable } from 'node:stream';

/** Writes, and waits where the reader is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>(resolve => stream.once('drain', resolve));
}

/** Text for a person: what stands between `**` is bold on a terminal, and plain elsewhere. */
export function emphasised(text: string, stream: Writable): string {
  const bold = 'isTTY' in stream && stream.isTTY === true ? '\u001b[1m$1\u001b[22m' : '$1';
  return text.replace(/\*\*(.+?)\*\*/g, bold);
}

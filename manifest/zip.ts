/** A zip archive of a few small files, as Teams takes it. The same files give the same bytes. */
import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** Signatures and fields of PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const local = 0x04034b50;
const central = 0x02014b50;
const end = 0x06054b50;
/** 2.0: deflate. */
const version = 20;
/** Names are UTF-8. */
const utf8 = 1 << 11;
const deflate = 8;
/** 1 January 1980, the first day that a zip can name: when it was made is nobody's business. */
const firstDay = (1 << 5) | 1;

/**
 * @param files name, with `/` between folders, to content
 * @returns the archive, its entries in the order given
 */
export function zip(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(version, 0);
    common.writeUInt16LE(utf8, 2);
    common.writeUInt16LE(deflate, 4);
    common.writeUInt16LE(firstDay, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    entries.push(word(local), common, name, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(word(central), half(version), common, place, name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = Object.keys(files).length;
  const last = Buffer.alloc(18);
  last.writeUInt16LE(count, 4);
  last.writeUInt16LE(count, 6);
  last.writeUInt32LE(size, 8);
  last.writeUInt32LE(offset, 12);
  return Buffer.concat([...entries, ...directory, word(end), last]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

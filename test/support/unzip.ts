/** Reads a zip archive by its central directory, and insists that both of its accounts of every file agree. */
import { crc32, inflateRawSync } from 'node:zlib';

/** @throws Error where the archive is not one that any reader would take (APPNOTE 6.3.10, sections 4.3 and 4.4) */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`zip: ${what}`);
  };
  const end = archive.length - 22;
  must(archive.readUInt32LE(end) === 0x06054b50, 'no end of the central directory, or a comment after it');
  must(archive.readUInt32LE(end + 4) === 0, 'more than one disk');
  const count = archive.readUInt16LE(end + 8);
  must(count === archive.readUInt16LE(end + 10), 'two counts of entries');
  const [size, start] = [archive.readUInt32LE(end + 12), archive.readUInt32LE(end + 16)];
  must(start + size === end, 'the directory does not reach its end');
  const files = new Map<string, Buffer>();
  let [at, expected] = [start, 0];
  for (let entry = 0; entry < count; entry += 1) {
    must(archive.readUInt32LE(at) === 0x02014b50, `entry ${entry} is none`);
    const [nameLength, extra, comment] = [28, 30, 32].map(field => archive.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    must(extra === 0 && comment === 0, 'an extra field or a comment');
    const offset = archive.readUInt32LE(at + 42);
    must(offset === expected, 'a gap between files, or an overlap');
    must(archive.readUInt32LE(offset) === 0x04034b50, 'no file where the directory says');
    // From the version needed to the length of the extra field both headers say the same.
    const both = [archive.subarray(at + 6, at + 32), archive.subarray(offset + 4, offset + 30)];
    must(Buffer.compare(both[0] ?? archive, both[1] ?? archive) === 0, 'two accounts of one file');
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    must(name === archive.toString('utf8', offset + 30, offset + 30 + nameLength), 'two names of one file');
    must(/^(?!\/)[^\\]+$/.test(name) && !name.split('/').includes('..'), 'a path that leads out');
    must(!files.has(name), 'a name twice');
    must((archive.readUInt16LE(at + 8) & 1) === 0, 'encrypted');
    const [sum, packed, whole] = [16, 20, 24].map(field => archive.readUInt32LE(at + field)) as [
      number,
      number,
      number,
    ];
    const data = archive.subarray(offset + 30 + nameLength, offset + 30 + nameLength + packed);
    must(archive.readUInt16LE(at + 10) === 8, 'not deflated');
    const content = inflateRawSync(data);
    must(content.length === whole && crc32(content) === sum, 'other content than was put in');
    files.set(name, content);
    expected = offset + 30 + nameLength + packed;
    at += 46 + nameLength;
  }
  must(expected === start && at === end, 'something between the files and the directory');
  return files;
}

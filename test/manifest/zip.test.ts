import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { zip } from '../../manifest/zip.ts';
import { unzip } from '../support/unzip.ts';

describe('a zip archive', () => {
  it.each<[string, Record<string, Buffer>]>([
    ['nothing', {}],
    ['an empty file', { empty: Buffer.alloc(0) }],
    ['text', { 'manifest.json': Buffer.from('{"name":"iGOT हेल्पडेस्क"}') }],
    ['what cannot be made smaller', { 'icon.png': randomBytes(5000) }],
    ['what can', { 'long.txt': Buffer.alloc(100_000, 'iGOT ') }],
    [
      'several, in folders, with names in Hindi',
      { 'a/b.txt': Buffer.from('1'), 'हिंदी.json': Buffer.from('2'), c: Buffer.from('3') },
    ],
  ])('gives back %s', (_what, files) => {
    expect(Object.fromEntries(unzip(zip(files)))).toEqual(files);
  });

  it('is the same for the same files, whenever it is made', () => {
    const files = { 'a.txt': Buffer.from('a') };
    expect(zip(files)).toEqual(zip(files));
    // 1 January 1980, midnight: no clock is in it.
    expect(zip(files).readUInt32LE(10)).toBe(0x00210000);
  });

  it('is smaller than what is in it', () => {
    expect(zip({ a: Buffer.alloc(100_000, 'iGOT ') }).length).toBeLessThan(1000);
  });
});

describe('the reader of these tests', () => {
  const archive = zip({ 'a.txt': Buffer.from('some words'), 'b.txt': Buffer.from('more words') });

  it('sees every byte of the archive that is changed', () => {
    // Versions made by and attributes stand in the directory alone and mean nothing to Teams: 2 + 2 + 10 bytes an entry.
    const unseen = [...archive.keys()].filter(at => {
      const changed = Buffer.from(archive);
      changed[at] = (changed[at] ?? 0) ^ 0x5a;
      try {
        return unzip(changed).size === 2;
      } catch {
        return false;
      }
    });
    expect(unseen.length).toBeLessThanOrEqual(2 * 12);
  });
});

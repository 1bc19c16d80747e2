import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../knowledge/understanding/personal-data.ts';
import { createActivityLog } from '../../../src/storage/activity-log.ts';
import { createBotStorage, StorageConflictError } from '../../../src/storage/bot-storage.ts';
import { openDatabase, storedSecret, sweep } from '../../../src/storage/database.ts';
import { temporaryFolder } from '../../support/helpdesk.ts';

const memory = () => createBotStorage(openDatabase(':memory:'));

describe('what the bot remembers', () => {
  it('is there again after the file was closed', async () => {
    const folder = temporaryFolder();
    const before = openDatabase(folder);
    await createBotStorage(before).write({ talk: { asked: 'cadre', heard: { post: 'डाकिया' } } });
    before.close();
    const after = openDatabase(folder);
    expect(await createBotStorage(after).read(['talk', 'other'])).toEqual({
      talk: { asked: 'cadre', heard: { post: 'डाकिया' }, eTag: expect.any(String) },
    });
    after.close();
  });

  it('refuses the second of two turns that read the same, and keeps what the first wrote', async () => {
    const storage = memory();
    await storage.write({ talk: { turn: 0 } });
    const first = await storage.read(['talk']);
    const second = await storage.read(['talk']);
    await storage.write({ talk: { ...first.talk, turn: 1 } });
    await expect(storage.write({ talk: { ...second.talk, turn: 2 } })).rejects.toThrow(StorageConflictError);
    expect((await storage.read(['talk'])).talk).toMatchObject({ turn: 1 });
  });

  it('refuses to begin what another turn has begun', async () => {
    const storage = memory();
    await storage.write({ talk: { turn: 1 } });
    await expect(storage.write({ talk: { turn: 1 } })).rejects.toThrow(StorageConflictError);
  });

  it('writes all of a turn or nothing', async () => {
    const storage = memory();
    await storage.write({ b: { turn: 1 } });
    await expect(storage.write({ a: { turn: 1 }, b: { turn: 2, eTag: 'old' } })).rejects.toThrow(
      StorageConflictError,
    );
    expect(await storage.read(['a'])).toEqual({});
  });

  it('overwrites on *, as the SDK does, and forgets on request', async () => {
    const storage = memory();
    await storage.write({ talk: { turn: 1 } });
    await storage.write({ talk: { turn: 9, eTag: '*' } });
    expect((await storage.read(['talk'])).talk).toMatchObject({ turn: 9 });
    await storage.delete(['talk', 'never-there']);
    expect(await storage.read(['talk'])).toEqual({});
  });
});

describe('the database', () => {
  it('can be read by its owner only', () => {
    const folder = path.join(temporaryFolder(), 'data');
    openDatabase(folder).close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('says in one line where it cannot be kept', () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => openDatabase(file)).toThrow(
      /^helpdesk: DATA_DIR: .*set a folder that the server may write to$/,
    );
  });

  it('makes a secret once and keeps it', () => {
    const folder = temporaryFolder();
    const [first, second] = [openDatabase(folder), openDatabase(folder)];
    expect(storedSecret(first, 'direct-line')).toBe(storedSecret(second, 'direct-line'));
    expect(storedSecret(first, 'direct-line')).toMatch(/^[\w-]{43}$/);
    expect(storedSecret(first, 'other')).not.toBe(storedSecret(first, 'direct-line'));
    first.close();
    second.close();
  });

  it('deletes talks in which nothing was said for the days that were set, with all that belongs to them', async () => {
    const days = (count: number) => count * 24 * 60 * 60 * 1000;
    const database = openDatabase(':memory:');
    let now = 0;
    const log = createActivityLog(database, () => now);
    const storage = createBotStorage(database, () => now);
    for (const id of ['old', 'new']) {
      log.start({ id, user: 'dl_1', locale: undefined });
      log.append(id, [{ toJson: () => '{}' }]);
      await storage.write({ [id]: {} });
    }
    now = days(20);
    log.append('new', [{ toJson: () => '{}' }]);
    await storage.write({ new: { eTag: '*' } });
    expect(sweep(database, 30, days(31))).toBe(1);
    expect([log.conversation('old'), log.after('old', 0)]).toEqual([undefined, []]);
    expect(Object.keys(await storage.read(['old', 'new']))).toEqual(['new']);
    expect(log.after('new', 0)).toHaveLength(2);
  });
});

describe('the log of a talk', () => {
  const start = () => {
    const log = createActivityLog(openDatabase(':memory:'));
    log.start({ id: 'c', user: 'dl_1', locale: 'hi-IN' });
    return log;
  };

  it('numbers what is said from 1 and reads on from a watermark', () => {
    const log = start();
    log.append('c', [{ toJson: n => `"${n}a"` }, { toJson: n => `"${n}b"` }]);
    log.append('c', [{ toJson: n => `"${n}c"` }]);
    expect(log.after('c', 1)).toEqual([
      { sequence: 2, json: '"2b"' },
      { sequence: 3, json: '"3c"' },
    ]);
  });

  it('finds what a sender named, and never stores the name twice', () => {
    const log = start();
    log.append('c', [{ toJson: () => '"x"', clientId: 'mine' }]);
    expect(log.byClientId('c', 'mine')).toEqual({ sequence: 1, json: '"x"' });
    expect(() =>
      log.append('c', [{ toJson: () => '"y"' }, { toJson: () => '"x"', clientId: 'mine' }]),
    ).toThrow();
    expect(log.after('c', 0)).toHaveLength(1);
  });

  it('knows which messages still wait for an answer', () => {
    const log = start();
    log.append('c', [{ toJson: () => '"?"', pending: true }]);
    log.append('c', [{ toJson: () => '"??"', pending: true }]);
    log.append('c', [{ toJson: () => '"!"' }], 1);
    expect(log.pending().map(({ sequence }) => sequence)).toEqual([2]);
    log.settle('c', 2);
    expect(log.pending()).toEqual([]);
  });

  it('begins a talk once', () => {
    const log = start();
    expect(log.start({ id: 'c', user: 'dl_2', locale: undefined })).toBe(false);
    expect(log.conversation('c')).toEqual({ id: 'c', user: 'dl_1', locale: 'hi-IN' });
  });
});

describe('what is blanked before it is stored', () => {
  it.each([
    ['write to ram.kumar@indiapost.gov.in please', 'write to [e-mail] please'],
    ['mob 9876543210', 'mob [number]'],
    ['call +91 98765 43210 now', 'call [number] now'],
    ['aadhaar 1234 5678 9012', 'aadhaar [number]'],
    ['मेरा नंबर ९८७६५४३२१० है', 'मेरा नंबर [number] है'],
    ['employee id 10234567, PAN ABCDE1234F', 'employee id [number], PAN [PAN]'],
  ])('%s', (said, kept) => {
    expect(mask(said)).toBe(kept);
  });

  it.each([
    'which MDO for PIN 110001',
    'PIN 110 001',
    'OM dated 30.12.2025, row 47',
    'last date 31-03-2026 or 2026-03-31?',
    'GDS BPM, HSG-I, 2025-26, 6 courses in 120 minutes',
  ])('not: %s', said => {
    expect(mask(said)).toBe(said);
  });
});

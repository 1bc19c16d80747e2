/** What the bot remembers between turns, in the shape of botbuilder's `Storage`, kept in SQLite. */
import { randomUUID } from 'node:crypto';
import { type Database, inTransaction } from './database.ts';

/** Another turn wrote first. Read again and repeat the turn; nothing was written. */
export class StorageConflictError extends Error {
  override readonly name = 'StorageConflictError';
}

/** One remembered thing. `eTag` changes with each write; a write that carries an old one is refused. */
export interface Item {
  [name: string]: unknown;
  eTag?: string;
}

/** botbuilder's `Storage`, named here so that nothing in this folder needs the SDK. */
export interface BotStorage {
  read(keys: string[]): Promise<Record<string, Item>>;
  /** @throws StorageConflictError when an item's `eTag` is no longer the stored one; then none of the items is written */
  write(changes: Record<string, Item>): Promise<void>;
  delete(keys: string[]): Promise<void>;
}

/**
 * @param now clock in milliseconds since 1970: an item's age counts from its last write
 */
export function createBotStorage(database: Database, now: () => number = Date.now): BotStorage {
  const select = database.prepare('SELECT value, etag FROM storage WHERE key = ?');
  const upsert = database.prepare(
    'INSERT INTO storage (key, value, etag, changed) VALUES (?, ?, ?, ?) ' +
      'ON CONFLICT (key) DO UPDATE SET value = excluded.value, etag = excluded.etag, changed = excluded.changed',
  );
  const remove = database.prepare('DELETE FROM storage WHERE key = ?');

  return {
    async read(keys) {
      const items: Record<string, Item> = {};
      for (const key of keys) {
        const row = select.get(key);
        if (row) items[key] = { ...(JSON.parse(String(row.value)) as Item), eTag: String(row.etag) };
      }
      return items;
    },

    async write(changes) {
      inTransaction(database, () => {
        for (const [key, { eTag, ...value }] of Object.entries(changes)) {
          const stored = select.get(key)?.etag;
          // Without an eTag the item was new when it was read: then it must still be new. `*` overwrites, as in the SDK.
          if (eTag !== '*' && eTag !== stored) {
            throw new StorageConflictError(
              `helpdesk: storage: ${key} was written by another turn; repeat this one`,
            );
          }
          upsert.run(key, JSON.stringify(value), randomUUID(), now());
        }
      });
    },

    async delete(keys) {
      for (const key of keys) remove.run(key);
    },
  };
}

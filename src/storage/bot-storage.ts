/** The states of conversations between turns, in SQLite, behind botbuilder's `Storage` interface. */
import { randomUUID } from 'node:crypto';
import { type Database, inTransaction } from './database.ts';

/** Another turn has written an item first, and nothing was written. The turn has to read again and be repeated. */
export class StorageConflictError extends Error {
  override readonly name = 'StorageConflictError';
}

/** A stored item. Its `eTag` changes with each write, and a write with an old `eTag` is refused. */
export interface StoredItem {
  [name: string]: unknown;
  eTag?: string;
}

/** botbuilder's `Storage` interface, declared here so that this folder does not import the SDK. */
export interface BotStorage {
  read(keys: string[]): Promise<Record<string, StoredItem>>;
  /** @throws StorageConflictError when the `eTag` of an item is not the stored one; then no item is written */
  write(changes: Record<string, StoredItem>): Promise<void>;
  delete(keys: string[]): Promise<void>;
}

/** @param now clock in milliseconds since 1970. The age of an item counts from its last write */
export function createBotStorage(database: Database, now: () => number = Date.now): BotStorage {
  const select = database.prepare('SELECT value, etag FROM storage WHERE key = ?');
  const upsert = database.prepare(
    'INSERT INTO storage (key, value, etag, changed) VALUES (?, ?, ?, ?) ' +
      'ON CONFLICT (key) DO UPDATE SET value = excluded.value, etag = excluded.etag, changed = excluded.changed',
  );
  const remove = database.prepare('DELETE FROM storage WHERE key = ?');

  return {
    async read(keys) {
      const items: Record<string, StoredItem> = {};
      for (const key of keys) {
        const row = select.get(key);
        if (row) items[key] = { ...(JSON.parse(String(row.value)) as StoredItem), eTag: String(row.etag) };
      }
      return items;
    },

    async write(changes) {
      inTransaction(database, () => {
        for (const [key, { eTag, ...value }] of Object.entries(changes)) {
          const stored = select.get(key)?.etag;
          // An item without an eTag was not stored when it was read, so it must not be stored now. `*` overwrites, as in the SDK.
          if (eTag !== '*' && eTag !== stored) {
            throw new StorageConflictError(
              `helpdesk: storage: another turn has changed ${key}; run this turn again`,
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

/** The SQLite file: opening it, creating its tables, and deleting what is too old. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const schema = `
  CREATE TABLE IF NOT EXISTS storage (
    key TEXT PRIMARY KEY, value TEXT NOT NULL, etag TEXT NOT NULL, changed INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS conversations (
    id TEXT PRIMARY KEY, user TEXT NOT NULL, locale TEXT, changed INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS activities (
    conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL, client_id TEXT, pending INTEGER NOT NULL DEFAULT 0, activity TEXT NOT NULL,
    PRIMARY KEY (conversation, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS activities_client_id ON activities (conversation, client_id) WHERE client_id IS NOT NULL;
  CREATE INDEX IF NOT EXISTS activities_pending ON activities (pending) WHERE pending = 1;
  CREATE TABLE IF NOT EXISTS feedback (
    conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL, dialog TEXT, reaction TEXT NOT NULL, given INTEGER NOT NULL,
    PRIMARY KEY (conversation, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS channel_feedback (
    channel TEXT NOT NULL, conversation TEXT NOT NULL, activity TEXT NOT NULL, person TEXT NOT NULL,
    dialog TEXT, reaction TEXT NOT NULL, given INTEGER NOT NULL,
    PRIMARY KEY (channel, conversation, activity, person)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

export type Database = DatabaseSync;

/**
 * Opens the database in a folder. A missing folder is created, readable by its owner only.
 *
 * @param dataDir path of the folder, or `:memory:` for a database that disappears when it is closed
 * @throws Error with one line that names the folder, when the database cannot be opened
 */
export function openDatabase(dataDir: string): Database {
  try {
    if (dataDir !== ':memory:') mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const database = new DatabaseSync(dataDir === ':memory:' ? dataDir : join(dataDir, 'helpdesk.sqlite'), {
      timeout: 5000,
    });
    // WAL with NORMAL: a power cut can lose the last writes, but never damages the file.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
    database.exec(schema);
    return database;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `helpdesk: DATA_DIR: the database in ${dataDir} cannot be opened (${reason}); set a folder that the server may write to`,
    );
  }
}

/** Runs `work` in a transaction: all of its writes happen, or none. Must not be nested. */
export function inTransaction<T>(database: Database, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** The secret of a name: 32 random bytes, created at its first use and the same for every process with this database. */
export function storedSecret(database: Database, name: string): string {
  database
    .prepare('INSERT OR IGNORE INTO secrets (name, value) VALUES (?, ?)')
    .run(name, randomBytes(32).toString('base64url'));
  const row = database.prepare('SELECT value FROM secrets WHERE name = ?').get(name);
  return String(row?.value);
}

/**
 * Deletes what has not changed for a number of days: conversations of the web chat, states of the bot, thumbs.
 *
 * @param now milliseconds since 1970
 * @returns the number of web chat conversations that were deleted
 */
export function sweep(database: Database, days: number, now: number): number {
  const before = now - days * 24 * 60 * 60 * 1000;
  return inTransaction(database, () => {
    database.prepare('DELETE FROM storage WHERE changed < ?').run(before);
    database.prepare('DELETE FROM channel_feedback WHERE given < ?').run(before);
    return Number(database.prepare('DELETE FROM conversations WHERE changed < ?').run(before).changes);
  });
}

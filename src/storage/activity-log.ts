/** Web chat talks: an append-only list of activities per conversation. An activity's place in it is the watermark. */
import { type Database, inTransaction } from './database.ts';

/** A stored activity: `sequence` counts from 1 within its conversation; `json` is the activity as clients see it. */
export interface Entry {
  sequence: number;
  json: string;
}

export interface Conversation {
  id: string;
  user: string;
  locale: string | undefined;
}

/** What goes into the log. `clientId` is the sender's own name for the activity: the same name is never stored twice. */
export interface NewEntry {
  /** The activity as stored, once its place is known. */
  toJson: (sequence: number) => string;
  clientId?: string | undefined;
  /** A message that still waits for its turn. It is found by `pending()` until `settle()`. */
  pending?: boolean;
}

export type ActivityLog = ReturnType<typeof createActivityLog>;

/** Reads at most this many activities at once; the caller reads on from the last watermark. */
export const pageSize = 500;

export function createActivityLog(database: Database, now: () => number = Date.now) {
  const find = database.prepare('SELECT id, user, locale FROM conversations WHERE id = ?');
  const create = database.prepare(
    'INSERT OR IGNORE INTO conversations (id, user, locale, changed) VALUES (?, ?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM conversations WHERE id = ?');
  const touch = database.prepare('UPDATE conversations SET changed = ? WHERE id = ?');
  const last = database.prepare(
    'SELECT coalesce(max(sequence), 0) AS last FROM activities WHERE conversation = ?',
  );
  const insert = database.prepare(
    'INSERT INTO activities (conversation, sequence, client_id, pending, activity) VALUES (?, ?, ?, ?, ?)',
  );
  const named = database.prepare(
    'SELECT sequence, activity FROM activities WHERE conversation = ? AND client_id = ?',
  );
  const after = database.prepare(
    'SELECT sequence, activity FROM activities WHERE conversation = ? AND sequence > ? ORDER BY sequence LIMIT ?',
  );
  const waiting = database.prepare(
    'SELECT conversation, sequence, activity FROM activities WHERE pending = 1 ORDER BY conversation, sequence',
  );
  const settled = database.prepare(
    'UPDATE activities SET pending = 0 WHERE conversation = ? AND sequence = ?',
  );
  const entry = (row: Record<string, unknown>): Entry => ({
    sequence: Number(row.sequence),
    json: String(row.activity),
  });

  return {
    conversation(id: string): Conversation | undefined {
      const row = find.get(id);
      if (!row) return undefined;
      return {
        id,
        user: String(row.user),
        locale: row.locale === null ? undefined : String(row.locale),
      };
    },

    /** @returns false when it was there already */
    start({ id, user, locale }: Conversation): boolean {
      return Number(create.run(id, user, locale ?? null, now()).changes) === 1;
    },

    /** Deletes a talk with all that was said in it. */
    end(id: string): void {
      remove.run(id);
    },

    /** Adds activities at the end, in order, all or none; `settles` marks the message that they answer as done. */
    append(conversation: string, entries: NewEntry[], settles?: number): Entry[] {
      return inTransaction(database, () => {
        let sequence = Number(last.get(conversation)?.last);
        const stored = entries.map(({ toJson, clientId, pending }) => {
          sequence += 1;
          const json = toJson(sequence);
          insert.run(conversation, sequence, clientId ?? null, pending ? 1 : 0, json);
          return { sequence, json };
        });
        if (settles !== undefined) settled.run(conversation, settles);
        touch.run(now(), conversation);
        return stored;
      });
    },

    /** The activity that its sender named so, if it was stored. */
    byClientId(conversation: string, clientId: string): Entry | undefined {
      const row = named.get(conversation, clientId);
      return row && entry(row);
    },

    /** What came after a watermark, oldest first, at most {@link pageSize}. */
    after(conversation: string, watermark: number): Entry[] {
      return after.all(conversation, watermark, pageSize).map(entry);
    },

    /** Messages that no turn has finished with: the server stopped in between. */
    pending(): (Entry & { conversation: string })[] {
      return waiting.all().map(row => ({ ...entry(row), conversation: String(row.conversation) }));
    },

    settle(conversation: string, sequence: number): void {
      settled.run(conversation, sequence);
    },
  };
}

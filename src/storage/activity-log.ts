/** The conversations of the web chat, each a list of activities that only grows. The place in the list is the watermark. */
import { type Database, inTransaction } from './database.ts';

/** A stored activity. */
export interface StoredActivity {
  /** Its place in the conversation, counted from 1. */
  sequence: number;
  /** The activity as clients see it. */
  json: string;
}

export interface WebChatConversation {
  id: string;
  /** The id of the person, from the token. */
  user: string;
  locale: string | undefined;
}

/** An activity to be stored. */
export interface NewActivity {
  /** The activity as clients see it, made once its place is known. */
  toJson: (sequence: number) => string;
  /** The client's own id of the activity. One id is never stored twice in a conversation. */
  clientId?: string | undefined;
  /** Whether the message still needs an answer. `pending()` finds it until it is settled. */
  pending?: boolean;
}

export interface ActivityLog {
  conversation(id: string): WebChatConversation | undefined;
  /** Stores a new conversation. @returns false when it is stored already */
  start(conversation: WebChatConversation): boolean;
  /** Deletes a conversation with all its activities. */
  end(id: string): void;
  /**
   * Adds activities at the end, in their order: all of them, or none.
   *
   * @param settles place of the message that they answer; it is settled in the same transaction
   */
  append(conversation: string, activities: NewActivity[], settles?: number): StoredActivity[];
  /** The stored activity with this client id. */
  byClientId(conversation: string, clientId: string): StoredActivity | undefined;
  /** The activities after a watermark, oldest first, at most {@link pageSize}. */
  after(conversation: string, watermark: number): StoredActivity[];
  /** Messages without an answer, because the server was stopped before. */
  pending(): (StoredActivity & { conversation: string })[];
  /** Marks a message as answered. */
  settle(conversation: string, sequence: number): void;
}

/** Most activities that one read returns; the caller reads on from the last watermark. */
export const pageSize = 500;

/**
 * The log of the web chat over a database.
 *
 * @param now clock in milliseconds since 1970
 */
export function createActivityLog(database: Database, now: () => number = Date.now): ActivityLog {
  const statements = prepareStatements(database);
  return {
    conversation(id) {
      const row = statements.find.get(id);
      if (!row) return undefined;
      return {
        id,
        user: String(row.user),
        locale: row.locale === null ? undefined : String(row.locale),
      };
    },
    start: ({ id, user, locale }) =>
      Number(statements.create.run(id, user, locale ?? null, now()).changes) === 1,
    end(id) {
      statements.remove.run(id);
    },
    append: (conversation, activities, settles) =>
      inTransaction(database, () => {
        let sequence = Number(statements.last.get(conversation)?.last);
        const stored = activities.map(({ toJson, clientId, pending }) => {
          sequence += 1;
          const json = toJson(sequence);
          statements.insert.run(conversation, sequence, clientId ?? null, pending ? 1 : 0, json);
          return { sequence, json };
        });
        if (settles !== undefined) statements.settle.run(conversation, settles);
        statements.touch.run(now(), conversation);
        return stored;
      }),
    byClientId(conversation, clientId) {
      const row = statements.byClientId.get(conversation, clientId);
      return row && activityOf(row);
    },
    after: (conversation, watermark) =>
      statements.after.all(conversation, watermark, pageSize).map(activityOf),
    pending: () =>
      statements.pending.all().map(row => ({ ...activityOf(row), conversation: String(row.conversation) })),
    settle(conversation, sequence) {
      statements.settle.run(conversation, sequence);
    },
  };
}

function prepareStatements(database: Database) {
  return {
    find: database.prepare('SELECT id, user, locale FROM conversations WHERE id = ?'),
    create: database.prepare(
      'INSERT OR IGNORE INTO conversations (id, user, locale, changed) VALUES (?, ?, ?, ?)',
    ),
    remove: database.prepare('DELETE FROM conversations WHERE id = ?'),
    touch: database.prepare('UPDATE conversations SET changed = ? WHERE id = ?'),
    last: database.prepare(
      'SELECT coalesce(max(sequence), 0) AS last FROM activities WHERE conversation = ?',
    ),
    insert: database.prepare(
      'INSERT INTO activities (conversation, sequence, client_id, pending, activity) VALUES (?, ?, ?, ?, ?)',
    ),
    byClientId: database.prepare(
      'SELECT sequence, activity FROM activities WHERE conversation = ? AND client_id = ?',
    ),
    after: database.prepare(
      'SELECT sequence, activity FROM activities WHERE conversation = ? AND sequence > ? ORDER BY sequence LIMIT ?',
    ),
    pending: database.prepare(
      'SELECT conversation, sequence, activity FROM activities WHERE pending = 1 ORDER BY conversation, sequence',
    ),
    settle: database.prepare('UPDATE activities SET pending = 0 WHERE conversation = ? AND sequence = ?'),
  };
}

function activityOf(row: Record<string, unknown>): StoredActivity {
  return { sequence: Number(row.sequence), json: String(row.activity) };
}

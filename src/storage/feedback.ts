/** Thumbs: whether an answer helped. Stored without comments, and deleted with the conversation. */
import { type Database, inTransaction } from './database.ts';

export const reactions = ['like', 'dislike'] as const;
export type Reaction = (typeof reactions)[number];

/** A thumb under an answer in the web chat. */
export interface Feedback {
  conversation: string;
  /** The place of the answer in its conversation. */
  sequence: number;
  /** The dialog that gave the answer; undefined for an apology. */
  dialog: string | undefined;
  reaction: Reaction;
  /** When it was given, in milliseconds since 1970. */
  given: number;
}

export interface FeedbackStore {
  /** Stores a thumb; a later one on the same answer replaces it. */
  keep(feedback: Omit<Feedback, 'given'>): void;
  /** The thumbs of a conversation, in the order of its answers. */
  of(conversation: string): Feedback[];
}

/** @param now clock in milliseconds since 1970 */
export function createFeedback(database: Database, now: () => number = Date.now): FeedbackStore {
  const upsert = database.prepare(
    'INSERT INTO feedback (conversation, sequence, dialog, reaction, given) VALUES (?, ?, ?, ?, ?) ' +
      'ON CONFLICT (conversation, sequence) DO UPDATE SET reaction = excluded.reaction, given = excluded.given',
  );
  const touch = database.prepare('UPDATE conversations SET changed = ? WHERE id = ?');
  const select = database.prepare('SELECT * FROM feedback WHERE conversation = ? ORDER BY sequence');
  return {
    keep({ conversation, sequence, dialog, reaction }) {
      inTransaction(database, () => {
        upsert.run(conversation, sequence, dialog ?? null, reaction, now());
        touch.run(now(), conversation);
      });
    },
    of: conversation =>
      select.all(conversation).map(row => ({
        conversation,
        sequence: Number(row.sequence),
        dialog: row.dialog === null ? undefined : String(row.dialog),
        reaction: row.reaction === 'like' ? 'like' : 'dislike',
        given: Number(row.given),
      })),
  };
}

/** A thumb from a channel that stores its conversations itself, such as Teams. */
export interface ChannelFeedback {
  channel: string;
  conversation: string;
  /** The channel's own id of the answer. */
  activity: string;
  /** A pseudonym of the person, which differs from answer to answer. */
  person: string;
  /** The dialog that gave the answer; undefined when that is no longer known. */
  dialog: string | undefined;
  reaction: Reaction;
  given: number;
}

export interface ChannelFeedbackStore {
  /** Stores a thumb; a later one of the same person on the same answer replaces it. */
  keep(feedback: Omit<ChannelFeedback, 'given'>): void;
  /** The thumbs of a conversation, in the order in which they were given. */
  of(channel: string, conversation: string): ChannelFeedback[];
}

/** @param now clock in milliseconds since 1970 */
export function createChannelFeedback(
  database: Database,
  now: () => number = Date.now,
): ChannelFeedbackStore {
  const upsert = database.prepare(
    'INSERT INTO channel_feedback (channel, conversation, activity, person, dialog, reaction, given) ' +
      'VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (channel, conversation, activity, person) ' +
      'DO UPDATE SET reaction = excluded.reaction, given = excluded.given',
  );
  const select = database.prepare(
    'SELECT * FROM channel_feedback WHERE channel = ? AND conversation = ? ORDER BY given, activity',
  );
  return {
    keep({ channel, conversation, activity, person, dialog, reaction }) {
      upsert.run(channel, conversation, activity, person, dialog ?? null, reaction, now());
    },
    of: (channel, conversation) =>
      select.all(channel, conversation).map(row => ({
        channel,
        conversation,
        activity: String(row.activity),
        person: String(row.person),
        dialog: row.dialog === null ? undefined : String(row.dialog),
        reaction: row.reaction === 'like' ? 'like' : 'dislike',
        given: Number(row.given),
      })),
  };
}

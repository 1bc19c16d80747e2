/** Whether answers helped: a thumb per answer, without words. Deleted with its talk. */
import { type Database, inTransaction } from './database.ts';

export const reactions = ['like', 'dislike'] as const;
export type Reaction = (typeof reactions)[number];

/** One thumb: which answer of which talk, what it was about, and when it was given (milliseconds since 1970). */
export interface Feedback {
  conversation: string;
  /** Place of the answer in its talk. */
  sequence: number;
  /** The dialog that gave the answer; undefined for an apology. */
  dialog: string | undefined;
  reaction: Reaction;
  given: number;
}

export interface FeedbackStore {
  /** Keeps a thumb; a later one on the same answer takes its place. */
  keep(feedback: Omit<Feedback, 'given'>): void;
  /** The thumbs of a talk, in the order of its answers. */
  of(conversation: string): Feedback[];
}

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

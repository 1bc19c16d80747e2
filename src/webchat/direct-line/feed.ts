/**
 * The activities of web chat conversations. Each is stored first, and then handed to the subscribers of its
 * conversation.
 */
import type { Activity } from 'botbuilder';
import { mask } from '../../../knowledge/understanding/personal-data.ts';
import { messageText } from '../../bot/incoming.ts';
import { plainView } from '../../bot/plain-view.ts';
import type { ActivityLog, NewActivity, StoredActivity } from '../../storage/activity-log.ts';

/** The bot, as the sender of activities. */
export const bot = { id: 'igot-helpdesk', name: 'iGOT helpdesk', role: 'bot' } as const;

export interface Feed {
  /**
   * Stores an activity of the user. Personal data in its text is masked.
   *
   * @param clientId the id that the client gave the activity
   * @param awaitsReply whether the bot still has to answer it
   */
  addUserActivity(
    conversation: string,
    activity: Partial<Activity>,
    clientId: string | undefined,
    awaitsReply: boolean,
  ): StoredActivity;
  /**
   * Stores activities of the bot, and marks the message that they answer as answered. Does nothing when the conversation
   * was deleted meanwhile.
   *
   * @param settles position of the message in its conversation
   * @returns the ids of the stored activities
   */
  addBotActivities(
    conversation: string,
    activities: Partial<Activity>[],
    settles: number | undefined,
  ): string[];
  /** Calls back with every activity that is added from now on. @returns a function that ends the subscription */
  subscribe(conversation: string, listener: Listener): () => void;
}

type Listener = (entries: StoredActivity[]) => void;

/** @param now clock in milliseconds since 1970 */
export function createFeed(log: ActivityLog, now: () => number = Date.now): Feed {
  const listeners = new Map<string, Set<Listener>>();

  const add = (conversation: string, entries: NewActivity[], settles?: number): StoredActivity[] => {
    const added = log.append(conversation, entries, settles);
    for (const listener of listeners.get(conversation) ?? []) listener(added);
    return added;
  };
  const toJson = (activity: Partial<Activity>, conversation: string) => (sequence: number) =>
    JSON.stringify({
      ...activity,
      id: idOf(conversation, sequence),
      timestamp: new Date(now()).toISOString(),
      channelId: 'directline',
      conversation: { id: conversation },
    });

  return {
    addUserActivity(conversation, activity, clientId, awaitsReply) {
      // The value that a button submits may hold anything. Only the turn needs it, so it is not stored.
      const { value: _, ...rest } = activity;
      const stored = { ...rest, text: mask(messageText(activity, plainView)) };
      const [entry] = add(conversation, [
        { toJson: toJson(stored, conversation), clientId, pending: awaitsReply },
      ]);
      if (!entry) throw new Error(`helpdesk: web chat: nothing was stored in ${conversation}`);
      return entry;
    },

    addBotActivities(conversation, activities, settles) {
      if (!log.conversation(conversation)) return [];
      const entries = activities.map(activity => ({
        toJson: toJson({ ...activity, from: bot }, conversation),
      }));
      return add(conversation, entries, settles).map(({ sequence }) => idOf(conversation, sequence));
    },

    subscribe(conversation, listener) {
      const all = listeners.get(conversation) ?? new Set();
      listeners.set(conversation, all.add(listener));
      return () => {
        all.delete(listener);
        if (all.size === 0) listeners.delete(conversation);
      };
    },
  };
}

/** The id of an activity: its conversation, and its position there, counted from 1. */
export function idOf(conversation: string, sequence: number): string {
  return `${conversation}|${String(sequence).padStart(7, '0')}`;
}

/** The position in an id that {@link idOf} made; undefined for any other id. */
export function sequenceOf(id: string | undefined): number | undefined {
  const digits = id?.match(/\|(\d+)$/)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Stored activities as clients receive them: an ActivitySet of Direct Line, as JSON. The watermark is the last
 * position.
 */
export function activitySet(entries: StoredActivity[]): string {
  const activities = entries.map(({ json }) => json).join(',');
  return `{"activities":[${activities}],"watermark":"${entries.at(-1)?.sequence ?? 0}"}`;
}

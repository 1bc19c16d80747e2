/** Web chat talks as they go on: everything added is stored first, then handed to whoever listens. */
import type { Activity } from 'botbuilder';
import { mask } from '../../../knowledge/understanding/personal-data.ts';
import { saidIn } from '../../bot/incoming.ts';
import type { ActivityLog, Entry, NewEntry } from '../../storage/activity-log.ts';

/** Name of the bot's side of a web chat. */
export const bot = { id: 'igot-helpdesk', name: 'iGOT helpdesk', role: 'bot' } as const;

export type Feed = ReturnType<typeof createFeed>;

export function createFeed(log: ActivityLog, now: () => number = Date.now) {
  const listeners = new Map<string, Set<(entries: Entry[]) => void>>();

  const add = (conversation: string, entries: NewEntry[], settles?: number): Entry[] => {
    const added = log.append(conversation, entries, settles);
    for (const listener of listeners.get(conversation) ?? []) listener(added);
    return added;
  };
  const finished = (activity: Partial<Activity>, conversation: string, sequence: number) =>
    JSON.stringify({
      ...activity,
      id: idOf(conversation, sequence),
      timestamp: new Date(now()).toISOString(),
      channelId: 'directline',
      conversation: { id: conversation },
    });

  return {
    /** Stores what a person said, without their personal data. `answered` says whether a turn is to come. */
    addUserActivity(
      conversation: string,
      activity: Partial<Activity>,
      clientId: string | undefined,
      answered: boolean,
    ): Entry {
      // Only its words are kept; what else an activity may carry has served its purpose with the turn.
      const { value: _, ...rest } = activity;
      const stored = { ...rest, text: mask(saidIn(activity)) };
      const toJson = (sequence: number) => finished(stored, conversation, sequence);
      const [entry] = add(conversation, [{ toJson, clientId, pending: answered }]);
      if (!entry) throw new Error(`helpdesk: web chat: nothing was stored in ${conversation}`);
      return entry;
    },

    /** Stores what the bot says, together with the message that it settles. A talk that was ended meanwhile stays ended. */
    addBotActivities(
      conversation: string,
      activities: Partial<Activity>[],
      settles: number | undefined,
    ): string[] {
      if (!log.conversation(conversation)) return [];
      const entries = activities.map(activity => ({
        toJson: (sequence: number) => finished({ ...activity, from: bot }, conversation, sequence),
      }));
      return add(conversation, entries, settles).map(({ sequence }) => idOf(conversation, sequence));
    },

    /** Calls back for everything added from now on. @returns a function that ends it */
    subscribe(conversation: string, listener: (entries: Entry[]) => void): () => void {
      const all = listeners.get(conversation) ?? new Set();
      listeners.set(conversation, all.add(listener));
      return () => {
        all.delete(listener);
        if (all.size === 0) listeners.delete(conversation);
      };
    },
  };
}

/** An activity's id: its conversation and its place in it. */
export function idOf(conversation: string, sequence: number): string {
  return `${conversation}|${String(sequence).padStart(7, '0')}`;
}

/** The place that an id names, if it is one of ours. */
export function sequenceOf(id: string | undefined): number | undefined {
  const digits = id?.match(/\|(\d+)$/)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Stored activities as clients receive them. The watermark is the place of the last one. */
export function activitySet(entries: Entry[]): string {
  const activities = entries.map(({ json }) => json).join(',');
  return `{"activities":[${activities}],"watermark":"${entries.at(-1)?.sequence ?? 0}"}`;
}

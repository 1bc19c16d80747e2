/** Runs the bot over what a user sends, and knows which turns are still running. */
import type { Activity } from 'botbuilder';
import type { TurnHandler } from '../../bot/bot.ts';
import { lineOf } from '../../http/respond.ts';
import type { ActivityLog } from '../../storage/activity-log.ts';
import type { DirectLineAdapter } from './adapter.ts';

export interface TurnsParts {
  log: ActivityLog;
  adapter: DirectLineAdapter;
  /** The bot. */
  handleTurn: TurnHandler;
  /** Takes one entry of the server's log. */
  report: (entry: string) => void;
}

export interface Turns {
  /**
   * Runs one turn. Never rejects: a turn that fails is reported, and its message stays pending.
   *
   * @param sequence position of the message in its conversation; absent for an activity that is not stored
   */
  run(activity: Partial<Activity>, sequence?: number): Promise<void>;
  /** Runs the turns of messages that were stored but not answered before the server stopped. */
  resume(): Promise<void>;
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

/** Makes the runner of turns. */
export function createTurns({ log, adapter, handleTurn, report }: TurnsParts): Turns {
  const running = new Set<Promise<void>>();

  const process = async (activity: Partial<Activity>, sequence: number | undefined) => {
    try {
      await adapter.process(activity, handleTurn);
      // The reply settles the message. A turn without a reply is settled here.
      if (sequence !== undefined) log.settle(activity.conversation?.id ?? '', sequence);
    } catch (error) {
      report(
        `helpdesk: conversation ${activity.conversation?.id}: a turn could not be finished: ${lineOf(error)}`,
      );
    }
  };
  const run = (activity: Partial<Activity>, sequence?: number) => {
    const turn = process(activity, sequence).finally(() => running.delete(turn));
    running.add(turn);
    return turn;
  };

  return {
    run,
    async resume() {
      for (const { json, sequence } of log.pending())
        await run(JSON.parse(json) as Partial<Activity>, sequence);
    },
    async idle() {
      await Promise.all(running);
    },
  };
}

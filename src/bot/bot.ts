/**
 * The one bot behind every channel: activity → conversation → activities. It owns order, memory and failure; what is
 * said is decided by the conversation that is handed in.
 */
import { Application, type TurnState } from '@microsoft/teams-ai';
import { type Activity, ActivityTypes, type Storage, type TurnContext } from 'botbuilder';
import type { Message } from '../../dialogs/message.ts';
import type { Language, Turn } from '../../dialogs/turn.ts';
import { maskAll } from '../../knowledge/personal-data.ts';
import { toActivity } from './activities.ts';
import { languageOf, saidIn, someoneJoined } from './incoming.ts';
import { createQueue } from './queue.ts';

/** What the bot is made of. `State` is the conversation's own; the bot only keeps it. */
export interface BotParts<State extends { language?: Language }> {
  /** What to say next; pure. An empty text is someone coming in, and is answered with a greeting. */
  reply: (
    message: { text: string; locale?: string },
    state: State | undefined,
    now: { today: string },
  ) => { turns: Turn[]; state: State };
  /** A turn in the words of a language. */
  toMessage: (turn: Turn, language: Language) => Message;
  /** botbuilder's storage. A write that lost a race must throw an error named `StorageConflictError`. */
  storage: Storage;
  /** The date in India, YYYY-MM-DD. */
  today: () => string;
  /** One line for someone whose message could not be answered. */
  apology: (language: Language) => string;
  /** Takes one entry of the server's log. */
  log: (entry: string) => void;
}

export interface Bot {
  /** The teams-ai application, for routes that only one channel has. */
  app: Application<TurnState>;
  /** Runs one turn, after the earlier turns of its conversation. Never throws: a failure is logged once and apologised for. */
  run(context: TurnContext): Promise<void>;
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

/** Replies wait here until the state is safely stored. */
const replies = Symbol('replies');
/** The language that the talk had settled on, for an apology. */
const spoken = Symbol('spoken');
/** How often a turn is repeated because another replica wrote the same conversation. */
const attempts = 3;

export function createBot<State extends { language?: Language }>(parts: BotParts<State>): Bot {
  const { reply, toMessage, storage, today, apology, log } = parts;
  const queue = createQueue();
  // The typing timer is one field shared by all turns of the application: off.
  const app = new Application<TurnState>({ storage, startTypingTimer: false });

  const say = async (context: TurnContext, turnState: TurnState) => {
    // Set as a property, not as a new object: the object carries the eTag it was read with.
    const memory = turnState.conversation as { talk?: State };
    const { locale } = context.activity;
    context.turnState.set(spoken, memory.talk?.language);
    const message = { text: saidIn(context.activity), ...(locale && { locale }) };
    const said = reply(message, memory.talk, { today: today() });
    memory.talk = maskAll(said.state);
    const language = said.state.language ?? languageOf(context.activity);
    context.turnState.set(
      replies,
      said.turns.map(turn => toActivity(toMessage(turn, language))),
    );
  };
  app.activity(ActivityTypes.Message, say);
  app.activity(async context => someoneJoined(context.activity), say);
  app.activity(ActivityTypes.EndOfConversation, async (_context, turnState) =>
    turnState.deleteConversationState(),
  );

  const turn = async (context: TurnContext) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await app.run(context);
        break;
      } catch (error) {
        const lostRace = error instanceof Error && error.name === 'StorageConflictError';
        if (!lostRace || attempt === attempts) throw error;
      }
    }
    // Only now: had the state been lost after the reply, the talk would contradict itself.
    const activities = context.turnState.get<Partial<Activity>[]>(replies) ?? [];
    if (activities.length > 0) await context.sendActivities(activities);
  };

  const run = async (context: TurnContext) => {
    try {
      await turn(context);
    } catch (error) {
      log(`helpdesk: a turn failed in ${context.activity.conversation?.id}: ${describe(error)}`);
      try {
        const language = context.turnState.get<Language | undefined>(spoken) ?? languageOf(context.activity);
        await context.sendActivity(apology(language));
      } catch (second) {
        log(`helpdesk: the apology failed in ${context.activity.conversation?.id}: ${describe(second)}`);
      }
    }
  };

  return {
    app,
    run: context =>
      queue.run(`${context.activity.channelId}/${context.activity.conversation?.id}`, () => run(context)),
    idle: queue.idle,
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

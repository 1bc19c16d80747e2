/**
 * The one bot behind every channel: activity → conversation → activities. It owns order, memory and failure; what is
 * said is decided by the conversation that is handed in.
 */
import { Application, type TurnState } from '@microsoft/teams-ai';
import {
  ActivityTypes,
  Channels,
  INVOKE_RESPONSE_KEY,
  type ResourceResponse,
  type Storage,
  type TurnContext,
} from 'botbuilder';
import type { Message } from '../../dialogs/turns/message.ts';
import type { Turn } from '../../dialogs/turns/turn.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { maskAll } from '../../knowledge/understanding/personal-data.ts';
import { noteSent } from '../teams/answer-notes.ts';
import { nameOf } from '../teams/button-press.ts';
import { failedInvoke } from '../teams/invoke.ts';
import { localeIn } from '../teams/message-text.ts';
import { toActivities } from './activities.ts';
import { languageOf, saidIn, someoneJoined } from './incoming.ts';
import { createQueue } from './queue.ts';
import { TalkState } from './talk-state.ts';

/** What the bot is made of. `State` is the conversation's own; the bot only keeps it. */
export interface BotParts<State extends { language?: Language }> {
  /** What to say next; pure. An empty text is someone coming in, and is answered with a greeting. */
  reply: (
    message: { text: string; locale?: string; language?: Language },
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

/** What is kept of a conversation; in a group, of one person's part in it. */
export interface Memory<State> {
  talk?: State;
  /** In Teams: the last reply, by whose names a press is known to be in time, and from which its cards are made again. */
  shown?: { name: string; turn: Turn; language: Language }[];
}

export interface Bot {
  /** The teams-ai application, for routes that only one channel has. */
  app: Application<TurnState>;
  /** Takes in what was said or pressed, as part of a turn. The reply is sent once the state is stored. */
  hear(context: TurnContext, turnState: TurnState, said: { text: string; language?: Language }): void;
  /** Says what the helpdesk is for. In Teams, where an installation is told in several ways, only to begin with. */
  greet(context: TurnContext, turnState: TurnState): void;
  /** Does something once the state of this turn is stored; not at all when the turn fails. */
  afterwards(context: TurnContext, work: () => Promise<unknown>): void;
  /** Runs one turn, after the earlier turns of its conversation. Never throws: a failure is logged once and apologised for. */
  run(context: TurnContext): Promise<void>;
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

/** What waits here until the state is safely stored: replies above all. */
const waiting = Symbol('waiting');
/** The language that the talk had settled on, for an apology. */
const spoken = Symbol('spoken');
/** How often a turn is repeated because another replica wrote the same conversation. */
const attempts = 3;

export function createBot<State extends { language?: Language }>(parts: BotParts<State>): Bot {
  const { reply, toMessage, storage, today, apology, log } = parts;
  const queue = createQueue();
  const app = new Application<TurnState>({
    storage,
    turnStateFactory: () => new TalkState(),
    // The typing timer is one field shared by all turns of the application: off.
    startTypingTimer: false,
    // The SDK's own way takes out the first mention only, and fails on a message without text.
    removeRecipientMention: false,
  });

  const afterwards: Bot['afterwards'] = (context, work) => {
    context.turnState.get<(() => Promise<unknown>)[]>(waiting)?.push(work);
  };

  const hear: Bot['hear'] = (context, turnState, said) => {
    // Set as a property, not as a new object: the object carries the eTag it was read with.
    const memory = turnState.conversation as Memory<State>;
    const { activity } = context;
    const locale = localeIn(activity);
    context.turnState.set(spoken, memory.talk?.language);
    const { turns, state } = reply({ ...said, ...(locale && { locale }) }, memory.talk, { today: today() });
    memory.talk = maskAll(state);
    const language = state.language ?? languageOf(activity);
    const messages = turns.map(turn => toMessage(turn, language));
    const inTeams = activity.channelId === Channels.Msteams;
    if (inTeams)
      memory.shown = turns.map(turn => {
        const name = nameOf(turn, language, activity.from?.id ?? '');
        return { name, turn, language };
      });
    // Only who asks to be forgotten is left without a language.
    if (state.language === undefined) turnState.deleteUserState();
    if (messages.length === 0) return;
    const replies = messages.flatMap(message =>
      toActivities(message, activity).map(reply => ({ message, reply })),
    );
    afterwards(context, async () => {
      const sent: (ResourceResponse | undefined)[] = await context.sendActivities(
        replies.map(({ reply }) => reply),
      );
      if (!inTeams) return;
      const noted = replies.map(({ message }, at) => ({ message, id: sent[at]?.id }));
      // The reply is out; without the note a thumb is kept without its subject, no more.
      await noteSent(storage, activity, noted).catch(error =>
        log(`helpdesk: what was sent in ${activity.conversation?.id} could not be noted: ${describe(error)}`),
      );
    });
  };

  const greet: Bot['greet'] = (context, turnState) => {
    const { talk } = turnState.conversation as Memory<State>;
    if (context.activity.channelId === Channels.Msteams && talk !== undefined) return;
    hear(context, turnState, { text: '' });
  };

  app.activity(ActivityTypes.Message, async (context, turnState) =>
    hear(context, turnState, { text: saidIn(context.activity) }),
  );
  app.activity(
    async context => someoneJoined(context.activity),
    async (context, turnState) => greet(context, turnState),
  );
  app.activity(ActivityTypes.EndOfConversation, async (_context, turnState) =>
    turnState.deleteConversationState(),
  );

  const turn = async (context: TurnContext) => {
    const work: (() => Promise<unknown>)[] = [];
    for (let attempt = 1; ; attempt += 1) {
      work.length = 0;
      context.turnState.set(waiting, work);
      context.turnState.delete(INVOKE_RESPONSE_KEY);
      try {
        await app.run(context);
        break;
      } catch (error) {
        const lostRace = error instanceof Error && error.name === 'StorageConflictError';
        if (!lostRace || attempt === attempts) throw error;
      }
    }
    // Only now: had the state been lost after the reply, the talk would contradict itself.
    for (const each of work) await each();
  };

  const run = async (context: TurnContext) => {
    try {
      await turn(context);
    } catch (error) {
      log(`helpdesk: a turn failed in ${context.activity.conversation?.id}: ${describe(error)}`);
      try {
        const language = context.turnState.get<Language | undefined>(spoken) ?? languageOf(context.activity);
        const line = apology(language);
        const { activity } = context;
        await context.sendActivity(
          activity.type === ActivityTypes.Invoke ? failedInvoke(activity, line) : line,
        );
      } catch (second) {
        log(`helpdesk: the apology failed in ${context.activity.conversation?.id}: ${describe(second)}`);
      }
    }
  };

  return {
    app,
    hear,
    greet,
    afterwards,
    run: context =>
      queue.run(`${context.activity.channelId}/${context.activity.conversation?.id}`, () => run(context)),
    idle: queue.idle,
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

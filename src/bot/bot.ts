/**
 * The one bot behind every channel: activity → conversation → activities. It keeps turns in order, stores the state and
 * handles failures. What to reply is decided by the conversation that it is given.
 */
import { Application, type TurnState } from '@microsoft/teams-ai';
import {
  type Activity,
  ActivityTypes,
  type ResourceResponse,
  type Storage,
  type TurnContext,
} from 'botbuilder';
import type { Message } from '../../dialogs/turns/message.ts';
import type { Turn } from '../../dialogs/turns/turn.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { maskAll } from '../../knowledge/understanding/personal-data.ts';
import { lineOf } from '../http/respond.ts';
import { type ChannelView, chooseView, type ViewOf } from './channel-view.ts';
import { ConversationState, storedConversation } from './conversation-state.ts';
import { languageOfSender, localeOf, messageText } from './incoming.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import { plainView } from './plain-view.ts';
import { afterSave, runTurn } from './run-turn.ts';

/** What the bot is made of. `State` belongs to the conversation; the bot only stores it. */
export interface BotParts<State extends { language?: Language }> {
  /** The next turns of a conversation. Pure. An empty text means that a person has joined, and gets a greeting. */
  reply: (
    message: { text: string; locale?: string; language?: Language },
    state: State | undefined,
    now: { today: string },
  ) => { turns: Turn[]; state: State };
  /** A turn as text, options and sources in a language. */
  toMessage: (turn: Turn, language: Language) => Message;
  /** The views of channels that are not served by the plain one, by channel id. */
  views: Readonly<Record<string, ChannelView>>;
  /** botbuilder's storage. A write that lost a race must throw an error named `StorageConflictError`. */
  storage: Storage;
  /** The date in India, YYYY-MM-DD. */
  today: () => string;
  /** One line for a person whose message could not be answered. */
  apology: (language: Language) => string;
  /** Takes one entry of the server's log. */
  log: (entry: string) => void;
}

type SharedParts = Pick<BotParts<never>, 'storage' | 'apology' | 'log'>;

/** A handler of one turn, as the SDK's adapters call it. */
export type TurnHandler = (context: TurnContext) => Promise<void>;

export interface Bot {
  /** The teams-ai application, to which a channel adds routes of its own. */
  app: Application<TurnState>;
  /** Replies to a message or a pressed button, as part of a turn. The reply is sent once the state is stored. */
  respond(context: TurnContext, turnState: TurnState, message: { text: string; language?: Language }): void;
  /** Greets a person who has joined. Where the channel's view greets once, only a person without a conversation. */
  greet(context: TurnContext, turnState: TurnState): void;
  /** Runs one turn after the earlier turns of its conversation. Never throws: a failure is logged, and apologised for. */
  run: TurnHandler;
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

/** Key of the language that the conversation had settled on, in the context of its turn. */
const settledLanguage = Symbol('settled language');

/**
 * Makes the bot with the routes that every channel has: message, arrival, end of conversation.
 *
 * @example
 * const conversation = createConversation(knowledge);
 * const bot = createBot({
 *   reply: conversation,
 *   toMessage: (turn, language) => messageOf(turn, language, knowledge),
 *   views: { msteams: teamsView },
 *   storage: createBotStorage(openDatabase('.data')),
 *   today: () => todayInIndia(new Date()),
 *   apology: language => phrases[language].conversation.error,
 *   log: console.error,
 * });
 * await adapter.process(request, response, bot.run);
 */
export function createBot<State extends { language?: Language }>(parts: BotParts<State>): Bot {
  const viewOf = chooseView(parts.views, plainView);
  const app = createApplication(parts.storage);
  const respond = createRespond(parts, viewOf);
  const queue = createKeyedQueue();

  const greet: Bot['greet'] = (context, turnState) => {
    const { talk } = storedConversation<State>(turnState);
    if (viewOf(context.activity.channelId).greetsOnce && talk !== undefined) return;
    respond(context, turnState, { text: '' });
  };

  app.activity(ActivityTypes.Message, async (context, turnState) => {
    const { activity } = context;
    respond(context, turnState, { text: messageText(activity, viewOf(activity.channelId)) });
  });
  app.activity(
    async ({ activity }) =>
      activity.type === ActivityTypes.ConversationUpdate && viewOf(activity.channelId).isArrival(activity),
    async (context, turnState) => greet(context, turnState),
  );
  app.activity(ActivityTypes.EndOfConversation, async (_context, turnState) =>
    turnState.deleteConversationState(),
  );

  const runOrApologise: TurnHandler = async context => {
    try {
      await runTurn(context, () => app.run(context));
    } catch (error) {
      parts.log(failure(context.activity, 'a message could not be answered', error));
      await apologise(context, viewOf(context.activity.channelId), parts);
    }
  };

  return {
    app,
    respond,
    greet,
    run: context =>
      queue.run(`${context.activity.channelId}/${context.activity.conversation?.id}`, () =>
        runOrApologise(context),
      ),
    idle: queue.idle,
  };
}

function createApplication(storage: Storage): Application<TurnState> {
  return new Application<TurnState>({
    storage,
    turnStateFactory: () => new ConversationState(),
    // The typing timer is one field that all turns of the application share, so it must stay off.
    startTypingTimer: false,
    // The SDK removes only the first mention, and throws on a message without text.
    removeRecipientMention: false,
  });
}

function createRespond<State extends { language?: Language }>(
  parts: BotParts<State>,
  viewOf: ViewOf,
): Bot['respond'] {
  const { reply, toMessage, today } = parts;
  return (context, turnState, message) => {
    const { activity } = context;
    const view = viewOf(activity.channelId);
    const stored = storedConversation<State>(turnState);
    const locale = localeOf(activity);
    context.turnState.set(settledLanguage, stored.talk?.language);
    const { turns, state } = reply({ ...message, ...(locale && { locale }) }, stored.talk, {
      today: today(),
    });
    stored.talk = maskAll(state);
    const language = state.language ?? languageOfSender(activity);
    const shown = view.shownReplies?.(turns, language, activity);
    if (shown) stored.shown = shown;
    // Only a person who asked to be forgotten is left without a language.
    if (state.language === undefined) turnState.deleteUserState();
    const replies = turns
      .map(turn => toMessage(turn, language))
      .flatMap(message => view.replyActivities(message, activity).map(reply => ({ message, reply })));
    if (replies.length > 0) afterSave(context, () => send(context, replies, view, parts));
  };
}

async function send(
  context: TurnContext,
  replies: readonly { message: Message; reply: Partial<Activity> }[],
  view: ChannelView,
  { storage, log }: SharedParts,
): Promise<void> {
  const { activity } = context;
  const responses: (ResourceResponse | undefined)[] = await context.sendActivities(
    replies.map(({ reply }) => reply),
  );
  const sent = replies.map(({ message }, index) => ({ message, id: responses[index]?.id }));
  // The reply is out already, so a failure here is not apologised for.
  await view
    .rememberSent?.(storage, activity, sent)
    .catch(error => log(failure(activity, 'the ids of the sent replies could not be stored', error)));
}

async function apologise(
  context: TurnContext,
  view: ChannelView,
  { apology, log }: SharedParts,
): Promise<void> {
  const { activity } = context;
  try {
    const language =
      context.turnState.get<Language | undefined>(settledLanguage) ?? languageOfSender(activity);
    const line = apology(language);
    await context.sendActivity(
      activity.type === ActivityTypes.Invoke ? view.failedInvoke(activity, line) : line,
    );
  } catch (error) {
    log(failure(activity, 'the apology could not be sent', error));
  }
}

/** A log entry of one line: the conversation, what failed in it, and the error with its stack. */
function failure({ conversation }: Partial<Activity>, what: string, error: unknown): string {
  return lineOf(`helpdesk: conversation ${conversation?.id}: ${what}: ${lineOf(error)}`);
}

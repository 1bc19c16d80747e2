/**
 * Direct Line 3.0 on the helpdesk's own server, as much of it as chat clients call: tokens, conversations, activities,
 * stream. The web chat on `/`, Microsoft's Web Chat and botframework-directlinejs all use it.
 *
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-concepts
 */
import type { TurnHandler } from '../../bot/bot.ts';
import type { EndpointRequest, EndpointResponse, Route } from '../../http/endpoint.ts';
import type { ActivityLog, WebChatConversation } from '../../storage/activity-log.ts';
import type { FeedbackStore } from '../../storage/feedback.ts';
import { getActivities, postActivity } from './activity-routes.ts';
import type { DirectLineAdapter } from './adapter.ts';
import { authorize, type DirectLineContext } from './context.ts';
import { generateToken, reconnect, refreshToken, startConversation } from './conversation-routes.ts';
import type { Feed } from './feed.ts';
import { createRateLimit } from './rate-limit.ts';
import type { Tokens } from './token.ts';
import { createTurns } from './turns.ts';

/** Messages that one conversation may send in a minute. */
const messagesPerMinute = 60;
/**
 * Conversations that one address may begin in a minute. Many offices share one address: the limit keeps the disk from
 * filling; it does not limit people.
 */
const conversationsPerMinute = 300;

export interface DirectLineParts {
  log: ActivityLog;
  feedback: FeedbackStore;
  feed: Feed;
  tokens: Tokens;
  adapter: DirectLineAdapter;
  /** The bot: runs one turn. */
  handleTurn: TurnHandler;
  /** Takes one entry of the server's log. */
  report: (entry: string) => void;
}

export interface DirectLine {
  routes: Route[];
  /** The stored conversation, if the token is for it. Throws an HttpError when it is not, or when it is deleted. */
  authorize(token: string | undefined, conversation: string): WebChatConversation;
  /** Runs the turns of messages that were stored but not answered before the server stopped. */
  resume(): Promise<void>;
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

/** Makes the routes. They hold no state but the counts of their limits; conversations are in the log. */
export function createDirectLine(parts: DirectLineParts): DirectLine {
  const { log, feedback, feed, tokens } = parts;
  const turns = createTurns(parts);
  const context: DirectLineContext = {
    log,
    feedback,
    feed,
    tokens,
    turns,
    messageLimit: createRateLimit(messagesPerMinute),
    conversationLimit: createRateLimit(conversationsPerMinute),
  };
  const route = (
    method: Route['method'],
    path: string,
    handle: (
      context: DirectLineContext,
      request: EndpointRequest,
    ) => EndpointResponse | Promise<EndpointResponse>,
  ): Route => ({ method, path: `/v3/directline/${path}`, handle: request => handle(context, request) });
  return {
    routes: [
      route('post', 'tokens/generate', generateToken),
      route('post', 'tokens/refresh', refreshToken),
      route('post', 'conversations', startConversation),
      route('get', 'conversations/:id', reconnect),
      route('get', 'conversations/:id/activities', getActivities),
      route('post', 'conversations/:id/activities', postActivity),
    ],
    authorize: (token, conversation) => authorize(context, token, conversation),
    resume: turns.resume,
    idle: turns.idle,
  };
}

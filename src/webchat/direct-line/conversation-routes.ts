/** The routes of tokens and conversations: get a token, renew it, begin a conversation, go on with it. */
import { randomUUID } from 'node:crypto';
import type { EndpointRequest, EndpointResponse } from '../../http/endpoint.ts';
import { activitiesAfter, receiveMessage } from './activity-routes.ts';
import { authorize, type DirectLineContext, enforce, subjectOf } from './context.ts';
import { FirstMessage, invalidActivity, StartRequest } from './schema.ts';
import { type TokenSubject, tokenLifetime } from './token.ts';
import { userJoined } from './user-activities.ts';

/** `POST tokens/generate`: a token for a new user in a new conversation. */
export function generateToken(context: DirectLineContext, { address }: EndpointRequest): EndpointResponse {
  return tokenResponse(context, newSubject(context, address));
}

/** `POST tokens/refresh`: a new token for the same user and conversation. */
export function refreshToken(context: DirectLineContext, { bearer }: EndpointRequest): EndpointResponse {
  return tokenResponse(context, subjectOf(context, bearer));
}

/**
 * `POST conversations`: begins a conversation. Without a token in the request one is made. With `expectReplies` the
 * response carries the greeting, and the answer to a first message: on slow lines every round trip counts.
 */
export async function startConversation(
  context: DirectLineContext,
  { bearer, body, base, address }: EndpointRequest,
): Promise<EndpointResponse> {
  const start = StartRequest.parse(body);
  const first = FirstMessage.optional().safeParse(start?.activity);
  if (!first.success) throw invalidActivity(first.error);
  const subject = bearer === undefined ? newSubject(context, address) : subjectOf(context, bearer);
  const conversation = { id: subject.conversation, user: subject.user, locale: start?.locale };
  const isNew = context.log.start(conversation);
  const greeted = isNew ? context.turns.run(userJoined(conversation)) : Promise.resolve();
  const status = isNew ? 201 : 200;
  const withReplies = start?.deliveryMode === 'expectReplies';
  if (!first.data && !withReplies) return { status, body: connectionDetails(context, subject, base) };
  await greeted;
  if (first.data) enforce(context.messageLimit, conversation.id);
  const received = first.data && receiveMessage(context, conversation, first.data);
  if (!withReplies) return { status, body: connectionDetails(context, subject, base) };
  await received?.answered;
  const replies = activitiesAfter(context, conversation.id, 0);
  return { status, body: { ...connectionDetails(context, subject, base, replies.watermark), ...replies } };
}

/** `GET conversations/:id`: a new token and stream address for a conversation that goes on. */
export function reconnect(
  context: DirectLineContext,
  { bearer, params, query, base }: EndpointRequest,
): EndpointResponse {
  const { id, user } = authorize(context, bearer, params.id ?? '');
  const subject = { user, conversation: id };
  return { status: 200, body: connectionDetails(context, subject, base, query.get('watermark') ?? '') };
}

function newSubject({ conversationLimit }: DirectLineContext, address: string): TokenSubject {
  enforce(conversationLimit, address);
  return { user: `dl_${randomUUID()}`, conversation: randomUUID() };
}

function tokenResponse({ tokens }: DirectLineContext, subject: TokenSubject): EndpointResponse {
  const token = tokens.sign(subject);
  return {
    status: 200,
    body: { conversationId: subject.conversation, token, expires_in: tokenLifetime },
  };
}

/** A token, and the address of the stream that begins after `watermark`. */
function connectionDetails(
  { tokens }: DirectLineContext,
  subject: TokenSubject,
  base: string,
  watermark = '',
): Record<'conversationId' | 'token' | 'streamUrl', string> & { expires_in: number } {
  const token = tokens.sign(subject);
  const query = new URLSearchParams({ ...(watermark && { watermark }), t: token });
  const streamUrl = `${base.replace(/^http/, 'ws')}/v3/directline/conversations/${subject.conversation}/stream?${query}`;
  return { conversationId: subject.conversation, token, expires_in: tokenLifetime, streamUrl };
}

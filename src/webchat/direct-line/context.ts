/** What the Direct Line routes share, and the checks that they begin with. */
import { HttpError } from '../../http/endpoint.ts';
import type { ActivityLog, WebChatConversation } from '../../storage/activity-log.ts';
import type { FeedbackStore } from '../../storage/feedback.ts';
import type { Feed } from './feed.ts';
import type { RateLimit } from './rate-limit.ts';
import type { TokenSubject, Tokens } from './token.ts';
import type { Turns } from './turns.ts';

export interface DirectLineContext {
  log: ActivityLog;
  feedback: FeedbackStore;
  feed: Feed;
  tokens: Tokens;
  turns: Turns;
  /** Messages of one conversation. */
  messageLimit: RateLimit;
  /** Conversations and tokens that one address asks for. */
  conversationLimit: RateLimit;
}

/**
 * The user and the conversation that a token is for.
 *
 * @throws HttpError 401 for no token or a forged one, 403 for an expired one
 */
export function subjectOf({ tokens }: DirectLineContext, token: string | undefined): TokenSubject {
  if (!token)
    throw new HttpError(
      401,
      'Unauthorized',
      'no token; send Authorization: Bearer <token> from tokens/generate',
    );
  const verified = tokens.verify(token);
  switch (verified.kind) {
    case 'valid':
      return verified.subject;
    case 'expired':
      throw new HttpError(403, 'TokenExpired', 'the token has expired; get a new one from tokens/generate');
    case 'forged':
      throw new HttpError(
        401,
        'Unauthorized',
        'the token is not from this server; get one from tokens/generate',
      );
  }
}

/**
 * The stored conversation `id`, if the token is for it.
 *
 * @throws HttpError as {@link subjectOf}; 403 for the token of another conversation, 404 for one that is deleted
 */
export function authorize(
  context: DirectLineContext,
  token: string | undefined,
  id: string,
): WebChatConversation {
  const subject = subjectOf(context, token);
  if (subject.conversation !== id)
    throw new HttpError(403, 'Forbidden', 'the token is for another conversation');
  const conversation = context.log.conversation(id);
  if (!conversation)
    throw new HttpError(404, 'ConversationNotFound', 'the conversation is over; start a new one');
  return conversation;
}

/**
 * Counts one request of `caller`.
 *
 * @throws HttpError 429 with Retry-After when the caller is over the limit
 */
export function enforce(limit: RateLimit, caller: string): void {
  const wait = limit.take(caller);
  if (wait > 0)
    throw new HttpError(429, 'TooManyRequests', `too much at once; try again in ${wait} s`, {
      'Retry-After': String(wait),
    });
}

/**
 * Direct Line 3.0 on our own server, as much of it as chat clients call: tokens, conversations, activities, stream.
 * The web chat on `/`, Microsoft's Web Chat and botframework-directlinejs all speak it.
 */
import { randomUUID } from 'node:crypto';
import { type Activity, ActivityTypes } from 'botbuilder';
import { z } from 'zod/v4';
import { channelDataKey } from '../../bot/activities.ts';
import { HttpError, type Request, type Response, type Route } from '../../http/endpoint.ts';
import type { ActivityLog, Conversation } from '../../storage/activity-log.ts';
import type { FeedbackStore } from '../../storage/feedback.ts';
import type { DirectLineAdapter, TurnHandler } from './adapter.ts';
import { activitySet, type Feed, idOf, sequenceOf } from './feed.ts';
import { createRateLimit } from './rate-limit.ts';
import { FeedbackActivity, FirstMessage, invalidActivity, PostedActivity, StartRequest } from './schema.ts';
import { type TokenSubject, type Tokens, tokenLifetime } from './token.ts';

const messagesPerMinute = 60;
/** Per address, and many offices come out of one. The limit keeps the disk from filling; it does not limit people. */
const talksPerMinute = 300;

export interface DirectLineParts {
  log: ActivityLog;
  feedback: FeedbackStore;
  feed: Feed;
  tokens: Tokens;
  adapter: DirectLineAdapter;
  /** Runs a turn. */
  handleTurn: TurnHandler;
  /** Takes one entry of the server's log. */
  report: (entry: string) => void;
}

export interface DirectLine {
  routes: Route[];
  /** Whom a token lets into a conversation that goes on. Throws the refusal as {@link HttpError}. */
  authorize(token: string | undefined, conversation: string): Conversation;
  /** Gives the messages that a stop of the server left unanswered their turns. */
  resume(): Promise<void>;
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

export function createDirectLine({
  log,
  feedback,
  feed,
  tokens,
  adapter,
  handleTurn,
  report,
}: DirectLineParts): DirectLine {
  const messages = createRateLimit(messagesPerMinute);
  const starts = createRateLimit(talksPerMinute);

  const subjectOf = (token: string | undefined): TokenSubject => {
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
  };
  const authorize = (token: string | undefined, id: string): Conversation => {
    const subject = subjectOf(token);
    if (subject.conversation !== id)
      throw new HttpError(403, 'Forbidden', 'the token is for another conversation');
    const conversation = log.conversation(id);
    if (!conversation)
      throw new HttpError(404, 'ConversationNotFound', 'the conversation is over; start a new one');
    return conversation;
  };
  const enforce = (wait: number) => {
    if (wait > 0)
      throw new HttpError(429, 'TooManyRequests', `too much at once; try again in ${wait} s`, {
        'Retry-After': String(wait),
      });
  };

  const connectionDetails = (subject: TokenSubject, base: string, watermark = '') => {
    const token = tokens.sign(subject);
    const query = new URLSearchParams({ ...(watermark && { watermark }), t: token });
    const streamUrl = `${base.replace(/^http/, 'ws')}/v3/directline/conversations/${subject.conversation}/stream?${query}`;
    return { conversationId: subject.conversation, token, expires_in: tokenLifetime, streamUrl };
  };
  const running = new Set<Promise<void>>();
  const turn = (activity: Partial<Activity>, sequence?: number): Promise<void> => {
    const run = async () => {
      try {
        await adapter.process(activity, handleTurn);
        // The reply settles it; this is for a turn that had nothing to say.
        if (sequence !== undefined) log.settle(activity.conversation?.id ?? '', sequence);
      } catch (error) {
        report(
          `helpdesk: web chat: a turn could not be finished: ${error instanceof Error ? error.stack : error}`,
        );
      }
    };
    const promise = run().finally(() => running.delete(promise));
    running.add(promise);
    return promise;
  };

  const newSubject = (address: string): TokenSubject => {
    enforce(starts.take(address));
    return { user: `dl_${randomUUID()}`, conversation: randomUUID() };
  };
  const generate = ({ address }: Request): Response => {
    const subject = newSubject(address);
    return {
      status: 200,
      body: { conversationId: subject.conversation, token: tokens.sign(subject), expires_in: tokenLifetime },
    };
  };

  const refresh = ({ bearer }: Request): Response => {
    const subject = subjectOf(bearer);
    return {
      status: 200,
      body: { conversationId: subject.conversation, token: tokens.sign(subject), expires_in: tokenLifetime },
    };
  };

  /** What was said after a place, as the stream brings it. */
  const activitiesAfter = (id: string, sequence: number): { activities: unknown[]; watermark: string } => {
    const entries = log.after(id, sequence);
    return entries.length > 0
      ? JSON.parse(activitySet(entries))
      : { activities: [], watermark: String(sequence) };
  };

  /** Takes a message in, once. `done` resolves when its turn is over. */
  const receive = (conversation: Conversation, { type, deliveryMode: _, ...posted }: PostedActivity) => {
    const clientId = posted.channelData?.clientActivityID;
    const known = clientId === undefined ? undefined : log.byClientId(conversation.id, clientId);
    if (known) return { sequence: known.sequence, done: Promise.resolve() };
    const activity = activityOf(conversation, { type, ...posted });
    const { sequence } = feed.addUserActivity(conversation.id, activity, clientId, type === 'message');
    return { sequence, done: turn({ ...activity, id: idOf(conversation.id, sequence) }, sequence) };
  };

  /**
   * Begins a conversation. Without a token one is made in the same breath, and with `expectReplies` greeting and answer
   * come in the response: on slow lines every round trip counts.
   */
  const start = async ({ bearer, body, base, address }: Request): Promise<Response> => {
    const wanted = StartRequest.parse(body);
    const first = FirstMessage.optional().safeParse(wanted?.activity);
    if (!first.success) throw invalidActivity(first.error);
    const subject = bearer === undefined ? newSubject(address) : subjectOf(bearer);
    const conversation = { id: subject.conversation, user: subject.user, locale: wanted?.locale };
    const isNew = log.start(conversation);
    const greeted = isNew ? turn(joined(conversation)) : Promise.resolve();
    const status = isNew ? 201 : 200;
    const replies = wanted?.deliveryMode === 'expectReplies';
    if (!first.data && !replies) return { status, body: connectionDetails(subject, base) };
    await greeted;
    if (first.data) enforce(messages.take(conversation.id));
    const received = first.data && receive(conversation, first.data);
    if (!replies) return { status, body: connectionDetails(subject, base) };
    await received?.done;
    const found = activitiesAfter(conversation.id, 0);
    return { status, body: { ...connectionDetails(subject, base, found.watermark), ...found } };
  };

  const reconnect = ({ bearer, params, query, base }: Request): Response => {
    const { id, user } = authorize(bearer, params.id ?? '');
    return {
      status: 200,
      body: connectionDetails({ user, conversation: id }, base, query.get('watermark') ?? ''),
    };
  };

  const history = ({ bearer, params, query }: Request): Response => {
    const { id } = authorize(bearer, params.id ?? '');
    return { status: 200, body: activitiesAfter(id, watermarkOf(query)) };
  };

  /** Keeps a thumb for something that the bot said in this talk. */
  const react = (conversation: Conversation, body: unknown): Response => {
    const parsed = FeedbackActivity.safeParse(body);
    if (!parsed.success) throw invalidActivity(parsed.error);
    const { replyToId, value } = parsed.data;
    const sequence = sequenceOf(replyToId);
    const isHere = sequence !== undefined && idOf(conversation.id, sequence) === replyToId;
    const [entry] = isHere ? log.after(conversation.id, sequence - 1) : [];
    const found =
      entry?.sequence === sequence ? StoredAnswer.safeParse(JSON.parse(entry?.json ?? '{}')) : undefined;
    if (sequence === undefined || !found?.success)
      throw new HttpError(
        400,
        'BadArgument',
        'replyToId cannot be used; give the id of an answer in this talk',
      );
    const dialog = found.data.channelData?.[channelDataKey]?.turn?.dialog;
    feedback.keep({ conversation: conversation.id, sequence, dialog, reaction: value.actionValue.reaction });
    return { status: 200, body: { id: `${conversation.id}|feedback` } };
  };

  const post = async ({ bearer, params, body }: Request): Promise<Response> => {
    const conversation = authorize(bearer, params.id ?? '');
    enforce(messages.take(conversation.id));
    const parsed = PostedActivity.safeParse(body);
    if (!parsed.success) throw invalidActivity(parsed.error);
    const { data: posted } = parsed;
    switch (posted.type) {
      case 'typing':
        return { status: 200, body: { id: `${conversation.id}|typing` } };
      case 'endOfConversation':
        log.end(conversation.id);
        void turn(activityOf(conversation, posted));
        return { status: 200, body: { id: `${conversation.id}|end` } };
      case 'invoke':
        return react(conversation, body);
      case 'message':
      case 'event': {
        const { sequence, done } = receive(conversation, posted);
        const id = idOf(conversation.id, sequence);
        if (posted.deliveryMode !== 'expectReplies') return { status: 200, body: { id } };
        await done;
        return { status: 200, body: { id, ...activitiesAfter(conversation.id, sequence - 1) } };
      }
    }
  };

  return {
    routes: [
      { method: 'post', path: '/v3/directline/tokens/generate', handle: generate },
      { method: 'post', path: '/v3/directline/tokens/refresh', handle: refresh },
      { method: 'post', path: '/v3/directline/conversations', handle: start },
      { method: 'get', path: '/v3/directline/conversations/:id', handle: reconnect },
      { method: 'get', path: '/v3/directline/conversations/:id/activities', handle: history },
      { method: 'post', path: '/v3/directline/conversations/:id/activities', handle: post },
    ],
    authorize,
    async resume() {
      for (const { json, sequence } of log.pending())
        await turn(JSON.parse(json) as Partial<Activity>, sequence);
    },
    async idle() {
      await Promise.all(running);
    },
  };
}

/** The place after which to read. What is not a number reads from the start, as clients send it empty at first. */
export function watermarkOf(query: URLSearchParams): number {
  const given = query.get('watermark') ?? '';
  return /^\d{1,12}$/.test(given) ? Number(given) : 0;
}

/** What is read of a stored answer when someone thumbs it. */
const StoredAnswer = z.object({
  from: z.object({ role: z.literal('bot') }),
  channelData: z
    .object({ [channelDataKey]: z.object({ turn: z.object({ dialog: z.string() }).optional() }).optional() })
    .optional(),
});

/** What a person posted, as an activity of theirs: who they are is in the token, never in the body. */
function activityOf(
  { id, user, locale }: Conversation,
  { type, ...posted }: PostedActivity,
): Partial<Activity> {
  return {
    ...(JSON.parse(JSON.stringify(posted)) as Partial<Activity>),
    type,
    from: { id: user, name: '', role: 'user' },
    conversation: conversationOf(id),
    ...(locale && !posted.locale && { locale }),
  };
}

/** Someone came in, and is to be greeted. */
function joined({ id, user, locale }: Conversation): Partial<Activity> {
  return {
    type: ActivityTypes.ConversationUpdate,
    from: { id: user, name: '', role: 'user' },
    conversation: conversationOf(id),
    membersAdded: [{ id: user, name: '' }],
    ...(locale && { locale }),
  };
}

function conversationOf(id: string): Activity['conversation'] {
  return { id, isGroup: false, conversationType: 'personal', name: '' };
}

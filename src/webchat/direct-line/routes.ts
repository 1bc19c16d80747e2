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
import type { DirectLineAdapter, Logic } from './adapter.ts';
import { frame, idOf, sequenceOf, type Talks } from './feed.ts';
import { createRateLimit } from './rate-limit.ts';
import { First, Posted, refusalOf, Start, Thumb } from './schema.ts';
import { type Pass, type Tokens, tokenLifetime } from './token.ts';

const messagesPerMinute = 60;
/** Per address, and many offices come out of one: a brake on filling the disk, not on people. */
const talksPerMinute = 300;

export interface DirectLineParts {
  log: ActivityLog;
  feedback: FeedbackStore;
  talks: Talks;
  tokens: Tokens;
  adapter: DirectLineAdapter;
  /** Runs a turn. */
  logic: Logic;
  /** Takes one entry of the server's log. */
  report: (entry: string) => void;
}

export interface DirectLine {
  routes: Route[];
  /** Whom a token lets into a conversation that goes on. Throws the refusal as {@link HttpError}. */
  admit(token: string | undefined, conversation: string): Conversation;
  /** Gives the messages that a stop of the server left unanswered their turns. */
  resume(): Promise<void>;
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

export function createDirectLine({
  log,
  feedback,
  talks,
  tokens,
  adapter,
  logic,
  report,
}: DirectLineParts): DirectLine {
  const messages = createRateLimit(messagesPerMinute);
  const starts = createRateLimit(talksPerMinute);

  const verify = (token: string | undefined): Pass => {
    if (!token)
      throw new HttpError(
        401,
        'Unauthorized',
        'no token; send Authorization: Bearer <token> from tokens/generate',
      );
    const verified = tokens.verify(token);
    switch (verified.kind) {
      case 'valid':
        return verified.pass;
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
  const admit = (token: string | undefined, id: string): Conversation => {
    const pass = verify(token);
    if (pass.conversation !== id)
      throw new HttpError(403, 'Forbidden', 'the token is for another conversation');
    const conversation = log.conversation(id);
    if (!conversation)
      throw new HttpError(404, 'ConversationNotFound', 'the conversation is over; start a new one');
    return conversation;
  };
  const brake = (wait: number) => {
    if (wait > 0)
      throw new HttpError(429, 'TooManyRequests', `too much at once; try again in ${wait} s`, {
        'Retry-After': String(wait),
      });
  };

  const opened = (pass: Pass, base: string, watermark = '') => {
    const token = tokens.sign(pass);
    const query = new URLSearchParams({ ...(watermark && { watermark }), t: token });
    const streamUrl = `${base.replace(/^http/, 'ws')}/v3/directline/conversations/${pass.conversation}/stream?${query}`;
    return { conversationId: pass.conversation, token, expires_in: tokenLifetime, streamUrl };
  };
  const running = new Set<Promise<void>>();
  const turn = (activity: Partial<Activity>, sequence?: number): Promise<void> => {
    const run = async () => {
      try {
        await adapter.process(activity, logic);
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

  const newPass = (address: string): Pass => {
    brake(starts.take(address));
    return { user: `dl_${randomUUID()}`, conversation: randomUUID() };
  };
  const generate = ({ address }: Request): Response => {
    const pass = newPass(address);
    return {
      status: 200,
      body: { conversationId: pass.conversation, token: tokens.sign(pass), expires_in: tokenLifetime },
    };
  };

  const refresh = ({ bearer }: Request): Response => {
    const pass = verify(bearer);
    return {
      status: 200,
      body: { conversationId: pass.conversation, token: tokens.sign(pass), expires_in: tokenLifetime },
    };
  };

  /** What was said after a place, as the stream brings it. */
  const saidAfter = (id: string, sequence: number): { activities: unknown[]; watermark: string } => {
    const entries = log.after(id, sequence);
    return entries.length > 0 ? JSON.parse(frame(entries)) : { activities: [], watermark: String(sequence) };
  };

  /** Takes a message in, once. `done` resolves when its turn is over. */
  const hear = (conversation: Conversation, { type, deliveryMode: _, ...posted }: Posted) => {
    const clientId = posted.channelData?.clientActivityID;
    const known = clientId === undefined ? undefined : log.byClientId(conversation.id, clientId);
    if (known) return { sequence: known.sequence, done: Promise.resolve() };
    const activity = activityOf(conversation, { type, ...posted });
    const { sequence } = talks.hear(conversation.id, activity, clientId, type === 'message');
    return { sequence, done: turn({ ...activity, id: idOf(conversation.id, sequence) }, sequence) };
  };

  /**
   * Begins a conversation. Without a token one is made in the same breath, and with `expectReplies` greeting and answer
   * come in the response: on slow lines every round trip counts.
   */
  const start = async ({ bearer, body, base, address }: Request): Promise<Response> => {
    const wanted = Start.parse(body);
    const first = First.optional().safeParse(wanted?.activity);
    if (!first.success) throw refusalOf(first.error);
    const pass = bearer === undefined ? newPass(address) : verify(bearer);
    const conversation = { id: pass.conversation, user: pass.user, locale: wanted?.locale };
    const isNew = log.start(conversation);
    const greeted = isNew ? turn(joined(conversation)) : Promise.resolve();
    const status = isNew ? 201 : 200;
    const replies = wanted?.deliveryMode === 'expectReplies';
    if (!first.data && !replies) return { status, body: opened(pass, base) };
    await greeted;
    if (first.data) brake(messages.take(conversation.id));
    const heard = first.data && hear(conversation, first.data);
    if (!replies) return { status, body: opened(pass, base) };
    await heard?.done;
    const said = saidAfter(conversation.id, 0);
    return { status, body: { ...opened(pass, base, said.watermark), ...said } };
  };

  const reconnect = ({ bearer, params, query, base }: Request): Response => {
    const { id, user } = admit(bearer, params.id ?? '');
    return { status: 200, body: opened({ user, conversation: id }, base, query.get('watermark') ?? '') };
  };

  const history = ({ bearer, params, query }: Request): Response => {
    const { id } = admit(bearer, params.id ?? '');
    return { status: 200, body: saidAfter(id, watermarkOf(query)) };
  };

  /** Keeps a thumb for something that the bot said in this talk. */
  const react = (conversation: Conversation, body: unknown): Response => {
    const parsed = Thumb.safeParse(body);
    if (!parsed.success) throw refusalOf(parsed.error);
    const { replyToId, value } = parsed.data;
    const sequence = sequenceOf(replyToId);
    const isHere = sequence !== undefined && idOf(conversation.id, sequence) === replyToId;
    const [entry] = isHere ? log.after(conversation.id, sequence - 1) : [];
    const said = entry?.sequence === sequence ? Said.safeParse(JSON.parse(entry?.json ?? '{}')) : undefined;
    if (sequence === undefined || !said?.success)
      throw new HttpError(
        400,
        'BadArgument',
        'replyToId cannot be used; give the id of an answer in this talk',
      );
    const dialog = said.data.channelData?.[channelDataKey]?.turn?.dialog;
    feedback.keep({ conversation: conversation.id, sequence, dialog, reaction: value.actionValue.reaction });
    return { status: 200, body: { id: `${conversation.id}|feedback` } };
  };

  const post = async ({ bearer, params, body }: Request): Promise<Response> => {
    const conversation = admit(bearer, params.id ?? '');
    brake(messages.take(conversation.id));
    const parsed = Posted.safeParse(body);
    if (!parsed.success) throw refusalOf(parsed.error);
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
        const { sequence, done } = hear(conversation, posted);
        const id = idOf(conversation.id, sequence);
        if (posted.deliveryMode !== 'expectReplies') return { status: 200, body: { id } };
        await done;
        return { status: 200, body: { id, ...saidAfter(conversation.id, sequence - 1) } };
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
    admit,
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
const Said = z.object({
  from: z.object({ role: z.literal('bot') }),
  channelData: z
    .object({ [channelDataKey]: z.object({ turn: z.object({ dialog: z.string() }).optional() }).optional() })
    .optional(),
});

/** What a person posted, as an activity of theirs: who they are is in the token, never in the body. */
function activityOf({ id, user, locale }: Conversation, { type, ...posted }: Posted): Partial<Activity> {
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

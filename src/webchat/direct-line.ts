/**
 * Direct Line 3.0 on our own server, as much of it as chat clients call: tokens, conversations, activities, stream.
 * The web chat on `/`, Microsoft's Web Chat and botframework-directlinejs all speak it.
 */
import { randomUUID } from 'node:crypto';
import { type Activity, ActivityTypes } from 'botbuilder';
import type { ActivityLog, Conversation } from '../storage/activity-log.ts';
import type { DirectLineAdapter, Logic } from './adapter.ts';
import { HttpError, type Request, type Response, type Route } from './http.ts';
import { Posted, refusalOf, Start } from './posted.ts';
import { createRateLimit } from './rate-limit.ts';
import { frame, idOf, type Talks } from './talks.ts';
import { type Pass, type Tokens, tokenLifetime } from './token.ts';

const messagesPerMinute = 60;
/** Per address, and many offices come out of one: a brake on filling the disk, not on people. */
const talksPerMinute = 300;

export interface DirectLineParts {
  log: ActivityLog;
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

  const opened = (status: number, pass: Pass, base: string, watermark = ''): Response => {
    const token = tokens.sign(pass);
    const query = new URLSearchParams({ ...(watermark && { watermark }), t: token });
    const streamUrl = `${base.replace(/^http/, 'ws')}/v3/directline/conversations/${pass.conversation}/stream?${query}`;
    return {
      status,
      body: { conversationId: pass.conversation, token, expires_in: tokenLifetime, streamUrl },
    };
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

  const generate = ({ address }: Request): Response => {
    brake(starts.take(address));
    const pass = { user: `dl_${randomUUID()}`, conversation: randomUUID() };
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

  const start = ({ bearer, body, base }: Request): Response => {
    const pass = verify(bearer);
    const wanted = Start.parse(body)?.locale;
    const isNew = log.start({ id: pass.conversation, user: pass.user, locale: wanted });
    if (isNew) {
      void turn({
        type: ActivityTypes.ConversationUpdate,
        from: { id: pass.user, name: '', role: 'user' },
        conversation: conversationOf(pass.conversation),
        membersAdded: [{ id: pass.user, name: '' }],
        ...(wanted && { locale: wanted }),
      });
    }
    return opened(isNew ? 201 : 200, pass, base);
  };

  const reconnect = ({ bearer, params, query, base }: Request): Response => {
    const { id, user } = admit(bearer, params.id ?? '');
    return opened(200, { user, conversation: id }, base, query.get('watermark') ?? '');
  };

  const history = ({ bearer, params, query }: Request): Response => {
    const { id } = admit(bearer, params.id ?? '');
    const from = watermarkOf(query);
    const entries = log.after(id, from);
    return {
      status: 200,
      body: entries.length > 0 ? JSON.parse(frame(entries)) : { activities: [], watermark: String(from) },
    };
  };

  const post = ({ bearer, params, body }: Request): Response => {
    const conversation = admit(bearer, params.id ?? '');
    brake(messages.take(conversation.id));
    const parsed = Posted.safeParse(body);
    if (!parsed.success) throw refusalOf(parsed.error);
    const { type, ...posted } = parsed.data;
    const activity = {
      ...(JSON.parse(JSON.stringify(posted)) as Partial<Activity>),
      type,
      from: { id: conversation.user, name: '', role: 'user' },
      conversation: conversationOf(conversation.id),
      ...(conversation.locale && !posted.locale && { locale: conversation.locale }),
    };
    switch (type) {
      case 'typing':
        return { status: 200, body: { id: `${conversation.id}|typing` } };
      case 'endOfConversation':
        log.end(conversation.id);
        void turn(activity);
        return { status: 200, body: { id: `${conversation.id}|end` } };
      case 'message':
      case 'event': {
        const clientId = posted.channelData?.clientActivityID;
        const known = clientId === undefined ? undefined : log.byClientId(conversation.id, clientId);
        if (known) return { status: 200, body: { id: idOf(conversation.id, known.sequence) } };
        const { sequence } = talks.hear(conversation.id, activity, clientId, type === 'message');
        const id = idOf(conversation.id, sequence);
        void turn({ ...activity, id }, sequence);
        return { status: 200, body: { id } };
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

function conversationOf(id: string): Activity['conversation'] {
  return { id, isGroup: false, conversationType: 'personal', name: '' };
}

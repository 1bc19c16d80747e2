/**
 * Direct Line 3.0 as the widget needs it: a talk that survives reloads, dropped sockets and restarts of the server. On
 * slow lines every round trip counts, so a talk begins, is greeted and asks its first question in one.
 */
import type { Activity } from './activity.ts';
import type { PageMemory, Reaction, Session, UnsentMessage } from './local-storage.ts';
import { isConversationOver, type Reply, refusalStatus, request } from './request.ts';
import { openSocket } from './socket.ts';

export type Status = 'connecting' | 'online' | 'offline';

/**
 * What became of a message. `limited`: too many at once. `refused`: it will never be taken. `failed`: the server could not.
 * `over`: the talk is closed; the message goes into the next, which begins. `unreachable`: nobody knows whether it
 * arrived; the same again does no harm.
 */
export type SendOutcome = 'sent' | 'limited' | 'refused' | 'failed' | 'over' | 'unreachable';

export interface ClientParts {
  locale: () => string;
  memory: PageMemory;
  /** A message that waits; it rides along when a talk begins. */
  first: () => UnsentMessage | undefined;
  onStatus: (status: Status) => void;
  /** Another attempt to reach the server failed. */
  onLost: () => void;
  /** `isHistory`: said before this page was opened. */
  onActivities: (activities: Activity[], isHistory: boolean) => void;
  /** A talk stands: what waits can be sent. */
  onOpen: () => void;
  /** The talk ended by itself; a new one begins. */
  onOver: () => void;
}

type Batch = Pick<Reply, 'activities' | 'watermark'>;

const refreshEvery = 10 * 60 * 1000;
const pollEvery = 2500;

export type Client = ReturnType<typeof createClient>;

export function createClient(parts: ClientParts) {
  const { locale, memory } = parts;
  let session: Session | undefined;
  /** Whether this page has already read what the talk holds. */
  let isRead = false;
  let watermark = '';
  let status: Status = 'connecting';
  let socket: { close(): void; isOpen(): boolean } | undefined;
  let failedSockets = 0;
  /** Each connection has its number; what a former one still has to say is not heard. */
  let connection = 0;
  let refreshed = Date.now();
  let wake = () => {};

  const tell = (next: Status) => {
    if (next === status) return;
    status = next;
    parts.onStatus(next);
  };
  const pause = (milliseconds: number) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const call = (method: 'GET' | 'POST', path: string, body?: unknown, token = session?.token) =>
    request(method, path, token, body);
  const of = (path: string) => `/conversations/${session?.conversationId}${path}`;

  const hold = ({ conversationId, token, streamUrl }: Session) => {
    session = { conversationId, token, streamUrl };
    refreshed = Date.now();
    memory.set('session', session);
  };
  const take = (batch: Batch, isHistory = false) => {
    if (batch.watermark) watermark = batch.watermark;
    if (batch.activities?.length) parts.onActivities(batch.activities, isHistory);
  };
  /** Leaves a talk. Another tab may have begun the next one already. */
  const leave = () => {
    if (memory.get('session')?.conversationId === session?.conversationId) memory.set('session', undefined);
    session = undefined;
    watermark = '';
    isRead = false;
  };

  /** Goes on with the talk that is kept, or begins one. */
  const open = async (): Promise<void> => {
    session ??= memory.get('session');
    if (session) {
      try {
        take(await call('GET', of(`/activities?watermark=${watermark}`)), !isRead);
        isRead = true;
        return;
      } catch (error) {
        if (!isConversationOver(error)) throw error;
        leave();
        parts.onOver();
        return open();
      }
    }
    const first = parts.first();
    const began = await call('POST', '/conversations', {
      locale: locale(),
      deliveryMode: 'expectReplies',
      ...(first && { activity: messageOf(first) }),
    });
    hold(began);
    isRead = true;
    take(began);
  };

  const messageOf = ({ id, text }: UnsentMessage) => ({
    type: 'message',
    text,
    locale: locale(),
    channelData: { clientActivityID: id },
  });

  /** Listens until the socket closes. */
  const listen = async ({ streamUrl, token }: Session, current: number) => {
    failedSockets += 1;
    const opened = openSocket(
      streamUrl,
      { watermark, t: token },
      {
        onOpen() {
          failedSockets = 0;
        },
        onData(data) {
          if (current === connection) take(JSON.parse(data));
        },
      },
    );
    socket = opened;
    await opened.closed;
  };

  /** For networks that let no WebSocket through. */
  const poll = async (current: number) => {
    for (;;) {
      await pause(document.hidden ? 4 * pollEvery : pollEvery);
      if (current !== connection || !session) return;
      take(await call('GET', of(`/activities?watermark=${watermark}`)));
    }
  };

  const run = async () => {
    connection += 1;
    const current = connection;
    socket?.close();
    for (let wait = 1000; current === connection; wait = Math.min(wait * 2, 15_000)) {
      const since = Date.now();
      try {
        await open();
        if (current !== connection || !session) return;
        tell('online');
        parts.onOpen();
        if (failedSockets < 2) await listen(session, current);
        else await poll(current);
        if (current !== connection) return;
        // It had worked: at once again, and only then it is called offline. Not all at the same moment, though.
        if (status === 'online') tell('connecting');
        if (Date.now() - since > 5000) wait = 500;
        await pause(Math.random() * Math.min(wait, 1000));
      } catch {
        if (current !== connection) return;
        tell('offline');
        parts.onLost();
        await pause(wait * (0.5 + Math.random()));
      }
    }
  };

  const refresh = async () => {
    if (!session) return;
    try {
      hold({ ...session, ...(await call('POST', '/tokens/refresh')) });
    } catch (error) {
      if (isConversationOver(error)) void run();
    }
  };
  setInterval(() => {
    if (Date.now() - refreshed < refreshEvery) return;
    refreshed = Date.now();
    void refresh();
  }, 30_000);
  addEventListener('online', () => wake());
  addEventListener('offline', () => {
    tell('offline');
    parts.onLost();
    socket?.close();
  });

  /** Talks that were to be deleted while nobody could be reached. */
  const deleteLeft = async () => {
    for (const left of memory.get('toDelete') ?? []) {
      const gone = await end(left);
      if (gone) {
        const rest = (memory.get('toDelete') ?? []).filter(
          ({ conversationId }) => conversationId !== left.conversationId,
        );
        memory.set('toDelete', rest.length > 0 ? rest : undefined);
      }
    }
  };
  const end = async ({ conversationId, token }: Session): Promise<boolean> => {
    try {
      await call('POST', `/conversations/${conversationId}/activities`, { type: 'endOfConversation' }, token);
      return true;
    } catch (error) {
      return isConversationOver(error);
    }
  };

  return {
    start: () => void run(),
    status: () => status,
    hasTalk: () => session !== undefined || memory.get('session') !== undefined,
    /** Tries again at once. */
    hurry: () => wake(),
    deleteLeft,

    /** Says something. The same id again is the same message: it is answered once. */
    async send(message: UnsentMessage): Promise<SendOutcome> {
      if (!session || status === 'offline') return 'unreachable';
      try {
        // Where the stream is open it brings the answer; else the answer comes with the response.
        const mode = socket?.isOpen() ? {} : { deliveryMode: 'expectReplies' };
        const { activities } = await call('POST', of('/activities'), { ...messageOf(message), ...mode });
        if (activities) take({ activities });
        return 'sent';
      } catch (error) {
        const refusal = refusalStatus(error);
        if (refusal === undefined) {
          tell('offline');
          socket?.close();
          return 'unreachable';
        }
        if (refusal === 429) return 'limited';
        if (refusal >= 500) return 'failed';
        if (!isConversationOver(error)) return 'refused';
        leave();
        tell('connecting');
        parts.onOver();
        void run();
        return 'over';
      }
    },

    /** Notes what someone thinks of an answer. @returns whether it was noted */
    async react(replyToId: string, reaction: Reaction): Promise<boolean> {
      try {
        await call('POST', of('/activities'), {
          type: 'invoke',
          name: 'message/submitAction',
          value: { actionName: 'feedback', actionValue: { reaction } },
          replyToId,
        });
        return true;
      } catch {
        return false;
      }
    },

    /** Deletes this talk and begins a new one. @returns whether the server has deleted it already */
    async forget(): Promise<boolean> {
      const left = session;
      leave();
      tell('connecting');
      connection += 1;
      socket?.close();
      const gone = left === undefined || (await end(left));
      if (!gone && left) memory.set('toDelete', [...(memory.get('toDelete') ?? []), left]);
      void run();
      return gone;
    },

    /**
     * Goes over to the talk that another tab has begun.
     *
     * @returns whether it is another one than this tab's
     */
    adopt(): boolean {
      if (memory.get('session')?.conversationId === session?.conversationId) return false;
      session = undefined;
      watermark = '';
      isRead = false;
      tell('connecting');
      void run();
      return true;
    },
  };
}

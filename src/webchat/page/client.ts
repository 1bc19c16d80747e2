/** Direct Line 3.0 as the page needs it: a talk that survives reloads, dropped sockets and restarts of the server. */

/** An activity, as far as the page reads it. */
export interface Activity {
  id: string;
  type: string;
  text?: string;
  locale?: string;
  from?: { role?: string };
  channelData?: Record<string, unknown>;
  suggestedActions?: { actions: { title: string; value: string }[] };
}

export type Status = 'connecting' | 'online' | 'offline';
/** What became of a message. `limited`: too many at once. `over`: the talk is closed; a new one begins. */
export type Sent = 'sent' | 'failed' | 'limited' | 'over';

export interface ClientParts {
  locale: () => string;
  onStatus: (status: Status) => void;
  onActivities: (activities: Activity[]) => void;
  /** The talk ended, and what was shown of it belongs to the past. `byUser`: they asked for a new one. */
  onOver: (byUser: boolean) => void;
}

interface Session {
  conversationId: string;
  token: string;
  streamUrl: string;
}

const api = '/v3/directline';
const sessionKey = 'igot-helpdesk-session';
const refreshEvery = 15 * 60 * 1000;
const pingEvery = 20_000;
const pollEvery = 1500;

/** The server refused. 401, 403 and 404 mean that this talk cannot go on. */
class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`refused with ${status}`);
    this.status = status;
  }
}

const isOver = (error: unknown) => error instanceof Refused && [401, 403, 404].includes(error.status);
const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

export function createClient({ locale, onStatus, onActivities, onOver }: ClientParts) {
  let session: Session | undefined;
  let watermark = '';
  let socket: WebSocket | undefined;
  let failedSockets = 0;
  /** Each connection has its number; what a former one still has to say is not heard. */
  let connection = 0;
  let wake = () => {};

  const call = async (method: 'GET' | 'POST', path: string, body?: unknown, token = session?.token) => {
    const response = await fetch(api + path, {
      method,
      signal: AbortSignal.timeout(20_000),
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Refused(response.status);
    return response.json();
  };

  const keep = (opened: Session) => {
    session = opened;
    try {
      localStorage.setItem(sessionKey, JSON.stringify(opened));
    } catch {
      // Storage may be forbidden; then a reload begins a new talk.
    }
  };
  const kept = (): Session | undefined => {
    try {
      return JSON.parse(localStorage.getItem(sessionKey) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  };

  /** Leaves a talk that is over. Another tab may have begun the next one already. */
  const leave = (byUser: boolean) => {
    if (kept()?.conversationId === session?.conversationId) {
      try {
        localStorage.removeItem(sessionKey);
      } catch {
        // Nothing was kept.
      }
    }
    session = undefined;
    watermark = '';
    onOver(byUser);
  };

  const open = async () => {
    session ??= kept();
    if (session) {
      try {
        keep(await call('GET', `/conversations/${session.conversationId}?watermark=${watermark}`));
        return;
      } catch (error) {
        if (!isOver(error)) throw error;
        leave(false);
        session = kept();
        if (session) return open();
      }
    }
    const { token } = await call('POST', '/tokens/generate', {});
    keep(await call('POST', '/conversations', { locale: locale() }, token));
  };

  const take = (set: { activities: Activity[]; watermark?: string }) => {
    if (set.watermark) watermark = set.watermark;
    onActivities(set.activities);
  };

  /** Listens until the socket closes. */
  const listen = ({ streamUrl }: Session, current: number) =>
    new Promise<void>(done => {
      // The server may be known by another name than the one that a proxy gave it.
      const { pathname, search } = new URL(streamUrl);
      const opened = new WebSocket(location.origin.replace(/^http/, 'ws') + pathname + search);
      socket = opened;
      failedSockets += 1;
      const ping = setInterval(() => opened.readyState === WebSocket.OPEN && opened.send(''), pingEvery);
      opened.onopen = () => {
        failedSockets = 0;
        if (current === connection) onStatus('online');
      };
      opened.onmessage = ({ data }) => {
        if (data && current === connection) take(JSON.parse(data));
      };
      opened.onclose = () => {
        clearInterval(ping);
        done();
      };
    });

  /** For networks that let no WebSocket through. */
  const poll = async (current: number) => {
    while (current === connection && session) {
      take(await call('GET', `/conversations/${session.conversationId}/activities?watermark=${watermark}`));
      onStatus('online');
      await Promise.race([
        wait(document.hidden ? 4 * pollEvery : pollEvery),
        new Promise<void>(resolve => {
          wake = resolve;
        }),
      ]);
    }
  };

  const run = async () => {
    connection += 1;
    const current = connection;
    socket?.close();
    onStatus('connecting');
    for (let pause = 1000; current === connection; pause = Math.min(pause * 2, 15_000)) {
      try {
        await open();
        if (current !== connection || !session) return;
        const since = Date.now();
        if (failedSockets < 2) await listen(session, current);
        else await poll(current);
        if (Date.now() - since > 10_000) pause = 1000;
      } catch (error) {
        if (isOver(error) && current === connection) leave(false);
      }
      if (current !== connection) return;
      onStatus('offline');
      // Not all at the same moment, when a server comes back.
      await Promise.race([
        wait(pause * (0.5 + Math.random())),
        new Promise<void>(resolve => {
          wake = resolve;
        }),
      ]);
    }
  };

  const refresh = async () => {
    if (!session) return;
    try {
      keep({ ...session, ...(await call('POST', '/tokens/refresh')) });
    } catch (error) {
      if (isOver(error)) void run();
    }
  };
  let refreshed = Date.now();
  setInterval(() => {
    if (Date.now() - refreshed < refreshEvery) return;
    refreshed = Date.now();
    void refresh();
  }, 30_000);
  addEventListener('online', () => wake());

  return {
    start: () => void run(),

    /** Says something. The same `clientActivityID` again is the same message: it is answered once. */
    async send(text: string, clientActivityID: string): Promise<Sent> {
      if (!session) return 'failed';
      try {
        const activity = { type: 'message', text, locale: locale(), channelData: { clientActivityID } };
        await call('POST', `/conversations/${session.conversationId}/activities`, activity);
        wake();
        return 'sent';
      } catch (error) {
        if (error instanceof Refused && error.status === 429) return 'limited';
        if (!isOver(error)) return 'failed';
        void run();
        return 'over';
      }
    },

    /** Ends this talk, deletes it, and begins a new one. */
    async renew(): Promise<void> {
      if (session) {
        await call('POST', `/conversations/${session.conversationId}/activities`, {
          type: 'endOfConversation',
        }).catch(() => {});
      }
      leave(true);
      void run();
    },
  };
}

/** Keeps the page connected: tries again after every failure, and renews the token before it expires. */
import { listen, openConversation, poll } from './receive.ts';
import { isConversationOver, request } from './request.ts';
import { saveSession } from './session.ts';
import { type ClientState, pause, setStatus } from './state.ts';

const renewAfterMs = 10 * 60 * 1000;
const firstWaitMs = 1000;
const longestWaitMs = 15_000;

/** Connects, and stays connected. Returns when a later call has taken its place. */
export async function connect(client: ClientState): Promise<void> {
  disconnect(client);
  const number = client.connection;
  const isCurrent = () => number === client.connection;
  for (let wait = firstWaitMs; isCurrent(); wait = Math.min(wait * 2, longestWaitMs)) {
    const started = Date.now();
    try {
      await openConversation(client);
      if (!isCurrent() || !client.session) return;
      setStatus(client, 'online');
      client.onOpen();
      if (client.failedSockets < 2) await listen(client, client.session, isCurrent);
      else await poll(client, isCurrent);
      if (!isCurrent()) return;
      // The connection had worked, so the next attempt is made at once, and only if it fails is the page offline.
      if (client.status === 'online') setStatus(client, 'connecting');
      if (Date.now() - started > 5000) wait = firstWaitMs / 2;
      // A random delay: after a restart of the server all pages come back, but not in the same moment.
      await pause(client, Math.random() * Math.min(wait, firstWaitMs));
    } catch {
      if (!isCurrent()) return;
      setStatus(client, 'offline');
      client.onLost();
      await pause(client, wait * (0.5 + Math.random()));
    }
  }
}

/** Ends the current connection. */
export function disconnect(client: ClientState): void {
  client.connection += 1;
  client.socket?.close();
}

/** Renews the token every ten minutes, and follows the browser's own news of its network. */
export function watch(client: ClientState): void {
  setInterval(() => {
    if (Date.now() - client.tokenReceived < renewAfterMs) return;
    client.tokenReceived = Date.now();
    void renewToken(client);
  }, 30_000);
  addEventListener('online', () => client.wake());
  addEventListener('offline', () => {
    setStatus(client, 'offline');
    client.onLost();
    client.socket?.close();
  });
}

async function renewToken(client: ClientState): Promise<void> {
  const { session } = client;
  if (!session) return;
  try {
    const reply = await request('POST', '/tokens/refresh', session.token, undefined);
    saveSession(client, { ...session, ...reply });
  } catch (error) {
    if (isConversationOver(error)) void connect(client);
  }
}

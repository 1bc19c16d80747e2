/**
 * How activities arrive: with the request that opens the conversation, over a WebSocket, or by asking again and again.
 */
import type { Session } from '../local-storage.ts';
import { type DirectLineResponse, isConversationOver, request } from './request.ts';
import { call, leaveSession, messageActivity, saveSession } from './session.ts';
import { openSocket } from './socket.ts';
import { type ClientState, pause } from './state.ts';

const pollEveryMs = 2500;

/** Hands new activities to the page. */
export function receive(
  client: ClientState,
  { activities, watermark }: Pick<DirectLineResponse, 'activities' | 'watermark'>,
  isHistory = false,
): void {
  if (watermark) client.watermark = watermark;
  if (activities?.length) client.onActivities(activities, isHistory);
}

/**
 * Goes on with the stored conversation, or begins one. On slow lines every round trip counts: a new conversation is
 * begun, greeted and asked its first question in one request. Rejects as {@link request}.
 */
export async function openConversation(client: ClientState): Promise<void> {
  client.session ??= client.memory.get('session');
  if (!client.session) return beginConversation(client);
  try {
    await receiveNew(client, !client.hasHistory);
    client.hasHistory = true;
  } catch (error) {
    if (!isConversationOver(error)) throw error;
    leaveSession(client);
    client.onOver();
    return openConversation(client);
  }
}

async function beginConversation(client: ClientState): Promise<void> {
  const first = client.firstUnsent();
  const reply = await request('POST', '/conversations', undefined, {
    locale: client.locale(),
    deliveryMode: 'expectReplies',
    ...(first && { activity: messageActivity(client, first) }),
  });
  saveSession(client, reply);
  client.hasHistory = true;
  receive(client, reply);
}

async function receiveNew(client: ClientState, isHistory = false): Promise<void> {
  receive(client, await call(client, 'GET', `/activities?watermark=${client.watermark}`), isHistory);
}

/** Receives over a WebSocket. Resolves when it closes. */
export async function listen(
  client: ClientState,
  { streamUrl, token }: Session,
  isCurrent: () => boolean,
): Promise<void> {
  client.failedSockets += 1;
  const socket = openSocket(
    streamUrl,
    { watermark: client.watermark, t: token },
    {
      onOpen() {
        client.failedSockets = 0;
      },
      onData(data) {
        if (isCurrent()) receive(client, JSON.parse(data));
      },
    },
  );
  client.socket = socket;
  await socket.closed;
}

/**
 * Asks for new activities until the connection ends: some networks let no WebSocket through. Rejects as {@link
 * request}.
 */
export async function poll(client: ClientState, isCurrent: () => boolean): Promise<void> {
  for (;;) {
    await pause(client, document.hidden ? 4 * pollEveryMs : pollEveryMs);
    if (!isCurrent() || !client.session) return;
    await receiveNew(client);
  }
}

/** Which conversation on the server the page takes part in. It is stored, so that a reload and other tabs find it. */
import type { Session, UnsentMessage } from '../local-storage.ts';
import { type DirectLineResponse, request } from './request.ts';
import type { ClientState } from './state.ts';

/** Stores the conversation that the server has opened or renewed. */
export function saveSession(client: ClientState, { conversationId, token, streamUrl }: Session): void {
  client.session = { conversationId, token, streamUrl };
  client.tokenReceived = Date.now();
  client.memory.set('session', client.session);
}

/** Leaves the conversation. Where another tab has stored the next one already, that one stays stored. */
export function leaveSession(client: ClientState): void {
  if (isStored(client)) client.memory.set('session', undefined);
  forgetPosition(client);
}

/**
 * Changes to the conversation that another tab has stored.
 *
 * @returns false when that is the conversation of this page already
 */
export function adoptSession(client: ClientState): boolean {
  if (isStored(client)) return false;
  forgetPosition(client);
  return true;
}

/** Calls the server about the page's conversation. Rejects as {@link request}. */
export function call(
  { session }: ClientState,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<DirectLineResponse> {
  return request(method, `/conversations/${session?.conversationId}${path}`, session?.token, body);
}

/** A message as Direct Line takes it. */
export function messageActivity({ locale }: ClientState, { id, text }: UnsentMessage): object {
  return { type: 'message', text, locale: locale(), channelData: { clientActivityID: id } };
}

function isStored({ memory, session }: ClientState): boolean {
  return memory.get('session')?.conversationId === session?.conversationId;
}

function forgetPosition(client: ClientState): void {
  client.session = undefined;
  client.watermark = '';
  client.hasHistory = false;
}

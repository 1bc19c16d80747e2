/** What the page sends: messages, thumbs, and the end of a conversation. */
import type { Reaction, Session, UnsentMessage } from '../local-storage.ts';
import { connect, disconnect } from './connect.ts';
import { receive } from './receive.ts';
import { isConversationOver, refusalStatus, request } from './request.ts';
import { call, leaveSession, messageActivity } from './session.ts';
import { type ClientState, setStatus } from './state.ts';

/**
 * What became of a message.
 * `sent`: the server has it. `limited`: too many at once. `refused`: the server will never take it. `failed`: an error
 * in the server. `over`: the conversation is gone; the message goes into the new one, which begins. `unreachable`: it
 * is not known whether the message arrived. Sending it again with the same id does no harm.
 */
export type SendOutcome = 'sent' | 'limited' | 'refused' | 'failed' | 'over' | 'unreachable';

/** Sends a message. The server answers a message once, by its id. Never rejects. */
export async function sendMessage(client: ClientState, message: UnsentMessage): Promise<SendOutcome> {
  if (!client.session || client.status === 'offline') return 'unreachable';
  try {
    // An open stream brings the answer. Without one the answer comes with the response.
    const mode = client.socket?.isOpen() ? {} : { deliveryMode: 'expectReplies' };
    const body = { ...messageActivity(client, message), ...mode };
    const { activities } = await call(client, 'POST', '/activities', body);
    if (activities) receive(client, { activities });
    return 'sent';
  } catch (error) {
    return outcomeOf(client, error);
  }
}

function outcomeOf(client: ClientState, error: unknown): SendOutcome {
  const status = refusalStatus(error);
  if (status === undefined) {
    setStatus(client, 'offline');
    client.socket?.close();
    return 'unreachable';
  }
  if (status === 429) return 'limited';
  if (status >= 500) return 'failed';
  if (!isConversationOver(error)) return 'refused';
  leaveSession(client);
  setStatus(client, 'connecting');
  client.onOver();
  void connect(client);
  return 'over';
}

/** Sends a thumb for the answer with the id `replyToId`. Resolves to whether the server has stored it. */
export async function sendReaction(
  client: ClientState,
  replyToId: string,
  reaction: Reaction,
): Promise<boolean> {
  try {
    await call(client, 'POST', '/activities', {
      type: 'invoke',
      name: 'message/submitAction',
      value: { actionName: 'feedback', actionValue: { reaction } },
      replyToId,
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Deletes the page's conversation and begins a new one. Where the server cannot be reached, the conversation is stored
 * as one to delete later. Resolves to whether the server has deleted it.
 */
export async function forgetConversation(client: ClientState): Promise<boolean> {
  const { session, memory } = client;
  leaveSession(client);
  setStatus(client, 'connecting');
  disconnect(client);
  const isDeleted = session === undefined || (await endConversation(session));
  if (!isDeleted && session) memory.set('toDelete', [...(memory.get('toDelete') ?? []), session]);
  void connect(client);
  return isDeleted;
}

/** Deletes the conversations that could not be deleted while the server could not be reached. */
export async function deleteForgotten({ memory }: ClientState): Promise<void> {
  for (const session of memory.get('toDelete') ?? []) {
    if (!(await endConversation(session))) continue;
    const rest = (memory.get('toDelete') ?? []).filter(
      ({ conversationId }) => conversationId !== session.conversationId,
    );
    memory.set('toDelete', rest.length > 0 ? rest : undefined);
  }
}

/** Resolves to whether the server no longer has the conversation. */
async function endConversation({ conversationId, token }: Session): Promise<boolean> {
  try {
    await request('POST', `/conversations/${conversationId}/activities`, token, {
      type: 'endOfConversation',
    });
    return true;
  } catch (error) {
    return isConversationOver(error);
  }
}

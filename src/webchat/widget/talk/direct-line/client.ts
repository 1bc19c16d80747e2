/** The widget's client of Direct Line 3.0. A conversation survives reloads, lost sockets and restarts of the server. */
import type { Reaction, UnsentMessage } from '../local-storage.ts';
import { connect, watch } from './connect.ts';
import { deleteForgotten, forgetConversation, sendMessage, sendReaction } from './send.ts';
import { adoptSession } from './session.ts';
import { type ClientParts, createState, setStatus } from './state.ts';

export type Client = ReturnType<typeof createClient>;

/** Makes the client. It connects when `start` is called. */
export function createClient(parts: ClientParts) {
  const client = createState(parts);
  watch(client);
  return {
    start: () => void connect(client),
    status: () => client.status,
    /** Whether there is a conversation to go on with. */
    hasConversation: () => client.session !== undefined || client.memory.get('session') !== undefined,
    /** Makes the next attempt to connect now. */
    retryNow: () => client.wake(),
    send: (message: UnsentMessage) => sendMessage(client, message),
    react: (replyToId: string, reaction: Reaction) => sendReaction(client, replyToId, reaction),
    forget: () => forgetConversation(client),
    deleteForgotten: () => deleteForgotten(client),

    /**
     * Changes to the conversation that another tab has begun.
     *
     * @returns false when that is the conversation of this page already
     */
    adopt(): boolean {
      if (!adoptSession(client)) return false;
      setStatus(client, 'connecting');
      void connect(client);
      return true;
    },
  };
}

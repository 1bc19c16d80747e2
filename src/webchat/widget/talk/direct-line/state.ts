/** What the parts of the Direct Line client share: one conversation, one connection, and whom they tell. */
import type { Activity } from '../activity.ts';
import type { PageMemory, Session, UnsentMessage } from '../local-storage.ts';
import type { Socket } from './socket.ts';

export type ConnectionStatus = 'connecting' | 'online' | 'offline';

export interface ClientParts {
  /** Language of the page, such as `hi-IN`. */
  locale: () => string;
  memory: PageMemory;
  /** The message that has waited longest. It is sent in the request that begins a conversation. */
  firstUnsent: () => UnsentMessage | undefined;
  onStatus: (status: ConnectionStatus) => void;
  /** Another attempt to reach the server has failed. */
  onLost: () => void;
  /** `isHistory`: the activities were sent before this page was opened. */
  onActivities: (activities: Activity[], isHistory: boolean) => void;
  /** The conversation is open: messages that wait can be sent. */
  onOpen: () => void;
  /** The server no longer has the conversation. The client begins a new one. */
  onOver: () => void;
}

export interface ClientState extends ClientParts {
  /** The conversation on the server; absent until it is found or begun. */
  session: Session | undefined;
  /** Position of the last activity that was received; empty before the first. */
  watermark: string;
  /** Whether this page has received the conversation's history. */
  hasHistory: boolean;
  /** When the token was received. Milliseconds since 1970. */
  tokenReceived: number;
  status: ConnectionStatus;
  /** Number of the current connection. What an earlier connection still brings is ignored. */
  connection: number;
  socket: Socket | undefined;
  /** Sockets in a row that did not open. */
  failedSockets: number;
  /** Ends the pause that is running. */
  wake: () => void;
}

/** The state before the first connection. */
export function createState(parts: ClientParts): ClientState {
  return {
    ...parts,
    session: undefined,
    watermark: '',
    hasHistory: false,
    tokenReceived: Date.now(),
    status: 'connecting',
    connection: 0,
    socket: undefined,
    failedSockets: 0,
    wake() {},
  };
}

/** Changes the status of the connection, and tells the page where it is another one. */
export function setStatus(client: ClientState, status: ConnectionStatus): void {
  if (status === client.status) return;
  client.status = status;
  client.onStatus(status);
}

/** Resolves after some milliseconds, or when {@link ClientState.wake} is called. */
export function pause(client: ClientState, milliseconds: number): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds);
    client.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

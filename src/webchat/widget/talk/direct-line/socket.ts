/** The stream of a conversation: a WebSocket that is kept open. */

/** Proxies close a connection that is silent for a minute. */
const pingEveryMs = 20_000;

interface SocketParts {
  onOpen: () => void;
  onData: (data: string) => void;
}

export type Socket = ReturnType<typeof openSocket>;

/**
 * Opens the stream.
 *
 * @param address as the server gave it
 * @param query parameters to set in it; an empty value is left out
 * @returns `closed` resolves when the socket closes, and never rejects
 */
export function openSocket(address: string, query: Record<string, string>, { onOpen, onData }: SocketParts) {
  const { pathname, searchParams } = new URL(address);
  for (const [name, value] of Object.entries(query)) if (value) searchParams.set(name, value);
  // Behind a proxy the server may know itself by a name that the browser does not reach.
  const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}${pathname}?${searchParams}`);
  const ping = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(''), pingEveryMs);
  socket.onopen = onOpen;
  socket.onmessage = ({ data }) => {
    if (data) onData(String(data));
  };
  const closed = new Promise<void>(resolve => {
    socket.onclose = () => {
      clearInterval(ping);
      resolve();
    };
  });
  return {
    closed,
    close: () => socket.close(),
    isOpen: () => socket.readyState === WebSocket.OPEN,
  };
}

/** The stream of a talk: a WebSocket that is kept awake. */

/** Proxies close what is silent for a minute. */
const pingEvery = 20_000;

interface SocketParts {
  onOpen: () => void;
  onData: (data: string) => void;
}

/**
 * @param address as the server gave it
 * @param query what to set in it
 */
export type Socket = ReturnType<typeof openSocket>;

export function openSocket(address: string, query: Record<string, string>, { onOpen, onData }: SocketParts) {
  const { pathname, searchParams } = new URL(address);
  for (const [name, value] of Object.entries(query)) if (value) searchParams.set(name, value);
  // The server may be known by another name than the one that a proxy gave it.
  const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}${pathname}?${searchParams}`);
  const ping = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(''), pingEvery);
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

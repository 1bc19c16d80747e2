/** The page that the launcher stands on, seen from inside the frame. Only its opening and closing is spoken about. */
import { type FromFrame, isToFrame, messageKey } from './frame-messages.ts';

export interface Host {
  /** Asks the launcher to close the frame; it takes the focus back. */
  close(): void;
  /** How many answers came while it was closed. */
  unread(count: number): void;
}

/**
 * @param onShown called when the frame is opened
 * @param onHidden called when it is closed
 */
export function openHost(onShown: () => void, onHidden: () => void): Host {
  /** The host page's origin, known from its first word. */
  let origin: string | undefined;
  const tell = (message: FromFrame) => {
    if (origin !== undefined) parent.postMessage({ [messageKey]: message }, origin);
  };
  addEventListener('message', event => {
    if (event.source !== parent || parent === window) return;
    const message: unknown = event.data?.[messageKey];
    if (!isToFrame(message)) return;
    // A page without an origin of its own cannot be named.
    origin = event.origin === 'null' ? '*' : event.origin;
    if (message.kind === 'shown') onShown();
    else onHidden();
  });
  return {
    close: () => tell({ kind: 'close' }),
    unread: count => tell({ kind: 'unread', count }),
  };
}

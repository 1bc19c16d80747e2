/**
 * The host page, as the page in the launcher's frame sees it. The messages are only about opening, closing and new
 * answers.
 */
import { type FromFrame, isToFrame, messageKey } from './frame-messages.ts';

export interface Host {
  /** Asks the launcher to close the frame. The focus goes back to the launcher's button. */
  close(): void;
  /** Tells the launcher how many answers came while the frame was closed. */
  unread(count: number): void;
}

/**
 * Connects to the launcher.
 *
 * @param onShown called when the frame is opened
 * @param onHidden called when it is closed
 */
export function openHost(onShown: () => void, onHidden: () => void): Host {
  /** Origin of the host page, known from its first message. */
  let origin: string | undefined;
  const post = (message: FromFrame) => {
    if (origin !== undefined) parent.postMessage({ [messageKey]: message }, origin);
  };
  addEventListener('message', event => {
    if (event.source !== parent || parent === window) return;
    const message: unknown = event.data?.[messageKey];
    if (!isToFrame(message)) return;
    // A page in a sandbox has the origin `null`, which cannot be addressed.
    origin = event.origin === 'null' ? '*' : event.origin;
    if (message.kind === 'shown') onShown();
    else onHidden();
  });
  return {
    close: () => post({ kind: 'close' }),
    unread: count => post({ kind: 'unread', count }),
  };
}

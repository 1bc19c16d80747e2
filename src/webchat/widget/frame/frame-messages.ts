/** The messages between the launcher and the page in its frame. Each side checks the origin and the sender. */

/** A message is an object with this one property. */
export const messageKey = 'igotHelpdesk';

/** From the launcher: whether the panel is open. */
export type ToFrame = { kind: 'shown' } | { kind: 'hidden' };
/** From the page: close the panel, or show how many answers are new. */
export type FromFrame = { kind: 'close' } | { kind: 'unread'; count: number };

/** Whether a posted value has the shape of a message to the frame. */
export function isToFrame(value: unknown): value is ToFrame {
  const { kind } = (value ?? {}) as Partial<ToFrame>;
  return kind === 'shown' || kind === 'hidden';
}

/** Whether a posted value has the shape of a message from the frame. */
export function isFromFrame(value: unknown): value is FromFrame {
  const { kind, count } = (value ?? {}) as { kind?: unknown; count?: unknown };
  return kind === 'close' || (kind === 'unread' && typeof count === 'number');
}

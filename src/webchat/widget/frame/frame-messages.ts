/** The messages between the launcher and the page in its frame. Each side checks the origin and the sender. */

/** A message is an object with this one property. */
export const messageKey = 'igotHelpdesk';

export type ToFrame = { kind: 'shown' } | { kind: 'hidden' };
export type FromFrame = { kind: 'close' } | { kind: 'unread'; count: number };

export function isToFrame(value: unknown): value is ToFrame {
  const { kind } = (value ?? {}) as Partial<ToFrame>;
  return kind === 'shown' || kind === 'hidden';
}

export function isFromFrame(value: unknown): value is FromFrame {
  const { kind, count } = (value ?? {}) as { kind?: unknown; count?: unknown };
  return kind === 'close' || (kind === 'unread' && typeof count === 'number');
}

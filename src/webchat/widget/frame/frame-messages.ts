/** What the launcher and the page in its frame say to each other. Each side checks origin and sender. */

/** The one property that such a message has. */
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

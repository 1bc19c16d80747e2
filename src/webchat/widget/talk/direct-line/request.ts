/** One call of Direct Line's, and how it is refused. */

import type { Activity } from '../activity.ts';
import type { Session } from '../local-storage.ts';

/** What the server answers; each call with its part of it. It is our own, so its word is taken for it. */
export interface Reply extends Session {
  activities?: Activity[];
  watermark?: string;
}

const api = '/v3/directline';
/** How long the server may take. Milliseconds. */
const patience = 15_000;

/**
 * Calls the server. Rejects where it cannot be reached in time, and, with its `status`, where it refuses.
 *
 * @param path below `/v3/directline`
 * @returns the parsed body
 */
export async function request(
  method: 'GET' | 'POST',
  path: string,
  token: string | undefined,
  body: unknown,
): Promise<Reply> {
  // AbortSignal.timeout is younger than the oldest browsers served.
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch(api + path, {
      method,
      signal: abort.signal,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw Object.assign(new Error('refused'), { status: response.status });
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
}

/** The status with which the server refused, where it did. */
export function refusalStatus(error: unknown): number | undefined {
  return (error as { status?: number }).status;
}

/** 401, 403 and 404 mean that this talk cannot go on. */
export function isConversationOver(error: unknown): boolean {
  return [401, 403, 404].includes(refusalStatus(error) ?? 0);
}

/** A call of the Direct Line API, and what its refusals mean. */
import type { Activity } from '../activity.ts';
import type { Session } from '../local-storage.ts';

/**
 * What the server answers. Each call answers a part of it. Its shape is not checked: it is the helpdesk's own server.
 */
export interface DirectLineResponse extends Session {
  activities?: Activity[];
  watermark?: string;
}

const api = '/v3/directline';
const responseTimeoutMs = 15_000;

/**
 * Calls the server. Rejects where it cannot be reached in time. Rejects with an error that has its `status` where the
 * server refuses.
 *
 * @param path below `/v3/directline`
 * @returns the parsed body
 */
export async function request(
  method: 'GET' | 'POST',
  path: string,
  token: string | undefined,
  body: unknown,
): Promise<DirectLineResponse> {
  // The oldest browsers that the page supports do not have AbortSignal.timeout.
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), responseTimeoutMs);
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

/** The status with which the server refused a call; undefined where it could not be reached. */
export function refusalStatus(error: unknown): number | undefined {
  return (error as { status?: number }).status;
}

/** Whether the conversation cannot go on: the server refused the call with 401, 403 or 404. */
export function isConversationOver(error: unknown): boolean {
  return [401, 403, 404].includes(refusalStatus(error) ?? 0);
}

/** A Direct Line client in its simplest form. A test can choose every part of a request. */
import type { Helpdesk } from './helpdesk.ts';

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came
  json: any;
}

/** Sends a request. A body that is not a string is sent as JSON. */
export async function call(
  { url }: Pick<Helpdesk, 'url'>,
  method: string,
  path: string,
  {
    body,
    token,
    headers = {},
  }: { body?: unknown; token?: string | undefined; headers?: Record<string, string> } = {},
): Promise<Answered> {
  const response = await fetch(url + path, {
    method,
    headers: {
      // Without this, fetch could use an open connection that a restart has just closed.
      Connection: 'close',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? JSON.parse(text) : undefined,
  };
}

export interface Talk {
  id: string;
  token: string;
  streamUrl: string;
  say: (text: string, more?: Record<string, unknown>) => Promise<Answered>;
  /** The activities after a watermark. */
  read: (
    watermark?: string,
  ) => Promise<{ text?: string; id: string; from: { id: string; role: string }; [name: string]: unknown }[]>;
}

/** Begins a conversation. */
export async function startTalk(helpdesk: Helpdesk, locale = 'en-IN'): Promise<Talk> {
  const { json: generated } = await call(helpdesk, 'POST', '/v3/directline/tokens/generate');
  const { json } = await call(helpdesk, 'POST', '/v3/directline/conversations', {
    token: generated.token,
    body: { locale },
  });
  const activities = `/v3/directline/conversations/${json.conversationId}/activities`;
  const { token } = json;
  return {
    id: json.conversationId,
    token,
    streamUrl: json.streamUrl,
    say: (text, more = {}) =>
      call(helpdesk, 'POST', activities, { token, body: { type: 'message', text, ...more } }),
    read: async (watermark = '') =>
      (await call(helpdesk, 'GET', `${activities}?watermark=${watermark}`, { token })).json.activities,
  };
}

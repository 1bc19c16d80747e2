/** Direct Line by hand: what a client sends, byte by byte where it matters. */
import type { Helpdesk } from './helpdesk.ts';

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came
  json: any;
}

/** Sends a request; a body that is no text goes as JSON. */
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
      // A pooled connection may be one that a restart has just closed.
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
  /** All that was said after a watermark. */
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

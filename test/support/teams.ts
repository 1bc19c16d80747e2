/** Stands in for Teams: it posts recorded activities to the bot over HTTP, and a small server receives what the bot sends. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Activity } from 'botbuilder';
import { onTestFinished } from 'vitest';
import type { AdaptiveCard } from '../../src/teams/cards/elements.ts';
import { call } from './api.ts';
import { type Helpdesk, startHelpdesk } from './helpdesk.ts';

/** One request of the bot to the channel. */
export interface Sent {
  method: string;
  /** The id of the conversation. `activity` is the id of the activity that is answered or updated. */
  conversation: string;
  activity: string | undefined;
  /** The id that Teams gave to the activity. */
  id: string;
  body: Partial<Activity>;
}

export interface Received {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came
  body: any;
  /** The requests of the bot to the channel while it answered this activity. */
  sent: Sent[];
}

export interface Teams {
  helpdesk: Helpdesk;
  /** All requests of the bot so far. */
  sent: Sent[];
  /** From now on the channel refuses updates of messages, as for a deleted message. */
  refuseUpdates: () => void;
  receive: (name: string, changes?: Record<string, unknown>) => Promise<Received>;
}

const folder = path.join(import.meta.dirname, '../src/teams/activities');

/** A recorded activity, by the name of its file. */
export function recorded(name: string): Partial<Activity> {
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
}

/** @param parts parts of the server that replace the real ones */
export async function startTeams(parts: Parameters<typeof startHelpdesk>[1] = {}): Promise<Teams> {
  const sent: Sent[] = [];
  let refusing = false;
  let last = 1763800001000;
  const channel = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const [, conversation = '', activity] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(request.url ?? '') ?? [];
    const method = request.method ?? '';
    last += 1;
    const id = method === 'POST' ? String(last) : decodeURIComponent(activity ?? '');
    response.setHeader('Content-Type', 'application/json');
    if (refusing && method === 'PUT') {
      response.statusCode = 404;
      response.end('{"error":{"code":"ActivityNotFoundInConversation","message":"gone"}}');
      return;
    }
    const body = JSON.parse(text);
    if (body.text && body.attachments?.length) {
      // Teams splits it into two messages and gives no id. It refuses such an update.
      response.statusCode = method === 'POST' ? 202 : 400;
      response.end('{}');
      return;
    }
    sent.push({
      method,
      conversation: decodeURIComponent(conversation),
      activity: activity && decodeURIComponent(activity),
      id,
      body,
    });
    response.statusCode = method === 'POST' ? 201 : 200;
    response.end(JSON.stringify({ id }));
  });
  await new Promise<void>(resolve => channel.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void channel.close());
  const helpdesk = await startHelpdesk({}, parts);
  const serviceUrl = `http://127.0.0.1:${(channel.address() as AddressInfo).port}`;
  return {
    helpdesk,
    sent,
    refuseUpdates: () => {
      refusing = true;
    },
    async receive(name, changes = {}) {
      const before = sent.length;
      const { status, json } = await call(helpdesk, 'POST', '/api/messages', {
        body: { ...recorded(name), serviceUrl, ...changes },
      });
      return { status, body: json, sent: sent.slice(before) };
    },
  };
}

/** The card in a request. */
export function cardOf({ body }: Pick<Sent, 'body'>): AdaptiveCard {
  const [attachment] = body.attachments ?? [];
  if (attachment === undefined) throw new Error(`no card in ${JSON.stringify(body)}`);
  return attachment.content;
}

/** The first request that sent a message with a card. */
export function cardMessage(sent: readonly Sent[]): Sent {
  const found = sent.find(({ method, body }) => method === 'POST' && body.attachments !== undefined);
  if (found === undefined) throw new Error('no card was sent');
  return found;
}

/** The texts of the messages that were sent, in order. */
export function linesOf(sent: readonly Sent[]): string[] {
  return sent.flatMap(({ method, body }) => (method === 'POST' && body.text ? [body.text] : []));
}

/** The data that the button with this title sends back. */
export function pressOf(card: AdaptiveCard, title: string): Record<string, unknown> {
  const action = card.actions?.find(action => action.title === title);
  if (action?.type !== 'Action.Execute') {
    throw new Error(`no button ${title} among ${card.actions?.map(({ title }) => title).join(', ')}`);
  }
  return action.data;
}

/** The changes that make an invoke the press of a button on a message. */
export function pressing(data: Record<string, unknown>, on: string, changes: Record<string, unknown> = {}) {
  return {
    value: { action: { type: 'Action.Execute', title: '', verb: 'say', data }, trigger: 'manual' },
    replyToId: on,
    ...changes,
  };
}

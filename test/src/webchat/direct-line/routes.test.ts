import jwt from 'jsonwebtoken';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { createActivityLog } from '../../../../src/storage/activity-log.ts';
import { storedSecret, sweep } from '../../../../src/storage/database.ts';
import { createFeedback } from '../../../../src/storage/feedback.ts';
import { createTokens, tokenLifetime } from '../../../../src/webchat/direct-line/token.ts';
import { call, startTalk } from '../../../support/api.ts';
import { eventually, type Helpdesk, startHelpdesk } from '../../../support/helpdesk.ts';

const conversations = '/v3/directline/conversations';
const texts = (activities: { text?: string }[]) => activities.map(({ text }) => text);

/** Tokens that this helpdesk would sign at another time. */
const tokensAt = (helpdesk: Helpdesk, now: number) =>
  createTokens(storedSecret(helpdesk.database(), 'direct-line'), () => now);

async function listen(url: string) {
  const socket = new WebSocket(url);
  onTestFinished(() => socket.terminate());
  const frames: {
    activities: { id: string; text?: string; channelData?: unknown; from: { id: string } }[];
    watermark: string;
  }[] = [];
  let closed = false;
  socket.on('message', data => frames.push(JSON.parse(String(data))));
  socket.on('close', () => {
    closed = true;
  });
  const refused = await new Promise<number>((resolve, reject) => {
    socket.on('open', () => resolve(0));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', reject);
  });
  return {
    socket,
    frames,
    refused,
    closed: () => closed,
    activities: () => frames.flatMap(({ activities }) => activities),
  };
}

describe('a token', () => {
  it('has the shape of a JWT, names a user dl_…, and is valid for half an hour', async () => {
    const helpdesk = await startHelpdesk();
    const { status, json } = await call(helpdesk, 'POST', '/v3/directline/tokens/generate', {
      body: { user: { id: 'dl_chief' } },
    });
    expect([status, json.expires_in]).toEqual([200, tokenLifetime]);
    const claims = JSON.parse(Buffer.from(json.token.split('.')[1], 'base64url').toString());
    expect(claims).toMatchObject({
      user: expect.stringMatching(/^dl_[\w-]{36}$/),
      conv: json.conversationId,
    });
    expect(claims.exp - claims.iat).toBe(1800);
  });

  it('can be renewed', async () => {
    const helpdesk = await startHelpdesk();
    const { id } = await startTalk(helpdesk);
    const old = tokensAt(helpdesk, Date.now() - 1_000_000).sign({ user: 'dl_1', conversation: id });
    const { status, json } = await call(helpdesk, 'POST', '/v3/directline/tokens/refresh', { token: old });
    expect([status, json.conversationId]).toEqual([200, id]);
    expect((await call(helpdesk, 'GET', `${conversations}/${id}`, { token: json.token })).status).toBe(200);
  });

  it('is not renewed when it has expired, is forged or is missing', async () => {
    const helpdesk = await startHelpdesk();
    const { id } = await startTalk(helpdesk);
    const pass = { user: 'dl_1', conversation: id };
    for (const [token, status, code] of [
      [tokensAt(helpdesk, Date.now() - 1_801_000).sign(pass), 403, 'TokenExpired'],
      [createTokens('another secret').sign(pass), 401, 'Unauthorized'],
      [undefined, 401, 'Unauthorized'],
    ] as const) {
      const { status: got, json } = await call(helpdesk, 'POST', '/v3/directline/tokens/refresh', { token });
      expect([got, json.error.code, json.token]).toEqual([status, code, undefined]);
    }
  });

  it('is needed: none, a forged one, an expired one, or one for another conversation is refused', async () => {
    const helpdesk = await startHelpdesk();
    const { id, token } = await startTalk(helpdesk);
    const other = await startTalk(helpdesk);
    const pass = { user: 'dl_1', conversation: id };
    const [head, payload, signature] = token.split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    // Signed with the same secret by another program, for another purpose.
    const otherClaims = jwt.sign({ sub: 'someone' }, storedSecret(helpdesk.database(), 'direct-line'));
    const rows: [string | undefined, number, string][] = [
      [undefined, 401, 'Unauthorized'],
      ['rubbish', 401, 'Unauthorized'],
      [createTokens('another secret').sign(pass), 401, 'Unauthorized'],
      [`${none}.${payload}.`, 401, 'Unauthorized'],
      [`${head}.${payload}A.${signature}`, 401, 'Unauthorized'],
      // One token has one spelling: a decoder that skips what is not base64url would take this one too.
      [`${token}!!`, 401, 'Unauthorized'],
      [otherClaims, 401, 'Unauthorized'],
      [tokensAt(helpdesk, Date.now() - 1_801_000).sign(pass), 403, 'TokenExpired'],
      [other.token, 403, 'Forbidden'],
      [tokensAt(helpdesk, Date.now()).sign({ user: 'dl_1', conversation: 'gone' }), 403, 'Forbidden'],
    ];
    for (const [given, status, code] of rows) {
      for (const [method, path, body] of [
        ['GET', `${conversations}/${id}`, undefined],
        ['GET', `${conversations}/${id}/activities`, undefined],
        ['POST', `${conversations}/${id}/activities`, { type: 'message', text: 'x' }],
      ] as const) {
        const refused = await call(helpdesk, method, path, { token: given, ...(body && { body }) });
        expect([refused.status, refused.json.error.code]).toEqual([status, code]);
        expect(refused.json.error.message).toMatch(/^helpdesk: [^\n]+$/);
      }
      const url = `${helpdesk.url.replace('http', 'ws')}${conversations}/${id}/stream?t=${given ?? ''}`;
      expect((await listen(url)).refused).toBe(status);
    }
    const gone = tokensAt(helpdesk, Date.now()).sign({ user: 'dl_1', conversation: 'gone' });
    expect((await call(helpdesk, 'GET', `${conversations}/gone`, { token: gone })).status).toBe(404);
  });
});

describe('a conversation', () => {
  it('begins once, with a greeting in the language of the client', async () => {
    const helpdesk = await startHelpdesk();
    const { id, token, read, streamUrl } = await startTalk(helpdesk, 'hi-IN');
    expect(streamUrl).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/.+\/stream\?t=/);
    const greeting = await read();
    expect(greeting).toHaveLength(1);
    expect(greeting[0]).toMatchObject({
      locale: 'hi-IN',
      text: expect.stringMatching(/\p{Script=Devanagari}/u),
      from: { role: 'bot' },
    });
    const again = await call(helpdesk, 'POST', conversations, { token, body: {} });
    expect([again.status, again.json.conversationId]).toEqual([200, id]);
    expect(await read()).toHaveLength(1);
  });

  it('echoes a message with the id of the response, the id of its client, and the user of the token', async () => {
    const helpdesk = await startHelpdesk();
    const { say, read, streamUrl } = await startTalk(helpdesk);
    const { activities } = await listen(streamUrl);
    const { json } = await say('Mail Superintendent', {
      from: { id: 'dl_chief', role: 'bot' },
      id: 'x',
      channelData: { clientActivityID: 'mine', secret: 1 },
    });
    const echo = await eventually(() => activities().find(({ id }) => id === json.id));
    expect(echo).toMatchObject({
      text: 'Mail Superintendent',
      channelData: { clientActivityID: 'mine' },
      from: { role: 'user' },
    });
    expect(echo.from.id).toMatch(/^dl_[\w-]{36}$/);
    const reply = (await read()).at(-1);
    expect(reply).toMatchObject({
      replyToId: json.id,
      from: { role: 'bot' },
      conversation: { id: expect.any(String) },
    });
  });

  it('answers a message once, even if it is sent several times', async () => {
    const helpdesk = await startHelpdesk();
    const { say, read } = await startTalk(helpdesk);
    const channelData = { clientActivityID: 'mine' };
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await say('Mail Superintendent', { channelData })).json.id),
    );
    expect(new Set(ids).size).toBe(1);
    await helpdesk.stop();
    await helpdesk.start();
    expect((await say('Mail Superintendent', { channelData })).json.id).toBe(ids[0]);
    expect(await read()).toHaveLength(3);
  });

  it('is read from a watermark on, over HTTP and over the stream', async () => {
    const helpdesk = await startHelpdesk();
    const { id, token, say, read } = await startTalk(helpdesk);
    await say('Mail Superintendent');
    await eventually(() => createActivityLog(helpdesk.database()).after(id, 2).length > 0);
    const all = await read();
    expect(texts(await read('1'))).toEqual(texts(all.slice(1)));
    expect(await read('999')).toEqual([]);
    const { json } = await call(helpdesk, 'GET', `${conversations}/${id}?watermark=2`, { token });
    const { activities } = await listen(json.streamUrl);
    await eventually(() => activities().length > 0);
    expect(texts(activities())).toEqual(texts(all.slice(2)));
  });

  it('is read in pages when it is long; nothing is lost, nothing comes twice', async () => {
    const helpdesk = await startHelpdesk();
    const { id, streamUrl, read } = await startTalk(helpdesk);
    createActivityLog(helpdesk.database()).append(
      id,
      Array.from({ length: 1200 }, (_, at) => ({ toJson: () => `{"id":"${at}","type":"message"}` })),
    );
    const { activities } = await listen(streamUrl);
    await eventually(() => activities().length >= 1201);
    expect(new Set(activities().map(({ id }) => id)).size).toBe(1201);
    expect(await read()).toHaveLength(500);
  });

  it('is the same in two tabs', async () => {
    const helpdesk = await startHelpdesk();
    const { streamUrl, say } = await startTalk(helpdesk);
    const tabs = [await listen(streamUrl), await listen(streamUrl)];
    await say('Mail Superintendent');
    for (const { activities } of tabs) await eventually(() => activities().length === 3);
    expect(texts(tabs[0]?.activities() ?? [])).toEqual(texts(tabs[1]?.activities() ?? []));
  });

  it('closes the oldest connection when there are too many', async () => {
    const helpdesk = await startHelpdesk();
    const { streamUrl } = await startTalk(helpdesk);
    const first = await listen(streamUrl);
    for (let more = 0; more < 10; more += 1) await listen(streamUrl);
    await eventually(first.closed);
  });

  it('stores no personal data, but answers the original message', async () => {
    let heard = '';
    const helpdesk = await startHelpdesk(
      {},
      {
        reply: ({ text }, state) => {
          heard = text;
          return { turns: [], state: state ?? ({} as never) };
        },
      },
    );
    const { say, read } = await startTalk(helpdesk);
    await say('call 9876543210');
    await eventually(() => heard === 'call 9876543210');
    expect(texts(await read())).toEqual(['call [number]']);
    await say('', { value: { say: 'mail a@b.in' } });
    await eventually(() => heard === 'mail a@b.in');
    expect((await read()).at(-1)).toMatchObject({ text: 'mail [e-mail]' });
    expect(JSON.stringify(await read())).not.toMatch(/9876543210|a@b/);
  });

  it('that its user ends is deleted, with the state of the bot', async () => {
    const helpdesk = await startHelpdesk();
    const { id, token, say } = await startTalk(helpdesk);
    await say('Mail Superintendent');
    const remembered = () => helpdesk.database().prepare('SELECT count(*) AS n FROM storage').get()?.n;
    await eventually(() => remembered() === 1);
    await say('', { type: 'endOfConversation' });
    await eventually(() => remembered() === 0);
    expect((await call(helpdesk, 'GET', `${conversations}/${id}`, { token })).status).toBe(404);
    expect((await say('more')).status).toBe(404);
    expect(helpdesk.logged).toEqual([]);
  });

  it('answers after a restart the messages that a crash left unanswered', async () => {
    const helpdesk = await startHelpdesk();
    const { id, read } = await startTalk(helpdesk);
    const activity = {
      type: 'message',
      text: 'Mail Superintendent',
      from: { id: 'dl_1', role: 'user' },
      conversation: { id },
      id: `${id}|0000002`,
      channelId: 'directline',
    };
    createActivityLog(helpdesk.database()).append(id, [
      { toJson: () => JSON.stringify(activity), pending: true },
    ]);
    await helpdesk.stop();
    await helpdesk.start();
    const said = await read();
    expect(said).toHaveLength(3);
    expect(said[2]).toMatchObject({ replyToId: activity.id, suggestedActions: expect.anything() });
    await helpdesk.stop();
    await helpdesk.start();
    expect(await read()).toHaveLength(3);
  });

  it('refuses more than 60 messages a minute, and says how long to wait', async () => {
    const helpdesk = await startHelpdesk();
    const { say } = await startTalk(helpdesk);
    const statuses = [];
    for (let at = 0; at < 60; at += 1) statuses.push((await say('hello')).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const refused = await say('hello');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await (await startTalk(helpdesk)).say('hello')).status).toBe(200);
  });

  it.each<[string, unknown, number, RegExp]>([
    ['an empty body', undefined, 400, /body cannot be used/],
    ['a list', [], 400, /body cannot be used/],
    ['an unknown type', { type: 'contactRelationUpdate' }, 400, /type cannot be used/],
    ['an invoke that is nothing of ours', { type: 'invoke', name: 'task/fetch' }, 400, /name cannot be used/],
    ['a number for a text', { type: 'message', text: 5 }, 400, /text cannot be used/],
    [
      '100 kB of text',
      { type: 'message', text: 'क'.repeat(33_000) },
      413,
      /text is longer than 20000 characters/,
    ],
    [
      'a name without end',
      { type: 'message', text: 'x', channelData: { clientActivityID: 'x'.repeat(201) } },
      413,
      /clientActivityID/,
    ],
    ['broken JSON', '{"type":', 400, /cannot be read; send JSON/],
  ])('refuses %s in one line', async (_what, body, status, line) => {
    const helpdesk = await startHelpdesk();
    const { id, token, read } = await startTalk(helpdesk);
    const refused = await call(helpdesk, 'POST', `${conversations}/${id}/activities`, { token, body });
    expect(refused.status).toBe(status);
    expect(refused.json.error.message).toMatch(line);
    expect(refused.text).not.toMatch(/\n|\bat .*:\d+|node_modules/);
    expect(await read()).toHaveLength(1);
  });

  it('accepts unusual but harmless bodies', async () => {
    const helpdesk = await startHelpdesk();
    const { say, read } = await startTalk(helpdesk);
    for (const text of [
      '',
      ' ',
      '\u0000\u0007',
      '\uD83D',
      '<script>alert(1)</script>',
      "'; DROP TABLE activities; --",
      '🙂'.repeat(5000),
    ]) {
      expect((await say(text)).status).toBe(200);
    }
    expect((await say('', { type: 'typing' })).status).toBe(200);
    expect((await say('', { type: 'event', name: 'webchat/join', value: { language: 'en' } })).status).toBe(
      200,
    );
    expect((await read()).length).toBeGreaterThan(14);
    expect(helpdesk.logged).toEqual([]);
  });
});

describe('fewer round trips', () => {
  const expectReplies = { deliveryMode: 'expectReplies' };
  const activity = {
    type: 'message',
    text: 'my designation? Mail Superintendent',
    channelData: { clientActivityID: 'first' },
  };

  it('a conversation begins without a token, and greeting, question and answer come in one response', async () => {
    const helpdesk = await startHelpdesk();
    const { status, json } = await call(helpdesk, 'POST', conversations, {
      body: { locale: 'en-IN', ...expectReplies, activity: { ...activity, from: { id: 'dl_chief' } } },
    });
    expect([status, json.expires_in, json.watermark]).toEqual([201, tokenLifetime, '3']);
    expect(json.activities.map(({ from }: { from: { role: string } }) => from.role)).toEqual([
      'bot',
      'user',
      'bot',
    ]);
    expect(json.activities[1]).toMatchObject({
      text: activity.text,
      channelData: activity.channelData,
      from: { id: expect.stringMatching(/^dl_[\w-]{36}$/) },
    });
    expect(json.activities[2].suggestedActions.actions.length).toBeGreaterThan(1);
    // The stream goes on after the activities of the response.
    const { activities } = await listen(json.streamUrl);
    const { token } = json;
    const path = `${conversations}/${json.conversationId}/activities`;
    await call(helpdesk, 'POST', path, { token, body: { type: 'message', text: 'ASP cadre' } });
    await eventually(() => activities().length === 2);
    expect(activities()[1]?.text).toMatch(/Assistant Superintendent of Posts/);
  });

  it('the response to a message carries its answer', async () => {
    const helpdesk = await startHelpdesk();
    const { say, read } = await startTalk(helpdesk);
    const { json } = await say('Mail Superintendent', expectReplies);
    expect(json.id).toBe(json.activities[0].id);
    expect(texts(json.activities)).toEqual(texts((await read()).slice(1)));
    expect(json.watermark).toBe('3');
    expect(json.activities[0]).not.toHaveProperty('deliveryMode');
    // Sent again after a lost response, it is not answered again.
    const channelData = { clientActivityID: 'again' };
    await say('ASP cadre', { ...expectReplies, channelData });
    const again = await say('ASP cadre', { ...expectReplies, channelData });
    expect(again.json.activities).toHaveLength(2);
    expect(await read()).toHaveLength(5);
  });

  it('without expectReplies, and with a token, the protocol is unchanged', async () => {
    const helpdesk = await startHelpdesk();
    const { json } = await call(helpdesk, 'POST', conversations, { body: {} });
    expect(Object.keys(json).sort()).toEqual(['conversationId', 'expires_in', 'streamUrl', 'token']);
    const refused = await call(helpdesk, 'POST', conversations, { token: 'forged', body: expectReplies });
    expect(refused.status).toBe(401);
  });

  it.each<[string, unknown, number, RegExp]>([
    ['something else than a message', { type: 'endOfConversation' }, 400, /type cannot be used/],
    ['no activity', 'hello', 400, /body cannot be used/],
    ['100 kB of text', { type: 'message', text: 'क'.repeat(33_000) }, 413, /text is longer/],
  ])('nothing begins with %s', async (_what, first, status, line) => {
    const helpdesk = await startHelpdesk();
    const refused = await call(helpdesk, 'POST', conversations, { body: { activity: first } });
    expect([refused.status, refused.json.error.message]).toEqual([status, expect.stringMatching(line)]);
    expect(helpdesk.database().prepare('SELECT count(*) AS n FROM conversations').get()?.n).toBe(0);
  });

  it('a conversation without a token counts like a new token', async () => {
    const helpdesk = await startHelpdesk();
    const statuses = await Promise.all(
      Array.from({ length: 301 }, async (_, at) =>
        at < 290
          ? (await call(helpdesk, 'POST', '/v3/directline/tokens/generate')).status
          : (await call(helpdesk, 'POST', conversations, { body: {} })).status,
      ),
    );
    expect(statuses.filter(status => status === 429)).toHaveLength(1);
  });

  it('a page of another site cannot begin one', async () => {
    const refused = await call(await startHelpdesk(), 'POST', conversations, {
      body: {},
      headers: { Origin: 'https://evil.example' },
    });
    expect(refused.status).toBe(403);
  });
});

describe('a thumb', () => {
  const thumb = (reaction: string, replyToId: string | undefined, more: object = {}) => ({
    type: 'invoke',
    name: 'message/submitAction',
    value: { actionName: 'feedback', actionValue: { reaction, ...more } },
    replyToId,
  });
  async function begin() {
    const helpdesk = await startHelpdesk();
    const talk = await startTalk(helpdesk);
    const { json } = await talk.say('courses for a postman', { deliveryMode: 'expectReplies' });
    const answer: string = json.activities.at(-1).id;
    const give = (body: unknown) =>
      call(helpdesk, 'POST', `${conversations}/${talk.id}/activities`, { token: talk.token, body });
    const kept = () => createFeedback(helpdesk.database()).of(talk.id);
    return { helpdesk, talk, answer, asked: json.id as string, give, kept };
  }

  it('is stored with the answer and its dialog, without a comment; the last one counts, and no activity shows it', async () => {
    const { talk, answer, give, kept } = await begin();
    const before = await talk.read();
    const given = await give(thumb('like', answer, { feedback: '{"feedbackText":"call 9876543210"}' }));
    expect([given.status, given.json.id]).toEqual([200, `${talk.id}|feedback`]);
    expect(kept()).toEqual([
      {
        conversation: talk.id,
        sequence: 3,
        dialog: 'courses_list',
        reaction: 'like',
        given: expect.any(Number),
      },
    ]);
    await give(thumb('dislike', answer));
    expect(kept().map(({ reaction }) => reaction)).toEqual(['dislike']);
    expect(await talk.read()).toEqual(before);
  });

  it.each<[string, (begun: Awaited<ReturnType<typeof begin>>) => unknown, RegExp]>([
    ['the own message', ({ asked }) => thumb('like', asked), /replyToId cannot be used/],
    ['an answer that is not there', ({ talk }) => thumb('like', `${talk.id}|0000099`), /replyToId/],
    ['an answer of another talk', () => thumb('like', 'other|0000003'), /replyToId/],
    ['no answer', () => thumb('like', undefined), /replyToId/],
    ['the words of an attack', () => thumb('like', "x'; DROP TABLE feedback; --|1"), /replyToId/],
    ['an unknown reaction', ({ answer }) => thumb('love', answer), /value.actionValue.reaction/],
  ])('is refused for %s', async (_what, body, line) => {
    const begun = await begin();
    const refused = await begun.give(body(begun));
    expect([refused.status, refused.json.error.message]).toEqual([400, expect.stringMatching(line)]);
    expect(begun.kept()).toEqual([]);
  });

  it('is deleted with its conversation: by its user at once, or by age', async () => {
    const { helpdesk, talk, answer, give, kept } = await begin();
    await give(thumb('like', answer));
    await talk.say('', { type: 'endOfConversation' });
    expect(kept()).toEqual([]);
    const tables = ['conversations', 'activities', 'feedback', 'storage'];
    const left = () =>
      tables.map(table => helpdesk.database().prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
    await eventually(() => left().every(count => count === 0));

    const later = await startTalk(helpdesk);
    const { json } = await later.say('courses for a postman', { deliveryMode: 'expectReplies' });
    const path = `${conversations}/${later.id}/activities`;
    await call(helpdesk, 'POST', path, {
      token: later.token,
      body: thumb('like', json.activities.at(-1).id),
    });
    expect(left()).toEqual([1, 3, 1, 1]);
    sweep(helpdesk.database(), 30, Date.now() + 31 * 24 * 60 * 60 * 1000);
    expect(left()).toEqual([0, 0, 0, 0]);
  });
});

describe('pages of other sites', () => {
  const evil = { headers: { Origin: 'https://evil.example' } };

  it('are refused unless they are listed', async () => {
    const helpdesk = await startHelpdesk({ ALLOWED_ORIGINS: 'https://intranet.example' });
    const refused = await call(helpdesk, 'POST', '/v3/directline/tokens/generate', evil);
    expect([refused.status, refused.json.error.message]).toEqual([
      403,
      expect.stringContaining('ALLOWED_ORIGINS'),
    ]);
    const own = await call(helpdesk, 'POST', '/v3/directline/tokens/generate', {
      headers: { Origin: helpdesk.url },
    });
    expect(own.status).toBe(200);
    const listed = { headers: { Origin: 'https://intranet.example' } };
    const preflight = await call(helpdesk, 'OPTIONS', conversations, listed);
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://intranet.example',
    ]);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization');
    const allowed = await call(helpdesk, 'POST', '/v3/directline/tokens/generate', listed);
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'https://intranet.example',
    ]);
  });

  it('cannot open a stream either', async () => {
    const helpdesk = await startHelpdesk();
    const { streamUrl } = await startTalk(helpdesk);
    const socket = new WebSocket(streamUrl, { origin: 'https://evil.example' });
    const status = await new Promise(resolve =>
      socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode)),
    );
    expect(status).toBe(403);
  });
});

describe('the address of the stream behind a reverse proxy', () => {
  const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'helpdesk.example' };

  it('is wss under the public name, when the proxy is trusted', async () => {
    const helpdesk = await startHelpdesk({ TRUST_PROXY: 'true' });
    const { json } = await call(helpdesk, 'POST', '/v3/directline/tokens/generate', { headers });
    const opened = await call(helpdesk, 'POST', conversations, { token: json.token, headers });
    expect(opened.json.streamUrl).toMatch(/^wss:\/\/helpdesk\.example\/v3\//);
  });

  it('is under its own name when the proxy is not trusted', async () => {
    const helpdesk = await startHelpdesk();
    const { json } = await call(helpdesk, 'POST', '/v3/directline/tokens/generate', { headers });
    const opened = await call(helpdesk, 'POST', conversations, { token: json.token, headers });
    expect(opened.json.streamUrl).toMatch(/^ws:\/\/127\.0\.0\.1:/);
  });
});

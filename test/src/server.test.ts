import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { call, startTalk } from '../support/api.ts';
import { eventually, startHelpdesk, temporaryFolder } from '../support/helpdesk.ts';

/** What a channel sends; `expectReplies` brings the answer back in the response. */
const activity = {
  type: 'message',
  text: 'my designation? Mail Superintendent',
  channelId: 'emulator',
  deliveryMode: 'expectReplies',
  from: { id: 'person' },
  recipient: { id: 'bot' },
  conversation: { id: 'talk' },
  serviceUrl: 'http://localhost:56150',
};

describe('the server', () => {
  it('gives out the page under a policy that lets nothing else run', async () => {
    const helpdesk = await startHelpdesk();
    const page = await call(helpdesk, 'GET', '/?q=%3Cscript%3Ealert(1)%3C/script%3E&lang=hi&embed=1');
    expect(page.status).toBe(200);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.text).not.toMatch(/<script>|style=|\son\w+=|alert/);
  });

  it('lets sites that are listed show it in a frame', async () => {
    const helpdesk = await startHelpdesk({ ALLOWED_ORIGINS: 'https://intranet.example' });
    const { headers } = await call(helpdesk, 'GET', '/');
    expect(headers.get('content-security-policy')).toContain('frame-ancestors https://intranet.example');
  });

  it('says that it is well', async () => {
    expect((await call(await startHelpdesk(), 'GET', '/healthz')).json).toEqual({ status: 'ok' });
  });

  it.each<[string, string, string, Parameters<typeof call>[3], number, string]>([
    ['an unknown address', 'GET', '/nope', {}, 404, 'nothing at this address'],
    [
      'a file that is none of the page',
      'GET',
      '/webchat/..%2f..%2fpackage.json',
      {},
      404,
      'nothing at this address',
    ],
    ['a broken address', 'GET', '/webchat/%E0%A4%A', {}, 404, 'nothing at this address'],
    ['a wrong method', 'PUT', '/api/messages', { body: '{}' }, 405, 'does not take this method'],
    ['broken JSON', 'POST', '/api/messages', { body: '{"type":' }, 400, 'cannot be read; send JSON'],
    ['no body', 'POST', '/api/messages', {}, 400, 'send a Bot Framework activity'],
    ['a list', 'POST', '/api/messages', { body: [] }, 400, 'send a Bot Framework activity'],
    [
      'an activity from nobody',
      'POST',
      '/api/messages',
      { body: { ...activity, from: undefined } },
      400,
      'from cannot be used',
    ],
    [
      'an activity to nobody',
      'POST',
      '/api/messages',
      { body: { ...activity, recipient: {} } },
      400,
      'recipient.id cannot be used',
    ],
    [
      'an activity with odd entities',
      'POST',
      '/api/messages',
      { body: { ...activity, entities: [null] } },
      400,
      'entities.0',
    ],
    [
      'a form',
      'POST',
      '/api/messages',
      { body: 'a=b', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
      415,
      'application/json',
    ],
    [
      'plain text',
      'POST',
      '/v3/directline/tokens/generate',
      { body: '{}', headers: { 'Content-Type': 'text/plain' } },
      415,
      'application/json',
    ],
    [
      'a body over 256 kB',
      'POST',
      '/api/messages',
      { body: { ...activity, text: 'x'.repeat(300_000) } },
      413,
      'larger than 256 kB',
    ],
    [
      'a body said to be packed',
      'POST',
      '/api/messages',
      { body: '{}', headers: { 'Content-Encoding': 'gzip' } },
      415,
      'uncompressed',
    ],
    [
      'a bad checksum',
      'POST',
      '/api/messages',
      { body: '{}', headers: { 'Content-MD5': 'x' } },
      400,
      'cannot be read',
    ],
  ])('answers %s with one clear line', async (_what, method, address, options, status, line) => {
    const helpdesk = await startHelpdesk();
    const answer = await call(helpdesk, method, address, options);
    expect([answer.status, answer.json?.error.message]).toEqual([status, expect.stringContaining(line)]);
    expect(answer.text).not.toMatch(/\n|\bat .*:\d+|node_modules|Error:/);
    expect((await call(helpdesk, 'GET', '/healthz')).status).toBe(200);
  });

  it('is not brought down by a packed bomb, a torn body or a torn handshake', async () => {
    const helpdesk = await startHelpdesk();
    const { port } = new URL(helpdesk.url);
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024));
    const answer = await fetch(`${helpdesk.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
      body: bomb,
    });
    expect(answer.status).toBe(415);
    for (const torn of [
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"type"',
      'GET /v3/directline/conversations/x/stream HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      'GET /// HTTP/1.1\r\nHost: [\r\n\r\n',
      'rubbish\r\n\r\n',
    ]) {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(torn));
      socket.on('error', () => {});
      await new Promise(resolve => setTimeout(resolve, 100));
      socket.destroy();
    }
    expect((await call(helpdesk, 'GET', '/healthz')).status).toBe(200);
    expect(helpdesk.logged).toEqual([]);
  });

  it('says nothing of its inside when something breaks, and logs it once', async () => {
    const helpdesk = await startHelpdesk();
    helpdesk.database().exec('ALTER TABLE conversations RENAME TO gone');
    const { json } = await call(helpdesk, 'POST', '/v3/directline/tokens/generate');
    const answer = await call(helpdesk, 'POST', '/v3/directline/conversations', {
      token: json.token,
      body: {},
    });
    helpdesk.database().exec('ALTER TABLE gone RENAME TO conversations');
    expect([answer.status, answer.json.error.message]).toEqual([
      500,
      'helpdesk: the request failed on the server; try again',
    ]);
    expect(helpdesk.logged).toHaveLength(1);
  });
});

describe('/api/messages without credentials', () => {
  const forbidden = 'serves this machine only';

  it('answers this machine', async () => {
    const { status, json } = await call(await startHelpdesk(), 'POST', '/api/messages', { body: activity });
    expect(status).toBe(200);
    expect(json.activities[0].suggestedActions.actions.length).toBeGreaterThan(1);
  });

  it.each<[string, Record<string, string>]>([
    ['one who came through a proxy', { 'X-Forwarded-For': '203.0.113.9' }],
    ['one who came through a proxy that says it otherwise', { Forwarded: 'for=203.0.113.9' }],
  ])('refuses %s', async (_who, headers) => {
    const { status, json } = await call(await startHelpdesk(), 'POST', '/api/messages', {
      body: activity,
      headers,
    });
    expect([status, json.error.message]).toEqual([403, expect.stringContaining(forbidden)]);
  });

  it('refuses a page that was given another name for this address', async () => {
    const helpdesk = await startHelpdesk();
    const { port } = new URL(helpdesk.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.end(
      'POST /api/messages HTTP/1.1\r\nHost: rebound.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}',
    );
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1\.1 403 [\s\S]*serves this machine only/);
  });

  it('never answers to another machine', async () => {
    const body = { ...activity, deliveryMode: 'normal', serviceUrl: 'http://169.254.169.254/latest' };
    expect((await call(await startHelpdesk(), 'POST', '/api/messages', { body })).status).toBe(401);
  });
});

describe('npm start', () => {
  const main = path.join(import.meta.dirname, '../../src/main.ts');

  /** @param first a module that runs before the server */
  function run(env: Record<string, string>, first?: string) {
    const before =
      first === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(first)}`];
    const child: ChildProcess = spawn(process.execPath, [...before, main], {
      env: { PATH: process.env.PATH, ...env },
      cwd: temporaryFolder(),
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const output = { out: '', error: '' };
    child.stdout?.on('data', chunk => (output.out += chunk));
    child.stderr?.on('data', chunk => (output.error += chunk));
    const ended = new Promise<number | null>(resolve => child.on('exit', resolve));
    const address = () => eventually(() => output.out.match(/http:\/\/127\.0\.0\.1:\d+(?=\/)/)?.[0], 25_000);
    return { child, output, ended, address };
  }

  it('needs nothing, says where the chat is and what is not served, and ends cleanly', async () => {
    const { child, output, ended, address } = run({ PORT: '0' });
    const helpdesk = { url: await address() };
    expect((await call(helpdesk, 'GET', '/')).status).toBe(200);
    await eventually(() => /\/api\/messages serves this machine only/.test(output.out));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output.error).toBe('');
  });

  it('keeps talks and tokens over a restart', async () => {
    const env = { PORT: '0', DATA_DIR: temporaryFolder() };
    const first = run(env);
    const url = await first.address();
    const talk = await startTalk({ url } as Parameters<typeof startTalk>[0]);
    await talk.say('my designation? Mail Superintendent');
    first.child.kill('SIGKILL');
    await first.ended;
    const second = run(env);
    const again = await call(
      { url: await second.address() },
      'GET',
      `/v3/directline/conversations/${talk.id}/activities`,
      { token: talk.token },
    );
    expect(again.status).toBe(200);
    expect(again.json.activities).toHaveLength(3);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });

  it.each(['setImmediate(() => { throw error; });', 'Promise.reject(error);'])(
    'answers 500 to the request that fails outside of any handler, logs one line, and goes on: %s',
    async failure => {
      const { child, output, ended, address } = run(
        { PORT: '0' },
        // Stands for a fault while the body is read: the request waits, and nothing is there to catch the error.
        `import { IncomingMessage } from 'node:http';
        const { resume } = IncomingMessage.prototype;
        IncomingMessage.prototype.resume = function () {
          if (this.url !== '/api/messages?fail') return resume.call(this);
          if (this.failed) return this;
          this.failed = true;
          const error = new Error('set by\\nthe test');
          ${failure}
          return this;
        };`,
      );
      const helpdesk = { url: await address() };
      expect((await call(helpdesk, 'POST', '/api/messages?fail', { body: activity })).status).toBe(500);
      expect((await call(helpdesk, 'GET', '/healthz')).status).toBe(200);
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(output.error).toMatch(
        /^helpdesk: an error that nothing caught: Error: set by \| the test \| [^\n]+\n$/,
      );
    },
  );

  it('gives up with one line when the port is taken', async () => {
    const { port } = new URL((await startHelpdesk()).url);
    const { ended, output } = run({ PORT: port });
    expect(await ended).toBe(2);
    expect(output.error).toBe(
      `helpdesk: PORT: another program uses 127.0.0.1:${port}; stop that program, or set another PORT\n`,
    );
  });

  it.each<[string, Record<string, string>]>([
    ['a bad variable', { PORT: 'many' }],
    ['strangers without credentials', { HOST: '0.0.0.0' }],
    ['an address of another machine', { HOST: '127.0.0.1', PORT: '0', DATA_DIR: '/dev/null/data' }],
  ])('gives up with one line on %s', async (_what, env) => {
    const { ended, output } = run(env);
    expect(await ended).toBe(2);
    expect(output.error).toMatch(/^helpdesk: [A-Z_]+: [^\n]+\n$/);
    expect(output.out).toBe('');
  });
});

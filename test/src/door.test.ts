/** What a request says of itself, from well-formed to hostile, sent as raw bytes to a real server. */
import { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { call, startTalk } from '../support/api.ts';
import { type Helpdesk, startHelpdesk } from '../support/helpdesk.ts';
import { type RawRequest, sendRaw } from '../support/raw.ts';

const generate = '/v3/directline/tokens/generate';
const stream = '/v3/directline/conversations/x/stream?t=x';
type Headers = [name: string, value: string][];

/** The headers of an upgrade; `Connection: close` for any other request, so that the answer ends. */
const connection = (target: string): Headers =>
  target === stream
    ? [
        ['Connection', 'Upgrade, close'],
        ['Sec-WebSocket-Version', '13'],
        ['Sec-WebSocket-Key', 'dGhlIHNhbXBsZSBub25jZQ=='],
      ]
    : [['Connection', 'close']];

/** A request to a server, whose own headers give way to the ones of the case. */
function requestOf(helpdesk: Helpdesk, target: string, headers: Headers): RawRequest {
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const usual: Headers = [
    ['Host', new URL(helpdesk.url).host],
    ...connection(target),
    ...(target === stream ? [['Upgrade', 'websocket'] as [string, string]] : []),
  ];
  const method = target === generate || target === '/api/messages' ? 'POST' : 'GET';
  const isNew = ([name]: [string, string]) => !given.has(name.toLowerCase());
  return { method, target, headers: [...usual.filter(isNew), ...headers] };
}

/** Errors that reach the process while a test runs; without the listener vitest would count them, but not say where. */
function uncaught(): unknown[] {
  const errors: unknown[] = [];
  const note = (error: unknown) => void errors.push(error);
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, note);
    onTestFinished(() => void process.off(event, note));
  }
  return errors;
}

const badHosts = [
  '',
  '[',
  ']',
  'a b',
  'x:99999',
  'x:-1',
  'user@x',
  'a/b',
  'x?y',
  'x#y',
  'x\\y',
  '[::1',
  '[zz]',
  '%',
  'x;y',
];

describe('a header that cannot be read', () => {
  const trusted = { TRUST_PROXY: 'true' };
  const cases: [header: string, values: string[], env: Record<string, string>][] = [
    ['Host', badHosts, {}],
    ['Host', badHosts, trusted],
    ['Origin', ['', 'x', 'http://', 'http://a b', 'http://[', 'http://x/path', 'http://x:99999', 'a, b'], {}],
    ['X-Forwarded-Host', [...badHosts, 'good.example, ['], trusted],
    ['X-Forwarded-For', ['', 'x', 'unknown', '1.2.3', '1.2.3.4.5', '[::1', '1.2.3.4, x', '::1]:80'], trusted],
    ['X-Forwarded-Proto', ['', 'ftp', 'http://', 'https, x'], trusted],
  ];

  it.each(cases)('%s: %j is a 400 that names it, with %j', async (header, values, env) => {
    const helpdesk = await startHelpdesk(env);
    for (const value of values)
      for (const target of ['/', '/healthz', generate, stream, '/api/messages']) {
        // The site of the page is compared with the server's own name, so both are read.
        const headers: Headers = [
          ...(header === 'Origin' ? [] : [['Origin', 'http://x'] as [string, string]]),
          [header, value],
        ];
        const { status, text } = await sendRaw(helpdesk, requestOf(helpdesk, target, headers));
        expect([value, target, status]).toEqual([value, target, 400]);
        expect(text).toContain(`"helpdesk: the header ${header} cannot be read; `);
      }
    expect(helpdesk.logged).toEqual([]);
  });

  it('is a 400 when Host is sent twice', async () => {
    const helpdesk = await startHelpdesk();
    const twice = requestOf(helpdesk, '/healthz', [
      ['Host', 'a'],
      ['Host', 'b'],
    ]);
    expect((await sendRaw(helpdesk, twice)).text).toContain('the header Host cannot be read');
  });

  it.each(['X-Forwarded-Host', 'X-Forwarded-For', 'X-Forwarded-Proto'])(
    'is not read at all where no proxy is trusted: %s',
    async header => {
      const helpdesk = await startHelpdesk();
      const { status } = await sendRaw(helpdesk, requestOf(helpdesk, generate, [[header, '[']]));
      expect(status).toBe(200);
    },
  );
});

describe('a header in a form that proxies and apps really send', () => {
  it.each<[why: string, target: string, headers: Headers, status: number]>([
    ['a proxy that adds the port of the client', generate, [['X-Forwarded-For', '203.0.113.9:4711']], 200],
    ['a proxy that writes IPv6 in brackets', generate, [['X-Forwarded-For', '[2001:db8::1]:80']], 200],
    ['a chain of proxies, of which the last is ours', generate, [['X-Forwarded-For', '[, 203.0.113.9']], 200],
    ['a proxy that names the scheme of a WebSocket', generate, [['X-Forwarded-Proto', 'wss']], 200],
    ['a proxy that shouts', generate, [['X-Forwarded-Proto', 'HTTPS']], 200],
    [
      'a public name with the default port',
      generate,
      [
        ['X-Forwarded-Host', 'a.example:80'],
        ['Origin', 'http://a.example'],
      ],
      200,
    ],
    ['the page in a sandboxed frame', '/', [['Origin', 'null']], 200],
    ['a call from a sandboxed frame, whose site is not known', generate, [['Origin', 'null']], 403],
    ['an app that is not on the list', generate, [['Origin', 'capacitor://localhost']], 403],
    ['a page that was opened as a file', generate, [['Origin', 'file://']], 403],
  ])('%s', async (_why, target, headers, status) => {
    const helpdesk = await startHelpdesk({ TRUST_PROXY: 'true' });
    expect((await sendRaw(helpdesk, requestOf(helpdesk, target, headers))).status).toBe(status);
  });

  it('tells callers behind a proxy apart by address, however it is written', async () => {
    const helpdesk = await startHelpdesk({ TRUST_PROXY: 'true' });
    const from = (address: string) =>
      sendRaw(helpdesk, requestOf(helpdesk, generate, [['X-Forwarded-For', address]]));
    for (let port = 1; port <= 300; port += 1) await from(`203.0.113.9:${port}`);
    expect((await from('203.0.113.9')).status).toBe(429);
    expect((await from('203.0.113.8')).status).toBe(200);
  });

  it.each([
    ['the letters are escaped', '/v3/%64irectline/tokens/generate'],
    ['it takes a detour', '/x/../v3/directline/tokens/generate'],
    ['it is a whole address', 'http://x/v3/directline/tokens/generate'],
  ])('refuses a page of another site also where, in the path, %s', async (_how, target) => {
    const helpdesk = await startHelpdesk();
    const { headers } = requestOf(helpdesk, generate, [['Origin', 'https://evil.example']]);
    expect((await sendRaw(helpdesk, { method: 'POST', target, headers })).status).toBe(403);
  });

  // Java's HttpClient sends these three with every request to http://.
  it('serves a request that offers HTTP/2 as what it is, with its body', async () => {
    const helpdesk = await startHelpdesk();
    const { token } = await startTalk(helpdesk);
    const body = '{"locale":"hi"}';
    const { status, text } = await sendRaw(helpdesk, {
      method: 'POST',
      target: '/v3/directline/conversations',
      headers: [
        ['Connection', 'Upgrade, HTTP2-Settings, close'],
        ['Upgrade', 'h2c'],
        ['HTTP2-Settings', 'AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA'],
        ['Host', new URL(helpdesk.url).host],
        ['Authorization', `Bearer ${token}`],
        ['Content-Type', 'application/json'],
        ['Content-Length', String(body.length)],
      ],
      body,
    });
    expect(status).toBe(200);
    expect(text).toContain('"streamUrl"');
  });
});

describe('an error that nobody foresaw', () => {
  it('in the first handler of a request is a 500 and one line', async () => {
    const helpdesk = await startHelpdesk();
    const errors = uncaught();
    const spy = vi.spyOn(ServerResponse.prototype, 'setHeader').mockImplementationOnce(() => {
      throw new Error('set by the test');
    });
    onTestFinished(() => spy.mockRestore());
    const { status, json } = await call(helpdesk, 'GET', '/healthz');
    expect([status, json.error.message]).toEqual([
      500,
      'helpdesk: the request failed on the server; try again',
    ]);
    expect(helpdesk.logged).toEqual([
      expect.stringMatching(/^helpdesk: [A-Z]+ \/\S*: the request failed: .*set by the test[^\n]*$/),
    ]);
    expect(errors).toEqual([]);
  });

  it('in the handler of upgrades is a 500 and one line', async () => {
    const helpdesk = await startHelpdesk();
    const { streamUrl } = await startTalk(helpdesk);
    const { pathname, search } = new URL(streamUrl);
    helpdesk.database().exec('ALTER TABLE conversations RENAME TO gone');
    const { headers } = requestOf(helpdesk, stream, []);
    const { status, text } = await sendRaw(helpdesk, { method: 'GET', target: pathname + search, headers });
    helpdesk.database().exec('ALTER TABLE gone RENAME TO conversations');
    expect([status, text]).toEqual([
      500,
      expect.stringContaining('the request failed on the server; try again'),
    ]);
    expect(helpdesk.logged).toEqual([expect.stringMatching(/^helpdesk: a stream failed: [^\n]+$/)]);
  });
});

/** Values that have broken parsers of addresses, URLs and lists. */
const nasties = [
  ...badHosts,
  ...['x', 'x:', ':80', '//', 'null', 'http://x', 'http://[', 'http://[::1', 'https://a:99999', 'file://'],
  ...['javascript:0', '127.0.0.1', '[::ffff:1.2.3.4]:1', '0x7f.1', ',', ',,,', '; ', '\t', 'a, b, ['],
  ...['__proto__', 'constructor', '\xff\xfe', '\xe0\xa4\xa8', 'xn--', '\x7f', "' OR 1"],
  ...['a'.repeat(5000), '1'.repeat(400), 'a.'.repeat(4000), 'https', 'wss', 'gzip', 'Bearer', 'Bearer x'],
  ...['websocket', 'WebSocket', 'h2c', 'websocket, h2c', 'TLS/1.0'],
];

describe('hostile headers', () => {
  /** One byte that does not end the line. */
  const byte = fc
    .integer({ min: 1, max: 255 })
    .filter(code => code !== 10 && code !== 13)
    .map(code => String.fromCharCode(code));
  const value = fc.oneof(fc.constantFrom(...nasties), fc.string({ unit: byte, maxLength: 20 }));
  const forwarded = ['X-Forwarded-Host', 'X-Forwarded-For', 'X-Forwarded-Proto', 'Forwarded', 'Via'];
  const name = fc.constantFrom(
    'Host',
    'Origin',
    'Upgrade',
    'Authorization',
    'Content-Encoding',
    ...forwarded,
  );
  const any = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 4 });
  // A page names its site; only then is that compared with the names that the other headers give the server.
  const headers = fc.oneof(
    any,
    any.map((others): Headers => [...others.filter(([name]) => name !== 'Origin'), ['Origin', 'http://x']]),
  );
  const target = fc.oneof(
    fc.constantFrom(generate, stream),
    fc.constantFrom('/', '/healthz', '/api/messages', '//', '/%', 'http://[/'),
  );

  it.each(['true', 'false'])('never break the server, TRUST_PROXY=%s', async TRUST_PROXY => {
    const errors = uncaught();
    const helpdesk = await startHelpdesk({ TRUST_PROXY });
    const statuses = new Set<number>();
    const hold = async (target: string, headers: Headers) => {
      const { status } = await sendRaw(helpdesk, requestOf(helpdesk, target, headers));
      const { status: health } = await fetch(`${helpdesk.url}/healthz`);
      statuses.add(status);
      const isServedOrRefused = /^[24]/.test(String(status));
      expect({ status, isServedOrRefused, health, errors: errors.splice(0) }).toEqual({
        status,
        isServedOrRefused: true,
        health: 200,
        errors: [],
      });
    };
    await fc.assert(fc.asyncProperty(target, headers, hold), {
      numRuns: 300,
      // These ended the process: the first with a proxy that is trusted, the last without one too.
      examples: [
        ...['[', '', 'a b', 'x:99999'].map((host): [string, Headers] => [
          generate,
          [
            ['Origin', 'http://x'],
            ['X-Forwarded-Host', host],
          ],
        ]),
        [
          generate,
          [
            ['Origin', 'http://x'],
            ['Host', ''],
          ],
        ],
      ],
    });
    expect(helpdesk.logged.filter(line => !line.includes('/api/messages: a caller was refused'))).toEqual([]);
    // The generator is worth something only while some requests are served and some are refused.
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400]));
  });
});

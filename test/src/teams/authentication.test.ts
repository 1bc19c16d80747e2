import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answered, call } from '../../support/api.ts';
import {
  type Cloud,
  issuer,
  type Key,
  makeKey,
  registered,
  startCloud,
  tenantId,
} from '../../support/cloud.ts';
import { eventually, type Helpdesk, reply, startHelpdesk } from '../../support/helpdesk.ts';

/** A message as Teams sends it in a personal chat. */
const message = {
  type: 'message',
  id: '1700000000000',
  timestamp: '2026-11-21T05:30:00.000Z',
  localTimestamp: '2026-11-21T11:00:00.000+05:30',
  text: 'my designation? Mail Superintendent',
  textFormat: 'plain',
  channelId: 'msteams',
  locale: 'en-IN',
  from: { id: '29:person', name: 'A Person', aadObjectId: tenantId },
  recipient: { id: '28:bot', name: 'iGOT helpdesk' },
  conversation: { id: 'a:talk', conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
};

interface Stage {
  cloud: Cloud;
  helpdesk: Helpdesk;
  /** What the conversation was asked. */
  asked: string[];
  post(
    authorization: string | undefined,
    more?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answered>;
}

async function stage(keys: Key[] = []): Promise<Stage> {
  const cloud = await startCloud(keys);
  const asked: string[] = [];
  const helpdesk = await startHelpdesk(registered, {
    channel: cloud.channel,
    reply: (said, state, now) => {
      asked.push(said.text);
      return reply(said, state, now);
    },
  });
  return {
    cloud,
    helpdesk,
    asked,
    post: (authorization, more = {}, headers = {}) =>
      call(helpdesk, 'POST', '/api/messages', {
        body: { ...message, serviceUrl: cloud.serviceUrl, ...more },
        headers: { ...headers, ...(authorization !== undefined && { Authorization: authorization }) },
      }),
  };
}

// The SDK writes every token that it refuses to the console.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

const now = () => Math.floor(Date.now() / 1000);

describe('/api/messages of a registered bot', () => {
  it('serves the channel, and replies to it alone, with the token of the bot', async () => {
    const { cloud, asked, post } = await stage();
    const { status, text } = await post(`Bearer ${cloud.token()}`);
    expect([status, text]).toEqual([200, '']);
    const reached = await eventually(() => cloud.posted.find(({ body }) => body?.type === 'message'));
    expect(reached.path).toBe('/in/v3/conversations/a%3Atalk/activities/1700000000000');
    expect(reached.authorization).toBe('Bearer token-of-the-bot');
    expect(JSON.stringify(reached.body)).toMatch(/superintendent/i);
    expect(asked).toEqual([message.text]);
  });

  it('answers in the response where the channel asks for it, through a proxy too', async () => {
    const { cloud, post } = await stage();
    const { status, json } = await post(
      `Bearer ${cloud.token()}`,
      { deliveryMode: 'expectReplies' },
      { 'X-Forwarded-For': '203.0.113.9' },
    );
    expect(status).toBe(200);
    expect(JSON.stringify(json.activities)).toMatch(/superintendent/i);
    expect(cloud.posted).toEqual([]);
  });

  it('serves a token that began or ended a moment ago: clocks differ', async () => {
    const { cloud, post } = await stage();
    for (const claims of [{ nbf: now() + 60 }, { exp: now() - 60 }])
      expect((await post(`Bearer ${cloud.token(claims)}`)).status).toBe(200);
  });

  const stranger = makeKey('channel');
  const unknown = makeKey('unknown');
  const others = makeKey('others', ['webchat', 'directline']);
  const nobody = makeKey('nobody');
  const empty = makeKey('empty', []);
  const unsigned = (token: string, algorithm: string) => {
    const [, payload] = token.split('.');
    return `${Buffer.from(JSON.stringify({ alg: algorithm, typ: 'JWT', kid: 'channel' })).toString('base64url')}.${payload}.`;
  };
  const twoDays = 2 * 24 * 60 * 60;

  it.each<[string, (cloud: Cloud) => string | undefined]>([
    ['no token', () => undefined],
    ['an empty header', () => ''],
    ['a scheme without a token', () => 'Bearer'],
    ['a password', () => `Basic ${Buffer.from('user:secret').toString('base64')}`],
    ['a token under another scheme', cloud => `Negotiate ${cloud.token()}`],
    ['a token under no scheme', cloud => cloud.token()],
    ['two tokens', cloud => `Bearer ${cloud.token()} ${cloud.token()}`],
    ['rubbish', () => 'Bearer rubbish'],
    ['three parts of rubbish', () => 'Bearer e30.e30.e30'],
    ['a token that is not JSON', () => 'Bearer bm90.anNvbg.c2ln'],
    ['a token cut short', cloud => `Bearer ${cloud.token().slice(0, -20)}`],
    ['an expired token', cloud => `Bearer ${cloud.token({ nbf: now() - twoDays, exp: now() - 3600 })}`],
    ['a token of tomorrow', cloud => `Bearer ${cloud.token({ nbf: now() + 3600, exp: now() + twoDays })}`],
    ['a token for another bot', cloud => `Bearer ${cloud.token({ aud: tenantId })}`],
    ['a token for nobody', cloud => `Bearer ${cloud.token({ aud: undefined })}`],
    ['a token of another issuer', cloud => `Bearer ${cloud.token({ iss: 'https://evil.example' })}`],
    ['a token of an issuer that begins alike', cloud => `Bearer ${cloud.token({ iss: `${issuer}.evil` })}`],
    [
      'a token of the Emulator, or of another bot',
      cloud =>
        `Bearer ${cloud.token({ iss: `https://sts.windows.net/${tenantId}/`, tid: tenantId, ver: '1.0', appid: tenantId })}`,
    ],
    [
      'a token for another service',
      cloud => `Bearer ${cloud.token({ serviceurl: 'https://smba.trafficmanager.net/in/' })}`,
    ],
    ['a token for no service', cloud => `Bearer ${cloud.token({ serviceurl: undefined })}`],
    [
      'a token signed by another key under the name of the channel’s',
      cloud => `Bearer ${cloud.token({}, stranger)}`,
    ],
    ['a token signed by a key that is not published', cloud => `Bearer ${cloud.token({}, unknown)}`],
    ['a token that names no key', cloud => `Bearer ${cloud.token({}, cloud.key, { kid: undefined })}`],
    ['an unsigned token', cloud => `Bearer ${unsigned(cloud.token(), 'none')}`],
    [
      'an unsigned token with something for a signature',
      cloud => `Bearer ${unsigned(cloud.token(), 'none')}c2ln`,
    ],
    ['an unsigned token that says it is signed', cloud => `Bearer ${unsigned(cloud.token(), 'RS256')}`],
    [
      'a token signed with the public key as if it were a password',
      cloud =>
        `Bearer ${cloud.tokenByHmac(cloud.key.publicKey.export({ type: 'spki', format: 'pem' }).toString())}`,
    ],
    [
      'a token that claims another algorithm',
      cloud => `Bearer ${cloud.token({}, cloud.key, { alg: 'PS256' })}`,
    ],
    ['a key endorsed for other channels', cloud => `Bearer ${cloud.token({}, others)}`],
    ['a key endorsed for none', cloud => `Bearer ${cloud.token({}, empty)}`],
    ['a key that says nothing of channels', cloud => `Bearer ${cloud.token({}, nobody)}`],
  ])('turns away %s: nothing is run, kept or sent', async (_what, authorization) => {
    const { cloud, helpdesk, asked, post } = await stage([others, nobody, empty]);
    const { status, json, text } = await post(authorization(cloud));
    expect([status, json.error.code]).toEqual([401, 'Unauthorized']);
    // One line for the caller, that says nothing of how it was found out; one in the log.
    expect(text).not.toMatch(/\n|\bat .*:\d+|jwt|signature|BEGIN/i);
    expect(helpdesk.logged).toEqual([
      expect.stringMatching(/^helpdesk: \/api\/messages: a caller was refused: [^\n]+$/),
    ]);
    expect(asked).toEqual([]);
    expect(cloud.posted).toEqual([]);
    expect(helpdesk.database().prepare('SELECT count(*) AS kept FROM storage').get()?.kept).toBe(0);
  });

  it.each<[string, Record<string, unknown>]>([
    ['another channel than the key is endorsed for', { channelId: 'slack' }],
    ['the channel of App Service, which the SDK lets in by another door', { channelId: 'AseChannel' }],
  ])('turns away %s', async (_what, more) => {
    const { cloud, asked, post } = await stage();
    expect((await post(`Bearer ${cloud.token()}`, more)).status).toBe(401);
    expect([asked, cloud.posted]).toEqual([[], []]);
  });
});

describe('the service URL', () => {
  // Each is vouched for by a token of the channel itself: the token is not what stops it.
  it.each<[string, string]>([
    ['another site', 'https://evil.example/in/'],
    ['a name that begins like the connector', 'https://smba.trafficmanager.net.evil.example/in/'],
    ['a name that ends like the connector', 'https://evil-smba.trafficmanager.net/in/'],
    ['another name in the zone where anyone can have one', 'https://smba2.trafficmanager.net/in/'],
    ['a name under the connector', 'https://evil.smba.trafficmanager.net/in/'],
    ['a name that ends like Bot Framework', 'https://evilbotframework.com/'],
    ['a name that begins like Bot Framework', 'https://webchat.botframework.com.evil.example/'],
    ['Bot Framework itself, which is no channel', 'https://botframework.com/'],
    ['plain http', 'http://smba.trafficmanager.net/in/'],
    ['another scheme', 'ftp://smba.trafficmanager.net/in/'],
    ['another port', 'https://smba.trafficmanager.net:8443/in/'],
    ['a user before the host', 'https://smba.trafficmanager.net@evil.example/in/'],
    ['a user before the connector', 'https://user:secret@smba.trafficmanager.net/in/'],
    ['a host that two readers read differently', 'https://smba.trafficmanager.net\\@evil.example/in/'],
    ['a fragment', 'https://smba.trafficmanager.net#@evil.example/'],
    ['a query', 'https://smba.trafficmanager.net?@evil.example/'],
    ['an escaped host', 'https://smba.trafficmanager.net%2eevil.example/'],
    ['a Cyrillic letter', 'https://smbа.trafficmanager.net/in/'],
    ['a trailing dot', 'https://smba.trafficmanager.net./in/'],
    ['the metadata of the cloud', 'http://169.254.169.254/latest/'],
    ['an address of the network', 'https://10.0.0.1/'],
    ['an address that says it is the connector', 'https://20.190.128.1/smba.trafficmanager.net/'],
    ['IPv6', 'https://[fe80::1]/'],
    ['a number for an address', 'http://2130706433/'],
    ['this machine, as user of another', 'http://127.0.0.1@evil.example/'],
    ['a new line', 'https://smba.trafficmanager.net/in/\nhttps://evil.example/'],
  ])('is refused where it is %s', async (_what, serviceUrl) => {
    const { cloud, asked, post } = await stage();
    const { status } = await post(`Bearer ${cloud.token({ serviceurl: serviceUrl })}`, { serviceUrl });
    // 400: it is no address at all.
    expect([400, 401]).toContain(status);
    expect([asked, cloud.posted]).toEqual([[], []]);
  });

  it('is needed', async () => {
    const { cloud, asked, post } = await stage();
    const { status } = await post(`Bearer ${cloud.token()}`, { serviceUrl: undefined });
    expect([status, asked]).toEqual([401, []]);
  });
});

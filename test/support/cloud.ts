/**
 * Microsoft's cloud on this machine: the OpenID document that says whose tokens count, and the connector that replies
 * are posted to. Keys are made for the test; nothing leaves the machine.
 */
import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { onTestFinished } from 'vitest';
import { createChannel } from '../../src/bot/channel-adapter.ts';
import type { Credentials } from '../../src/config.ts';

export const appId = '11111111-2222-3333-4444-555555555555';
export const tenantId = '66666666-7777-8888-9999-000000000000';
export const issuer = 'https://api.botframework.example';
/** What the server is told of its registration. */
export const registered = {
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_PASSWORD: 'secret',
  MICROSOFT_APP_TENANT_ID: tenantId,
};
const credentials: Credentials = { appId, password: 'secret', tenantId, type: 'SingleTenant' };

/** A request that reached the connector. */
export interface Posted {
  method: string;
  path: string;
  authorization: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came
  body: any;
}

/** A key with what the OpenID document says of it; no `endorsements` and it is in the document without them. */
export interface Key {
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  endorsements?: string[];
}

export function makeKey(kid: string, endorsements?: string[]): Key {
  return {
    kid,
    ...generateKeyPairSync('rsa', { modulusLength: 2048 }),
    ...(endorsements && { endorsements }),
  };
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const nowInSeconds = () => Math.floor(Date.now() / 1000);

export interface Cloud {
  /** What a channel writes as its service URL. */
  serviceUrl: string;
  /** The channel's own key. */
  key: Key;
  /** What was sent to the connector, in order. */
  posted: Posted[];
  /** The server's door to this cloud. */
  channel: ReturnType<typeof createChannel>;
  /** A token as the channel would send it: signed by its key, unless another is given. Claims are put over its own. */
  token(claims?: Record<string, unknown>, key?: Key, header?: Record<string, unknown>): string;
  /** The same, signed with HMAC over a secret of the forger's choice. */
  tokenByHmac(secret: string | Buffer): string;
}

/** @param keys beside the channel's own that the OpenID document names */
export async function startCloud(keys: Key[] = []): Promise<Cloud> {
  const key = makeKey('channel', ['msteams', 'emulator']);
  const posted: Posted[] = [];
  const server = createServer(async (request, response) => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    response.setHeader('Content-Type', 'application/json');
    if (request.url === '/openid') {
      response.end(
        JSON.stringify({
          issuer,
          jwks_uri: `${base}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        }),
      );
    } else if (request.url === '/keys') {
      response.end(JSON.stringify({ keys: [key, ...keys].map(published) }));
    } else {
      posted.push({
        method: request.method ?? '',
        path: request.url ?? '',
        authorization: request.headers.authorization,
        body: await bodyOf(request),
      });
      response.end(JSON.stringify({ id: `activity-${posted.length}` }));
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `${base}/in/`;
  const claims = () => ({
    iss: issuer,
    aud: appId,
    nbf: nowInSeconds() - 60,
    exp: nowInSeconds() + 600,
    serviceurl: serviceUrl,
  });
  return {
    serviceUrl,
    key,
    posted,
    channel: createChannel(
      credentials,
      {
        ValidateAuthority: true,
        ToChannelFromBotLoginUrl: 'https://login.example/tenant',
        ToChannelFromBotOAuthScope: issuer,
        ToBotFromChannelTokenIssuer: issuer,
        OAuthUrl: issuer,
        ToBotFromChannelOpenIdMetadataUrl: `${base}/openid`,
        ToBotFromEmulatorOpenIdMetadataUrl: `${base}/openid`,
        CallerId: 'urn:test',
      },
      new TestTokens(),
    ),
    token(more = {}, signer = key, header = {}) {
      const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: signer.kid, x5t: signer.kid, ...header })}.${part({ ...claims(), ...more })}`;
      return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), signer.privateKey).toString('base64url')}`;
    },
    tokenByHmac(secret) {
      const signed = `${part({ alg: 'HS256', typ: 'JWT', kid: key.kid, x5t: key.kid })}.${part(claims())}`;
      return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
    },
  };
}

/** The bot's own token, without Entra. */
class TestTokens extends ConfigurationServiceClientCredentialFactory {
  constructor() {
    super({
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'secret',
      MicrosoftAppTenantId: tenantId,
      MicrosoftAppType: 'SingleTenant',
    });
  }
  override async createCredentials(): ReturnType<
    ConfigurationServiceClientCredentialFactory['createCredentials']
  > {
    return {
      async signRequest(request) {
        request.headers.set('authorization', 'Bearer token-of-the-bot');
        return request;
      },
    };
  }
}

function published({ kid, publicKey, endorsements }: Key) {
  return { ...publicKey.export({ format: 'jwk' }), kid, x5t: kid, use: 'sig', endorsements };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? undefined : JSON.parse(text);
}

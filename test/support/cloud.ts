/**
 * Stands in for Microsoft's cloud on this machine: the OpenID document, which says whose tokens are valid, and the
 * connector, which receives the replies. The keys are made for the test. No request leaves the machine.
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
/** The server's variables for its registration. */
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

/** A key, and what the OpenID document says of it. Without `endorsements` the document lists it without them. */
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
  /** The service URL that a channel sends. */
  serviceUrl: string;
  /** The channel's own key. */
  key: Key;
  /** The requests that reached the connector, in order. */
  posted: Posted[];
  /** The channel adapter of the server, connected to this cloud. */
  channel: ReturnType<typeof createChannel>;
  /** A token as the channel would send it, signed with the channel's key or with `key`. `claims` replace its own claims. */
  token(claims?: Record<string, unknown>, key?: Key, header?: Record<string, unknown>): string;
  /** A forged token: the same claims, signed by HMAC with any secret. */
  tokenByHmac(secret: string | Buffer): string;
}

/** @param keys further keys that the OpenID document lists, besides the channel's own */
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

/** Gives the bot its own token without asking Entra. */
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

/** What is checked of a channel's token beyond the SDK's own check. */
import { Buffer } from 'node:buffer';
import { z } from 'zod/v4';

/** What a token says of itself. Nothing of it is verified. */
export interface TokenClaims {
  keyId: string;
  issuer: string;
}

const Header = z.looseObject({ kid: z.string() });
const Payload = z.looseObject({ iss: z.string() });

/**
 * Reads the token of a header `Authorization: Bearer …` without verifying it.
 *
 * @returns undefined when the header holds no signed token
 */
export function unverifiedClaims(authorization: string): TokenClaims | undefined {
  const [, header = '', payload = ''] = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization) ?? [];
  const [first, second] = [Header.safeParse(decode(header)), Payload.safeParse(decode(payload))];
  return first.success && second.success ? { keyId: first.data.kid, issuer: second.data.iss } : undefined;
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}

const Metadata = z.looseObject({ jwks_uri: z.url() });
const Keys = z.looseObject({
  keys: z.array(z.looseObject({ kid: z.string(), endorsements: z.array(z.string()).default([]) })),
});
const day = 24 * 60 * 60 * 1000;

/**
 * Makes the check whether a signing key may speak for a channel. The SDK lets a key without endorsements speak for every
 * channel; the protocol does not ("Authentication with the Bot Connector API").
 *
 * @param metadataUrl the OpenID document that lists the keys. It is read when it is first needed, when a key is unknown,
 *   and once a day
 * @returns the check; it rejects when the document cannot be read
 */
export function createEndorsementCheck(
  metadataUrl: string,
): (keyId: string, channelId: string) => Promise<boolean> {
  let keys = new Map<string, string[]>();
  let readAt = 0;
  return async (keyId, channelId) => {
    if (!keys.has(keyId) || Date.now() - readAt > day) {
      const { jwks_uri } = Metadata.parse(await read(metadataUrl));
      keys = new Map(
        Keys.parse(await read(jwks_uri)).keys.map(({ kid, endorsements }) => [kid, endorsements]),
      );
      readAt = Date.now();
    }
    return keys.get(keyId)?.includes(channelId) ?? false;
  };
}

async function read(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

/** Who may call `/api/messages`: what must hold of a token beyond what the SDK itself checks. */
import { Buffer } from 'node:buffer';
import { z } from 'zod/v4';

/** What a token says of itself. Nothing of it is proved. */
export interface Claimed {
  keyId: string;
  issuer: string;
}

const Header = z.looseObject({ kid: z.string() });
const Payload = z.looseObject({ iss: z.string() });

/**
 * Reads a header `Authorization: Bearer …` without proving anything.
 *
 * @returns undefined where it is no signed token
 */
export function claimedIn(authorization: string): Claimed | undefined {
  const [, header = '', payload = ''] = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization) ?? [];
  const [first, second] = [Header.safeParse(json(header)), Payload.safeParse(json(payload))];
  return first.success && second.success ? { keyId: first.data.kid, issuer: second.data.iss } : undefined;
}

function json(part: string): unknown {
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
 * Whether the key that signed a token may speak for a channel. The SDK takes a key that names no channel for one of
 * every channel; the protocol does not ("Authentication with the Bot Connector API").
 *
 * @param metadataUrl the OpenID document that names the keys; read when first needed, then once a day
 * @returns rejects where the document cannot be read
 */
export function createEndorsements(
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

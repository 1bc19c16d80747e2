/** Direct Line tokens: JWT-shaped, signed by us, each good for one person in one conversation for half an hour. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod/v4';

/** Seconds a token is good for. Clients fetch a new one every 15 minutes. */
export const tokenLifetime = 30 * 60;

/** Whom a token lets in where. */
export interface Pass {
  /** Begins with `dl_`, which tells clients that the id comes from the token. */
  user: string;
  conversation: string;
}

export type Verified = { kind: 'valid'; pass: Pass } | { kind: 'expired' } | { kind: 'forged' };

export interface Tokens {
  sign(pass: Pass): string;
  verify(token: string): Verified;
}

const Claims = z.object({ user: z.string(), conv: z.string(), exp: z.number() });
const header = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'JWT' })).toString('base64url');

/**
 * @param now clock in milliseconds since 1970
 */
export function createTokens(secret: string, now: () => number = Date.now): Tokens {
  const signature = (signed: string) => createHmac('sha256', secret).update(signed).digest();
  return {
    sign({ user, conversation }) {
      const issued = Math.floor(now() / 1000);
      const claims = { user, conv: conversation, iat: issued, nbf: issued, exp: issued + tokenLifetime };
      const signed = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
      return `${signed}.${signature(signed).toString('base64url')}`;
    },
    verify(token) {
      const [head, payload, given, ...more] = token.split('.');
      // Our own header or none: a token that names another algorithm is not ours.
      if (head !== header || payload === undefined || given === undefined || more.length > 0)
        return { kind: 'forged' };
      const expected = signature(`${head}.${payload}`);
      const actual = Buffer.from(given, 'base64url');
      if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return { kind: 'forged' };
      const claims = Claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
      if (claims.exp * 1000 <= now()) return { kind: 'expired' };
      return { kind: 'valid', pass: { user: claims.user, conversation: claims.conv } };
    },
  };
}

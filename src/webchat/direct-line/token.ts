/** Direct Line tokens: JWTs signed by this server. Each is valid for one user in one conversation, for half an hour. */
import jwt from 'jsonwebtoken';
import { z } from 'zod/v4';

/** Seconds that a token is valid. Clients fetch a new one after 15 minutes at the latest. */
export const tokenLifetime = 30 * 60;

/** The user and the conversation that a token is for. */
export interface TokenSubject {
  /** Begins with `dl_`: clients know by it that the id comes from the token. */
  user: string;
  conversation: string;
}

export type Verified = { kind: 'valid'; subject: TokenSubject } | { kind: 'expired' } | { kind: 'forged' };

export interface Tokens {
  sign(subject: TokenSubject): string;
  verify(token: string): Verified;
}

const Claims = z.object({ user: z.string(), conv: z.string(), exp: z.number() });
/** The only algorithm that is used and accepted. What a token names in its header does not count. */
const algorithm = 'HS256';

/**
 * @param now clock in milliseconds since 1970
 */
export function createTokens(secret: string, now: () => number = Date.now): Tokens {
  const seconds = () => Math.floor(now() / 1000);
  return {
    sign({ user, conversation }) {
      const iat = seconds();
      return jwt.sign({ user, conv: conversation, iat, exp: iat + tokenLifetime }, secret, { algorithm });
    },
    verify(token) {
      try {
        const claims = jwt.verify(token, secret, { algorithms: [algorithm], clockTimestamp: seconds() });
        const { user, conv } = Claims.parse(claims);
        return { kind: 'valid', subject: { user, conversation: conv } };
      } catch (error) {
        return { kind: error instanceof jwt.TokenExpiredError ? 'expired' : 'forged' };
      }
    },
  };
}

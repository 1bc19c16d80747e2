/** Direct Line tokens: JWTs signed by this server, each good for one person in one conversation for half an hour. */
import jwt from 'jsonwebtoken';
import { z } from 'zod/v4';

/** Seconds a token is good for. Clients fetch a new one every 15 minutes. */
export const tokenLifetime = 30 * 60;

/** Whom a token lets in where. */
export interface TokenSubject {
  /** Begins with `dl_`, which tells clients that the id comes from the token. */
  user: string;
  conversation: string;
}

export type Verified = { kind: 'valid'; subject: TokenSubject } | { kind: 'expired' } | { kind: 'forged' };

export interface Tokens {
  sign(subject: TokenSubject): string;
  verify(token: string): Verified;
}

const Claims = z.object({ user: z.string(), conv: z.string(), exp: z.number() });
/** The only algorithm that is signed with and taken: the token itself does not choose. */
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

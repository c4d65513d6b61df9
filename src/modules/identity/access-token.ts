/**
 * Access tokens: JWTs that name a session, signed with ES256. Other services verify them by /.well-known/jwks.json alone;
 * whether the session still lives only this service knows.
 */
import jwt, { type Secret, type VerifyOptions } from 'jsonwebtoken';
import type { Context } from '../../core/context';
import type { Secrets } from '../../core/secrets';
import type { Instant } from '../../core/time';

export const ACCESS_SECONDS = 15 * 60;
/** The audience of every access token, whatever process signed it. */
export const TOKEN_AUDIENCE = 'carnet-digital';
/** Issuer and audience of the HS256 tokens of earlier versions. */
const EARLIER = { issuer: 'carnet-digital', audience: 'carnet-digital/api' } as const;
/** How far the clocks of two processes may differ (RFC 7519, 4.1.4 and 4.1.5). */
export const CLOCK_LEEWAY_SECONDS = 10;

/** The session of a valid token, and its period of validity in seconds since 1970, with the leeway between clocks. */
export interface TokenClaims {
  readonly session: NonNullable<Context['claimedSession']>;
  readonly from: number;
  readonly until: number;
}

/** A signed access token for a session of `subject`, good until `expiresAt` (seconds since 1970). */
export const signAccessToken = (
  { secrets, config }: Pick<Context, 'secrets' | 'config'>,
  {
    sessionId,
    subject,
    issuedAt,
    expiresAt,
  }: Record<'sessionId' | 'subject', string> & Record<'issuedAt' | 'expiresAt', number>,
): string => {
  const [key] = secrets.signingKeys;
  return jwt.sign({ sid: sessionId, iat: issuedAt, exp: expiresAt }, key.privateKey, {
    algorithm: 'ES256',
    keyid: key.jwk.kid,
    subject,
    issuer: config.publicUrl,
    audience: TOKEN_AUDIENCE,
  });
};

/** What `token` claims at `now` (ms); undefined for one that is forged, malformed, or of another time or audience. */
export function readAccessToken(secrets: Secrets, token: string, now: Instant): TokenClaims | undefined {
  const options = { clockTimestamp: Math.floor(now / 1000), clockTolerance: CLOCK_LEEWAY_SECONDS };
  const kid = keyIdOf(token);
  if (kid !== undefined) {
    const key = secrets.signingKeys.find(({ jwk }) => jwk.kid === kid);
    // The issuer is not compared: processes that share the secrets may have different addresses, and the key is theirs alone.
    return key && claimsOf(token, key.publicKey, { algorithms: ['ES256'], audience: TOKEN_AUDIENCE, ...options });
  }
  for (const key of secrets.sharedKeys) {
    const claims = claimsOf(token, key, { algorithms: ['HS256'], ...EARLIER, ...options });
    if (claims) return claims;
  }
  return undefined;
}

/** The key id in the header of a token; undefined for none, and for a token that is no JWT. */
function keyIdOf(token: string): unknown {
  try {
    return jwt.decode(token, { complete: true })?.header.kid;
  } catch {
    return undefined;
  }
}

function claimsOf(token: string, key: Secret, options: VerifyOptions): TokenClaims | undefined {
  try {
    const claims = jwt.verify(token, key, { ...options, complete: false });
    if (typeof claims === 'string' || typeof claims.sid !== 'string' || !claims.sub || !claims.exp) return undefined;
    return {
      session: { id: claims.sid, subject: claims.sub },
      from: (claims.nbf ?? 0) - CLOCK_LEEWAY_SECONDS,
      until: claims.exp + CLOCK_LEEWAY_SECONDS,
    };
  } catch {
    return undefined; // signed with another key, or forged
  }
}

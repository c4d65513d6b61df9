/** Time-based one-time codes (RFC 6238): SHA-1, six digits, 30 seconds, as every authenticator app knows them. */
import { Secret, TOTP } from 'otpauth';
import type { Instant } from '../../../core/time';

const SETTINGS = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const ISSUER = 'Carnet Digital';
/** Codes of the step before and after hold as well: clocks differ, and typing takes a while. */
const WINDOW = 1;
const SECRET_BYTES = 20;

/** A new secret of 160 bits, Base32. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** The `otpauth://` address of a secret, which apps read from a QR code; `label` is the user name. */
export const addressOf = (secret: string, label: string): string =>
  new TOTP({ ...SETTINGS, issuer: ISSUER, label, secret: Secret.fromBase32(secret) }).toString();

/** The time step to which `code` belongs at `now`; undefined for a code that does not hold then. */
export function stepOf(secret: string, code: string, now: Instant): number | undefined {
  const totp = new TOTP({ ...SETTINGS, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp: now, window: WINDOW });
  return delta === null ? undefined : totp.counter({ timestamp: now }) + delta;
}

/** The keys derived from CARNET_SECRETS: they sign tokens, encrypt letters of the outbox, and hash values that are looked up. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { signingKeyOf, type SigningKey } from './signing-keys';

const key = (secret: string, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, 'carnet-digital', purpose, 32)));

/** A random token for an address or a cookie: 256 bits, URL-safe. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/** The digest of a random token, which the database stores in its place. For random tokens only; passwords use bcrypt. */
export const digest = (token: string): string => createHash('sha256').update(token).digest('base64url');

export interface Secrets {
  /** The key pairs of access tokens: the first signs, all verify. */
  readonly signingKeys: readonly [SigningKey, ...SigningKey[]];
  /** The keys of the HS256 tokens that earlier versions signed; they verify such a token until it expires. */
  readonly sharedKeys: readonly KeyObject[];
  /** AES-256-GCM with a fresh nonce. A text that is sealed for a `purpose` opens for no other. */
  seal(text: string, purpose?: string): string;
  /** The sealed text, or undefined when no secret opens it. */
  open(sealed: string, purpose?: string): string | undefined;
  /** A keyed digest, for values that a plain hash would not hide because they can be enumerated (a CURP, an address). */
  blind(text: string): string;
  /** A keyed code that can be checked again with any of the secrets, for short public folios. */
  codes(text: string): string[];
}

/** `secrets`: 32 characters or more each; the first signs and seals, all verify and open. */
export function useSecrets(secrets: readonly string[]): Secrets {
  const sealing = secrets.map((secret) => key(secret, 'seal'));
  const blinding = secrets.map((secret) => key(secret, 'blind'));
  const hmac = (by: KeyObject, text: string): string => createHmac('sha256', by).update(text).digest('base64url');
  return {
    signingKeys: secrets.map(signingKeyOf) as [SigningKey, ...SigningKey[]],
    sharedKeys: secrets.map((secret) => key(secret, 'sign')),
    seal(text, purpose = '') {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealing[0]!, nonce).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed, purpose = '') {
      const bytes = Buffer.from(sealed, 'base64url');
      for (const by of sealing) {
        try {
          const cipher = createDecipheriv('aes-256-gcm', by, bytes.subarray(0, 12))
            .setAAD(Buffer.from(purpose))
            .setAuthTag(bytes.subarray(12, 28));
          return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
        } catch {
          continue; // sealed with another secret
        }
      }
      return undefined;
    },
    blind: (text) => hmac(blinding[0]!, text),
    codes: (text) => blinding.map((by) => hmac(by, text)),
  };
}

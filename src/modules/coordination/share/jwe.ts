/** Compact JWE (RFC 7516) with `alg: dir` and `enc: A256GCM`, as SMART Health Links need it. */
import { createCipheriv, randomBytes } from 'node:crypto';

/** `text` encrypted with a key of 32 bytes and a fresh nonce; `cty` is the media type of the text. */
export function encrypted(text: string, key: Buffer, cty: string): string {
  const header = Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM', cty })).toString('base64url');
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(header));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  // The second part is the encrypted key, of which there is none.
  return [header, '', ...[nonce, body, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
}

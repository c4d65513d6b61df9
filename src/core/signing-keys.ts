/**
 * The key pairs that sign access tokens (ES256, RFC 7518, 3.4): one for each of CARNET_SECRETS. A pair follows from its
 * secret, so every process on the same secrets has the same pairs and stores none.
 */
import { createECDH, createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';

/** A public key as JWKS shows it (RFC 7517 and RFC 7518, 6.2). */
export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: 'ES256';
}

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly jwk: PublicJwk;
}

/** The order of P-256 (FIPS 186-4, D.1.2.3). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const base64url = (bytes: Buffer): string => bytes.toString('base64url');

/** The key pair of a secret; the same secret always gives the same pair. `kid` is the thumbprint of RFC 7638. */
export function signingKeyOf(secret: string): SigningKey {
  // 128 bits more than the order has, so that the remainder has no bias (FIPS 186-5, A.2.1).
  const seed = Buffer.from(hkdfSync('sha256', secret, 'carnet-digital', 'sign-es256', 48)).toString('hex');
  const scalar = (BigInt(`0x${seed}`) % (ORDER - 1n)) + 1n;
  const d = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(d);
  // 0x04, then x and y of 32 bytes each.
  const point = ecdh.getPublicKey();
  const coordinates = { x: base64url(point.subarray(1, 33)), y: base64url(point.subarray(33)) };
  const named = { crv: 'P-256', kty: 'EC', ...coordinates } as const;
  return {
    privateKey: createPrivateKey({ key: { ...named, d: base64url(d) }, format: 'jwk' }),
    publicKey: createPublicKey({ key: named, format: 'jwk' }),
    jwk: {
      ...named,
      kid: createHash('sha256').update(JSON.stringify(named)).digest('base64url'),
      use: 'sig',
      alg: 'ES256',
    },
  };
}

/**
 * Verifies an access token of the Carnet Digital with its published keys alone; needs Node 20 and no package.
 *   node verify-token.mjs https://carnet.example.mx/.well-known/jwks.json https://carnet.example.mx TOKEN
 * Prints the claims. Whether the session of the token still lives only the Carnet Digital knows.
 */
import { createPublicKey, verify } from 'node:crypto';

const AUDIENCE = 'carnet-digital';
const CLOCK_LEEWAY_SECONDS = 10;

const decode = (part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

/** The claims of a valid token; throws for any other. `keys`: the keys of the JWKS, which may be cached for five minutes. */
function claimsOf(token, keys, issuer, now = Date.now() / 1000) {
  const [head, body, signature] = token.split('.');
  const { alg, kid } = decode(head);
  const key = keys.find((each) => each.kid === kid);
  if (alg !== 'ES256' || !key) throw new Error('the token names no key of this service');
  const publicKey = createPublicKey({ key, format: 'jwk' });
  const signed = Buffer.from(`${head}.${body}`);
  if (!verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url')))
    throw new Error('the signature is wrong');
  const claims = decode(body);
  if (claims.iss !== issuer || claims.aud !== AUDIENCE) throw new Error('the token is meant for another service');
  if (!(claims.exp + CLOCK_LEEWAY_SECONDS > now)) throw new Error('the token has expired');
  return claims;
}

const [jwksUrl, issuer, token] = process.argv.slice(2);
const { keys } = await (await fetch(jwksUrl)).json();
process.stdout.write(`${JSON.stringify(claimsOf(token, keys, issuer))}\n`);

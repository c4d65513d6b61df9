/** Every forged token is refused, nothing personal is in one, and a weak secret stops the start (promise 12). */
import {
  createHash,
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { readConfig } from '../../src/config';
import { post } from '../support/client';
import { MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { SECRET, startOn } from '../support/start';
import type { Family } from '../support/world';

type Part = Record<string, unknown>;
const coded = (part: Part): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const read = (part: string): Part => JSON.parse(Buffer.from(part, 'base64url').toString()) as Part;
const HS = { alg: 'HS256', typ: 'JWT' };
const NEWER = 'k4Vb9Nq7Wm2Xc8Lz5Jh3Gf6Ds1Ap0YtR';

onBothEngines('Tokens', (world) => {
  let family: Family, other: Family;
  let token: string, claims: Part;
  /** What a token of an earlier version claimed. */
  let earlier: Part;
  const sharedKey = (): KeyObject => world().server.service.secrets.sharedKeys[0]!;
  const signed = (
    payload: Part,
    {
      header = HS,
      by = sharedKey(),
      hash = 'sha256',
    }: { header?: Part; by?: KeyObject | string | Buffer; hash?: string } = {},
  ): string => {
    const body = `${coded(header)}.${coded(payload)}`;
    return `${body}.${createHmac(hash, by).update(body).digest('base64url')}`;
  };
  const viewer = async (authorization: string): Promise<string | undefined> => {
    const { status, body } = await post<{ viewer: { id: string } | null }>(
      world().url,
      { query: '{ viewer { id } }' },
      { headers: { authorization } },
    );
    expect(status).toBeLessThan(500);
    return body.data?.viewer?.id;
  };

  beforeAll(async () => {
    const unit = world().unit();
    [family, other] = [await unit.family(), await unit.family()];
    token = await family.mother.token();
    claims = read(token.split('.')[1]!);
    earlier = { ...claims, iss: 'carnet-digital', aud: 'carnet-digital/api', nbf: claims.iat };
  });
  afterEach(() => world().clock.reset());

  it('that are ours are good, and hold nothing but ids and times', async () => {
    expect(await viewer(`Bearer ${token}`)).toBe(family.mother.id);
    expect(Object.keys(claims).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'sid', 'sub']);
    expect(claims).toMatchObject({ iss: 'http://carnet.test', aud: 'carnet-digital' });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(900);
    const told = JSON.stringify(claims);
    for (const personal of [family.mother.curp, family.mother.email, family.mother.papers.givenNames, family.child.id])
      expect(told).not.toContain(personal);
  });

  it('that are forged open nothing', async () => {
    const [head, body, signature] = token.split('.') as [string, string, string];
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const asRs = `${coded({ alg: 'RS256', typ: 'JWT' })}.${body}`;
    const now = Math.floor(world().clock.now() / 1000);
    const otherSub = read((await other.mother.token()).split('.')[1]!);
    const publicKey = world().server.service.secrets.signingKeys[0].publicKey.export({ format: 'pem', type: 'spki' });
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const byAnother = (header: Part): string => {
      const text = `${coded(header)}.${body}`;
      const made = sign('sha256', Buffer.from(text), { key: stranger, dsaEncoding: 'ieee-p1363' });
      return `${text}.${made.toString('base64url')}`;
    };
    const forged: Record<string, string> = {
      'alg none': `${coded({ alg: 'none' })}.${body}.`,
      'alg None with the signature': `${coded({ alg: 'None' })}.${body}.${signature}`,
      'alg none, signed': signed(earlier, { header: { alg: 'none' } }),
      'HS256 with the public key': signed(claims, { header: { ...HS, kid: read(head).kid }, by: publicKey }),
      'HS256 by the shared key for the new audience': signed(claims),
      'a kid of ours, signed by another': byAnother(read(head)),
      'an unknown kid': byAnother({ ...read(head), kid: 'nobody' }),
      'another algorithm in the header': `${coded({ ...read(head), alg: 'none' })}.${body}.${signature}`,
      'no signature': `${head}.${body}.`,
      'two parts': `${head}.${body}`,
      'RS256 by a key of one’s own': `${asRs}.${sign('sha256', Buffer.from(asRs), rsa.privateKey).toString('base64url')}`,
      'HS384 with the right key': signed(earlier, { header: { alg: 'HS384', typ: 'JWT' }, hash: 'sha384' }),
      'HS512 with the right key': signed(earlier, { header: { alg: 'HS512', typ: 'JWT' }, hash: 'sha512' }),
      'the secret itself as the key': signed(earlier, { by: SECRET }),
      'an empty key': signed(earlier, { by: '' }),
      'a common key': signed(earlier, { by: 'secret' }),
      'a key named by its header': signed(earlier, { header: { ...HS, kid: '../../../../dev/null' }, by: '' }),
      'a key brought along': signed(earlier, { header: { ...HS, jwk: { kty: 'oct', k: 'c2VjcmV0' } }, by: 'secret' }),
      'a key from an address': signed(earlier, { header: { ...HS, jku: 'https://evil.example/k' }, by: 'secret' }),
      'another audience': signed({ ...earlier, aud: 'another' }),
      'no audience': signed({ ...earlier, aud: undefined }),
      'another issuer': signed({ ...earlier, iss: 'another' }),
      'no issuer': signed({ ...earlier, iss: undefined }),
      expired: signed({ ...earlier, exp: now - 11 }),
      'without an end': signed({ ...earlier, exp: undefined }),
      'an end that is a text': signed({ ...earlier, exp: String(now + 900) }),
      'not yet good': signed({ ...earlier, nbf: now + 600 }),
      'of another session than person': signed({ ...earlier, sub: otherSub.sub }),
      'without a session': signed({ ...earlier, sid: undefined }),
      'a session that is a list': signed({ ...earlier, sid: [claims.sid] }),
      'an unknown session': signed({ ...earlier, sid: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }),
      'altered claims': `${head}.${coded({ ...earlier, sub: otherSub.sub, sid: otherSub.sid })}.${signature}`,
      'an altered signature': `${head}.${body}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
      'a text': signed('nonsense' as never),
      nonsense: 'x.y.z',
    };
    for (const [how, forgery] of Object.entries(forged))
      for (const authorization of [`Bearer ${forgery}`, `bearer ${forgery}`])
        expect([how, await viewer(authorization)]).toEqual([how, undefined]);
    for (const authorization of [
      token,
      `Basic ${token}`,
      `Bearer  ${token}`,
      `Bearer ${token} x`,
      `Bearer ${token}, Bearer ${token}`,
    ])
      expect(await viewer(authorization)).toBeUndefined();
  });

  it('that an earlier version signed with HS256 are good until they expire', async () => {
    expect(await viewer(`Bearer ${signed(earlier)}`)).toBe(family.mother.id);
    const now = Math.floor(world().clock.now() / 1000);
    expect(await viewer(`Bearer ${signed({ ...earlier, exp: now - 11 })}`)).toBeUndefined();
  });

  it('are verified by the published keys alone, whose ids are their thumbprints', async () => {
    const response = await fetch(`${world().url}/.well-known/jwks.json`);
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
    const { keys } = (await response.json()) as { keys: Part[] };
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0]!).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    const { crv, kty, x, y, kid } = keys[0]!;
    const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
    expect(kid).toBe(thumbprint);
    const [head, body, signature] = token.split('.') as [string, string, string];
    expect(read(head)).toEqual({ alg: 'ES256', typ: 'JWT', kid });
    const publicKey = createPublicKey({ key: keys[0]!, format: 'jwk' });
    const text = Buffer.from(`${head}.${body}`);
    const by = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', text, by, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  it('of the older secret stay good, and its key published, when a newer one signs', async () => {
    const env = { CARNET_SECRETS: `${NEWER},${SECRET}` };
    const rotated = await startOn(world().server.directory, {
      env,
      overrides: { now: world().clock.now, background: false },
    });
    try {
      const fresh = await family.mother.token();
      const { status, body } = await post<{ viewer: { id: string } }>(
        rotated.url,
        { query: '{ viewer { id } }' },
        { headers: { authorization: `Bearer ${fresh}` } },
      );
      expect([status, body.data?.viewer.id]).toEqual([200, family.mother.id]);
      const kids = async (url: string): Promise<unknown[]> =>
        ((await (await fetch(`${url}/.well-known/jwks.json`)).json()) as { keys: Part[] }).keys.map(({ kid }) => kid);
      expect((await kids(rotated.url))[1]).toBe((await kids(world().url))[0]);
      expect(new Set(await kids(rotated.url)).size).toBe(2);
    } finally {
      await rotated.stop();
    }
  });

  it('end after a quarter of an hour, also those that were seen to be good', async () => {
    const fresh = await family.mother.token();
    expect(await viewer(`Bearer ${fresh}`)).toBe(family.mother.id);
    world().clock.advance(16 * MINUTE);
    expect(await viewer(`Bearer ${fresh}`)).toBeUndefined();
  });
});

describe('Secrets', () => {
  const env = { DATABASE_URL: 'mysql://a:b@localhost/c' };
  it.each([
    ['a short one', 'v8Jq2Lw0ZxTn5RfYbKc7HsDgEaUiOp3'],
    ['one letter', 'a'.repeat(64)],
    ['a block again and again', 'abcdEFGH12'.repeat(6)],
    ['few letters', 'abababbaabbaabababbaabbabaababab'],
    ['a word for it', 'my-secret-v8Jq2Lw0ZxTn5RfYbKc7HsDgEaUi'],
    ['an example', 'changeme-v8Jq2Lw0ZxTn5RfYbKc7HsDgEaUi'],
    ['a row of keys', 'qwertyuiopasdfghjklzxcvbnmQWERTYUIOP'],
    ['the alphabet', 'abcdefghijklmnopqrstuvwxyz0123456789'],
    ['a good one beside a bad one', `${SECRET},short`],
  ])('that are weak stop the start: %s', (_what, secrets) => {
    expect(() => readConfig({ ...env, CARNET_SECRETS: secrets })).toThrow(/CARNET_SECRETS/);
  });

  it('that are random are taken, and production takes none of its own making', () => {
    expect(readConfig({ ...env, CARNET_SECRETS: SECRET }).secrets).toEqual([SECRET]);
    expect(() => readConfig({ ...env, NODE_ENV: 'production' })).toThrow(/CARNET_SECRETS is needed/);
  });
});

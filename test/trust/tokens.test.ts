/** Every forged token is refused, nothing personal is in one, and a weak secret stops the start (promise 12). */
import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readConfig } from '../../src/config';
import { post } from '../support/client';
import { MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { SECRET } from '../support/start';
import type { Family } from '../support/world';

type Part = Record<string, unknown>;
const coded = (part: Part): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const read = (part: string): Part => JSON.parse(Buffer.from(part, 'base64url').toString()) as Part;
const HS = { alg: 'HS256', typ: 'JWT' };

onBothEngines('Tokens', (world) => {
  let family: Family, other: Family;
  let token: string, claims: Part;
  const key = (): KeyObject => world().server.service.secrets.signingKey;
  const signed = (
    payload: Part,
    { header = HS, by = key(), hash = 'sha256' }: { header?: Part; by?: KeyObject | string; hash?: string } = {},
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
  });
  afterEach(() => world().clock.reset());

  it('that are ours are good, and hold nothing but ids and times', async () => {
    expect(await viewer(`Bearer ${token}`)).toBe(family.mother.id);
    expect(await viewer(`Bearer ${signed(claims)}`)).toBe(family.mother.id);
    expect(Object.keys(claims).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'nbf', 'sid', 'sub']);
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
    const forged: Record<string, string> = {
      'alg none': `${coded({ alg: 'none' })}.${body}.`,
      'alg None with the signature': `${coded({ alg: 'None' })}.${body}.${signature}`,
      'alg none, signed': signed(claims, { header: { alg: 'none' } }),
      'no signature': `${head}.${body}.`,
      'two parts': `${head}.${body}`,
      'RS256 by a key of one’s own': `${asRs}.${sign('sha256', Buffer.from(asRs), rsa.privateKey).toString('base64url')}`,
      'HS384 with the right key': signed(claims, { header: { alg: 'HS384', typ: 'JWT' }, hash: 'sha384' }),
      'HS512 with the right key': signed(claims, { header: { alg: 'HS512', typ: 'JWT' }, hash: 'sha512' }),
      'the secret itself as the key': signed(claims, { by: SECRET }),
      'an empty key': signed(claims, { by: '' }),
      'a common key': signed(claims, { by: 'secret' }),
      'a key named by its header': signed(claims, { header: { ...HS, kid: '../../../../dev/null' }, by: '' }),
      'a key brought along': signed(claims, { header: { ...HS, jwk: { kty: 'oct', k: 'c2VjcmV0' } }, by: 'secret' }),
      'a key from an address': signed(claims, { header: { ...HS, jku: 'https://evil.example/k' }, by: 'secret' }),
      'another audience': signed({ ...claims, aud: 'another' }),
      'no audience': signed({ ...claims, aud: undefined }),
      'another issuer': signed({ ...claims, iss: 'another' }),
      'no issuer': signed({ ...claims, iss: undefined }),
      expired: signed({ ...claims, exp: now - 11 }),
      'without an end': signed({ ...claims, exp: undefined }),
      'an end that is a text': signed({ ...claims, exp: String(now + 900) }),
      'not yet good': signed({ ...claims, nbf: now + 600 }),
      'of another session than person': signed({ ...claims, sub: otherSub.sub }),
      'without a session': signed({ ...claims, sid: undefined }),
      'a session that is a list': signed({ ...claims, sid: [claims.sid] }),
      'a session of nobody': signed({ ...claims, sid: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }),
      'altered claims': `${head}.${coded({ ...claims, sub: otherSub.sub, sid: otherSub.sid })}.${signature}`,
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

/** What a response tells of limits, of its cost and of the client that sent it. */
import { newAddress, operation, post } from '../support/client';
import { onBothEngines } from '../support/engines';
import type { Family } from '../support/world';

const LOGIN = operation('login');
const CARNET = operation('carnet');

onBothEngines('A response', (world) => {
  let family: Family;
  beforeAll(async () => void (family = await world().unit().family()));
  const login = (curp: string, address: string) =>
    post<{ login: { __typename: string } }>(
      world().url,
      { query: LOGIN, variables: { curp, password: 'equivocada' } },
      { headers: { 'x-forwarded-for': address } },
    );
  const carnet = async (extensions: object, headers: Record<string, string> = {}) => {
    const variables = { patientId: family.child.id, from: '2026-01-01', to: '2026-01-31' };
    return post<object>(
      world().url,
      { query: CARNET, variables, extensions },
      { token: () => family.mother.token(), headers },
    );
  };

  it('tells the limit of logins from this address, and never that of the account', async () => {
    const address = newAddress();
    const told = [];
    for (let tries = 0; tries < 2; tries++) {
      const { headers } = await login(family.mother.curp, address);
      told.push([headers.get('ratelimit-policy'), headers.get('ratelimit'), headers.get('retry-after')]);
    }
    expect(told).toEqual([
      ['"logins";q=30;w=60', expect.stringMatching(/^"logins";r=29;t=(?:60|59)$/), null],
      ['"logins";q=30;w=60', expect.stringMatching(/^"logins";r=28;t=(?:60|5\d)$/), null],
    ]);
  });

  it('that refuses for too many attempts says in seconds when to try again', async () => {
    const { mother } = await world().unit().family();
    let answer = await login(mother.curp, newAddress());
    for (let tries = 0; tries < 6; tries++) answer = await login(mother.curp, newAddress());
    expect(answer.body.data!.login.__typename).toBe('TooManyAttempts');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800);
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(900);
  });

  it('that is refused with RATE_LIMITED has status 429 and Retry-After', async () => {
    const query = operation('security-code');
    const headers = { 'x-forwarded-for': newAddress() };
    const first = await post(world().url, { query }, { headers });
    expect(first.headers.get('ratelimit')).toMatch(/^"security-codes";r=59;t=(?:60|59)$/);
    let last = first;
    for (let tries = 0; tries < 60; tries++) last = await post(world().url, { query }, { headers });
    expect([last.status, last.headers.get('ratelimit')]).toEqual([
      429,
      expect.stringMatching(/^"security-codes";r=0;t=\d+$/),
    ]);
    expect(Number(last.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });

  it('tells nothing of limits where none counts', async () => {
    const { headers } = await carnet({});
    expect([headers.get('ratelimit'), headers.get('retry-after')]).toEqual([null, null]);
  });

  it('tells its cost when it is asked for, cold and from the fast path, and else not', async () => {
    await carnet({});
    const plain = await carnet({});
    expect(plain.body).not.toHaveProperty('extensions');
    expect(plain.headers.get('etag')).not.toBeNull();
    const query = `${CARNET}\n# ${crypto.randomUUID()}`;
    const variables = { patientId: family.child.id, from: '2026-01-01', to: '2026-01-31' };
    for (let time = 0; time < 3; time++) {
      const { body, headers } = await post<object>(
        world().url,
        { query, variables, extensions: { cost: true } },
        { token: () => family.mother.token() },
      );
      expect(body).toEqual({ data: plain.body.data, extensions: { cost: expect.any(Number), limit: 10_000 } });
      expect((body as { extensions: { cost: number } }).extensions.cost).toBeGreaterThan(50);
      expect(headers.get('etag')).toBeNull();
    }
  });

  it('is counted by the name and version of its client, three new ones from each account', async () => {
    const named = (client: string, version = '1.2.0') =>
      carnet({}, { 'apollographql-client-name': client, 'apollographql-client-version': version });
    const personal = [family.mother.curp, `app-${family.child.curp.toLowerCase()}`, 'ana@example.com', 'tel5512345678'];
    await named('portal-familias');
    await named('portal-familias');
    await named('María Pérez, http://evil.example');
    for (const name of personal) await named(name);
    await named('app', family.mother.curp);
    await post(
      world().url,
      { query: LOGIN, variables: { curp: 'x', password: 'x' } },
      { headers: { 'apollographql-client-name': 'stranger', 'x-forwarded-for': newAddress() } },
    );
    for (let n = 0; n < 20; n++) await named('many', `0.0.${n}`);
    const { mother: another } = await world().unit().family();
    await another.post(operation('viewer'), {}, { headers: { 'apollographql-client-name': '@gob/carnet' } });
    const text = await (await fetch(`${world().url}/metrics`)).text();
    const lines = text.split('\n').filter((line) => line.startsWith('carnet_client_requests_total{'));
    expect(lines.filter((line) => !line.includes('client="none"')).sort()).toEqual([
      'carnet_client_requests_total{client="@gob/carnet",version=""} 1',
      'carnet_client_requests_total{client="many",version="0.0.0"} 1',
      'carnet_client_requests_total{client="many",version="0.0.1"} 1',
      'carnet_client_requests_total{client="other",version=""} 25',
      'carnet_client_requests_total{client="portal-familias",version="1.2.0"} 2',
    ]);
  });
});

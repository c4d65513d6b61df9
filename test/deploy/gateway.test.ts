/** deploy/gateway before six subgraphs: streams, sessions in cookies, limits, a closed schema in production, and its end. */
import { createHash } from 'node:crypto';
import { createClient } from 'graphql-sse';
import { untyped } from '../../src/database';
import operations from '../../src/graphql/generated/operations.json';
import { newAddress, operation, post } from '../support/client';
import { openWorld, PASSWORD, type Family, type Person } from '../support/world';
import { aliased, LOGIN_TWICE } from './gateway-questions';
import { openGateway, openSubgraphs, type Gateway, type Subgraphs } from './open-gateway';

const PORTAL = 'https://portal.example.mx';

let world: Awaited<ReturnType<typeof openWorld>>;
let family: Family;
let clinician: Person;
let gateway: Gateway;
let subgraphs: Subgraphs;

beforeAll(async () => {
  world = await openWorld('sqlite');
  subgraphs = await openSubgraphs(world);
  const unit = world.unit();
  [family, clinician] = [await unit.family(), await unit.clinician()];
  gateway = await openGateway(subgraphs, { ALLOWED_ORIGINS: PORTAL });
}, 60_000);
afterAll(async () => {
  await gateway?.kill();
  await subgraphs?.stop();
  await world?.end();
});

const ask = (query: string, { to = gateway, headers = {}, variables = {} } = {}) =>
  post<Record<string, unknown>>(
    to.url,
    { query, variables },
    { headers: { 'x-forwarded-for': newAddress(), ...headers } },
  );

/** Events of the child's carnet through the gateway; `ends` fills when the stream is over. */
async function follow(to: Gateway, path: string): Promise<{ revisions: number[]; ends: unknown[]; stop: () => void }> {
  const token = await family.mother.token();
  const streams = createClient({
    url: `${to.url}${path}`,
    singleConnection: false,
    headers: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const [revisions, ends]: [number[], unknown[]] = [[], []];
  const stop = streams.subscribe<{ carnetChanged: { revision: number } }>(
    {
      query: 'subscription ($id: ID!) { carnetChanged(patientId: $id) { revision } }',
      variables: { id: family.child.id },
    },
    {
      next: ({ data, errors }) => void (data ? revisions.push(data.carnetChanged.revision) : ends.push(errors)),
      error: (error) => ends.push(error),
      complete: () => ends.push('complete'),
    },
  );
  await until(() => revisions.length > 0 || ends.length > 0);
  return { revisions, ends, stop };
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds() && Date.now() < end) await new Promise((resume) => setTimeout(resume, 50));
}

it.each(['/graphql', '/graphql/stream'])('streams a live carnet at %s', async (path) => {
  const { revisions, ends, stop } = await follow(gateway, path);
  const [present] = revisions;
  await clinician.sdk.ScheduleAppointment({
    input: {
      requestId: crypto.randomUUID(),
      patientId: family.child.id,
      kind: 'CONSULTATION',
      startsAt: new Date(world.clock.now() + (path.length + 3) * 86_400_000).toISOString(),
    },
  });
  await until(() => revisions.length > 1);
  stop();
  expect(ends.filter((end) => end !== 'complete')).toEqual([]);
  expect(revisions.at(-1)).toBeGreaterThan(present!);
});

describe('a session in a cookie', () => {
  const variables = { curp: '', password: PASSWORD };

  it('is opened and renewed, and the refresh token stays out of the body', async () => {
    const headers = { 'x-carnet-session': 'cookie' };
    const login = await ask(operation('login'), { headers, variables: { ...variables, curp: family.mother.curp } });
    expect(login.body.data!.login).toMatchObject({ __typename: 'Session', refreshToken: '' });
    const [cookie] = login.headers.getSetCookie();
    expect(cookie).toMatch(/^carnet-refresh=.+HttpOnly/);
    const renewed = await ask(operation('refresh-session'), {
      headers: { ...headers, cookie: cookie!.split(';')[0]! },
      variables: { refreshToken: '' },
    });
    expect(renewed.body.data!.refreshSession).toMatchObject({ __typename: 'Session', refreshToken: '' });
  });

  it('is not for pages of other origins, which use the Bearer token', async () => {
    const token = { authorization: `Bearer ${await family.mother.token()}` };
    const withCookie = await ask('{ viewer { id } }', { headers: { origin: PORTAL, 'x-carnet-session': 'cookie' } });
    expect([withCookie.status, withCookie.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    const { body, headers } = await ask('{ viewer { id } }', { headers: { origin: PORTAL, ...token } });
    expect([body.data, headers.get('access-control-allow-origin')]).toEqual([
      { viewer: { id: family.mother.id } },
      PORTAL,
    ]);
  });
});

it('leaves one row in the access log for a look that four subgraphs answer', async () => {
  const own = await world.unit().family();
  await own.mother.post(
    operation('carnet'),
    { patientId: own.child.id, from: '2026-01-01', to: '2026-12-31' },
    { to: gateway.url },
  );
  const rows = await world.server.service.database.all(
    untyped<{ operation: string }>(`SELECT operation FROM audit_event WHERE patientId=? AND outcome='READ'`),
    [own.child.id],
  );
  expect(rows).toEqual([{ operation: 'carnet' }]);
});

it('warns of nothing when sixteen ask at once', async () => {
  const patientId = family.child.id;
  // Signs in once.
  await family.mother.token();
  // The router sends equal questions as one.
  const asked = Array.from({ length: 16 }, (_, n) => {
    const variables = { patientId, from: '2026-01-01', to: `2026-02-${10 + n}` };
    return family.mother.post<{ carnet: object }>(operation('carnet'), variables, { to: gateway.url });
  });
  expect((await Promise.all(asked)).some(({ body }) => body.data?.carnet)).toBe(true);
  expect(gateway.said()).not.toContain('MaxListenersExceededWarning');
});

it('does not show what subgraphs tell each other', async () => {
  const variables = { p: family.child.id };
  const query = 'query($p: ID!) { carnet(patientId: $p, from: "2026-01-01", to: "2026-01-31") { accessProof } }';
  const headers = { authorization: `Bearer ${await family.mother.token()}` };
  const { body } = await ask(query, { headers, variables });
  expect([body.data ?? null, body.errors?.length]).toEqual([null, 1]);
});

describe('the limits of one process', () => {
  it.each([
    ['two guesses', LOGIN_TWICE],
    ['sixteen aliases', aliased(16)],
    [
      'thirteen levels',
      `{ viewer { ${'patients { treatments { cycles { administrations { '.repeat(3)} id ${'} } } }'.repeat(3)} } }`,
    ],
    ['a thousand tokens', `{ ${'__typename @skip(if: false) '.repeat(9)} ${'# \n __typename '.repeat(1_001)} }`],
  ])('refuse %s', async (_, query) => {
    const { body } = await ask(query);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(Number(body.errors![0]!.extensions.cost)).toBeGreaterThan(Number(body.errors![0]!.extensions.limit));
  });

  it('refuse a body of 300 kB', async () => {
    expect((await ask(`{ __typename } # ${'x'.repeat(300_000)}`)).status).toBe(413);
  });

  it('let the operations of the contract pass', async () => {
    const { body } = await family.mother.post<{ carnet: object }>(
      operation('carnet'),
      { patientId: family.child.id, from: '2020-01-01', to: '2020-12-31' },
      { to: gateway.url },
    );
    expect(body).toEqual({ data: { carnet: expect.any(Object) } });
  });
});

describe('documents by their hash, and kept answers', () => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const persisted = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
  const [published] = Object.entries(operations).find(([, text]) => text === operation('viewer'))!;
  const own = '{ viewer { id roles } }';
  const send = async (body: object, headers: Record<string, string> = {}) => {
    const by = { 'x-forwarded-for': newAddress(), authorization: `Bearer ${await family.mother.token()}` };
    const answer = await post<{ viewer?: object }>(gateway.url, body, { headers: { ...by, ...headers } });
    return { ...answer, codes: answer.body.errors?.map(({ extensions }) => extensions.code) };
  };

  it.each([
    ['a hash', persisted(published)],
    ['documentId', { documentId: `sha256:${published}` }],
    ['a hash with its document', { query: own, ...persisted(sha256(own)) }],
  ])('%s runs', async (_, body) => {
    const { status, body: answer } = await send(body);
    expect([status, answer]).toEqual([200, { data: { viewer: expect.objectContaining({ id: family.mother.id }) } }]);
  });

  it('a published document runs by its hash over GET', async () => {
    const query = new URLSearchParams({ extensions: JSON.stringify(persisted(published).extensions) });
    const response = await fetch(`${gateway.url}/graphql?${query}`, {
      headers: {
        authorization: `Bearer ${await family.mother.token()}`,
        'apollo-require-preflight': 'true',
        'x-forwarded-for': newAddress(),
      },
    });
    expect(await response.json()).toMatchObject({ data: { viewer: { id: family.mother.id } } });
  });

  it('another hash alone is not found, also after its document, and a wrong one is refused', async () => {
    await send({ query: own, ...persisted(sha256(own)) });
    const alone = await send(persisted(sha256(own)));
    expect([alone.status, alone.codes]).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']]);
    const wrong = await send({ query: own, ...persisted(published) });
    expect([wrong.status, wrong.codes]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('an answer has no ETag, and If-None-Match changes nothing', async () => {
    const variables = { patientId: family.child.id, from: '2020-01-01', to: '2020-12-31' };
    const { status, headers, body } = await send({ query: operation('carnet'), variables }, { 'if-none-match': '*' });
    expect([status, headers.get('etag'), body.errors]).toEqual([200, null, undefined]);
  });
});

describe('a body that is no request', () => {
  const withQuery = (more: string): string => `{"query":"{ viewer { id } }",${more}}`;
  const answerOf = async (url: string, body: string) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'x-forwarded-for': newAddress() },
      body,
    });
    const text = await response.text();
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions?: { code: string } }[] };
    return { status: response.status, codes: errors.map(({ extensions }) => extensions?.code), text };
  };

  it.each([
    'null',
    '5',
    '[null]',
    '{}',
    '{"query":5}',
    '{"query":" "}',
    '{"query":5,"documentId":"x"}',
    '{"query":{"a":1},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    '{"documentId":5}',
    '{"documentId":"x","extensions":5}',
    '{"extensions":{"persistedQuery":5}}',
    withQuery('"variables":5'),
    withQuery('"operationName":5'),
    withQuery('"extensions":5'),
  ])('%s is refused as one process refuses it', async (body) => {
    const [here, there] = [await answerOf(gateway.url, body), await answerOf(world.server.url, body)];
    expect([here.status, here.codes]).toEqual([there.status, there.codes]);
    expect(here.text).not.toMatch(/TypeError|Cannot|argument|stack/);
  });
});

describe('in production', () => {
  let closed: Gateway;
  beforeAll(async () => void (closed = await openGateway(subgraphs, { NODE_ENV: 'production' })));
  afterAll(() => closed?.kill());

  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Patient") { fields { name } } }',
    '{ viewr { id } }',
    '{ viewer { ide } }',
  ])('%s says nothing of the schema', async (query) => {
    const { text, body } = await ask(query, { to: closed });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(text).not.toMatch(/viewer|Did you mean|Patient|ide/);
  });

  it('answers, and ends with 0 at SIGTERM while a stream is open', async () => {
    const { ends } = await follow(closed, '/graphql');
    expect(ends).toEqual([]);
    const began = Date.now();
    closed.signal('SIGTERM');
    expect(await closed.ended).toBe(0);
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});

/** Streams of events are checked as all requests are: limits, words, no names of the schema, a bounded number for each person. */
import { onBothEngines } from '../support/engines';
import { newAddress } from '../support/client';
import type { Family } from '../support/world';
import { describeProduction, production } from './production';
import { startServer } from '../support/start';

const CHANGES = 'subscription ($id: ID!) { carnetChanged(patientId: $id) { patientId revision } }';
const HEADERS = { 'content-type': 'application/json', accept: 'text/event-stream' };

const open = (url: string, body: unknown, init: RequestInit = {}): Promise<Response> =>
  fetch(`${url}/graphql/stream`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal: AbortSignal.timeout(5_000),
    ...init,
    headers: { ...HEADERS, 'x-forwarded-for': newAddress(), ...(init.headers as Record<string, string>) },
  });

onBothEngines('Streams', (world) => {
  let family: Family, foreign: Family;
  beforeAll(async () => {
    [family, foreign] = [await world().unit().family(), await world().unit('Cancún').family()];
  });
  const ask = (id: string): object => ({ query: CHANGES, variables: { id } });

  it('are refused in the words of all refusals to who has no session, no child, or another child', async () => {
    const authorization = `Bearer ${await family.mother.token()}`;
    for (const [headers, id, code] of [
      [{}, family.child.id, 'UNAUTHENTICATED'],
      [{ authorization: 'Bearer x.y.z' }, family.child.id, 'UNAUTHENTICATED'],
      [{ authorization }, foreign.child.id, 'NOT_FOUND'],
      [{ authorization }, 'nobody', 'NOT_FOUND'],
    ] as const) {
      const response = await open(world().url, ask(id), { headers });
      const text = await response.text();
      expect([response.status, text]).toEqual([200, expect.stringContaining(`"code":"${code}"`)]);
      expect(text).toMatch(/event: complete/);
      expect(text).not.toMatch(/"data":\{|\bat \w+ \(/);
    }
  });

  it('answer 4xx to what is broken, too much or no subscription, and hang on nothing', async () => {
    const broken: [unknown, string][] = [
      ['null', 'BAD_REQUEST'],
      ['0', 'BAD_REQUEST'],
      ['""', 'BAD_REQUEST'],
      ['[]', 'BAD_REQUEST'],
      ['{', 'BAD_REQUEST'],
      [{ query: '{' }, 'BAD_REQUEST'],
      [{ query: '{ viewer { id } }' }, 'BAD_REQUEST'],
      [{ query: 'mutation { logout }' }, 'BAD_REQUEST'],
      [{ query: 'subscription { __schema { types { name } } }' }, 'GRAPHQL_VALIDATION_FAILED'],
      [{ query: 'subscription { carnetChangd(patientId: "x") { revision } }' }, 'GRAPHQL_VALIDATION_FAILED'],
      [{ query: CHANGES }, 'BAD_USER_INPUT'],
      [{ query: `subscription { carnetChanged(patientId: "x") { ${'revision '.repeat(17)} } }` }, 'QUERY_TOO_COMPLEX'],
      [
        { query: `subscription { carnetChanged(patientId: "x") { ${'revision '.repeat(1_000)} } }` },
        'QUERY_TOO_COMPLEX',
      ],
    ];
    for (const [body, code] of broken) {
      const response = await open(world().url, body);
      const text = await response.text();
      expect([body, response.status, text]).toEqual([body, 400, expect.stringContaining(`"code":"${code}"`)]);
    }
    for (const method of ['GET', 'PUT', 'DELETE'])
      expect((await open(world().url, undefined as never, { method, body: null })).status).toBe(405);
    expect((await open(world().url, ask('x'), { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  });

  it('are twenty at most for one person, and closed ones make room', async () => {
    const authorization = `Bearer ${await family.mother.token()}`;
    const leaving = Array.from({ length: 23 }, () => new AbortController());
    const opened = await Promise.all(
      leaving.map(({ signal }) => open(world().url, ask(family.child.id), { headers: { authorization }, signal })),
    );
    expect(opened.filter(({ status }) => status === 200)).toHaveLength(20);
    const refused = opened.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(3);
    expect(await refused[0]!.text()).toContain('RATE_LIMITED');
    leaving.forEach((controller) => controller.abort());
    await new Promise((resolve) => setTimeout(resolve, 300));
    const again = new AbortController();
    const { status } = await open(world().url, ask(family.child.id), {
      headers: { authorization },
      signal: again.signal,
    });
    again.abort();
    expect(status).toBe(200);
  });
});

describeProduction('Streams in production', () => {
  it('tell no name of the schema and echo nothing', async () => {
    const server = await startServer('mariadb', { env: production });
    try {
      for (const query of [
        'subscription { carnetChangd(patientId: "x") { revision } }',
        'subscription { carnetChanged(patient: "x") { revison } }',
        'subscription { zqxjkvbw }',
      ]) {
        const text = await (await open(server.url, { query })).text();
        expect(text).toContain('GRAPHQL_VALIDATION_FAILED');
        expect(text).not.toMatch(/did you mean|carnetChanged|CarnetChanged|revision|zqxjkvbw/);
      }
    } finally {
      await server.end();
    }
  });
});

/** What strangers learn (promise 16) and what other sites can do (promise 17), in production. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { startServer, type Server } from '../support/start';
import { describeProduction, production } from './production';

const ANSWER = { 'content-type': 'application/json' };

describeProduction('Strangers in production', () => {
  let server: Server;
  beforeAll(async () => void (server = await startServer('mariadb', { env: production })));
  afterAll(() => server.end());
  const post = async (
    body: unknown,
    headers: Record<string, string> = {},
    path = '/graphql',
  ): Promise<{
    status: number;
    text: string;
    headers: Headers;
    body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[] };
  }> => {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { ...ANSWER, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      headers: response.headers,
      body: text.startsWith('{') ? JSON.parse(text) : {},
    };
  };

  describe('learn nothing', () => {
    const schema = readFileSync(join(__dirname, '..', '..', 'schema', 'schema.graphql'), 'utf8');
    const types = [...schema.matchAll(/^(?:type|input|enum|union|interface) (\w+)/gm)]
      .map(([, name]) => name!)
      .filter((name) => !['Query', 'Mutation', 'Subscription'].includes(name));

    it.each([
      ['the query of every tool', getIntrospectionQuery()],
      ['__schema', '{ __schema { types { name } } }'],
      ['__schema by another name', '{ s: __schema { queryType { fields { name } } } }'],
      ['__schema in a fragment', '{ ...F } fragment F on Query { ... { __schema { types { name } } } }'],
      ['the inside of a type', '{ __type(name: "Patient") { fields { name } } }'],
      [
        'the inside of a type through a fragment',
        '{ __type(name: "Patient") { ...T } } fragment T on __Type { fields { name } }',
      ],
      ['the subgraph', '{ _service { sdl } }'],
      ['a field that is nearly one', '{ patient_ { id } }'],
      ['an argument that is nearly one', '{ patients(firs: 1) { totalCount } }'],
      ['a missing argument', '{ carnet { id } }'],
      ['a missing selection', '{ viewer }'],
      ['a selection on a leaf', '{ viewer { id { x } } }'],
      ['a type that is nearly one', '{ viewer { ... on Usr { id } } }'],
      ['a wrong literal', 'mutation { login(input: { curp: 1, pass: 2 }) { __typename } }'],
      ['an input that lacks fields', 'mutation { registerFamily(input: {}) { __typename } }'],
      ['a wrong enum', '{ registrations(status: QUEUE, first: 1) { totalCount } }'],
    ])('of the schema from %s', async (_what, query) => {
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        const { body, text } = await post({ query }, { accept });
        expect(body.data ?? undefined).toBeUndefined();
        expect(body.errors!.map(({ extensions }) => extensions.code)).toEqual(
          body.errors!.map(() => 'GRAPHQL_VALIDATION_FAILED'),
        );
        expect(text).not.toMatch(/did you mean|quisiste decir|suggest/i);
        const told = types.filter((name) => new RegExp(`\\b${name}\\b`).test(text.replaceAll(query, '')));
        expect(told).toEqual([]);
      }
    });

    it('of the names of types, whether they are there or not', async () => {
      for (const name of ['Patient', 'Query', 'Patent', 'String'])
        expect((await post({ query: `{ __type(name: "${name}") { name } }` })).body).toEqual({
          data: { __type: null },
        });
    });

    it('of a variable of an input that lacks fields', async () => {
      const { text } = await post({
        query: 'mutation ($input: RegisterFamilyInput!) { registerFamily(input: $input) { __typename } }',
        variables: { input: { nonsense: 1 } },
      });
      expect(text).not.toMatch(/medicalUnitClues|requestId|CaregiverInput|RegisterFamilyInput/);
    });

    it('of a program: no explorer, no page, no versions, no stack', async () => {
      for (const path of [
        '/graphql',
        '/graphiql',
        '/explorer',
        '/playground',
        '/altair',
        '/sandbox',
        '/voyager',
        '/explorer/graphiql.js',
        '/dev/mailbox',
        '/dev',
        '/debug',
        '/.env',
        '/package.json',
        '/schema.graphql',
        '/api',
      ]) {
        for (const accept of ['text/html', 'application/json', '*/*']) {
          const response = await fetch(`${server.url}${path}`, { headers: { accept } });
          const text = await response.text();
          expect({ path, shown: /graphiql|playground|apollo|explorer|swagger/i.test(text) }).toEqual({
            path,
            shown: false,
          });
          expect(text).not.toMatch(/node_modules|\bat \w+ \(/);
          for (const header of ['x-powered-by', 'server', 'x-apollo-tracing', 'via'])
            expect({ path, header, value: response.headers.get(header) }).toEqual({ path, header, value: null });
          expect(JSON.stringify([...response.headers])).not.toMatch(/fastify|apollo|node\/|express/i);
        }
      }
    });

    it('of how a request went: no tracing, no extensions', async () => {
      const { body } = await post(
        { query: '{ __typename }', extensions: { tracing: true } },
        { 'apollo-tracing': '1', 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' },
      );
      expect(body).toEqual({ data: { __typename: 'Query' } });
    });

    it('from what is not there: neither its address nor a word more', async () => {
      const response = await fetch(`${server.url}/zqxjkvbwmark/%3Cscript%3E?zqxjkvbwmark=1`);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toMatch(/zqxjkvbwmark|script/);
    });
  });

  describe('from another site', () => {
    const QUERY = JSON.stringify({ query: '{ __typename }' });
    const LOGOUT = 'mutation { logout }';

    it.each([
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      'text/plain;charset=UTF-8',
      'application/graphql',
      'text/json',
      'application/json, text/plain',
      'application/jsonx',
      'application/json; charset=utf-16',
      '',
    ])('cannot send a body as %s', async (type) => {
      for (const body of [QUERY, `query=${encodeURIComponent('{ __typename }')}`]) {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': type },
          body,
        });
        expect(response.status).toBe(415);
        expect(await response.text()).not.toContain('"data"');
      }
    });

    it('cannot send one without a type', async () => {
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', body: new Blob([QUERY]) });
      expect(response.status).toBe(415);
    });

    it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('cannot change anything by %s', async (method) => {
      const url = `${server.url}/graphql?query=${encodeURIComponent(LOGOUT)}`;
      for (const headers of [
        {},
        ANSWER,
        { ...ANSWER, 'apollo-require-preflight': '1' },
        { 'content-type': 'text/plain' },
      ]) {
        const response = await fetch(url, { method, headers: headers as Record<string, string> });
        expect(response.status).toBe(405);
        expect(response.headers.get('allow')).toContain('POST');
      }
    });

    it('cannot ask by a plain GET; who can send a header of ours can', async () => {
      const url = `${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`;
      expect((await fetch(url)).status).toBe(405);
      expect(await (await fetch(url, { headers: { 'apollo-require-preflight': '1' } })).json()).toEqual({
        data: { __typename: 'Query' },
      });
    });

    it.each([
      'https://evil.example',
      'http://carnet.example',
      'https://carnet.example.evil.example',
      'https://carnet.example:8443',
      'https://sub.carnet.example',
      'null',
      'nonsense',
      'file://',
      '',
    ])('is refused as the origin "%s"', async (origin) => {
      for (const method of ['POST', 'OPTIONS', 'GET']) {
        const response = await fetch(`${server.url}/graphql`, {
          method,
          headers: { ...ANSWER, origin, 'access-control-request-method': 'POST' },
          ...(method === 'POST' && { body: QUERY }),
        });
        expect(response.status).toBe(403);
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
      }
      expect(
        (await fetch(`${server.url}/graphql/stream`, { method: 'POST', headers: { ...ANSWER, origin }, body: QUERY }))
          .status,
      ).toBe(403);
    });

    it('is refused when the browser says so without naming the origin', async () => {
      expect((await post(QUERY, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
      expect((await post(QUERY, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    });

    it('is not our own site, which may', async () => {
      expect((await post(QUERY, { origin: 'https://carnet.example' })).status).toBe(200);
    });
  });
});

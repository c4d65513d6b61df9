/** Broken input never answers 5xx (promise 18), and nothing of it is echoed (promise 16). */
import { connect } from 'node:net';
import { operation } from '../support/client';
import { describeProduction, production } from './production';
import { startServer, type Server } from '../support/start';

const MARK = 'zqxjkvbwmark';

/** Bytes on a socket, as no client of ours would send them; answers the status, 0 for a line that was cut. */
function bytes(
  url: string,
  head: string,
  body: Buffer | string = '',
  patienceMs = 5_000,
): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(head);
      socket.write(body);
    });
    const end = (): void => {
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
    };
    socket.on('data', (chunk) => {
      text += chunk.toString();
      if (/\r\n\r\n[^]*\}\s*$/.test(text)) end();
    });
    socket.on('close', end).on('error', end).setTimeout(patienceMs, end);
  });
}
const posted = (body: Buffer | string, more = ''): string =>
  `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n${more}\r\n`;

const BODIES: [string, Buffer | string][] = [
  ['nothing', ''],
  ['half a JSON', '{"query":"{ __typename'],
  [
    'text that is no UTF-8',
    Buffer.concat([
      Buffer.from('{"query":"{ __typename } # '),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28]),
      Buffer.from('"}'),
    ]),
  ],
  ['overlong UTF-8', Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')])],
  ['UTF-8 that is cut off', Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xf0, 0x9f])])],
  ['UTF-16', Buffer.from('{"query":"{ __typename }"}', 'utf16le')],
  ['a byte-order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('nonsense')])],
  ['a NUL byte', '{"query":"{ __typename }\u0000"}'],
  ['an escaped NUL in the document', '{"query":"{ __typename \\u0000 }"}'],
  ['half a surrogate pair in the document', '{"query":"{ __type(name: \\"\\ud800\\") { name } }"}'],
  [
    'half a surrogate pair in a variable',
    '{"query":"query ($n: String!) { __type(name: $n) { name } }","variables":{"n":"\\udfff"}}',
  ],
  [
    'a NUL in a variable',
    '{"query":"query ($n: String!) { __type(name: $n) { name } }","variables":{"n":"a\\u0000b"}}',
  ],
  ['a number', '1'],
  ['a text', '"{ __typename }"'],
  ['null', 'null'],
  ['an empty object', '{}'],
  ['a query that is a number', '{"query":1}'],
  ['a query that is blank', '{"query":"   "}'],
  ['variables that are a list', '{"query":"{ __typename }","variables":[1]}'],
  ['variables that are a text', '{"query":"{ __typename }","variables":"{}"}'],
  ['a prototype', '{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}}}'],
  ['a constructor', '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"polluted":true}}}}'],
  ['a document in its parsed form', '{"query":{"kind":"Document","definitions":[]}}'],
  ['an unknown operation', '{"query":"query A { __typename }","operationName":"B"}'],
  ['a persisted query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}'],
  ['only a fragment', '{"query":"fragment F on Query { __typename }"}'],
  ['a circle of fragments', '{"query":"{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"}'],
  ['a definition of types', '{"query":"type Query { a: Int }"}'],
  ['a subscription', '{"query":"subscription { __typename }"}'],
  ['a subscription of ours', '{"query":"subscription { carnetChanged(patientId: \\"x\\") { revision } }"}'],
  ['a deferred fragment', '{"query":"{ ... @defer { __typename } }"}'],
  ['a number that no float holds', `{"query":"{ patients(first: ${'9'.repeat(400)}) { totalCount } }"}`],
  [
    'a number with an exponent',
    '{"query":"query ($n: Int!) { patients(first: $n) { totalCount } }","variables":{"n":1e999}}',
  ],
  ['a hundred thousand brackets', '['.repeat(99_999)],
  ['a hundred thousand brackets in the document', JSON.stringify({ query: '{'.repeat(99_000) })],
  [
    'brackets that close',
    `{"query":"query ($n: String!) { __type(name: $n) { name } }","variables":{"n":${'['.repeat(49_000)}${']'.repeat(49_000)}}}`,
  ],
  ['a million brackets', '['.repeat(1_000_000)],
];

describe.each([['development', 'sqlite', {}] as const, ['production', 'mariadb', production] as const])(
  'Broken input in %s',
  (mode, engine, env) => {
    const describeIt = mode === 'production' ? describeProduction : describe;
    describeIt('is refused', () => {
      let server: Server;
      beforeAll(async () => void (server = await startServer(engine, { env })));
      afterAll(() => server.end());

      it.each(BODIES)('when it is %s', async (_what, body) => {
        const before = performance.now();
        const { status, text } = await bytes(server.url, posted(body), body);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
        expect(text).toMatch(/"errors":/);
        expect(text).not.toMatch(/node_modules|\bat \w+ \(|SQLITE|\bER_[A-Z]+|FST_ERR|\/src\/|INTERNAL_SERVER_ERROR/);
        expect(performance.now() - before).toBeLessThan(2_000);
      });

      it.each([
        [
          'a chunked body that breaks off',
          'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nZZ\r\n',
        ],
        [
          'two lengths',
          'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
        ],
        [
          'a length and chunks',
          'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}',
        ],
        ['no HTTP at all', `${MARK}\r\n\r\n`],
        ['a header of 100 kB', `GET /health/live HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`],
        ['an address that is no address', `GET /%zz${MARK} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`],
        [
          'a walk out of the folder',
          `GET /../../../../etc/passwd${MARK} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
        ],
        ['an unknown method', `${MARK.toUpperCase()} /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`],
        [
          'a GET whose variables are no JSON',
          `GET /graphql?query=%7B__typename%7D&variables=%7B${MARK} HTTP/1.1\r\nHost: x\r\nApollo-Require-Preflight: 1\r\nConnection: close\r\n\r\n`,
        ],
        [
          'a token that is none',
          'POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \x01\x02\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}',
        ],
      ])('when it is %s', async (_what, head) => {
        const { status, text } = await bytes(server.url, head);
        expect(status).toBeLessThan(500);
        expect(text.toLowerCase()).not.toContain(MARK);
      });

      const post = (body: object, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> =>
        fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        }).then(async (response) => ({ status: response.status, text: await response.text() }));

      it.each([
        ['a syntax error', { query: `{ ${MARK}( }` }, {}],
        ['an unknown operation', { query: 'query A { __typename }', operationName: MARK }, {}],
        [
          'a variable of the wrong type',
          { query: 'query ($n: Int!) { patients(first: $n) { totalCount } }', variables: { n: MARK } },
          {},
        ],
        [
          'a date that is none',
          { query: 'query ($d: Date!) { carnet(patientId: "x", from: $d, to: $d) { id } }', variables: { d: MARK } },
          {},
        ],
        ['a literal of the wrong type', { query: `{ patients(first: "${MARK}") { totalCount } }` }, {}],
        [
          'a date that is none, as a literal',
          { query: `{ carnet(patientId: "x", from: "${MARK}", to: "2026-01-01") { id } }` },
          {},
        ],
        [
          'an input with a field that is not there',
          { query: operation('login'), variables: { curp: 'x', password: { [MARK]: 1 } } },
          {},
        ],
        [
          'an unknown value of an enum',
          {
            query: 'query ($s: CredentialsStatus) { registrations(status: $s, first: 1) { totalCount } }',
            variables: { s: MARK },
          },
          {},
        ],
        ['a wrong login', { query: operation('login'), variables: { curp: MARK, password: MARK } }, {}],
        ['a token that is none', { query: '{ viewer { id } }' }, { authorization: `Bearer ${MARK}.${MARK}.${MARK}` }],
        ['a language that is none', { query: '{ viewer { id } }' }, { 'accept-language': MARK }],
      ] as [string, object, Record<string, string>][])('and not echoed: %s', async (_what, body, headers) => {
        const { status, text } = await post(body, headers);
        expect(status).toBeLessThan(500);
        expect(text.toLowerCase()).not.toContain(MARK);
      });

      if (mode === 'production')
        it.each(['a field', 'an argument', 'a type', 'a directive', 'a variable', 'a fragment'])(
          'and not echoed: %s that is not there',
          async (what) => {
            const queries: Record<string, string> = {
              'a field': `{ ${MARK} }`,
              'an argument': `{ viewer(${MARK}: 1) { id } }`,
              'a type': `{ ... on ${MARK} { id } }`,
              'a directive': `{ viewer @${MARK} { id } }`,
              'a variable': `{ patients(first: $${MARK}) { totalCount } }`,
              'a fragment': `{ ...${MARK} }`,
            };
            expect((await post({ query: queries[what] })).text).not.toContain(MARK);
          },
        );
    });
  },
);

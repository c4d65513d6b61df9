/**
 * The gateway: composes the six subgraphs from supergraph.graphql. It hands on the caller's token, cookie, language and
 * address, and nothing else: a subgraph checks the token itself and trusts no header of a router. It has the service's limits,
 * and in production neither introspection nor names of the schema in errors. docs/scaling.md lists what differs from one process.
 */
import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { GraphQLError } from 'graphql';
import { BODY_BYTES, HiddenSchemaRule, LimitsRule } from './limits.mjs';
import { persistedDocuments } from './persisted.mjs';

// Every request to a subgraph listens to the one signal that ends them all: many listeners are no leak.
setMaxListeners(0);

const HANDED_ON = [
  'authorization',
  'cookie',
  'accept-language',
  'x-forwarded-for',
  'x-request-id',
  'x-carnet-session',
  'x-carnet-device',
  'apollographql-client-name',
  'apollographql-client-version',
];
const HANDED_BACK = ['retry-after', 'ratelimit', 'ratelimit-policy', 'content-language', 'x-carnet-device'];
const LONGEST_STOP_MS = 10_000;
const {
  PORT = '4000',
  HOST = '0.0.0.0',
  SUPERGRAPH = 'supergraph.graphql',
  OPERATIONS = 'operations.json',
  TRUST_PROXY,
  PUBLIC_URL,
  ALLOWED_ORIGINS = '',
  NODE_ENV,
} = process.env;
const production = NODE_ENV === 'production';

/** The same list as the service's: exact origins whose pages may send a Bearer token. */
const allowed = ALLOWED_ORIGINS.split(',')
  .map((origin) => origin.trim())
  .filter(Boolean);
if (allowed.some((origin) => !/^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@*]+$/.test(origin))) {
  console.error('ALLOWED_ORIGINS must list exact origins such as https://portal.example.mx, without * or a path');
  process.exit(1);
}
const own = PUBLIC_URL && new URL(PUBLIC_URL).origin;
const isOwn = ({ origin, host }) => origin === own || (URL.canParse(origin) && new URL(origin).host === host);

/** Whether a page of another origin sends this request; those of the list may, but for a session in a cookie. */
function isRefused(headers) {
  const { origin, 'sec-fetch-site': site, 'x-carnet-session': session } = headers;
  if (origin === undefined) return site === 'cross-site';
  return !isOwn(headers) && (!allowed.includes(origin) || session !== undefined);
}

/** The addresses in the file are those of one machine; SUBGRAPH_IDENTITY and so on name others. */
const supergraph = readFileSync(SUPERGRAPH, 'utf8').replace(
  /(@join__graph\(name: "(\w+)", url: ")[^"]*/g,
  (all, head, name) =>
    process.env[`SUBGRAPH_${name.toUpperCase()}`] ? head + process.env[`SUBGRAPH_${name.toUpperCase()}`] : all,
);

const picked = (headers, names) =>
  Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : [])));

const isTooComplex = ({ extensions }) => extensions.code === 'QUERY_TOO_COMPLEX';

/** In production the texts of graphql-js, which name fields and suggest others, are replaced. */
const withoutNames = () =>
  new GraphQLError('The document does not fit the schema.', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });

const limits = {
  onValidate({ addValidationRule }) {
    addValidationRule(LimitsRule);
    if (production) addValidationRule(HiddenSchemaRule);
    return ({ valid, result, setResult }) => {
      if (valid) return;
      const excess = result.filter(isTooComplex);
      if (excess.length > 0) setResult(excess);
      else if (production) setResult([withoutNames()]);
    };
  },
};

const gateway = createGatewayRuntime({
  supergraph,
  logging: 'warn',
  landingPage: false,
  graphiql: false,
  maskedErrors: false, // a subgraph has masked its own already, in words of the contract
  plugins: () => [persistedDocuments(OPERATIONS), limits],
  // Subgraphs stream to POST only.
  transportEntries: { '*': { options: { method: 'POST' } } },
  cors: {
    origin: allowed,
    credentials: false,
    methods: ['GET', 'POST'],
    allowedHeaders: [
      ...HANDED_ON.filter((name) => name !== 'cookie' && name !== 'x-forwarded-for'),
      'content-type',
      'accept',
      'apollo-require-preflight',
    ],
    exposedHeaders: ['x-request-id', ...HANDED_BACK],
    maxAge: 600,
  },
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => picked(request.headers, HANDED_ON),
    fromSubgraphsToClient: ({ response: { headers } }) => ({
      ...picked(headers, HANDED_BACK),
      'set-cookie': headers.getSetCookie(),
    }),
  },
});

function refuse(response, status, code, message) {
  const body = { errors: [{ message, extensions: { code } }] };
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

const streams = new Set();
const server = createServer((request, response) => {
  const { headers, socket } = request;
  if (isRefused(headers)) return refuse(response, 403, 'FORBIDDEN', 'Esta solicitud viene de otro sitio.');
  if (headers['transfer-encoding']) return refuse(response, 411, 'BAD_REQUEST', 'Send the length of the body.');
  if (Number(headers['content-length'] ?? 0) > BODY_BYTES)
    return refuse(response, 413, 'QUERY_TOO_COMPLEX', 'La consulta pide demasiado.');
  // Guessing is slowed by address: unless a proxy in front writes it, it is the one that has connected, whatever the client says.
  if (!TRUST_PROXY) headers['x-forwarded-for'] = socket.remoteAddress;
  if (headers.accept?.includes('text/event-stream')) {
    streams.add(response);
    response.once('close', () => streams.delete(response));
  }
  // The service has a second address for its streams.
  if (request.url === '/graphql/stream') request.url = '/graphql';
  void gateway(request, response);
}).listen(Number(PORT), HOST, () =>
  console.log(`The gateway is served at http://${HOST}:${server.address().port}/graphql`),
);

/** Finishes what is under way, ends the streams, which their clients open again elsewhere, and leaves. */
function stop() {
  server.close(() => process.exit(0));
  for (const stream of streams) stream.destroy();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), LONGEST_STOP_MS).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

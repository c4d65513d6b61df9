/**
 * The gateway: composes the five subgraphs from supergraph.graphql. It hands on who asks, in which language and from where,
 * and nothing else: a subgraph checks the token itself and trusts no header of a router.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';

const HANDED_ON = ['authorization', 'accept-language', 'x-forwarded-for'];
const {
  PORT = '4000',
  HOST = '0.0.0.0',
  SUPERGRAPH = 'supergraph.graphql',
  TRUST_PROXY,
  PUBLIC_URL,
  ALLOWED_ORIGINS = '',
} = process.env;

/** The same list as the service's: exact origins whose pages may send a Bearer token. */
const allowed = ALLOWED_ORIGINS.split(',')
  .map((origin) => origin.trim())
  .filter(Boolean);
if (allowed.some((origin) => !/^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@*]+$/.test(origin))) {
  console.error('ALLOWED_ORIGINS must list exact origins such as https://portal.example.mx, without * or a path');
  process.exit(1);
}
const own = PUBLIC_URL && new URL(PUBLIC_URL).origin;

/** Whether a page of another origin sends this request. */
const isForeign = ({ origin, host, 'sec-fetch-site': site }) =>
  origin === undefined
    ? site === 'cross-site'
    : origin !== own && !allowed.includes(origin) && !(URL.canParse(origin) && new URL(origin).host === host);

/** The addresses in the file are those of one machine; SUBGRAPH_IDENTITY and so on name others. */
const supergraph = readFileSync(SUPERGRAPH, 'utf8').replace(
  /(@join__graph\(name: "(\w+)", url: ")[^"]*/g,
  (all, head, name) =>
    process.env[`SUBGRAPH_${name.toUpperCase()}`] ? head + process.env[`SUBGRAPH_${name.toUpperCase()}`] : all,
);

const gateway = createGatewayRuntime({
  supergraph,
  logging: 'warn',
  landingPage: false,
  graphiql: false,
  maskedErrors: false, // a subgraph has masked its own already, in words of the contract
  cors: {
    origin: allowed,
    credentials: false,
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'accept',
      'accept-language',
      'x-request-id',
      'apollographql-client-name',
      'apollographql-client-version',
      'apollo-require-preflight',
    ],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  },
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) =>
      Object.fromEntries(
        HANDED_ON.flatMap((name) => (request.headers.has(name) ? [[name, request.headers.get(name)]] : [])),
      ),
  },
});

createServer((request, response) => {
  if (isForeign(request.headers)) {
    const body = { errors: [{ message: 'Esta solicitud viene de otro sitio.', extensions: { code: 'FORBIDDEN' } }] };
    response.writeHead(403, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    return;
  }
  // Guessing is slowed by address: unless a proxy in front writes it, it is the one that has connected, whatever the client says.
  if (!TRUST_PROXY) request.headers['x-forwarded-for'] = request.socket.remoteAddress;
  void gateway(request, response);
}).listen(Number(PORT), HOST, () => console.log(`The gateway is served at http://${HOST}:${PORT}/graphql`));

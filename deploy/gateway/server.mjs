/**
 * The gateway: composes the five subgraphs from supergraph.graphql. It hands on who asks, in which language and from where,
 * and nothing else: a subgraph checks the token itself and trusts no header of a router.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';

const HANDED_ON = ['authorization', 'accept-language', 'x-forwarded-for'];
const { PORT = '4000', HOST = '0.0.0.0', SUPERGRAPH = 'supergraph.graphql', TRUST_PROXY } = process.env;

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
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) =>
      Object.fromEntries(
        HANDED_ON.flatMap((name) => (request.headers.has(name) ? [[name, request.headers.get(name)]] : [])),
      ),
  },
});

createServer((request, response) => {
  // Guessing is slowed by address: unless a proxy in front writes it, it is the one that has connected, whatever the client says.
  if (!TRUST_PROXY) request.headers['x-forwarded-for'] = request.socket.remoteAddress;
  void gateway(request, response);
}).listen(Number(PORT), HOST, () => console.log(`The gateway is served at http://${HOST}:${PORT}/graphql`));

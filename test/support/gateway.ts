/**
 * A router before the subgraphs, in a process of its own: `gateway.ts apollo|hive SUPERGRAPH`. Two that have nothing in
 * common, so that what works here works with any. It hands on who asks, in which language and from where; nothing else.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';

const HANDED_ON = ['authorization', 'accept-language', 'x-forwarded-for'];

type Headers = Record<string, string>;
const handedOn = (header: (name: string) => string | null | undefined): Headers =>
  Object.fromEntries(HANDED_ON.flatMap((name) => (header(name) ? [[name, header(name)!]] : [])));

class HandsOn extends RemoteGraphQLDataSource<{ headers?: Headers }> {
  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<{ headers?: Headers }>): void {
    for (const [name, value] of Object.entries((context as { headers?: Headers }).headers ?? {}))
      request.http?.headers.set(name, value);
  }
}

async function apollo(supergraphSdl: string): Promise<string> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ url }) => new HandsOn(url ? { url } : {}),
    logger: { debug() {}, info() {}, warn: console.warn, error: console.error },
  });
  const server = new ApolloServer<{ headers: Headers }>({ gateway, includeStacktraceInErrorResponses: false });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => ({ headers: handedOn((name) => req.headers[name] as string | undefined) }),
  });
  return new URL(url).origin;
}

async function hive(supergraph: string): Promise<string> {
  const gateway = createGatewayRuntime({
    supergraph,
    logging: 'error',
    maskedErrors: false,
    propagateHeaders: { fromClientToSubgraphs: ({ request }) => handedOn((name) => request.headers.get(name)) },
  });
  const server = createServer(gateway);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const [kind, file] = process.argv.slice(2);
const supergraph = readFileSync(file!, 'utf8');
(kind === 'hive' ? hive(supergraph) : apollo(supergraph)).then(
  (url) => console.log(`The gateway is served at ${url}`),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

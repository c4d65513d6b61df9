/** The examples of docs/api/live.md for graphql-sse, Apollo Client, urql and Relay run as they stand: each gets a live carnet. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable } from '@apollo/client/core';
import { CarnetChangedDocument, ViewerDocument, type Session } from '@carnet-digital/sdk';
import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { OperationTypeNode, print } from 'graphql';
import { createClient, type Client as Streams } from 'graphql-sse';
import runtime from 'relay-runtime';
import changedNode, {
  type documentsChangedSubscription,
} from './relay/generated/documentsChangedSubscription.graphql.ts';
import { largestCycle, EVERY_DOSE, MOTHER, signIn, until, URL, type EveryDose } from './support/demo.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'api', 'live.md'), 'utf8');
const EXAMPLES = [...GUIDE.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, text]) => text!);

/** The constant `result` of the example that imports from `library`, run with these names; its address is the service's. */
function run<T>(library: string, result: string, given: object): T {
  const example = EXAMPLES.find((text) => text.includes(`from '${library}'`));
  assert.ok(example, `live.md has no example for ${library}`);
  const script = example.replace(/^import .*$/gm, '').replaceAll("'/graphql'", JSON.stringify(URL));
  return new Function(...Object.keys(given), `${script}; return ${result};`)(...Object.values(given)) as T;
}

let session: Session;
let patientId: string;
let client: Streams;
const revisions: number[] = [];

before(async () => {
  session = await signIn(MOTHER);
  const ask = async (query: string): Promise<{ data: unknown }> => {
    const headers = { 'content-type': 'application/json' };
    const response = await session.fetch(URL, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return (await response.json()) as { data: unknown };
  };
  patientId = largestCycle((await ask(EVERY_DOSE)).data as EveryDose).patientId;
  client = run('graphql-sse', 'client', { createClient, accessToken: session.accessToken() });
});

/** The first event, which tells the present revision. */
async function first(listen: (hear: (revision: number) => void) => () => void): Promise<void> {
  revisions.length = 0;
  const stop = listen((revision) => revisions.push(revision));
  await until(() => revisions.length > 0, 'a live carnet');
  stop();
  assert.ok(revisions[0]! > 0);
}

test('Apollo Client: the link gets subscriptions and everything else', async () => {
  const link = run<ApolloLink>('@apollo/client', 'link', {
    ApolloLink,
    HttpLink,
    Observable,
    OperationTypeNode,
    print,
    client,
    session,
  });
  const apollo = new ApolloClient({ link, cache: new InMemoryCache() });
  await first((hear) => {
    const live = apollo
      .subscribe({ query: CarnetChangedDocument, variables: { patientId } })
      .subscribe(({ data }) => hear(data!.carnetChanged.revision));
    return () => live.unsubscribe();
  });
  const { data } = await apollo.query({ query: ViewerDocument });
  assert.ok(data!.viewer.id);
  apollo.stop();
});

test('urql: the client gets subscriptions', async () => {
  const urql = run<Client>('urql', 'urql', { Client, cacheExchange, fetchExchange, session });
  await first((hear) => {
    const live = urql
      .subscription(CarnetChangedDocument, { patientId })
      .subscribe(({ data }) => data && hear(data.carnetChanged.revision));
    return () => live.unsubscribe();
  });
});

test('Relay: the network gets subscriptions', async () => {
  const { Environment, Network, Observable: RelayObservable, RecordSource, requestSubscription, Store } = runtime;
  const network = run<ReturnType<typeof Network.create>>('relay-runtime', 'network', {
    Network,
    Observable: RelayObservable,
    client,
    fetchGraphql: () => assert.fail('A subscription needs no query'),
  });
  const environment = new Environment({ store: new Store(new RecordSource()), network });
  await first((hear) => {
    const live = requestSubscription<documentsChangedSubscription>(environment, {
      subscription: changedNode,
      variables: { patientId },
      onNext: (data) => data && hear(data.carnetChanged.revision),
    });
    return () => live.dispose();
  });
});

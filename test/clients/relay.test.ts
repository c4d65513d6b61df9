/** Relay: its compiler takes the schema with connections and refetchable fragments, its store holds the right doses. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { GraphqlErrors, type Session } from '@carnet-digital/sdk';
import { createClient as createStreams } from 'graphql-sse';
import runtime, {
  type GraphQLResponse,
  type GraphQLTaggedNode,
  type OperationType,
  type SingularReaderSelector,
} from 'relay-runtime';
import changedNode, {
  type documentsChangedSubscription,
} from './relay/generated/documentsChangedSubscription.graphql.ts';
import childAgainNode, { type documentsChildAgainQuery } from './relay/generated/documentsChildAgainQuery.graphql.ts';
import deskNode, { type documentsDeskQuery } from './relay/generated/documentsDeskQuery.graphql.ts';
import dosesOfDayNode, { type documentsDosesOfDayQuery } from './relay/generated/documentsDosesOfDayQuery.graphql.ts';
import everyDoseNode, { type documentsEveryDoseQuery } from './relay/generated/documentsEveryDoseQuery.graphql.ts';
import loginNode, { type documentsLoginMutation } from './relay/generated/documentsLoginMutation.graphql.ts';
import oneDayNode, { type documentsOneDayQuery } from './relay/generated/documentsOneDayQuery.graphql.ts';
import pageNode, { type documentsNoticesPageQuery } from './relay/generated/documentsNoticesPageQuery.graphql.ts';
import noticesNode, { type documentsNoticesQuery } from './relay/generated/documentsNoticesQuery.graphql.ts';
import noticesOfUser, { type documents_notices$data } from './relay/generated/documents_notices.graphql.ts';
import viewerNode, { type documentsViewerQuery } from './relay/generated/documentsViewerQuery.graphql.ts';
import { changeCarnet, largestCycle, MOTHER, signIn, SOCIAL_WORKER, until, type EveryDose } from './support/demo.ts';

// A module of CommonJS.
const {
  commitMutation,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getRequest,
  getSingularSelector,
  Network,
  Observable,
  RecordSource,
  requestSubscription,
  Store,
} = runtime;
type Environment = InstanceType<typeof Environment>;

function environmentOf(session: Session): Environment {
  const streams = createStreams({ url: session.url, singleConnection: false, fetchFn: session.fetch });
  return new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(
      async ({ text }, variables) => {
        const response = await session.fetch(session.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: text, variables }),
        });
        const answer = (await response.json()) as { errors?: { message: string }[] };
        if (answer.errors) throw new GraphqlErrors(answer.errors, response.status);
        return answer as GraphQLResponse;
      },
      ({ text }, variables) =>
        Observable.create((sink) =>
          streams.subscribe(
            { query: text!, variables },
            {
              next: (result) => sink.next(result as GraphQLResponse),
              error: (error) => sink.error(error as Error),
              complete: () => sink.complete(),
            },
          ),
        ),
    ),
  });
}

const ask = async <T extends OperationType>(
  environment: Environment,
  node: GraphQLTaggedNode,
  variables: T['variables'],
): Promise<T['response']> => (await fetchQuery<T>(environment, node, variables).toPromise())!;

let mother: Environment;
let socialWorker: Session;
before(async () => {
  mother = environmentOf(await signIn(MOTHER));
  socialWorker = await signIn(SOCIAL_WORKER);
});

const firstChild = async (): Promise<string> => {
  const data = await ask<documentsEveryDoseQuery>(mother, everyDoseNode, {});
  return data.viewer.patients[0]!.id;
};

test('a fragment is asked again by the id of its object', async () => {
  await ask<documentsViewerQuery>(mother, viewerNode, {});
  const id = await firstChild();
  const data = await ask<documentsChildAgainQuery>(mother, childAgainNode, { id });
  assert.ok(data.node);
});

test('a narrower carnet leaves the doses of a cycle that is shown as they are', async () => {
  const data = await ask<documentsEveryDoseQuery>(mother, everyDoseNode, {});
  const { patientId, cycle } = largestCycle(data as EveryDose);
  const operation = createOperationDescriptor(getRequest(everyDoseNode), {});
  const kept = mother.retain(operation);
  const shown: number[] = [];
  const dosesOf = (seen: EveryDose): number =>
    seen.viewer.patients
      .flatMap(({ treatments }) => treatments.flatMap(({ cycles }) => cycles))
      .find(({ id }) => id === cycle.id)!.administrations.length;
  const look = (): void => void shown.push(dosesOf(mother.lookup(operation.fragment).data as unknown as EveryDose));
  look();
  const watched = mother.subscribe(mother.lookup(operation.fragment), look);
  const variables = { patientId, day: cycle.startsOn };
  const wide = await ask<documentsOneDayQuery>(mother, oneDayNode, variables);
  const narrow = await ask<documentsDosesOfDayQuery>(mother, dosesOfDayNode, variables);
  look();
  watched.dispose();
  kept.dispose();
  const all = cycle.administrations.length;
  const inCycle = (of: typeof wide | typeof narrow): number =>
    of.carnet!.cycles.find(({ id }) => id === cycle.id)!.administrations.length;
  assert.deepEqual([...new Set(shown), inCycle(wide)], [all, all]);
  assert.ok(inCycle(narrow) < all);
});

test('pages become one list', async () => {
  const operation = createOperationDescriptor(getRequest(noticesNode), {});
  const kept = mother.retain(operation);
  const { viewer } = await ask<documentsNoticesQuery>(mother, noticesNode, {});
  const list = (): documents_notices$data['notices'] => {
    const seen = mother.lookup(operation.fragment).data as unknown as documentsNoticesQuery['response'];
    const selector = getSingularSelector(noticesOfUser, seen.viewer)!;
    return (mother.lookup(selector as SingularReaderSelector).data as unknown as documents_notices$data).notices;
  };
  let pages = 1;
  while (list().pageInfo.hasNextPage) {
    const variables = { first: 4, after: list().pageInfo.endCursor, id: viewer.id };
    await ask<documentsNoticesPageQuery>(mother, pageNode, variables);
    pages++;
  }
  const ids = list().edges.map(({ node }) => node.id);
  kept.dispose();
  assert.ok(pages > 1, 'more than one page');
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.length > 4 * (pages - 1));
});

test('an error has its code, a refusal is data with its message', async () => {
  await assert.rejects(ask<documentsDeskQuery>(mother, deskNode, {}), { code: 'FORBIDDEN' });
  const login = await new Promise<documentsLoginMutation['response']['login']>((resolve, reject) =>
    commitMutation<documentsLoginMutation>(mother, {
      mutation: loginNode,
      variables: { curp: MOTHER, password: 'wrong' },
      onCompleted: (data) => resolve(data.login),
      onError: reject,
    }),
  );
  assert.equal(login.__typename, 'WrongCredentials');
  assert.ok(login.message);
});

test('a live carnet tells of a change', async () => {
  const patientId = await firstChild();
  const revisions: number[] = [];
  const live = requestSubscription<documentsChangedSubscription>(mother, {
    subscription: changedNode,
    variables: { patientId },
    onNext: (event) => revisions.push(event!.carnetChanged.patient!.revision),
    onError: (error) => assert.fail(error),
  });
  await until(() => revisions.length > 0, 'the first event');
  await changeCarnet(socialWorker, patientId);
  await until(() => revisions.length > 1, 'the event of the change');
  live.dispose();
  assert.ok(revisions[1]! > revisions[0]!);
});

/** Apollo Client 4 with the SDK's cache settings: types, cache, pages, errors, live carnets. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  Observable,
} from '@apollo/client/core';
import { getMainDefinition, relayStylePagination } from '@apollo/client/utilities';
import {
  CarnetChangedDocument,
  LoginDocument,
  NoticesDocument,
  PatientsDocument,
  ViewerDocument,
  type NoticesQuery,
  type Session,
} from '@carnet-digital/sdk';
import { apolloCache } from '@carnet-digital/sdk/apollo';
import { print } from 'graphql';
import { createClient as createStreams } from 'graphql-sse';
import {
  changeCarnet,
  DosesOfDayDocument,
  EveryDoseDocument,
  largestCycle,
  MOTHER,
  OneDayDocument,
  signIn,
  SOCIAL_WORKER,
  until,
} from './support/demo.ts';

/** Subscriptions by graphql-sse, everything else by HTTP. */
function linkOf(session: Session): ApolloLink {
  const streams = createStreams({ url: session.url, singleConnection: false, fetchFn: session.fetch });
  const live = new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) =>
        streams.subscribe(
          { query: print(query), variables },
          {
            next: (result) => observer.next(result as ApolloLink.Result),
            error: (error) => observer.error(error),
            complete: () => observer.complete(),
          },
        ),
      ),
  );
  const isLive = ({ query }: ApolloLink.Operation): boolean => {
    const definition = getMainDefinition(query);
    return definition.kind === 'OperationDefinition' && definition.operation === 'subscription';
  };
  return ApolloLink.split(isLive, live, new HttpLink({ uri: session.url, fetch: session.fetch }));
}

const clientOf = (session: Session): ApolloClient =>
  new ApolloClient({ link: linkOf(session), cache: new InMemoryCache(apolloCache({ relayStylePagination })) });

let mother: ApolloClient;
let socialWorker: Session;
before(async () => {
  mother = clientOf(await signIn(MOTHER));
  socialWorker = await signIn(SOCIAL_WORKER);
});
after(() => mother.stop());

test('a typed document gives typed data', async () => {
  const { data } = await mother.query({ query: ViewerDocument });
  const names: string[] = data!.viewer.patients.map(({ fullName }) => fullName);
  assert.ok(names.length > 0);
});

test('a narrower carnet leaves the doses of a cycle that is shown as they are', async () => {
  const shown: number[] = [];
  const { data } = await mother.query({ query: EveryDoseDocument });
  const { patientId, cycle } = largestCycle(data!);
  const watched = mother.watchQuery({ query: EveryDoseDocument }).subscribe(({ data: seen }) => {
    if (!seen?.viewer) return;
    const all = (seen as typeof data)!.viewer.patients.flatMap(({ treatments }) =>
      treatments.flatMap(({ cycles }) => cycles),
    );
    shown.push(all.find(({ id }) => id === cycle.id)!.administrations.length);
  });
  const variables = { patientId, day: cycle.startsOn };
  const wide = await mother.query({ query: OneDayDocument, variables });
  const narrow = await mother.query({ query: DosesOfDayDocument, variables });
  await until(() => shown.length > 0, 'the watched query');
  watched.unsubscribe();
  const dosesOf = ({ data: seen }: typeof wide): number =>
    seen!.carnet!.cycles.find(({ id }) => id === cycle.id)!.administrations.length;
  const all = cycle.administrations.length;
  assert.deepEqual([...new Set(shown), dosesOf(wide)], [all, all]);
  assert.ok(dosesOf(narrow) < all);
});

test('pages become one list', async () => {
  const query = mother.watchQuery({ query: NoticesDocument, variables: { first: 4 } });
  let data: NoticesQuery | undefined;
  const seen = query.subscribe(({ data: next, dataState }) => void (dataState === 'complete' && (data = next)));
  const notices = (): NoticesQuery['viewer']['notices'] => data!.viewer.notices;
  await until(() => data !== undefined, 'the first page');
  let pages = 1;
  while (notices().pageInfo.hasNextPage) {
    const before_ = notices().edges.length;
    await query.fetchMore({ variables: { after: notices().pageInfo.endCursor } });
    await until(() => notices().edges.length > before_, 'the next page');
    pages++;
  }
  seen.unsubscribe();
  const ids = notices().edges.map(({ node }) => node.id);
  assert.ok(pages > 1, 'more than one page');
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.length > 4 * (pages - 1));
});

test('an error has its code, a refusal is data with its message', async () => {
  const forbidden = await mother
    .query({ query: PatientsDocument, variables: { first: 1 } })
    .catch((error: unknown) => error);
  assert.ok(CombinedGraphQLErrors.is(forbidden), String(forbidden));
  assert.equal(forbidden.errors[0]!.extensions!.code, 'FORBIDDEN');
  const { data } = await mother.mutate({ mutation: LoginDocument, variables: { curp: MOTHER, password: 'wrong' } });
  assert.equal(data!.login.__typename, 'WrongCredentials');
  assert.ok('message' in data!.login && data!.login.message.length > 0);
});

test('a live carnet tells of a change', async () => {
  const { data } = await mother.query({ query: ViewerDocument });
  const patientId = data!.viewer.patients[0]!.id;
  const revisions: number[] = [];
  const live = mother
    .subscribe({ query: CarnetChangedDocument, variables: { patientId } })
    .subscribe(({ data: event }) => revisions.push(event!.carnetChanged.revision));
  await until(() => revisions.length > 0, 'the first event');
  await changeCarnet(socialWorker, patientId);
  await until(() => revisions.length > 1, 'the event of the change');
  live.unsubscribe();
  assert.ok(revisions[1]! > revisions[0]!);
});

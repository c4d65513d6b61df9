/** urql with Graphcache and the SDK's cache settings: types, cache, pages, errors, live carnets. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import {
  CarnetChangedDocument,
  LoginDocument,
  NoticesDocument,
  PatientsDocument,
  ViewerDocument,
  type NoticesQuery,
  type Session,
} from '@carnet-digital/sdk';
import { graphcache } from '@carnet-digital/sdk/urql';
import { Client, fetchExchange, type OperationResult } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
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
  type EveryDose,
} from './support/demo.ts';

const complaints: string[] = [];
const clientOf = (session: Session): Client =>
  new Client({
    url: session.url,
    fetch: session.fetch,
    fetchSubscriptions: true,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        ...graphcache({ relayPagination }),
        logger: (severity, message) => void (severity !== 'debug' && complaints.push(message)),
      }),
      fetchExchange,
    ],
  });

let mother: Client;
let socialWorker: Session;
before(async () => {
  mother = clientOf(await signIn(MOTHER));
  socialWorker = await signIn(SOCIAL_WORKER);
});

test('a typed document gives typed data, and the cache complains of nothing', async () => {
  const { data, error } = await mother.query(ViewerDocument, {}).toPromise();
  assert.equal(error, undefined);
  const names: string[] = data!.viewer.patients.map(({ fullName }) => fullName);
  assert.ok(names.length > 0);
  assert.deepEqual(complaints, []);
});

test('a narrower carnet leaves the doses of a cycle that is shown as they are', async () => {
  const { data } = await mother.query(EveryDoseDocument, {}).toPromise();
  const { patientId, cycle } = largestCycle(data!);
  const shown: number[] = [];
  const dosesOf = (seen: EveryDose): number =>
    seen.viewer.patients
      .flatMap(({ treatments }) => treatments.flatMap(({ cycles }) => cycles))
      .find(({ id }) => id === cycle.id)!.administrations.length;
  const watched = mother.query(EveryDoseDocument, {}).subscribe(({ data: seen }) => {
    if (seen) shown.push(dosesOf(seen));
  });
  const variables = { patientId, day: cycle.startsOn };
  const wide = await mother.query(OneDayDocument, variables).toPromise();
  const narrow = await mother.query(DosesOfDayDocument, variables).toPromise();
  await until(() => shown.length > 0, 'the watched query');
  watched.unsubscribe();
  const dosesOfDay = ({ data: seen }: typeof wide): number =>
    seen!.carnet!.cycles.find(({ id }) => id === cycle.id)!.administrations.length;
  const all = cycle.administrations.length;
  assert.deepEqual([...new Set(shown), dosesOfDay(wide)], [all, all]);
  assert.ok(dosesOfDay(narrow) < all);
});

test('pages become one list', async () => {
  let after: string | null = null;
  let ids: string[] = [];
  let pages = 0;
  for (let more = true; more; pages++) {
    const result: OperationResult<NoticesQuery> = await mother.query(NoticesDocument, { first: 4, after }).toPromise();
    assert.equal(result.error, undefined);
    const { edges, pageInfo } = result.data!.viewer.notices;
    ids = edges.map(({ node }) => node.id);
    ({ hasNextPage: more, endCursor: after } = pageInfo);
  }
  assert.ok(pages > 1, 'more than one page');
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.length > 4 * (pages - 1));
});

test('an error has its code, a refusal is data with its message', async () => {
  const { error } = await mother.query(PatientsDocument, { first: 1 }).toPromise();
  assert.equal(error!.graphQLErrors[0]!.extensions!.code, 'FORBIDDEN');
  const { data } = await mother.mutation(LoginDocument, { curp: MOTHER, password: 'wrong' }).toPromise();
  assert.equal(data!.login.__typename, 'WrongCredentials');
  assert.ok('message' in data!.login && data!.login.message.length > 0);
});

test('a live carnet tells of a change', async () => {
  const { data } = await mother.query(ViewerDocument, {}).toPromise();
  const patientId = data!.viewer.patients[0]!.id;
  const revisions: number[] = [];
  const live = mother.subscription(CarnetChangedDocument, { patientId }).subscribe(({ data: event, error }) => {
    assert.equal(error, undefined);
    revisions.push(event!.carnetChanged.revision);
  });
  await until(() => revisions.length > 0, 'the first event');
  await changeCarnet(socialWorker, patientId);
  await until(() => revisions.length > 1, 'the event of the change');
  live.unsubscribe();
  assert.ok(revisions[1]! > revisions[0]!);
});

/** graphql-sse in its distinct connections mode, at both addresses: events, refusals, and the end of the session. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { CarnetChangedDocument, type CarnetChangedSubscription, type Session } from '@carnet-digital/sdk';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import {
  changeCarnet,
  EveryDoseDocument,
  largestCycle,
  MOTHER,
  sdkOf,
  signIn,
  SOCIAL_WORKER,
  until,
} from './support/demo.ts';
import { GraphQLClient } from 'graphql-request';

const query = print(CarnetChangedDocument);
let mother: Session;
let patientId: string;
before(async () => {
  mother = await signIn(MOTHER);
  patientId = (await sdkOf(mother).Viewer()).viewer.patients[0]!.id;
});

/** Events and the end of one stream. */
function follow(session: Session, url: string, id: string): { revisions: number[]; ends: unknown[]; stop: () => void } {
  const streams = createClient({ url, singleConnection: false, fetchFn: session.fetch, retryAttempts: 0 });
  const [revisions, ends]: [number[], unknown[]] = [[], []];
  const stop = streams.subscribe<CarnetChangedSubscription>(
    { query, variables: { patientId: id } },
    {
      next: ({ data, errors }) =>
        errors ? ends.push(errors[0]!.extensions?.code) : revisions.push(data!.carnetChanged.revision),
      error: (error) => ends.push(error),
      complete: () => ends.push('complete'),
    },
  );
  return { revisions, ends, stop };
}

for (const path of ['/stream', ''])
  test(`the present revision comes first, then each change: /graphql${path}`, async () => {
    const { revisions, stop } = follow(mother, `${mother.url}${path}`, patientId);
    await until(() => revisions.length > 0, 'the first event');
    const [present] = revisions;
    await changeCarnet(await signIn(SOCIAL_WORKER), patientId);
    await until(() => revisions.length > 1, 'the event of the change');
    stop();
    assert.ok(revisions.at(-1)! > present!);
  });

test('a child of others, and one that does not exist, end alike', async () => {
  for (const id of ['01JDZZZZZZZZZZZZZZZZZZZZZZ', 'nothing']) {
    const { revisions, ends } = follow(mother, mother.url, id);
    await until(() => ends.length > 0, 'the end');
    assert.deepEqual([revisions, ends[0]], [[], 'NOT_FOUND']);
  }
});

test('a logout ends the stream', async () => {
  const leaving = await signIn(MOTHER);
  const { revisions, ends } = follow(leaving, leaving.url, patientId);
  await until(() => revisions.length > 0, 'the first event');
  await leaving.logout();
  await changeCarnet(await signIn(SOCIAL_WORKER), patientId);
  await until(() => ends.length > 0, 'the end');
});

test('streams leave the doses as they are', async () => {
  const client = new GraphQLClient(mother.url, { fetch: mother.fetch });
  const before_ = largestCycle(await client.request(EveryDoseDocument)).cycle;
  await changeCarnet(await signIn(SOCIAL_WORKER), patientId);
  const after_ = largestCycle(await client.request(EveryDoseDocument)).cycle;
  assert.equal(after_.administrations.length, before_.administrations.length);
});

/** graphql-request through the SDK's session: types, pages, errors, and a token that the service no longer takes. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createSession, memoryStorage, type NoticesQuery, type Session } from '@carnet-digital/sdk';
import { ClientError, GraphQLClient } from 'graphql-request';
import {
  DosesOfDayDocument,
  EveryDoseDocument,
  largestCycle,
  MOTHER,
  OneDayDocument,
  PASSWORD,
  sdkOf,
  signIn,
  URL,
} from './support/demo.ts';

let mother: Session;
let client: GraphQLClient;
before(async () => {
  mother = await signIn(MOTHER);
  client = new GraphQLClient(mother.url, { fetch: mother.fetch });
});

test('a typed method gives typed data', async () => {
  const { viewer } = await sdkOf(mother).Viewer();
  const names: string[] = viewer.patients.map(({ fullName }) => fullName);
  assert.ok(names.length > 0);
});

test('a narrower carnet has the same cycle with the same doses', async () => {
  const { patientId, cycle } = largestCycle(await client.request(EveryDoseDocument));
  const variables = { patientId, day: cycle.startsOn };
  const inCycle = async (document: typeof OneDayDocument): Promise<number> =>
    (await client.request(document, variables)).carnet!.cycles.find(({ id }) => id === cycle.id)!.administrations
      .length;
  assert.equal(await inCycle(OneDayDocument), cycle.administrations.length);
  assert.ok((await inCycle(DosesOfDayDocument)) < cycle.administrations.length);
});

test('pages follow one another without a gap', async () => {
  const sdk = sdkOf(mother);
  const idsOf = ({ viewer }: NoticesQuery): string[] => viewer.notices.edges.map(({ node }) => node.id);
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: NoticesQuery = await sdk.Notices({ first: 4, after });
    ids.push(...idsOf(page));
    ({ endCursor: after, hasNextPage: more } = page.viewer.notices.pageInfo);
  }
  assert.ok(ids.length > 4);
  assert.deepEqual(ids, idsOf(await sdk.Notices({ first: 100 })));
});

test('an error has its code, a refusal is data with its message', async () => {
  const error: unknown = await sdkOf(mother)
    .Patients({ first: 1 })
    .catch((caught: unknown) => caught);
  assert.ok(error instanceof ClientError);
  assert.equal(error.response.errors![0]!.extensions!.code, 'FORBIDDEN');
  const { login } = await sdkOf(mother).Login({ curp: MOTHER, password: 'wrong' });
  assert.ok(login.__typename === 'WrongCredentials' && login.message.length > 0);
});

test('a token that the service no longer takes is renewed', async () => {
  const storage = memoryStorage();
  const session = createSession({ url: URL, storage });
  assert.equal(await session.login(MOTHER, PASSWORD), undefined);
  await storage.write({ ...(await storage.read())!, accessToken: 'a.b.c' });
  assert.ok((await sdkOf(session).Viewer()).viewer.id);
});

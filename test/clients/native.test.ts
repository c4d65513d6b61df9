/** A client without an origin, such as a React Native app: signs in, reads a carnet, refreshes and subscribes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  asyncStorage,
  CarnetChangedDocument,
  CarnetDocument,
  createClient,
  createSession,
  retrying,
  ViewerDocument,
} from '@carnet-digital/sdk';
import { changeCarnet, ENDPOINTS, MOTHER, PASSWORD, signIn, SOCIAL_WORKER, until } from './support/demo.ts';

/** The secure store of a telephone. */
function secureStore(): Parameters<typeof asyncStorage>[0] {
  const values = new Map<string, string>();
  return {
    getItem: async (key) => values.get(key) ?? null,
    setItem: async (key, value) => void values.set(key, value),
    removeItem: async (key) => void values.delete(key),
  };
}

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

for (const [name, url] of ENDPOINTS)
  test(`the app at ${name}`, async () => {
    const storage = asyncStorage(secureStore());
    const session = createSession({ url, storage, fetch: retrying() });
    assert.equal(await session.login(MOTHER, PASSWORD), undefined);
    const client = createClient(session);
    const { viewer } = await client.request(ViewerDocument);
    const patientId = viewer.patients[0]!.id;
    const { carnet } = await client.request(CarnetDocument, { patientId, from: day(-30), to: day(60) });
    assert.equal(carnet!.patient.fullName, viewer.patients[0]!.fullName);

    const tokens = (await storage.read())!;
    await storage.write({ ...tokens, accessEndsAt: 0 });
    assert.equal((await client.request(ViewerDocument)).viewer.id, viewer.id);
    assert.notEqual((await storage.read())!.refreshToken, tokens.refreshToken);

    const revisions: number[] = [];
    const stop = client.subscribe(CarnetChangedDocument, { patientId }, ({ carnetChanged }) =>
      revisions.push(carnetChanged.revision),
    );
    await until(() => revisions.length > 0, 'the first event');
    await changeCarnet(await signIn(SOCIAL_WORKER, url), patientId);
    await until(() => revisions.length > 1, 'the event of the change');
    stop();
    await session.logout();
    assert.equal(await session.accountId(), undefined);
  });

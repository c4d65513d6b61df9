/** Live carnets at /graphql itself, by server-sent events, as Apollo Client, urql and Relay ask for them. */
import { untyped } from '../../src/database';
import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-sse';
import { newAddress } from '../support/client';
import { onBothEngines } from '../support/engines';
import type { Family, Person, Unit } from '../support/world';

const CHANGED = `subscription CarnetChanged($patientId: ID!) {
  carnetChanged(patientId: $patientId) { patientId revision patient { id revision } }
}`;
interface Changed {
  patientId: string;
  revision: number;
  patient: { id: string; revision: number } | null;
}
const within = async (ms: number, has: () => boolean): Promise<boolean> => {
  for (const end = Date.now() + ms; !has() && Date.now() < end;) await new Promise((resume) => setTimeout(resume, 50));
  return has();
};

onBothEngines('A live carnet', (world) => {
  let unit: Unit, family: Family, worker: Person;
  beforeEach(async () => {
    unit = world().unit('Tijuana');
    family = await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
    worker = await unit.socialWorker();
  });
  const ask = async (by: Person, accept: string | undefined, query = CHANGED): Promise<Response> =>
    fetch(`${world().url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await by.token()}`,
        'x-forwarded-for': newAddress(),
        ...(accept && { accept }),
      },
      body: JSON.stringify({ query, variables: { patientId: family.child.id } }),
      signal: AbortSignal.timeout(20_000),
    });
  const book = async (): Promise<unknown> =>
    worker.sdk.ScheduleAppointment({
      input: {
        requestId: randomUUID(),
        patientId: family.child.id,
        kind: 'CONSULTATION',
        startsAt: new Date(world().clock.now() + 5 * 86_400_000).toISOString(),
      },
    });
  const listen = async (by: Person) => {
    const token = await by.token();
    const client = createClient({
      url: `${world().url}/graphql`,
      headers: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
    });
    const heard: Changed[] = [];
    const end: { how?: unknown } = {};
    const stop = client.subscribe<{ carnetChanged: Changed }>(
      { query: CHANGED, variables: { patientId: family.child.id } },
      {
        next: ({ data }) => void (data && heard.push(data.carnetChanged)),
        error: (error) => void (end.how = error),
        complete: () => void (end.how = 'complete'),
      },
    );
    return { heard, end, stop };
  };
  const revisionNow = async (by: Person): Promise<number> =>
    (
      await by.post<{ patient: { revision: number } }>('query ($id: ID!) { patient(id: $id) { revision } }', {
        id: family.child.id,
      })
    ).body.data!.patient.revision;
  const rows = async (): Promise<number> =>
    (
      await world().server.service.database.all(
        untyped<{ n: number }>(
          "SELECT COUNT(*) AS n FROM audit_event WHERE patientId=? AND operation='carnetChanged' AND outcome='READ'",
        ),
        [family.child.id],
      )
    )[0]!.n;

  it('tells the present revision first, then each change with the child, and all of it is in the access log', async () => {
    const before = await revisionNow(family.mother);
    const { heard, stop } = await listen(family.mother);
    expect(await within(3_000, () => heard.length === 1)).toBe(true);
    const { id } = family.child;
    expect(heard[0]).toEqual({ patientId: id, revision: before, patient: { id, revision: before } });
    for (const time of [1, 2]) {
      await book();
      expect([time, await within(3_000, () => heard.length === time + 1)]).toEqual([time, true]);
      const revision = await revisionNow(family.mother);
      expect(heard[time]).toEqual({ patientId: id, revision, patient: { id, revision } });
    }
    // The beginning of the stream with its first event, and the child in each of the two others.
    expect(await rows()).toBe(3);
    stop();
  });

  it('has one row when it begins and one for each day that begins, under its name', async () => {
    const { heard, stop } = await listen(family.mother);
    expect(await within(3_000, () => heard.length === 1)).toBe(true);
    const seen = [await rows()];
    for (const day of [1, 2]) {
      world().clock.advance(86_400_000);
      for (const end = Date.now() + 10_000; (await rows()) < day + 1 && Date.now() < end;)
        await within(100, () => false);
      seen.push(await rows());
    }
    expect(seen).toEqual([1, 2, 3]);
    expect(heard).toHaveLength(1);
    const unnamed = await world().server.service.database.all(
      untyped<{ n: number }>("SELECT COUNT(*) AS n FROM audit_event WHERE operation='unknown'"),
    );
    expect(unnamed[0]!.n).toBe(0);
    stop();
  });

  it('tells a change that comes at the moment at which a day begins', async () => {
    const { heard, stop } = await listen(family.mother);
    expect(await within(3_000, () => heard.length === 1)).toBe(true);
    world().clock.advance(86_400_000);
    await world().server.service.database.run('UPDATE patient SET revision = revision + 1 WHERE id=?', [
      family.child.id,
    ]);
    expect(await within(5_000, () => heard.length === 2)).toBe(true);
    stop();
  });

  it('completes when the session ends, and when the right does', async () => {
    const [mother, father] = [await listen(family.mother), await listen(family.caregivers[1]!)];
    expect(await within(3_000, () => mother.heard.length === 1 && father.heard.length === 1)).toBe(true);
    await family.mother.post('mutation { logout }');
    expect(await within(4_000, () => mother.end.how === 'complete')).toBe(true);
    await worker.sdk.RevokeCaregiver({
      patientId: family.child.id,
      userId: family.caregivers[1]!.id,
      reason: 'Lo pidió el juzgado',
    });
    expect(await within(4_000, () => father.end.how === 'complete')).toBe(true);
  });

  it.each([
    'text/event-stream',
    'text/event-stream, multipart/mixed',
    'text/event-stream;q=0.9, application/json;q=0.1',
  ])('is a stream for who accepts %s', async (accept) => {
    const response = await ask(family.mother, accept);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    const reader = response.body!.getReader();
    let text = '';
    while (!text.includes('"revision"')) text += new TextDecoder().decode((await reader.read()).value);
    expect(text).toMatch(/^:\n\nevent: next\ndata: \{"data":\{"carnetChanged"/);
    await reader.cancel();
  });

  it.each([undefined, '*/*', 'application/json', 'multipart/mixed;subscriptionSpec=1.0, application/json'])(
    'is 406 with the address for who accepts %s',
    async (accept) => {
      const response = await ask(family.mother, accept);
      expect([response.status, await response.text()]).toEqual([406, expect.stringContaining('/graphql/stream')]);
    },
  );

  it('leaves queries as they are: JSON where it is accepted beside events, 406 where it is not', async () => {
    const query = '{ viewer { id } }';
    const mixed = await ask(
      family.mother,
      'application/graphql-response+json, application/json, text/event-stream, multipart/mixed',
      query,
    );
    expect([mixed.status, await mixed.json()]).toMatchObject([200, { data: { viewer: { id: family.mother.id } } }]);
    const events = await ask(family.mother, 'text/event-stream', query);
    expect([events.status, await events.text()]).toEqual([406, expect.stringContaining('application/json')]);
  });
});

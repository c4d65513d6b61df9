/** The SDK's session and client against a real server: tabs that share a store, lost answers, ended sessions, live carnets. */
import { randomUUID } from 'node:crypto';
import {
  CarnetChangedDocument,
  CarnetDocument,
  createClient,
  createSession,
  memoryStorage,
  newRequestId,
  PersonChanged,
  retrying,
  ScheduleAppointmentDocument,
  SessionOver,
  ViewerDocument,
  type Fetch,
  type Session,
  type SessionOptions,
  type TokenStorage,
  type Tokens,
} from '../../packages/sdk/src';
import { unlessUnchanged } from '../../packages/sdk/src/unchanged';
import { day } from '../support/access-table';
import { DAY } from '../support/clock';
import { newAddress, sdk } from '../support/client';
import { openWorld, PASSWORD, type Family, type Person } from '../support/world';

let world: Awaited<ReturnType<typeof openWorld>>;
let family: Family;
let other: Family;
let socialWorker: Person;
beforeAll(async () => {
  world = await openWorld('sqlite');
  const unit = world.unit();
  [family, other, socialWorker] = [await unit.family(), await unit.family(), await unit.socialWorker()];
});
afterAll(() => world?.end());

/** A network that loses the answer of the first request that holds `text`, after the server has given it. */
function losing(text: string): { fetch: Fetch; sent: () => number } {
  let sent = 0;
  return {
    async fetch(input, init) {
      const response = await fetch(input, init);
      if (!String(init?.body).includes(text) || ++sent > 1) return response;
      await response.text();
      throw new TypeError('Failed to fetch');
    },
    sent: () => sent,
  };
}

const tab = (options: Partial<SessionOptions> = {}): Session =>
  createSession({ url: `${world.url}/graphql`, headers: () => ({ 'x-forwarded-for': newAddress() }), ...options });

async function signedIn(who: Person, options: Partial<SessionOptions> = {}): Promise<Session> {
  const session = tab(options);
  expect(await session.login(who.curp, PASSWORD)).toBeUndefined();
  return session;
}

/** Makes every tab of this store find its access token at its end. */
const outlive = async (storage: TokenStorage): Promise<Tokens> => {
  const tokens = (await storage.read())!;
  await storage.write({ ...tokens, accessEndsAt: 0 });
  return tokens;
};
const nameSeenBy = async (session: Session): Promise<string> =>
  (await createClient(session).request(ViewerDocument)).viewer.id;

describe('A session of the SDK', () => {
  it('is not open after a refusal, and says why', async () => {
    const session = tab();
    expect(await session.login(family.mother.curp, 'wrong')).toMatchObject({ __typename: 'WrongCredentials' });
    expect(await session.accountId()).toBeUndefined();
    await expect(nameSeenBy(session)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('reads as the person, and ends at the service', async () => {
    const storage = memoryStorage();
    const session = await signedIn(family.mother, { storage });
    expect(await nameSeenBy(session)).toBe(family.mother.id);
    const { refreshToken } = (await storage.read())!;
    await session.logout();
    expect(await storage.read()).toBeUndefined();
    expect((await world.anyone.RefreshSession({ refreshToken })).refreshSession.__typename).toBe('SessionEnded');
  });

  it('is not sent an unchanged carnet again, and is sent a changed one', async () => {
    const statuses: [number, number][] = [];
    const session = await signedIn(family.mother, {
      async fetch(input, init) {
        const response = await fetch(input, init);
        statuses.push([response.status, (await response.clone().text()).length]);
        return response;
      },
    });
    const client = createClient(session);
    const variables = { patientId: family.child.id, from: day(0), to: day(90) };
    // The service knows a document once somebody has asked it.
    await client.request(CarnetDocument, variables);
    const first = await client.request(CarnetDocument, variables);
    expect(await client.request(CarnetDocument, variables)).toEqual(first);
    expect(statuses.slice(-2).map(([status]) => status)).toEqual([200, 304]);
    expect(statuses.at(-1)).toEqual([304, 0]);
    // Another question, and the same one after a change, are answered anew.
    await client.request(CarnetDocument, { ...variables, to: day(30) });
    expect(statuses.at(-1)![0]).toBe(200);
    const startsAt = new Date(world.clock.now() + DAY).toISOString();
    const input = { requestId: newRequestId(), patientId: family.child.id, kind: 'CONSULTATION', startsAt } as const;
    await socialWorker.sdk.ScheduleAppointment({ input });
    expect(await client.request(CarnetDocument, variables)).not.toEqual(first);
    expect(statuses.at(-1)![0]).toBe(200);
    // What one person was shown is not handed to the next.
    await session.logout();
    await session.login(other.mother.curp, PASSWORD);
    expect((await client.request(CarnetDocument, variables)).carnet).toBeNull();
  });

  it('hands a 304 to whoever has named an ETag', async () => {
    const named = (init: RequestInit | undefined) => new Headers(init?.headers).get('if-none-match');
    const answers = unlessUnchanged((_, init) =>
      Promise.resolve(
        named(init) ? new Response(null, { status: 304 }) : new Response('{}', { headers: { etag: '"of the SDK"' } }),
      ),
    );
    const statusOf = async (headers: Record<string, string> = {}): Promise<number> =>
      (await answers.fetch('http://carnet.test', { method: 'POST', body: '{}', headers })).status;
    expect([await statusOf(), await statusOf(), await statusOf({ 'if-none-match': '"own"' })]).toEqual([200, 200, 304]);
  });

  it('is opened by a known device, after a logout as well, while strangers guess', async () => {
    const storage = memoryStorage();
    const session = await signedIn(other.mother, { storage });
    await session.logout();
    for (let n = 0; n < 6; n++) await tab().login(other.mother.curp, 'wrong');
    expect(await tab().login(other.mother.curp, PASSWORD)).toMatchObject({ __typename: 'TooManyAttempts' });
    expect(await session.login(other.mother.curp, PASSWORD)).toBeUndefined();
    await world.server.service.database.run('DELETE FROM throttle');
  });

  it('survives twenty tabs that renew at once, and a lost answer in each', async () => {
    const storage = memoryStorage();
    await signedIn(family.mother, { storage });
    const tabs = Array.from({ length: 20 }, () =>
      tab({ storage, fetch: retrying({ pauseMs: 5 }, losing('refreshSession').fetch) }),
    );
    for (let round = 0; round < 3; round++) {
      await outlive(storage);
      expect(new Set(await Promise.all(tabs.map(nameSeenBy)))).toEqual(new Set([family.mother.id]));
    }
  });

  it('renews a token that the service does not take, once', async () => {
    const storage = memoryStorage();
    await signedIn(family.mother, { storage });
    const network = losing('nothing');
    await storage.write({ ...(await storage.read())!, accessToken: 'x.y.z' });
    expect(await nameSeenBy(tab({ storage, fetch: network.fetch }))).toBe(family.mother.id);
  });

  it('says when the service has ended it', async () => {
    const storage = memoryStorage();
    let told = 0;
    const session = await signedIn(family.mother, { storage, onOver: () => void told++ });
    await sdk(world.url, () => session.accessToken()).Logout();
    await expect(nameSeenBy(session)).rejects.toThrow(SessionOver);
    expect([told, await storage.read()]).toEqual([1, undefined]);
  });

  it('sends nothing for a person whom another tab has replaced', async () => {
    const storage = memoryStorage();
    let told = 0;
    let sent = 0;
    const first = await signedIn(family.mother, {
      storage,
      onPersonChanged: () => void told++,
      fetch: (input, init) => (sent++, fetch(input, init)),
    });
    sent = 0;
    await signedIn(other.mother, { storage });
    await expect(nameSeenBy(first)).rejects.toThrow(PersonChanged);
    expect([sent, told]).toEqual([0, 1]);
  });

  it('hands out no answer that comes after another person has signed in', async () => {
    const storage = memoryStorage();
    const first = await signedIn(family.mother, {
      storage,
      async fetch(input, init) {
        const response = await fetch(input, init);
        if (String(init?.body).includes('Viewer')) await signedIn(other.mother, { storage });
        return response;
      },
    });
    await expect(nameSeenBy(first)).rejects.toThrow(PersonChanged);
  });
});

describe('Repeated requests', () => {
  const input = (requestId: string): object => ({
    requestId,
    patientId: family.child.id,
    kind: 'CONSULTATION',
    startsAt: new Date(world.clock.now() + 9 * DAY).toISOString(),
  });

  it('book an appointment once though the answer was lost', async () => {
    const network = losing('ScheduleAppointment');
    const session = await signedIn(socialWorker, { fetch: retrying({ pauseMs: 5 }, network.fetch) });
    const { scheduleAppointment } = await createClient(session).request(ScheduleAppointmentDocument, {
      input: input(newRequestId()) as never,
    });
    expect([network.sent(), scheduleAppointment.__typename]).toEqual([2, 'Appointment']);
  });

  it('never include a mutation without requestId', async () => {
    const network = losing('logout');
    const send = retrying({ pauseMs: 5 }, network.fetch);
    const body = JSON.stringify({ query: 'mutation { logout }' });
    await expect(send(`${world.url}/graphql`, { method: 'POST', body })).rejects.toThrow(TypeError);
    expect(network.sent()).toBe(1);
  });
});

it('A live carnet tells of a change', async () => {
  const session = await signedIn(family.mother);
  const patientId = family.child.id;
  const events: number[] = [];
  const stop = createClient(session).subscribe(CarnetChangedDocument, { patientId }, ({ carnetChanged }) =>
    events.push(carnetChanged.revision),
  );
  try {
    await new Promise((resume) => setTimeout(resume, 500));
    const before = events.length;
    await socialWorker.sdk.ScheduleAppointment({
      input: {
        requestId: randomUUID(),
        patientId,
        kind: 'LABORATORY',
        startsAt: new Date(world.clock.now() + 3 * DAY).toISOString(),
      },
    });
    const until = Date.now() + 5_000;
    while (events.length === before && Date.now() < until) await new Promise((resume) => setTimeout(resume, 50));
    expect(events.length).toBeGreaterThan(before);
  } finally {
    stop();
  }
});

/** Sessions of staff: twelve hours at most, fifteen minutes without a request, in every process; those of families as before. */
import type { Running } from '../../src/server';
import { Role } from '../../src/core/viewer';
import { day } from '../support/access-table';
import { newAddress, operation, post } from '../support/client';
import { DAY, HOUR, MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { until } from '../support/letters';
import { startOn } from '../support/start';
import { PASSWORD, type Family, type Person, type Unit } from '../support/world';

interface Opened {
  accessToken: string;
  refreshToken: string;
  idleMinutes: number | null;
}

const LOGIN = `mutation($curp: String!, $password: String!) { login(input: { curp: $curp, password: $password }) {
  ... on Session { accessToken refreshToken idleMinutes } } }`;

onBothEngines('A session of staff', (world) => {
  let other: Running, unit: Unit, family: Family, clinician: Person;
  beforeAll(async () => {
    other = await startOn(world().server.directory, { overrides: { now: world().clock.now, background: false } });
    unit = world().unit();
    [family, clinician] = [await unit.family(), await unit.clinician()];
  });
  beforeEach(() => world().clock.reset());
  afterAll(() => other?.stop());

  const open = async ({ curp }: Person): Promise<Opened> => {
    const query = { query: LOGIN, variables: { curp, password: PASSWORD } };
    return (await post<{ login: Opened }>(world().url, query, { headers: { 'x-forwarded-for': newAddress() } })).body
      .data!.login;
  };
  /** The code of an answer to the carnet; undefined for the carnet itself. */
  const ask = async ({ accessToken }: Opened, to = world().url): Promise<string | undefined> => {
    const variables = { patientId: family.child.id, from: day(-3), to: day(3) };
    const query = { query: operation('carnet'), variables };
    return (await post(to, query, { token: () => Promise.resolve(accessToken) })).body.errors?.[0]?.extensions.code;
  };
  const renew = async ({ refreshToken }: Opened): Promise<Opened | undefined> => {
    const { refreshSession } = await world().anyone.RefreshSession({ refreshToken });
    return refreshSession.__typename === 'Session' ? { ...refreshSession, idleMinutes: null } : undefined;
  };
  /** Requests in alternating processes, `minutes` apart; renews the tokens in between. */
  const work = async (session: Opened, minutes: readonly number[]): Promise<Opened> => {
    let now = session;
    for (const [time, after] of minutes.entries()) {
      world().clock.advance(after * MINUTE);
      now = (await renew(now))!;
      expect(await ask(now, time % 2 === 0 ? other.url : world().url)).toBeUndefined();
    }
    return now;
  };

  it('ends after fifteen minutes without a request, kept answers included; requests in any process count', async () => {
    const opened = await open(clinician);
    expect(opened.idleMinutes).toBe(15);
    for (let time = 0; time < 3; time++) expect(await ask(opened)).toBeUndefined();
    const later = await work(opened, [14, 14, 14]);
    world().clock.advance(14 * MINUTE);
    const renewed = (await renew(later))!;
    world().clock.advance(MINUTE + 1000);
    for (const to of [world().url, other.url]) expect(await ask(renewed, to)).toBe('UNAUTHENTICATED');
    expect(await renew(renewed)).toBeUndefined();
  });

  it('is not kept by refreshSession, also with the token of the session', async () => {
    let session = await open(clinician);
    expect(await ask(session)).toBeUndefined();
    for (let time = 0; time < 2; time++) {
      world().clock.advance(7 * MINUTE);
      const before = session;
      session = (await renew(session))!;
      await post(world().url, { query: '{ medicalUnits { id } }' }, { token: async () => before.accessToken });
    }
    world().clock.advance(MINUTE + 1000);
    expect(await ask(session)).toBe('UNAUTHENTICATED');
  });

  it('counts a use within the minute after the last write, once the process has stopped', async () => {
    const third = await startOn(world().server.directory, { overrides: { now: world().clock.now, background: false } });
    const opened = await open(clinician);
    world().clock.advance(50_000);
    expect(await ask(opened, third.url)).toBeUndefined();
    await third.stop();
    world().clock.advance(14 * MINUTE + 30_000);
    expect(await ask((await renew(opened))!)).toBeUndefined();
  });

  it('writes at most once a minute, however many requests come', async () => {
    const session = await open(clinician);
    const { database } = world().server.service;
    const { run } = database;
    let uses = 0;
    database.run = (sql, values) => {
      if (sql.includes('noteUse')) uses++;
      return run(sql, values);
    };
    try {
      await ask(session);
      world().clock.advance(2 * MINUTE);
      const before = uses;
      for (let requests = 0; requests < 3; requests++) await ask(session);
      await until(async () => uses > before);
      expect(uses - before).toBe(1);
    } finally {
      database.run = run;
    }
  });

  it('ends after twelve hours of work', async () => {
    const late = await work(await open(clinician), Array<number>(51).fill(14));
    world().clock.advance(5 * MINUTE);
    expect(await ask(late)).toBeUndefined();
    world().clock.advance(2 * MINUTE);
    expect(await ask(late)).toBe('UNAUTHENTICATED');
    expect(await renew(late)).toBeUndefined();
  });

  it('is that of a caregiver from the moment of the first staff role on; families keep theirs for thirty days', async () => {
    const { mother } = await unit.family();
    const [theirs, hers] = [await open(family.mother), await open(mother)];
    expect(theirs.idleMinutes).toBeNull();
    await world().give(mother, [{ role: Role.SOCIAL_WORKER, clues: unit.clues }]);
    world().clock.advance(16 * MINUTE);
    expect(await renew(hers)).toBeUndefined();
    world().clock.advance(29 * DAY + 2 * HOUR);
    expect(await ask((await renew(theirs))!)).toBeUndefined();
  });
});

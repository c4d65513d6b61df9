/**
 * The database goes away and comes back (promise 23): shut down, killed, or frozen so that it neither answers nor hangs up.
 * Meanwhile every request is told SERVICE_UNAVAILABLE within three seconds, and nothing personal stands in the log (21).
 * And what a request waits for ends with it, in the database too (14).
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { day, soon } from '../support/access-table';
import { operation, post, type Answer } from '../support/client';
import { Clock } from '../support/clock';
import { freePort, sayTo, startMariadb } from '../support/mariadb';
import { startProcess, type ServerProcess } from '../support/process';
import { openScratchDirectory, startOn, type ScratchDirectory } from '../support/start';
import { tell } from '../support/timing';
import { World, type Family, type Person } from '../support/world';
import { describeProduction, production } from './production';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
type Scratch = NonNullable<Awaited<ReturnType<typeof startMariadb>>>;

describeProduction('When the database goes away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-away-'));
  let port: number, mariadb: Scratch, directory: ScratchDirectory, world: World;
  let family: Family, by: Person, secrets: string[];
  /** A process of production, as errors of Node are no errors inside of jest. */
  let server: ServerProcess;

  const start = async (): Promise<Scratch> =>
    (mariadb = (await startMariadb({ folder, port, options: ['--innodb-flush-log-at-trx-commit=1'] }))!);
  const databaseUrl = (): string => new URL('carnet', mariadb.url).href;

  beforeAll(async () => {
    port = await freePort();
    await start();
    await sayTo(mariadb.url, 'CREATE DATABASE carnet CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    directory = await openScratchDirectory('sqlite');
    const clock = new Clock();
    const running = await startOn(directory, { env: { DATABASE_URL: databaseUrl() }, overrides: { now: clock.now } });
    world = new World(Object.assign(running, { directory }), 'mariadb', clock);
    const unit = world.unit();
    [family, by] = [await unit.family(), await unit.socialWorker()];
    const token = await family.mother.token();
    secrets = [
      family.child.curp,
      family.child.fullName,
      family.mother.curp,
      family.mother.email,
      family.input.patient.firstSurname,
      token,
      'C910',
    ];
    await by.token();
    server = await startProcess(directory, {
      ...production,
      DATABASE_URL: databaseUrl(),
      LOG_LEVEL: 'trace',
    });
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await world?.server.stop();
    await directory?.clear();
    await mariadb?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const there = (): { to: string } => ({ to: server.url });
  const ask = (): Promise<Answer<never>>[] => [
    family.mother.post(operation('carnet'), { patientId: family.child.id, from: day(-30), to: day(30) }, there()),
    family.mother.post('query ($id: ID!) { patient(id: $id) { curp } }', { id: family.child.id }, there()),
    by.post(
      operation('schedule-appointment'),
      { input: { requestId: randomUUID(), patientId: family.child.id, kind: 'LABORATORY', startsAt: soon() } },
      there(),
    ),
    post(server.url, {
      query: operation('login'),
      variables: { curp: family.mother.curp, password: 'no es esta' },
    }),
    by.post(operation('register-family'), { input: world.unit().familyInput() }, there()),
  ];

  it.each([
    ['is shut down', () => mariadb.stop(), start],
    ['is killed', async () => void process.kill(mariadb.pid, 'SIGKILL'), start],
    [
      'is frozen',
      async () => void process.kill(mariadb.pid, 'SIGSTOP'),
      async () => void process.kill(mariadb.pid, 'SIGCONT'),
    ],
  ])(
    'because it %s, everybody is told so at once, and it goes on by itself',
    async (_how, away, back) => {
      const began = server.said().length;
      await away();
      let slowest = 0;
      for (let round = 0; round < 3; round++) {
        const asked = performance.now();
        const timed = ask().map(async (answer) => [await answer, performance.now() - asked] as const);
        for (const [{ status, body, text }, ms] of await Promise.all(timed)) {
          slowest = Math.max(slowest, ms);
          expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
          expect(text).not.toMatch(/ECONN|mysql|ER_|sql/i);
        }
        expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
        expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
      }
      expect(slowest).toBeLessThan(3_000);
      await back();
      const returned = performance.now();
      while (!(await fetch(`${server.url}/health/ready`)).ok && performance.now() - returned < 10_000) await pause(50);
      for (;;) {
        const { status } = await ask()[0]!;
        if (status === 200) break;
        if (performance.now() - returned > 10_000) throw new Error('not served again');
        await pause(50);
      }
      const servedAfter = performance.now() - returned;
      tell(`503 within ${Math.round(slowest)} ms, served again ${Math.round(servedAfter)} ms after its return`);
      expect(servedAfter).toBeLessThan(5_000);
      const said = server.said().slice(began);
      expect(said).toContain('UNAVAILABLE');
      for (const secret of secrets) expect(said).not.toContain(secret);
    },
    60_000,
  );

  it('or a request waits too long, its statement ends with it', async () => {
    const beside = await createConnection(databaseUrl());
    try {
      await beside.query('LOCK TABLES patient WRITE, appointment WRITE');
      const began = performance.now();
      const { status, body } = await ask()[0]!;
      const ms = performance.now() - began;
      expect([status, body.errors![0]!.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
      expect(ms).toBeGreaterThan(4_000);
      expect(ms).toBeLessThan(11_000);
      await pause(500);
      const watcher = await createConnection(mariadb.url);
      const [rows] = await watcher.query(
        `SELECT info FROM information_schema.PROCESSLIST WHERE command <> 'Sleep' AND info LIKE '%viewerAndPatient%' AND id <> CONNECTION_ID()`,
      );
      await watcher.end();
      tell(`answered after ${Math.round(ms)} ms, ${(rows as unknown[]).length} statements left half a second later`);
      expect(rows).toEqual([]);
    } finally {
      await beside.query('UNLOCK TABLES');
      await beside.end();
    }
    expect((await ask()[0]!).status).toBe(200);
  }, 30_000);
});

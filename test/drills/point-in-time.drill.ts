/**
 * An encrypted database is copied whole, and its binary logs every 30 seconds, while a hospital works on it. Then its server
 * is killed and its files are gone. The backups are restored into two new servers with other keys, by one command each: with
 * all they hold, and as it was at an instant. The hole is how old the oldest acknowledged write is that was lost. Needs
 * mariadb-server, gpg and zstd.
 *
 *   npm run drill -- point-in-time [--children 2000, made by the generator of the benchmark] [--copies 3 of the logs, 2 at least]
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeTime } from 'ulid';
import { dayOf } from '../../src/core/time';
import { untyped, type Database } from '../../src/database';
import { open } from '../../src/open-database';
import { fill } from '../bench/fill';
import { fakeSendgrid } from '../delivery/fake-sendgrid';
import { Backups, openServer, type Keeper } from './encryption';
import { Load, openHospital, productionEnv } from './load';
import { check, freePorts, inScratchDirectory, pause, say, until } from './scratch-directory';

const MOST_SECONDS = 60;
const MOST_MINUTES = 15;
const LOG_EVERY_MS = 30_000;

/** The ids of the load's families and appointments; ULIDs, which say when they were made. */
const writesOf = (load: Load): string[] =>
  load.families.flatMap(({ patientId, appointments }) => [patientId, ...appointments]);

const STORED = untyped<{ id: string }>('SELECT id FROM patient UNION ALL SELECT id FROM appointment');
const HALF = untyped('SELECT p.id FROM patient p WHERE NOT EXISTS (SELECT 1 FROM caregiver c WHERE c.patientId=p.id)');
const COUNT = untyped<{ n: number }>('SELECT COUNT(*) AS n FROM patient');

export async function drill(words: string[]): Promise<void> {
  const option = (by: string) => ({ type: 'string', default: by }) as const;
  const { values: chosen } = parseArgs({ args: words, options: { children: option('2000'), copies: option('3') } });
  await inScratchDirectory(async (directory) => {
    const dist = directory.build();
    const mail = await fakeSendgrid();
    const backups = new Backups(directory);
    const running = new Set<Keeper>();
    const openedServer = async (name: string): Promise<Keeper> => {
      const server = await openServer(directory, name);
      running.add(server);
      return server;
    };
    const inside = async <T>(server: Keeper, work: (database: Database) => Promise<T>): Promise<T> => {
      const { database } = await open({ databaseUrl: server.databaseUrl, dataDir: directory.folder });
      return work(database).finally(() => database.close());
    };
    try {
      const lost = await openedServer('lost');
      const where = { databaseUrl: lost.databaseUrl, dataDir: directory.folder };
      await fill(where, Number(chosen.children), dayOf(Date.now(), 'UTC'), () => undefined);
      await inside(lost, openHospital);
      const [port = 0] = await freePorts(1);
      const env = productionEnv(lost.databaseUrl, mail.url, port, directory.folder);
      const service = directory.start('service', process.execPath, [join(dist, 'src/main.js'), 'start'], env);
      await until(async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok, 'the service is ready');
      const load = new Load([`http://127.0.0.1:${port}`]);
      load.start({ writers: 2, readers: 1, restMs: 100 });

      const began = performance.now();
      await backups.copy('full', lost);
      say(`copied whole in ${((performance.now() - began) / 1000).toFixed(1)} s`);
      let instant = new Date(0);
      for (let copies = Number(chosen.copies); copies > 0; copies--) {
        await backups.copy('log', lost);
        if (copies === 2) instant = new Date(Math.ceil(Date.now() / 1000) * 1000 + LOG_EVERY_MS / 2);
        await pause(LOG_EVERY_MS);
      }
      // Just before the next copy, when most is lost.
      const lostAt = Date.now();
      process.kill(lost.mariadb.pid, 'SIGKILL');
      const written = writesOf(load);
      running.delete(lost);
      await lost.mariadb.stop();
      rmSync(lost.folder, { recursive: true });
      await service.end('SIGKILL');
      say(`lost: ${written.length} writes were acknowledged`);

      const all = await openedServer('all');
      const started = performance.now();
      await backups.restore(all);
      const minutes = (performance.now() - started) / 60_000;
      const then = await openedServer('then');
      await backups.restore(then, instant);
      const stored = async (server: Keeper): Promise<Set<string>> =>
        new Set((await inside(server, (database) => database.all(STORED))).map(({ id }) => id));
      const [inAll, inThen] = [await stored(all), await stored(then)];
      const half = await inside(all, (database) => database.all(HALF));
      const [{ n: children } = { n: 0 }] = await inside(all, (database) => database.all(COUNT));
      const missing = written.filter((id) => !inAll.has(id));
      const hole = Math.max(0, ...missing.map((id) => lostAt - decodeTime(id))) / 1000;
      // A write has its id a moment before it is in the log, and the log counts whole seconds.
      const before = written.filter((id) => decodeTime(id) < instant.getTime() - 2_000);
      const after = written.filter((id) => decodeTime(id) >= instant.getTime());
      check([
        [`${missing.length} writes are lost, the oldest ${hole.toFixed(1)} s before the end`, hole <= MOST_SECONDS],
        [`${children} children restored in ${minutes.toFixed(2)} minutes`, minutes <= MOST_MINUTES],
        [`${half.length} half families`, half.length === 0],
        [
          `the instant: ${before.length} writes before it are there, none of ${after.length} after it`,
          before.length > 0 &&
            after.length > 0 &&
            before.every((id) => inThen.has(id)) &&
            !after.some((id) => inThen.has(id)),
        ],
      ]);
    } finally {
      await directory.stop();
      for (const { mariadb } of running) await mariadb.stop();
      backups.close();
      await mail.close();
    }
  });
}

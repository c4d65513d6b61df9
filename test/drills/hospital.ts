/**
 * What most drills begin with: the service as production runs it, a MariaDB that survives a power cut, a mail service, and
 * the tables of a hospital with one social worker. All of it is gone when the drill ends.
 */
import { join } from 'node:path';
import { open } from '../../src/open-database';
import type { Database } from '../../src/database';
import { fakeSendgrid, type FakeSendgrid } from '../delivery/fake-sendgrid';
import { sayTo, startMariadb, type ScratchServer } from '../support/mariadb';
import { inScratchDirectory, until, type ScratchDirectory, type Process } from './scratch-directory';
import { openHospital, productionEnv } from './load';

export interface Hospital {
  readonly directory: ScratchDirectory;
  /** The built service. */
  readonly dist: string;
  readonly mariadb: ScratchServer & { readonly pid: number };
  readonly databaseUrl: string;
  readonly database: Database;
  readonly mail: FakeSendgrid;
  /** The environment of a process at `port`. */
  env(port: number): NodeJS.ProcessEnv;
  /** Starts a process at `port`; `flags` are Node's. */
  start(name: string, port: number, options?: { from?: string; flags?: readonly string[] }): Process;
  /** Waits until the process at `port` is ready; answers how long that took. */
  ready(port: number): Promise<number>;
}

/** Opens the hospital, lets `work` happen to it, and clears it away whatever that was. */
export const inHospital = (
  work: (hospital: Hospital) => Promise<void>,
  { keep = false }: { keep?: boolean } = {},
): Promise<void> =>
  inScratchDirectory(
    async (directory) => {
      const dist = directory.build();
      const mariadb = await startMariadb({ options: ['--innodb-flush-log-at-trx-commit=1'] });
      if (!mariadb) throw new Error("This drill needs Debian's mariadb-server");
      const mail = await fakeSendgrid();
      try {
        await sayTo(mariadb.url, 'CREATE DATABASE carnet CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
        const databaseUrl = new URL('carnet', mariadb.url).href;
        const { database, migrate } = await open({ databaseUrl, dataDir: directory.folder });
        await migrate();
        await openHospital(database);
        const env = (port: number): NodeJS.ProcessEnv => productionEnv(databaseUrl, mail.url, port, directory.folder);
        await work({
          directory,
          dist,
          mariadb,
          databaseUrl,
          database,
          mail,
          env,
          start: (name, port, { from = dist, flags = [] } = {}) =>
            directory.start(name, process.execPath, [...flags, join(from, 'src/main.js'), 'start'], env(port)),
          ready: (port) =>
            until(async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok, `port ${port} is ready`),
        });
        await database.close();
      } finally {
        await directory.stop();
        await mail.close();
        await mariadb.stop();
      }
    },
    { keep },
  );

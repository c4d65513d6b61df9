/**
 * A running database is dumped as docs/operations.md says, restored into an empty one, and served from there: the same rows,
 * and who could sign in still can. Then the same with the embedded database and a copy of its file. Needs mariadb-server.
 *
 *   npm run drill -- restore
 */
import { untyped } from '../../src/database';
import { execFileSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '../../src/open-database';
import type { Database } from '../../src/database';
import { sayTo } from '../support/mariadb';
import { audit } from './audit';
import { freePorts, check, pause, say, until, type ScratchDirectory, type Process } from './scratch-directory';
import { inHospital } from './hospital';
import { Load, openHospital, productionEnv } from './load';

async function counts(database: Database, tables: readonly { name: string }[]): Promise<string> {
  const found: string[] = [];
  for (const { name } of tables)
    found.push(
      `${name} ${(await database.all(untyped<{ n: number }>(`SELECT COUNT(*) AS n FROM \`${name}\``)))[0]!.n}`,
    );
  return found.sort().join(', ');
}

export async function drill(): Promise<void> {
  await inHospital(async ({ directory, dist, mariadb, databaseUrl, mail, start, ready }) => {
    const [port = 0, restoredPort = 0, embeddedPort = 0] = await freePorts(3);
    start('served', port);
    await ready(port);
    const load = new Load([`http://127.0.0.1:${port}`]);
    load.start({ writers: 4, readers: 2, restMs: 20 });
    await pause(10_000);
    const { username, password, hostname, port: at } = new URL(databaseUrl);
    const server = [`-h${hostname}`, `-P${at}`, `-u${username}`, `-p${password}`];
    const dump = join(directory.folder, 'carnet.sql');
    const began = performance.now();
    execFileSync('mariadb-dump', [...server, '--single-transaction', '--routines', 'carnet'], {
      stdio: ['ignore', openSync(dump, 'w'), 'inherit'],
    });
    say(
      `dumped ${Math.round(readFileSync(dump).length / 1024)} kB in ${Math.round(performance.now() - began)} ms, while it was written to`,
    );
    await load.stop();
    // A second dump, of a database at rest, can be compared row by row.
    execFileSync('mariadb-dump', [...server, '--single-transaction', '--routines', 'carnet'], {
      stdio: ['ignore', openSync(`${dump}.rest`, 'w'), 'inherit'],
    });
    const restored: { database: Database; counts: string; url: string }[] = [];
    for (const [name, file] of [
      ['restored_live', dump],
      ['restored_rest', `${dump}.rest`],
    ] as const) {
      await sayTo(mariadb.url, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
      execFileSync('mariadb', [...server, name], { input: readFileSync(file) });
      const url = new URL(name, mariadb.url).href;
      const opened = await open({ databaseUrl: url, dataDir: directory.folder });
      await opened.migrate();
      restored.push({ database: opened.database, counts: await counts(opened.database, opened.tables), url });
    }
    const { tables, database: again } = await open({ databaseUrl, dataDir: directory.folder });
    const here = await counts(again, tables);
    await again.close();
    const { lost, wrong } = await audit(restored[1]!.database, load);
    const half = await restored[0]!.database.all(
      untyped('SELECT p.id FROM patient p WHERE NOT EXISTS (SELECT 1 FROM caregiver c WHERE c.patientId = p.id)'),
    );
    directory.start('restored', process.execPath, [join(dist, 'src/main.js'), 'start'], {
      ...productionEnv(restored[1]!.url, mail.url, restoredPort, directory.folder),
    });
    await ready(restoredPort);
    const reader = new Load([`http://127.0.0.1:${restoredPort}`]);
    reader.families.push(...load.families);
    reader.start({ writers: 0, readers: 2, restMs: 20 });
    await pause(2_000);
    await reader.stop();
    for (const { database: one } of restored) await one.close();
    const embedded = await copyEmbedded(directory, dist, embeddedPort);
    check([
      [
        `as many rows in every table of the restored database: ${here.split(', ').length} tables`,
        here === restored[1]!.counts,
      ],
      [`${lost.length} writes lost, ${wrong.length} incomplete or repeated`, lost.length + wrong.length === 0],
      [`${half.length} half families in the dump of the running database`, half.length === 0],
      [
        `${reader.answered.carnet} carnets served from it, with the sessions of before, ${reader.failed} failed`,
        reader.answered.carnet > 0 && reader.failed + reader.unseen.length === 0,
      ],
      [`the copy of the embedded database serves ${embedded} carnets`, embedded > 0],
    ]);
  });
}

/** The embedded database written to, copied while it runs by VACUUM INTO, and served from the copy. */
async function copyEmbedded(directory: ScratchDirectory, dist: string, port: number): Promise<number> {
  const [first, second] = [join(directory.folder, 'first'), join(directory.folder, 'second')] as const;
  [first, second].forEach((folder) => mkdirSync(folder));
  const { database, migrate } = await open({ databaseUrl: undefined, dataDir: first });
  await migrate();
  await openHospital(database);
  const serve = async (dataDir: string): Promise<Process> => {
    const {
      DATABASE_URL: _d,
      NODE_ENV: _n,
      SENDGRID_API_KEY: _s,
      SENDGRID_BASE_URL: _b,
      ...env
    } = productionEnv('', '', port, dataDir);
    const served = directory.start('embedded', process.execPath, [join(dist, 'src/main.js'), 'start'], {
      ...env,
      CARNET_DEMO: 'off',
    });
    await until(async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok, 'the embedded service is ready');
    return served;
  };
  const served = await serve(first);
  const load = new Load([`http://127.0.0.1:${port}`]);
  load.start({ writers: 2, readers: 1, restMs: 20 });
  await pause(3_000);
  await load.stop();
  await database.run(`VACUUM INTO '${join(second, 'carnet.db')}'`);
  await database.close();
  await served.end('SIGTERM');
  const copy = await serve(second);
  const reader = new Load([`http://127.0.0.1:${port}`]);
  reader.families.push(...load.families);
  reader.start({ writers: 0, readers: 1, restMs: 20 });
  await pause(1_500);
  await reader.stop();
  await copy.end('SIGTERM');
  return reader.unseen.length + reader.failed === 0 ? reader.answered.carnet : 0;
}

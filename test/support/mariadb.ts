/**
 * A MariaDB for the tests: one scratch server for a whole run of jest, in a temporary folder on a free port, and one
 * database for each server under test. Set TEST_MARIADB_URL (mysql://user:password@host:port/) to test against another
 * server, MySQL 8 for example, instead.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createConnection } from 'mysql2/promise';

const PATIENCE_MS = 30_000;
const USER = 'carnet';
/** Of a server that comes back at the same address, where it is found by who knew it before. */
const PASSWORD = 'a-scratch-server';

/** Where binaries of a package lie that are not on everybody's PATH. */
const PLACES = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
const find = (...names: string[]): string | undefined =>
  names.flatMap((name) => PLACES.map((place) => join(place, name))).find((file) => existsSync(file));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Runs one statement as the user who may make databases. */
export async function sayTo(url: string, sql: string): Promise<void> {
  const connection = await createConnection(url);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}

export interface ScratchServer {
  readonly url: string;
  stop(): Promise<void>;
}

// Nothing in a scratch server of the tests outlives the run, so nothing there has to survive a power cut.
const FORGETFUL = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0'];

/**
 * Starts mariadbd, or answers undefined when it is not installed. The benchmark keeps its `folder` for the next run, sets
 * other `options`, and starts it `under` a command that ties it to a processor. With a `port` its address stays the same.
 */
export async function startMariadb({
  folder: kept,
  options = FORGETFUL,
  under = [],
  port: wanted,
}: { folder?: string; options?: string[]; under?: string[]; port?: number } = {}): Promise<
  (ScratchServer & { pid: number }) | undefined
> {
  const server = find('mariadbd');
  const install = find('mariadb-install-db');
  if (!server || !install) return undefined;
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'carnet-mariadb-'));
  const [data, socket, init] = [join(folder, 'data'), join(folder, 'socket'), join(folder, 'init.sql')];
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  if (!existsSync(data))
    execFileSync(
      install,
      ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...asRoot],
      { stdio: 'ignore' },
    );
  const password = wanted ? PASSWORD : randomBytes(12).toString('hex');
  writeFileSync(
    init,
    `CREATE OR REPLACE USER ${USER}@'%' IDENTIFIED BY '${password}';\nGRANT ALL ON *.* TO ${USER}@'%';\n`,
  );
  const port = wanted ?? (await freePort());
  const command = [...under, server];
  const child = spawn(
    command[0]!,
    [
      ...command.slice(1),
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      // Another server that starts empties the shared folder of temporary tables under this one's feet.
      `--tmpdir=${data}`,
      `--pid-file=${join(folder, 'pid')}`,
      `--init-file=${init}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--max-connections=500',
      '--performance-schema=OFF',
      ...options,
      ...asRoot,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // A run that falls does not leave it behind.
  const orphaned = (): boolean => child.kill('SIGKILL');
  process.once('exit', orphaned);
  void ended.then(() => process.off('exit', orphaned));
  const stop = async (): Promise<void> => {
    child.kill(kept ? 'SIGTERM' : 'SIGKILL');
    await ended;
    if (!kept) rmSync(folder, { recursive: true, force: true });
  };
  const url = `mysql://${USER}:${password}@127.0.0.1:${port}/`;
  for (const end = Date.now() + PATIENCE_MS; ; await pause(50)) {
    try {
      await sayTo(url, 'SELECT 1');
      return { url, stop, pid: child.pid! };
    } catch (error) {
      if (Date.now() < end && child.exitCode === null) continue;
      await stop();
      throw new Error('The scratch MariaDB did not come up', { cause: error });
    }
  }
}

/** The server that this run of jest may use; undefined when there is none, which the start of the run has said aloud. */
export const mariadbUrl = (): string | undefined => process.env.TEST_MARIADB_URL || undefined;

/** A database of one's own on the run's server. */
export async function scratchDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = mariadbUrl();
  if (!server) throw new Error('There is no MariaDB in this run');
  const name = `carnet_${randomBytes(6).toString('hex')}`;
  await sayTo(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  return { url: new URL(name, server).href, drop: () => sayTo(server, `DROP DATABASE ${name}`) };
}

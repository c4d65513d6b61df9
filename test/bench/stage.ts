/** Where the benchmark takes place: MariaDB and its databases of families, the servers, the load, each on its processor. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { modules } from '../../src/modules';
import { TOKEN_AUDIENCE } from '../../src/modules/identity';
import { dayOf, type Day } from '../../src/core/time';
import { sayTo, startMariadb } from '../support/mariadb';
import { fill } from './fill';
import { OTHER_CORE, serve, tiedTo, worker, type Served, type Worker } from './machine';
import { openMeter, type Contestant, type Meter } from './measure';
import type { Kind } from './questions';

const CONNECTIONS = 16;
const SECRET = randomBytes(32).toString('base64url');
const MAIN = join(__dirname, '..', '..', 'src', 'main.js');
const GATEWAY = join(process.cwd(), 'deploy', 'gateway', 'server.mjs');
const GATEWAY_ENV = {
  PORT: '0',
  HOST: '127.0.0.1',
  TRUST_PROXY: 'true',
  SUPERGRAPH: join(process.cwd(), 'schema', 'supergraph.graphql'),
  OPERATIONS: join(process.cwd(), 'src', 'graphql', 'generated', 'operations.json'),
};
const besides = (name: string): string => join(__dirname, name);

/** Children in a database of either engine, and the day around which their carnets lie. */
export interface Families {
  readonly children: number;
  readonly today: Day;
  /** Left out for the embedded database. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
}

export interface Stage {
  readonly meter: Meter;
  readonly load: Worker;
  /** A second load, beside the one that is measured. */
  readonly besides: Worker;
  readonly database: string;
  /** So many children in MariaDB, or in the embedded database. */
  families(children: number, engine?: 'embedded'): Promise<Families>;
  /** Hand-written, with an access log or without. */
  floor(families: Families, log?: 'log' | 'no log'): Promise<Served>;
  tunedFloor(families: Families): Promise<Served>;
  mercurius(families: Families): Promise<Served>;
  product(families: Families): Promise<Served>;
  /** deploy/gateway before the subgraphs of all modules. */
  gateway(families: Families): Promise<Served>;
  close(): Promise<void>;
}

/** How `served` takes part: asked this way, ninety days of a random child. */
export const contestant = (
  name: string,
  served: Served,
  { children, today }: Families,
  kind: Kind,
  more: { again?: number; connections?: number } = {},
): Contestant => ({
  name,
  served,
  ask: { url: served.url, kind, today, children, days: 90, connections: CONNECTIONS, ...more },
});

export async function openStage(
  folder: string,
  profile: readonly string[],
  say: (line: string) => void,
): Promise<Stage> {
  mkdirSync(join(folder, 'mariadb'), { recursive: true });
  const memory = Math.floor((0.7 * totalmem()) / 2 ** 30);
  const mariadb = await startMariadb({
    folder: join(folder, 'mariadb'),
    // As an operator sets it: the access log must survive a power cut, and most of the memory is the database's.
    options: [
      '--innodb-flush-log-at-trx-commit=1',
      `--innodb-buffer-pool-size=${memory}G`,
      '--innodb-log-file-size=512M',
    ],
    under: tiedTo(OTHER_CORE),
  });
  if (!mariadb) throw new Error('MariaDB is not installed');
  const [load, second] = [1, 2].map(() => worker(besides('load.js'), [SECRET, TOKEN_AUDIENCE])) as [Worker, Worker];
  const measuring = await openMeter(load, mariadb);
  const running = new Set<Served>();
  const start = async (...how: Parameters<typeof serve>): Promise<Served> => {
    const served = await serve(...how);
    running.add(served);
    return { ...served, stop: () => (running.delete(served), served.stop()) };
  };
  const peer = (script: string, { databaseUrl }: Families, ...words: string[]): Promise<Served> =>
    start(script, besides(script), [databaseUrl!, SECRET, TOKEN_AUDIENCE, ...words]);
  return {
    meter: measuring,
    load,
    besides: second,
    database: await versionOf(mariadb.url),
    async families(children, engine) {
      const dataDir = join(folder, engine ? `embedded-${children}` : 'data');
      mkdirSync(dataDir, { recursive: true });
      const name = `bench_${children}`;
      if (!engine)
        await sayTo(mariadb.url, `CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
      const where = { dataDir, ...(!engine && { databaseUrl: new URL(name, mariadb.url).href }) };
      return { children, ...where, today: await fill(where, children, dayOf(Date.now(), 'UTC'), say) };
    },
    floor: (families, log = 'log') => peer('floor.js', families, log),
    tunedFloor: (families) => peer('floor-tuned.js', families),
    mercurius: (families) => peer('mercurius.js', families),
    product: (families) => start('the product', MAIN, ['start'], environment(families), [...profile]),
    async gateway(families) {
      const addresses: NodeJS.ProcessEnv = {};
      const behind: Served[] = [];
      for (const { name } of modules) {
        const subgraph = await start(name, MAIN, ['subgraph', name], environment(families), [...profile]);
        addresses[`SUBGRAPH_${name.toUpperCase()}`] = `${subgraph.url}/graphql`;
        behind.push(subgraph);
      }
      return { ...(await start('the gateway', GATEWAY, [], { ...GATEWAY_ENV, ...addresses }, [...profile])), behind };
    },
    async close() {
      load.stop();
      second.stop();
      await measuring.close();
      for (const served of running) await served.stop();
      await mariadb.stop();
    },
  };
}

/** As it ships, but for the mail, which goes nowhere, and the addresses, which the load makes up. */
const environment = ({ databaseUrl, dataDir }: Families): NodeJS.ProcessEnv => ({
  // The embedded database is not for production, and says so.
  ...(databaseUrl ? { DATABASE_URL: databaseUrl } : { NODE_ENV: 'development' }),
  CARNET_SECRETS: SECRET,
  CARNET_DATA_DIR: dataDir,
  CARNET_DEMO: 'off',
  PUBLIC_URL: 'https://carnet.example',
  PORT: '0',
  TRUST_PROXY: '127.0.0.1',
  MAIL_FROM: 'carnet@carnet.example',
  SENDGRID_API_KEY: 'SG.bench',
  SENDGRID_BASE_URL: 'http://127.0.0.1:9',
  LOG_LEVEL: 'info',
});

async function versionOf(url: string): Promise<string> {
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection(url);
  const [rows] = await connection.query('SELECT VERSION() AS version');
  await connection.end();
  return (rows as { version: string }[])[0]!.version;
}

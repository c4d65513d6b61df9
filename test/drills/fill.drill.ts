/**
 * Fills two databases with families of the benchmark's generator, a small one and one of ten times its size, and shows that
 * a carnet costs the same in both: the statements of a carnet, as the server logged them, keep to primary keys, whatever the
 * size, and neither the service's nor the database's processor time grows. Prints rows and bytes of each family, from which
 * docs/scaling.md reckons. Needs mariadb-server, about 100 kB of disk for each child, and a machine that does nothing else.
 *
 *   npm run drill -- fill [--children 200000] [--small 20000] [--rounds 7] [--requests 2000] [--folder DIR, to keep the data]
 */
import { mkdirSync, statSync, readdirSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { dayOf, type Day } from '../../src/core/time';
import { TOKEN_AUDIENCE } from '../../src/modules/identity';
import { fill } from '../bench/fill';
import { firstDay } from '../bench/families';
import type { Ask } from '../bench/load';
import { OTHER_CORE, tiedTo, worker, type Served } from '../bench/machine';
import { openMeter, inRounds, type Contestant, type Sample } from '../bench/measure';
import { sayTo, startMariadb } from '../support/mariadb';
import { serveFilled } from './filled-service';
import { check, inScratchDirectory, pause, say } from './scratch-directory';

const MOST_RATIO = 1.15;
/** A statement of a sweep takes less. */
const QUIET_MS = 5_000;
const SECRET = randomBytes(32).toString('base64url');
/** How MariaDB may find the rows of a carnet: by a key, never by reading a table or a whole index. */
const BY_KEY = new Set(['system', 'const', 'eq_ref', 'ref', 'range']);

interface Step {
  table: string;
  type: string;
  key: string | null;
}

export async function drill(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      children: { type: 'string', default: '200000' },
      small: { type: 'string', default: '20000' },
      rounds: { type: 'string', default: '7' },
      requests: { type: 'string', default: '2000' },
      folder: { type: 'string' },
      memory: { type: 'string', default: '3G' },
    },
  });
  const requests = Number(values.requests);
  const sizes = [Number(values.small), Number(values.children)] as const;
  await inScratchDirectory(async (directory) => {
    const dist = directory.build('dist', ['test/bench', 'test/support']);
    const folder = join(values.folder ?? directory.folder, 'mariadb');
    mkdirSync(folder, { recursive: true });
    const mariadb = await startMariadb({
      folder,
      options: [
        '--innodb-flush-log-at-trx-commit=1',
        `--innodb-buffer-pool-size=${values.memory}`,
        '--innodb-log-file-size=1G',
        '--local-infile=1',
      ],
      under: tiedTo(OTHER_CORE),
    });
    if (!mariadb) throw new Error("This drill needs Debian's mariadb-server");
    const load = worker(join(dist, 'test', 'bench', 'load.js'), [SECRET, TOKEN_AUDIENCE]);
    const measuring = await openMeter(load, { url: mariadb.url, pid: mariadb.pid });
    const served: Served[] = [];
    const contestants: Contestant[] = [];
    const plans: Step[][] = [];
    try {
      for (const children of sizes) {
        const name = `fill_${children}`;
        await sayTo(mariadb.url, `CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
        const databaseUrl = new URL(name, mariadb.url).href;
        const started = performance.now();
        const today = await fill({ databaseUrl, dataDir: directory.folder }, children, dayOf(Date.now(), 'UTC'), say);
        say(`${children} children are there after ${Math.round((performance.now() - started) / 1000)} s`);
        await weigh(databaseUrl, join(folder, 'data', name), children);
        const start = (): Promise<Served> =>
          serveFilled(name, { dist, databaseUrl, secret: SECRET, dataDir: directory.folder });
        const watched = await start();
        plans.push(
          await plansOf(
            databaseUrl,
            load,
            { url: watched.url, kind: 'graphql', today, children, days: 90, connections: 1 },
            today,
          ),
        );
        await watched.stop();
        const service = await start();
        served.push(service);
        const ask: Contestant['ask'] = { url: service.url, kind: 'graphql', today, children, days: 90, connections: 8 };
        contestants.push({ name, served: service, ask });
      }
      // Caches and compiled queries first; ticks of the processor's clock are 10 ms, so a round must have many requests.
      if (requests < 500) throw new Error('Fewer than 500 requests a round measure nothing');
      await inRounds(measuring, contestants, 1, { requests });
      const samples = await inRounds(measuring, contestants, Number(values.rounds), { requests });
      const [small, large] = contestants.map(({ name }) => samples.get(name)!) as [Sample[], Sample[]];
      for (const [n, list] of [small, large].entries())
        say(
          `${sizes[n]} children: service ${median(list, 'cpu').toFixed(3)} ms, database ${median(list, 'databaseCpu').toFixed(3)} ms of processor a carnet; ${median(list, 'statements').toFixed(1)} statements; median ${median(list, 'p50').toFixed(1)} ms, p99 ${median(list, 'p99').toFixed(1)} ms; ${median(list, 'perSecond').toFixed(0)} a second; the process ${Math.max(...list.map(({ peakMb }) => peakMb)).toFixed(0)} MB; ${list.reduce((sum, { failed }) => sum + failed, 0)} failed`,
        );
      // Round by round, so that what slows the machine for a while slows both.
      const ratios = small
        .map((sample, n) => (large[n]!.cpu + large[n]!.databaseCpu) / (sample.cpu + sample.databaseCpu))
        .sort((a, b) => a - b);
      const ratio = ratios[Math.floor(ratios.length / 2)]!;
      const [before, after] = plans as [Step[], Step[]];
      const bad = [...before, ...after].filter(({ type, key }) => !BY_KEY.has(type) || !key);
      for (const { table, type, key } of after) say(`  ${table}: ${type} by ${key}`);
      check([
        [
          `the cost of a carnet at ${sizes[1]} children is ${ratio.toFixed(2)} of that at ${sizes[0]} (${ratios[0]!.toFixed(2)} to ${ratios.at(-1)!.toFixed(2)})`,
          ratio <= MOST_RATIO,
        ],
        [`${bad.length} steps of a carnet's plans do without a key`, bad.length === 0 && after.length > 0],
        ['the plans are the same at both sizes', JSON.stringify(before) === JSON.stringify(after)],
        ['no carnet failed', [...small, ...large].every(({ failed }) => failed === 0)],
      ]);
    } finally {
      load.stop();
      await measuring.close();
      for (const service of served) await service.stop();
      await mariadb.stop();
    }
  });
}

const median = (list: readonly Sample[], key: keyof Sample): number =>
  list.map((sample) => sample[key]).sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

/** Rows and bytes on disk, indexes included, of each table that has any to speak of. */
async function weigh(databaseUrl: string, folder: string, children: number): Promise<void> {
  const connection = await createConnection(databaseUrl);
  let bytes = 0;
  let rows = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ibd'))) {
    const size = statSync(join(folder, file)).size;
    if (size < 1 << 20) continue;
    const table = file.slice(0, -4);
    const [[counted]] = await connection.query<RowDataPacket[]>(`SELECT COUNT(*) AS n FROM \`${table}\``);
    say(
      `  ${table}: ${counted!.n} rows, ${(size / 2 ** 20).toFixed(0)} MB, ${(size / counted!.n).toFixed(0)} bytes a row`,
    );
    bytes += size;
    rows += Number(counted!.n);
  }
  await connection.end();
  say(
    `  ${rows} rows, ${(bytes / 2 ** 30).toFixed(2)} GB; a family: ${(rows / children).toFixed(1)} rows, ${(bytes / children / 1000).toFixed(1)} kB`,
  );
}

/** The reads of records that the server has logged since the log was last emptied; the dispatcher's are of letters. */
async function readsLogged(connection: Connection): Promise<string[]> {
  const [logged] = await connection.query<RowDataPacket[]>(
    "SELECT CONVERT(argument USING utf8mb4) AS sqlText FROM mysql.general_log WHERE command_type='Execute'",
  );
  return logged
    .map(({ sqlText }) => String(sqlText).replace(/^\[\d+\]\s*/, ''))
    .filter((sql) => /^\s*SELECT/i.test(sql) && /patient|account|session/i.test(sql));
}

/** What the server logs while one carnet is asked for, and how it would go about each SELECT. */
async function plansOf(
  databaseUrl: string,
  load: ReturnType<typeof worker>,
  about: Contestant['ask'],
  today: Day,
): Promise<Step[]> {
  const connection = await createConnection(databaseUrl);
  const question: Ask = { ...about, requests: 1 };
  const sample = { child: Math.floor(about.children / 2), from: firstDay(today, about.days, 0.5) };
  // Before anything is prepared: what was prepared without a log is logged without its values.
  await connection.query("SET GLOBAL log_output='TABLE', GLOBAL general_log=1");
  // The service sweeps all records once when it starts, which is no part of a carnet.
  do {
    await connection.query('TRUNCATE mysql.general_log');
    await pause(QUIET_MS);
  } while ((await readsLogged(connection)).length > 0);
  await load.ask<string>({ about: question, sample });
  await connection.query('SET GLOBAL general_log=0');
  const steps: Step[] = [];
  for (const sql of await readsLogged(connection)) steps.push(...(await explain(connection, sql)));
  await connection.end();
  return steps.sort((a, b) => `${a.table}${a.key}`.localeCompare(`${b.table}${b.key}`));
}

async function explain(connection: Connection, sql: string): Promise<Step[]> {
  const [rows] = await connection.query<RowDataPacket[]>(`EXPLAIN ${sql}`);
  return rows
    .filter(({ table }) => table && !String(table).startsWith('<'))
    .map(({ table, type, key }) => ({
      table: String(table),
      type: String(type),
      key: key === null ? null : String(key),
    }));
}

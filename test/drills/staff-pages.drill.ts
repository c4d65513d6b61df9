/**
 * What the pages of staff cost the database at two sizes of the country, the units being 36 at both: the processor time of the
 * service's user for one request, as MariaDB counts it (userstat), and the rows and index entries that it reads, median of many.
 * The two sizes take turns, so that other work on the machine slows both alike. Needs mariadb-server and about 25 kB of disk for
 * each child.
 *
 *   npm run drill -- staff-pages [--children 320000] [--small 20000] [--requests 40] [--most 10] [--growth 1.5]
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import jwt from 'jsonwebtoken';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { useSecrets } from '../../src/core/secrets';
import { addDays, dayOf, type Day } from '../../src/core/time';
import { TOKEN_AUDIENCE } from '../../src/modules/identity';
import * as families from '../bench/families';
import { fill } from '../bench/fill';
import { OTHER_CORE, tiedTo } from '../bench/machine';
import { quantile } from '../bench/statistics';
import { sayTo, startMariadb } from '../support/mariadb';
import { staffTables } from './staff-families';
import { serveFilled } from './filled-service';
import { check, inScratchDirectory, pause, ROOT, say } from './scratch-directory';

const SECRET = randomBytes(32).toString('base64url');
/** The unit whose pages are asked for. */
const UNIT = 5;

const QUIET_READS = 200;
const QUIET_SECONDS = 5;
const MOST_SECONDS = 300;

interface Page {
  readonly name: string;
  readonly query: string;
  readonly variables: object;
  /** How many rows the page shows, where it is a list without pages: it grows with them. */
  readonly shows?: (page: Readonly<Record<string, readonly unknown[]>>) => number;
}

const document = (name: string): string => readFileSync(join(ROOT, 'schema', 'operations', `${name}.graphql`), 'utf8');
const UNACKNOWLEDGED = `query ($n: Int!) { unacknowledgedNotices(olderThanHours: 48, first: $n) {
  edges { node { id kind occurredAt caregiversTold patient { id fullName } } } pageInfo { hasNextPage endCursor } } }`;

function pagesOf(today: Day, child: number): Page[] {
  const medicalUnitClues = families.cluesOf(UNIT);
  const patients = document('patients');
  const registrations = document('registrations');
  const find = (name: string, search: string): Page => ({
    name: `patients, ${name}`,
    query: patients,
    variables: { search, first: 20 },
  });
  return [
    { name: 'patients, first page', query: patients, variables: { first: 20 } },
    find('a name', 'garcía'),
    find('the middle of a name', 'arcí'),
    find('three words', 'garcia peña ximena'),
    find('a whole CURP', families.curp('P', child)),
    find('an NSS', String(10_000_000_000 + child)),
    find('a record number', `EXP-${child}`),
    find('nothing found', 'wxyz'),
    { name: 'registrations', query: registrations, variables: { first: 20 } },
    { name: 'registrations, QUEUED', query: registrations, variables: { first: 20, status: 'QUEUED' } },
    { name: 'registrations, FAILED', query: registrations, variables: { first: 20, status: 'FAILED' } },
    { name: 'unacknowledgedNotices', query: UNACKNOWLEDGED, variables: { n: 20 } },
    { name: 'tasks, open', query: document('tasks'), variables: { medicalUnitClues, first: 20 } },
    {
      name: 'tasks, done',
      query: document('tasks'),
      variables: { medicalUnitClues, first: 20, filter: { status: 'DONE' } },
    },
    { name: 'arrivals', query: document('arrivals'), variables: { first: 20 } },
    { name: 'dataRequests', query: document('data-requests'), variables: { first: 20 } },
    {
      name: 'unitAgenda',
      query: document('unit-agenda'),
      variables: { medicalUnitClues, day: addDays(today, 1) },
      shows: ({ appointments }) => appointments!.length,
    },
    { name: 'unitBoard', query: document('unit-board'), variables: { medicalUnitClues } },
  ];
}

interface Spent {
  /** Milliseconds of processor that the database has spent for the service. */
  ms: number;
  /** Reads of rows and index entries, the service's own and those of its jobs. */
  reads: number;
}

async function spent(connection: Connection): Promise<Spent> {
  const [[cpu]] = await connection.query<RowDataPacket[]>(
    "SELECT SUM(CPU_TIME) * 1000 AS ms FROM information_schema.USER_STATISTICS WHERE USER = 'carnet'",
  );
  const [[handler]] = await connection.query<RowDataPacket[]>(
    "SELECT SUM(VARIABLE_VALUE) AS n FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME LIKE 'Handler_read_%'",
  );
  return { ms: Number(cpu!.ms), reads: Number(handler!.n) };
}

/** A service looks over all records when it starts; its jobs would be counted with the pages. */
async function untilQuiet(connection: Connection): Promise<void> {
  for (let quiet = 0, tries = 0; quiet < QUIET_SECONDS && tries < MOST_SECONDS; tries++) {
    const [start, before] = [await spent(connection), await spent(connection)];
    await pause(1000);
    const { reads } = await spent(connection);
    quiet = reads - before.reads - (before.reads - start.reads) < QUIET_READS ? quiet + 1 : 0;
  }
}

function tokenOf(accountId: string): string {
  const [{ privateKey, jwk }] = useSecrets([SECRET]).signingKeys;
  const claims = { algorithm: 'ES256', keyid: jwk.kid, subject: accountId, audience: TOKEN_AUDIENCE } as const;
  return jwt.sign({ sid: families.staffSession(accountId) }, privateKey, { ...claims, expiresIn: '1d' });
}

interface Cost extends Spent {
  /** Rows of a list without pages. */
  shown: number;
}

/** A database of one size, and the service over it. */
interface Size {
  readonly url: string;
  readonly children: number;
  readonly today: Day;
}

/** Asks once; answers how many rows a list without pages shows. */
async function ask({ url, children, today }: Size, number: number): Promise<number> {
  const child = UNIT + families.UNITS * Math.floor(children / families.UNITS / 2);
  const { name, query, variables, shows } = pagesOf(today, child)[number]!;
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${tokenOf(families.socialWorkerOf(UNIT))}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as {
    data?: Record<string, Record<string, unknown[]>>;
    errors?: unknown;
  };
  if (errors || !data) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return shows === undefined ? 0 : shows(Object.values(data)[0]!);
}

/** What a page costs at each size: they take turns, after a few requests that warm the caches. */
async function costsOf(
  connection: Connection,
  sizes: readonly Size[],
  page: number,
  requests: number,
): Promise<Cost[]> {
  const looks = sizes.map(() => ({ shown: 0, used: [] as Spent[], idle: [] as Spent[] }));
  for (let n = -5; n < requests; n++)
    for (const [index, size] of sizes.entries()) {
      const [start, before] = [await spent(connection), await spent(connection)];
      const shown = await ask(size, page);
      const after = await spent(connection);
      if (n < 0) continue;
      const look = looks[index]!;
      look.shown = shown;
      look.used.push({ ms: after.ms - before.ms, reads: after.reads - before.reads });
      look.idle.push({ ms: before.ms - start.ms, reads: before.reads - start.reads });
    }
  return looks.map(({ shown, used, idle }) => {
    const median = (what: keyof Spent): number =>
      Math.max(
        0,
        quantile(
          used.map((each) => each[what]),
          0.5,
        ) -
          quantile(
            idle.map((each) => each[what]),
            0.5,
          ),
      );
    return { shown, ms: median('ms'), reads: median('reads') };
  });
}

export async function drill(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      children: { type: 'string', default: '320000' },
      small: { type: 'string', default: '20000' },
      requests: { type: 'string', default: '40' },
      most: { type: 'string', default: '10' },
      growth: { type: 'string', default: '1.5' },
      folder: { type: 'string' },
      memory: { type: 'string', default: '3G' },
    },
  });
  await inScratchDirectory(async (directory) => {
    const dist = directory.build('dist', []);
    const folder = join(values.folder ?? directory.folder, 'mariadb');
    mkdirSync(folder, { recursive: true });
    const mariadb = await startMariadb({
      folder,
      options: [
        '--userstat=1',
        `--innodb-buffer-pool-size=${values.memory}`,
        '--innodb-log-file-size=1G',
        '--local-infile=1',
      ],
      under: tiedTo(OTHER_CORE),
    });
    if (!mariadb) throw new Error("This drill needs Debian's mariadb-server");
    const served: (Size & { stop(): Promise<void> })[] = [];
    try {
      for (const children of [Number(values.small), Number(values.children)]) {
        const name = `staff_${children}`;
        await sayTo(mariadb.url, `CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
        const databaseUrl = new URL(name, mariadb.url).href;
        const dataDir = directory.folder;
        const today = await fill({ databaseUrl, dataDir }, children, dayOf(Date.now(), 'UTC'), say, staffTables);
        const { url, stop } = await serveFilled(name, { dist, databaseUrl, secret: SECRET, dataDir });
        served.push({ url, stop, children, today });
      }
      const connection = await createConnection(mariadb.url);
      await untilQuiet(connection);
      const { most, growth, requests } = values;
      const wrong: string[] = [];
      say(`| page | ${served.map(({ children }) => `${children} children`).join(' | ')} | growth |`);
      for (const [index, { name }] of pagesOf(served[0]!.today, 0).entries()) {
        const [small, large] = await costsOf(connection, served, index, Number(requests));
        const grows = growthOf(small!, large!);
        say(`| ${name} | ${shown(small!)} | ${shown(large!)} | ${grows.toFixed(2)} |`);
        if (large!.ms > Number(most) || grows > Number(growth)) wrong.push(name);
      }
      await connection.end();
      check([[`${wrong.length} pages cost too much or grow: ${wrong.join('; ') || 'none'}`, wrong.length === 0]]);
    } finally {
      for (const { stop } of served) await stop();
      await mariadb.stop();
    }
  });
}

const shown = ({ ms, reads, shown: rows }: Cost): string =>
  `${ms.toFixed(2)} ms, ${reads} reads${rows > 0 ? `, ${rows} shown` : ''}`;

/** So little is not measured well: growth is reckoned from there. */
const LEAST_MS = 1;

/** How many times as much the larger size costs; a list without pages costs what it shows. */
const growthOf = (small: Cost, large: Cost): number =>
  Math.max(LEAST_MS, large.ms) / Math.max(LEAST_MS, small.ms) / Math.max(1, large.shown / Math.max(1, small.shown));

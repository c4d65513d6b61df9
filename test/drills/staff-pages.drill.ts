/**
 * What the pages of staff cost the database at two sizes of the country, the units being 36 at both: the processor time of the
 * service's user for one request, as MariaDB counts it (userstat), median of many. Needs mariadb-server and about 15 kB of disk
 * for each child.
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

interface Page {
  readonly name: string;
  readonly query: string;
  readonly variables: object;
  /** The list whose length says how much the page shows; a list without pages grows with what it shows. */
  readonly shows?: string;
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
      shows: 'appointments',
    },
  ];
}

/** Milliseconds of processor that the database has spent for the service. */
async function spent(connection: Connection): Promise<number> {
  const [[row]] = await connection.query<RowDataPacket[]>(
    "SELECT SUM(CPU_TIME) * 1000 AS ms FROM information_schema.USER_STATISTICS WHERE USER = 'carnet'",
  );
  return Number(row!.ms);
}

function tokenOf(accountId: string): string {
  const [{ privateKey, jwk }] = useSecrets([SECRET]).signingKeys;
  const claims = { algorithm: 'ES256', keyid: jwk.kid, subject: accountId, audience: TOKEN_AUDIENCE } as const;
  return jwt.sign({ sid: families.staffSession(accountId) }, privateKey, { ...claims, expiresIn: '1d' });
}

interface Cost {
  /** Milliseconds of database for one request. */
  ms: number;
  /** Rows of a list without pages. */
  shown: number;
}

/** Asks for a page many times; the first answers warm the caches. */
async function costOf(
  { url, connection, requests }: { url: string; connection: Connection; requests: number },
  page: Page,
): Promise<Cost> {
  const authorization = `Bearer ${tokenOf(families.socialWorkerOf(UNIT))}`;
  let shown = 0;
  const ask = async (): Promise<void> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: page.query, variables: page.variables }),
    });
    const { data, errors } = (await answer.json()) as {
      data?: Record<string, Record<string, unknown[]>>;
      errors?: unknown;
    };
    if (errors || !data) throw new Error(`${page.name}: ${JSON.stringify(errors)}`);
    if (page.shows) shown = Object.values(data)[0]![page.shows]!.length;
  };
  for (let n = 0; n < 5; n++) await ask();
  const costs: number[] = [];
  const idle: number[] = [];
  for (let n = 0; n < requests; n++) {
    const [start, before] = [await spent(connection), await spent(connection)];
    await ask();
    costs.push((await spent(connection)) - before);
    idle.push(before - start);
  }
  return { ms: Math.max(0, quantile(costs, 0.5) - quantile(idle, 0.5)), shown };
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
  const sizes = [Number(values.small), Number(values.children)] as const;
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
    const costs: Map<string, Cost>[] = [];
    try {
      for (const children of sizes) {
        const name = `staff_${children}`;
        await sayTo(mariadb.url, `CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
        const databaseUrl = new URL(name, mariadb.url).href;
        const where = { databaseUrl, dataDir: directory.folder };
        const today = await fill(where, children, dayOf(Date.now(), 'UTC'), say, staffTables);
        const service = await serveFilled(name, { dist, databaseUrl, secret: SECRET, dataDir: directory.folder });
        const connection = await createConnection(databaseUrl);
        // The service looks over all records once when it starts.
        await pause(5000);
        const measured = new Map<string, Cost>();
        const child = UNIT + families.UNITS * Math.floor(children / families.UNITS / 2);
        for (const page of pagesOf(today, child)) {
          const cost = await costOf({ url: service.url, connection, requests: Number(values.requests) }, page);
          measured.set(page.name, cost);
          say(
            `  ${page.name}: ${cost.ms.toFixed(2)} ms of database${page.shows ? `, ${cost.shown} ${page.shows}` : ''}`,
          );
        }
        costs.push(measured);
        await connection.end();
        await service.stop();
      }
    } finally {
      await mariadb.stop();
    }
    report(sizes, costs as [Map<string, Cost>, Map<string, Cost>], Number(values.most), Number(values.growth));
  });
}

/** So little is not measured well: growth is reckoned from there. */
const LEAST_MS = 1;

function report(
  sizes: readonly [number, number],
  [small, large]: readonly [Map<string, Cost>, Map<string, Cost>],
  most: number,
  growth: number,
): void {
  say(`| page | ${sizes[0]} children | ${sizes[1]} children | growth |`);
  const wrong: string[] = [];
  for (const [name, { ms, shown }] of large) {
    const before = small.get(name)!;
    // A list without pages costs what it shows.
    const rows = shown > 0 ? Math.max(1, shown / Math.max(1, before.shown)) : 1;
    const ratio = Math.max(LEAST_MS, ms) / Math.max(LEAST_MS, before.ms) / rows;
    say(
      `| ${name} | ${before.ms.toFixed(2)} ms | ${ms.toFixed(2)} ms | ${ratio.toFixed(2)}${shown > 0 ? ' for each row shown' : ''} |`,
    );
    if (ms > most || ratio > growth) wrong.push(name);
  }
  check([[`${wrong.length} pages cost too much or grow: ${wrong.join('; ') || 'none'}`, wrong.length === 0]]);
}

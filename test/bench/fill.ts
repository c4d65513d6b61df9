/** Fills a database of either engine with families (families.ts), and leaves one that is filled already as it is. */
import { untyped } from '../../src/database';
import { Readable } from 'node:stream';
import { createConnection } from 'mysql2';
import { open } from '../../src/open-database';
import type { Config } from '../../src/config';
import type { Database } from '../../src/database';
import type { Day } from '../../src/core/time';
import { calendarAround, type Calendar, type Cell, type TableOfFamilies } from './families';
import { peopleTables } from './family-people';
import { recordTables } from './family-records';

type Where = Pick<Config, 'dataDir'> & Partial<Pick<Config, 'databaseUrl'>>;
type Say = (line: string) => void;

const CHUNK = 1 << 20;
/** So much is undone when something fails, and no statement runs for minutes. */
const CHILDREN_A_STATEMENT = 20_000;
const CHILDREN_A_TRANSACTION = 500;
const MARK = 'bench_filled';

const escaped = (cell: Cell): string =>
  cell === null ? '\\N' : typeof cell === 'number' ? String(cell) : cell.replace(/[\\\t\n]/g, '\\$&');

function* asText(table: TableOfFamilies, first: number, end: number): Generator<Buffer> {
  let text = '';
  for (let child = first; child < end; child++) {
    for (const row of table.rows(child)) text += `${row.map(escaped).join('\t')}\n`;
    if (text.length > CHUNK) {
      yield Buffer.from(text);
      text = '';
    }
  }
  // An empty piece would mean the end to the server.
  if (text !== '') yield Buffer.from(text);
}

/** LOAD DATA from memory: no file, a few hundred thousand rows a second, in the order of the primary key. */
async function load(url: string, tables: readonly TableOfFamilies[], children: number, say: Say): Promise<void> {
  const connection = createConnection({ uri: url, charset: 'utf8mb4' });
  const query = (sql: string, stream?: () => Readable): Promise<unknown> =>
    new Promise((resolve, reject) =>
      connection.query({ sql, infileStreamFactory: stream } as never, (error: unknown, result: unknown) =>
        error ? reject(error as Error) : resolve(result),
      ),
    );
  await query('SET unique_checks=0, foreign_key_checks=0');
  for (const table of tables) {
    const started = Date.now();
    for (let block = 0; block < children; block += CHILDREN_A_STATEMENT)
      await query(
        `LOAD DATA LOCAL INFILE 'families' INTO TABLE ${table.table} CHARACTER SET utf8mb4 (${table.columns.map((column) => `\`${column}\``).join(',')})`,
        () => Readable.from(asText(table, block, Math.min(block + CHILDREN_A_STATEMENT, children))),
      );
    say(`  ${table.table}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  for (const table of tables) await query(`ANALYZE TABLE ${table.table}`);
  connection.end();
}

/** Row by row into the embedded database, in transactions that its log can swallow; over what an earlier try has left. */
async function insertAll(
  database: Database,
  tables: readonly TableOfFamilies[],
  children: number,
  say: Say,
): Promise<void> {
  for (const { table, columns, rows } of tables) {
    const started = Date.now();
    const names = columns.map((column) => `\`${column}\``).join(',');
    const sql = `INSERT OR REPLACE INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(',')})`;
    for (let block = 0; block < children; block += CHILDREN_A_TRANSACTION)
      await database.transaction(async (db) => {
        for (let child = block; child < Math.min(block + CHILDREN_A_TRANSACTION, children); child++)
          for (const row of rows(child)) await db.run(sql, row);
      });
    say(`  ${table}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
}

/**
 * Reads every row once, by the key by which carnets find them. A database that has run for a day has in memory what its
 * families ask for; without this the first minutes would measure the disk, and the more so the more children there are.
 */
async function readThrough(url: string, tables: readonly TableOfFamilies[], say: Say): Promise<void> {
  const started = Date.now();
  const connection = createConnection(url).promise();
  for (const { table } of tables) await connection.query(`SELECT COUNT(*) FROM ${table} FORCE INDEX (PRIMARY)`);
  await connection.end();
  say(`  read through: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** The families of the benchmark, in the order in which foreign keys want them. */
const everyTable = (today: Day, calendar: Calendar): TableOfFamilies[] => [
  ...peopleTables(today, calendar),
  ...recordTables(calendar),
];

/** Answers the day around which the carnets lie, which is the day on which the database was filled. */
export async function fill(
  { databaseUrl, dataDir }: Where,
  children: number,
  today: Day,
  say: Say,
  tablesOf: (today: Day, calendar: Calendar) => TableOfFamilies[] = everyTable,
): Promise<Day> {
  const { database, migrate } = await open({ databaseUrl, dataDir });
  const calendar = calendarAround(today);
  const tables = tablesOf(today, calendar);
  try {
    await migrate();
    await database.run(`CREATE TABLE IF NOT EXISTS ${MARK} (children integer NOT NULL, today varchar(10) NOT NULL)`);
    const [filled] = await database.all(
      untyped<{ children: number; today: Day }>(`SELECT children, today FROM ${MARK}`),
    );
    if (filled && filled.children !== children)
      throw new Error(`There are ${filled.children} children in this database, not ${children}`);
    if (!filled) {
      say(`filling ${children} children`);
      if (databaseUrl) await load(databaseUrl, tables, children, say);
      else await insertAll(database, tables, children, say);
      await database.run(`INSERT INTO ${MARK} (children, today) VALUES (?,?)`, [children, today]);
    }
    if (databaseUrl) await readThrough(databaseUrl, tables, say);
    return filled?.today ?? today;
  } finally {
    await database.close();
  }
}

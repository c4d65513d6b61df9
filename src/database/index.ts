/**
 * One interface for both engines: it takes statements with `?` placeholders and returns plain rows. TypeORM manages the
 * connections, the entities and the migrations; reads and writes do not use its query builder, because hydrating entities
 * costs several times the CPU of the rows. Both engines get the same SQL.
 */
import type { Deadline } from './deadline';
import type { Db, SqlValue } from './db';
import { tableOf, updateStatement, type Entity, type Statement } from './statement';

export * from './db';
export * from './statement';
export { together } from './together';

/** {@link Db.nested} for a transaction whose control statements `say` runs: a savepoint. */
export async function withSavepoint<T>(say: (sql: string) => Promise<unknown>, work: () => Promise<T>): Promise<T> {
  await say('SAVEPOINT part');
  try {
    const result = await work();
    await say('RELEASE SAVEPOINT part');
    return result;
  } catch (error) {
    // The savepoint is gone when the engine has undone the whole transaction: the first error says why.
    await say('ROLLBACK TO SAVEPOINT part').catch(() => undefined);
    throw error;
  }
}

/** The open database of one process. */
export interface Database extends Db {
  /** Commits the writes of `work` when it resolves and rolls them back when it rejects. Transactions do not nest. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** The same database for one request: at `deadline` its pending statements reject and are ended in the engine too. */
  within(deadline: Deadline): Database;
  /** The number of statements of this process, transaction control excluded. Tests compare it with a fixed number. */
  statements(): number;
  /** The numbers of busy and idle connections, and of requests that wait for one. */
  connections(): { busy: number; idle: number; waiting: number };
  close(): Promise<void>;
}

/** The first row, or undefined when there is none. */
export async function one<R>(db: Db, sql: Statement<R>, values: readonly SqlValue[] = []): Promise<R | undefined> {
  return (await db.all(sql, values))[0];
}

const column = (name: string): string => `\`${name}\``;
const value = (raw: unknown): SqlValue =>
  raw === undefined ? null : typeof raw === 'boolean' ? Number(raw) : (raw as SqlValue);

/**
 * Inserts rows of `entity`'s table that have the same columns. `name` is the calling function and stands in the text as a
 * comment, see {@link select}; `clause` follows VALUES.
 */
export const insert = <E extends object>(
  db: Db,
  name: string,
  entity: Entity<E>,
  rows: readonly Partial<E>[],
  clause = '',
): Promise<void> => insertRows(db, `INSERT /* ${name} */ INTO ${column(tableOf(entity))}`, rows, clause);

/** {@link insert} by the name of a table, for tests and tools. */
export const insertInto = (db: Db, table: string, rows: readonly object[]): Promise<void> =>
  insertRows(db, `INSERT /* insertInto */ INTO ${column(table)}`, rows);

/** Statements of at most 500 rows. */
async function insertRows(db: Db, into: string, rows: readonly object[], clause = ''): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first);
  const tuple = `(${columns.map(() => '?').join(',')})`;
  for (let start = 0; start < rows.length; start += 500) {
    const part = rows.slice(start, start + 500);
    await db.run(
      `${into} (${columns.map(column).join(',')}) VALUES ${part.map(() => tuple).join(',')} ${clause}`,
      part.flatMap((row) => columns.map((name) => value((row as Record<string, unknown>)[name]))),
    );
  }
}

/**
 * Sets `changes` on the rows that equal `key` in all of its columns and returns the number of those rows. `name` is the
 * calling function and stands in the text as a comment.
 */
export function update<E extends object>(
  db: Db,
  name: string,
  entity: Entity<E>,
  key: Partial<E>,
  changes: Partial<E>,
): Promise<number> {
  const set = Object.entries(changes);
  const where = Object.entries(key);
  const equals = ([of]: [string, unknown]): string => `${column(of)}=?`;
  return db.run(
    updateStatement(name, entity, set.map(equals).join(','), where.map(equals).join(' AND ')),
    [...set, ...where].map(([, raw]) => value(raw)),
  );
}

/**
 * Placeholders and values of an `IN (...)`. The list is padded to a power of two by repeating its last value, so that a
 * few prepared statements serve every length. An empty list matches nothing.
 */
export function inList(values: readonly SqlValue[]): { sql: string; values: SqlValue[] } {
  const last = values[values.length - 1] ?? null;
  const size = 2 ** Math.ceil(Math.log2(Math.max(values.length, 1)));
  const padded = [...values, ...new Array<SqlValue>(size - values.length).fill(last)];
  return { sql: `(${padded.map(() => '?').join(',')})`, values: padded };
}

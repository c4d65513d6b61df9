/**
 * The embedded engine: libsql behind TypeORM's better-sqlite3 driver. SQLite allows one writer at a time and one
 * transaction for each connection, so writes run one after the other, and reads use a second connection that sees only
 * committed data (WAL).
 */
import Connection from 'libsql';
import type { DataSource } from 'typeorm';
import { withSavepoint, type Database, type Db, type Row, type SqlValue } from './index';
import { TimeIsUp, type Deadline } from './deadline';

type Statement = { all(...values: SqlValue[]): Row[]; run(...values: SqlValue[]): { changes: number } };
type Embedded = { prepare(sql: string): Statement; exec(sql: string): void; close(): void };

const MOST_STATEMENTS = 500;

function preparing(connection: Embedded): (sql: string) => Statement {
  const prepared = new Map<string, Statement>();
  return (sql) => {
    let statement = prepared.get(sql);
    if (!statement) {
      if (prepared.size >= MOST_STATEMENTS) prepared.delete(prepared.keys().next().value!);
      prepared.set(sql, (statement = connection.prepare(sql)));
    }
    return statement;
  };
}

/**
 * Encrypts an embedded database with the key `to`; `from` is its present key, undefined when it is not encrypted. Throws when
 * that is not its key, or another process has it open.
 */
export function changeDataKey(file: string, { from, to }: { from: string | undefined; to: string }): void {
  const connection = new Connection(file) as unknown as Embedded;
  try {
    if (from) connection.exec(`PRAGMA key = '${from}'`);
    // Only the last connection can leave WAL: nobody reads or writes meanwhile.
    const [mode] = connection.prepare('PRAGMA journal_mode = DELETE').all();
    if (mode?.journal_mode !== 'delete') throw new Error('database is in use');
    connection.exec(`PRAGMA rekey = '${to}'`);
  } finally {
    connection.close();
  }
}

export function openEmbedded(source: DataSource): Database {
  const writer = (source.driver as unknown as { databaseConnection: Embedded }).databaseConnection;
  writer.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;',
  );
  const { database: file, key } = source.options as { database: string; key?: string };
  const reader = new Connection(file) as unknown as Embedded;
  if (key) reader.exec(`PRAGMA key = '${key}'`);
  reader.exec('PRAGMA query_only = ON; PRAGMA busy_timeout = 5000;');
  const [prepareRead, prepareWrite] = [preparing(reader), preparing(writer)];
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    // libsql is synchronous: without a pause between them, a hundred waiting writes would block the event loop.
    last = turn.catch(() => undefined).then(() => new Promise((resume) => setImmediate(resume)));
    return turn;
  };
  const inTransaction: Db = {
    engine: 'sqlite',
    all: async <R>(sql: string, values: readonly SqlValue[] = []) => {
      count++;
      return prepareWrite(sql).all(...values) as R[];
    },
    run: async (sql, values = []) => {
      count++;
      return prepareWrite(sql).run(...values).changes;
    },
    nested: (work) =>
      withSavepoint(
        async (sql) => writer.exec(sql),
        () => work(inTransaction),
      ),
  };
  // A statement of this engine cannot be interrupted, and none takes long; one that still waits for its turn is given up.
  const check = (deadline: Deadline | undefined): void => {
    if (deadline?.isOver) throw new TimeIsUp();
  };
  const transaction = <T>(deadline: Deadline | undefined, work: (db: Db) => Promise<T>): Promise<T> =>
    inLine(async () => {
      check(deadline);
      writer.exec('BEGIN IMMEDIATE');
      try {
        const result = await work(inTransaction);
        check(deadline);
        writer.exec('COMMIT');
        return result;
      } catch (error) {
        writer.exec('ROLLBACK');
        throw error;
      }
    });
  const bound = (deadline: Deadline | undefined): Database => ({
    engine: 'sqlite',
    all: async <R>(sql: string, values: readonly SqlValue[] = []) => {
      check(deadline);
      count++;
      return prepareRead(sql).all(...values) as R[];
    },
    // A prepared statement that meets the lock of another process stays active, and with it a snapshot that ages: all later
    // transactions would be refused (SQLITE_BUSY_SNAPSHOT). Within a transaction, which has the lock, no statement meets one.
    run: (sql, values = []) => transaction(deadline, (db) => db.run(sql, values)),
    transaction: (work) => transaction(deadline, work),
    within: (next) => bound(next),
    statements: () => count,
    connections: () => ({ busy: 0, idle: 2, waiting: 0 }),
    close: async () => {
      await last;
      reader.close();
      await source.destroy();
    },
  });
  return bound(undefined);
}

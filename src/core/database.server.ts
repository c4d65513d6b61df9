/** MariaDB and MySQL: prepared statements on TypeORM's own mysql2 pool. */
import type { Pool, PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2';
import type { DataSource } from 'typeorm';
import type { Database, Db, SqlValue } from './database';

type Runner = Pick<Pool, 'execute'>;

/** Longer than any honest statement takes; the server itself ends what runs on. */
const STATEMENT_SECONDS = 10;

export async function openServer(source: DataSource): Promise<Database> {
  const pool = (source.driver as unknown as { pool: Pool }).pool;
  let count = 0;

  // Callbacks on purpose: the promise face of mysql2 captures a stack for every statement.
  const execute = <T>(runner: Runner, sql: string, values: readonly SqlValue[]): Promise<T> =>
    new Promise((resolve, reject) => {
      count++;
      runner.execute(sql, values as SqlValue[], (error, result) => (error ? reject(error) : resolve(result as T)));
    });
  const on = (runner: Runner): Db => ({
    engine: 'mysql',
    all: <R>(sql: string, values: readonly SqlValue[] = []) => execute<R[] & RowDataPacket[]>(runner, sql, values),
    run: async (sql, values = []) => (await execute<ResultSetHeader>(runner, sql, values)).affectedRows,
  });
  const say = (connection: PoolConnection, sql: string): Promise<void> =>
    new Promise((resolve, reject) => connection.query(sql, (error) => (error ? reject(error) : resolve())));
  const connect = (): Promise<PoolConnection> =>
    new Promise((resolve, reject) => pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection))));

  const { version } = (await on(pool).all<{ version: string }>('SELECT VERSION() AS version'))[0]!;
  const limit = /mariadb/i.test(version)
    ? `SET SESSION max_statement_time=${STATEMENT_SECONDS}, innodb_lock_wait_timeout=5, tx_isolation='READ-COMMITTED'`
    : `SET SESSION max_execution_time=${STATEMENT_SECONDS * 1000}, innodb_lock_wait_timeout=5, transaction_isolation='READ-COMMITTED'`;
  // A setting that could not be made shows as the error of the first statement that follows on that connection.
  pool.on('connection', (connection) => void connection.query(limit, () => undefined));
  const first = await connect(); // TypeORM opened it before anybody listened
  await say(first, limit);
  first.release();

  return {
    ...on(pool),
    transaction: async (work) => {
      const connection = await connect();
      try {
        await say(connection, 'START TRANSACTION');
        const result = await work(on(connection));
        await say(connection, 'COMMIT');
        connection.release();
        return result;
      } catch (error) {
        // A connection that cannot even roll back is not given to the next one.
        await say(connection, 'ROLLBACK').then(() => connection.release(), () => connection.destroy());
        throw error;
      }
    },
    statements: () => count,
    close: () => source.destroy(),
  };
}

/** MariaDB and MySQL: the {@link Database} on TypeORM's own mysql2 pool. */
import { createConnection, type Pool, type ResultSetHeader, type RowDataPacket, type SslOptions } from 'mysql2';
import type { DataSource } from 'typeorm';
import type { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver';
import type { Deadline } from './deadline';
import { withSavepoint, type Database, type Db, type SqlValue } from './index';
import { HealthProbe, type ConnectBeside } from './mysql-health';
import { StatementKiller } from './mysql-kill';
import { ConnectionPool } from './mysql-pool';
import { configureSessions } from './mysql-session';
import { StatementRunner } from './mysql-statements';

/** The database of `source`, which is initialized and of type mysql or mariadb. */
export async function openServer(source: DataSource): Promise<Database> {
  const driver = source.driver as MysqlDriver;
  const connectBeside = connectTo(driver.options);
  const pool = new ConnectionPool(driver.pool as Pool);
  const runner = new StatementRunner({
    pool,
    // The connections of a server that does not answer are lost, also the idle ones.
    probe: new HealthProbe(connectBeside, () => pool.destroyAll()),
    killer: new StatementKiller(connectBeside),
  });
  await configureSessions(runner);
  return databaseOf(runner, source);
}

/** Opens connections as the pool does: to the server of `url`, without its query part, and with the same TLS. */
function connectTo({ url, ssl }: Pick<MysqlDriver['options'], 'url' | 'ssl'>): ConnectBeside {
  const place = new URL(url!);
  place.search = '';
  const secure = ssl ? { ssl: ssl as SslOptions } : {};
  return (options) => createConnection({ uri: place.href, ...secure, ...options });
}

function databaseOf(runner: StatementRunner, source: DataSource): Database {
  const { pool, probe } = runner.server;
  const statements = (): number => runner.count;
  const connections = (): ReturnType<Database['connections']> => pool.figures();
  const close = (): Promise<void> => {
    probe.stop();
    return source.destroy();
  };
  // One for each request: an object literal is the cheapest.
  const within = (deadline: Deadline | undefined): Database => ({
    engine: 'mysql',
    all: <R>(sql: string, values: readonly SqlValue[] = []) =>
      runner.inPool<R[] & RowDataPacket[]>(sql, values, deadline),
    run: async (sql, values = []) => (await runner.inPool<ResultSetHeader>(sql, values, deadline)).affectedRows,
    transaction: (work) => transaction(runner, work, deadline),
    within,
    statements,
    connections,
    close,
  });
  return within(undefined);
}

async function transaction<T>(
  runner: StatementRunner,
  work: (db: Db) => Promise<T>,
  deadline: Deadline | undefined,
): Promise<T> {
  const connection = await runner.connect(deadline);
  const db: Db = {
    engine: 'mysql',
    all: <R>(sql: string, values: readonly SqlValue[] = []) =>
      runner.on<R[] & RowDataPacket[]>(connection, sql, values, deadline),
    run: async (sql, values = []) => (await runner.on<ResultSetHeader>(connection, sql, values, deadline)).affectedRows,
    nested: (part) =>
      withSavepoint(
        (sql) => runner.command(connection, sql, deadline),
        () => part(db),
      ),
  };
  try {
    await runner.command(connection, 'START TRANSACTION', deadline);
    const result = await work(db);
    await runner.command(connection, 'COMMIT', deadline);
    connection.release();
    return result;
  } catch (error) {
    // A connection that cannot roll back does not return to the pool.
    await runner.command(connection, 'ROLLBACK').then(
      () => connection.release(),
      () => runner.server.pool.destroy(connection),
    );
    throw error;
  }
}

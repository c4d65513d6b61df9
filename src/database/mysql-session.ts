/** The session settings of every connection: time limits, isolation level, and what a Galera cluster needs. */
import type { PoolConnection } from 'mysql2';
import type { StatementRunner } from './mysql-statements';

/** Longer than any statement of this service takes; the server ends what runs longer. */
const STATEMENT_SECONDS = 10;
/** Most bytes of a GROUP_CONCAT, which MySQL cuts after 1024: the roles of an account may be longer. */
const GROUP_CONCAT_BYTES = 1_048_576;

/** Applies the settings to the connection that TypeORM has opened already and to every later one. */
export async function configureSessions(runner: StatementRunner): Promise<void> {
  const { pool, killer } = runner.server;
  const ask = async <T>(sql: string): Promise<T | undefined> => (await runner.inPool<T[]>(sql, [], undefined))[0];
  const isMariadb = /mariadb/i.test(
    (await ask<{ version: string }>('SELECT /* configureSessions */ VERSION() AS version'))!.version,
  );
  const isGalera = (await ask<{ Value: string }>(`SHOW VARIABLES LIKE 'wsrep_on'`))?.Value === 'ON';
  const common = `innodb_lock_wait_timeout=5, group_concat_max_len=${GROUP_CONCAT_BYTES}`;
  const settings = isMariadb
    ? `SET SESSION max_statement_time=${STATEMENT_SECONDS}, ${common}, tx_isolation='READ-COMMITTED'${isGalera ? ', wsrep_sync_wait=1' : ''}`
    : `SET SESSION max_execution_time=${STATEMENT_SECONDS * 1000}, ${common}, transaction_isolation='READ-COMMITTED'`;
  const afterSettings = (connection: PoolConnection): void => {
    killer.learn(connection);
    if (isGalera) syncOnce(connection);
  };
  // When a setting fails, the next statement on that connection fails with the same cause.
  pool.onConnection((connection) => {
    connection.query(settings, () => undefined);
    afterSettings(connection);
  });
  const first = await runner.connect();
  await runner.command(first, settings);
  afterSettings(first);
  first.release();
}

/**
 * After a failover the new writer node may still be applying transactions that the last one has acknowledged. There is one
 * writer at a time, so one wait for each new connection is enough: its first SELECT waits because `wsrep_sync_wait` is on, and
 * the setting is turned off after it has succeeded. When it fails, the setting stays, and each statement waits.
 */
function syncOnce(connection: Pick<PoolConnection, 'query'>): void {
  connection.query('SELECT /* syncOnce */ 1', (error) => {
    if (!error) connection.query('SET SESSION wsrep_sync_wait=0', () => undefined);
  });
}

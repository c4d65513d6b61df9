/** Opens the configured database and migrates its tables. */
import { ulid } from 'ulid';
import { migrations } from '../migrations';
import { dataSource } from '../ormconfig';
import { ConfigError, type Config } from './config';
import { guardAccessLog, isGuarded } from './core/access-log-guard';
import { operatorMessages } from './core/operator.messages';
import { tableShapes, type TableShape } from './database/table-shapes';
import { one, type Database, untyped } from './database';
import { databaseTrouble } from './database/errors';
import { openDatabase } from './database/open';

const LEASE_MS = 120_000;
const PATIENCE_MS = 150_000;

/** Opens the database. Throws a ConfigError with the reason when it cannot be opened. `migrate` returns the number of migrations. */
export async function open(
  config: Pick<Config, 'databaseUrl' | 'dataDir'> & Partial<Pick<Config, 'databaseTls' | 'dataKey'>>,
): Promise<{
  database: Database;
  tables: readonly TableShape[];
  migrate: (direction?: 'up' | 'down') => Promise<number>;
  /** Whether the database refuses every change of the access log. */
  isGuarded: () => Promise<boolean>;
}> {
  const source = dataSource(config);
  let database: Database;
  try {
    database = await openDatabase(source);
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const where = config.databaseUrl ? new URL(config.databaseUrl).host : config.dataDir;
    throw new ConfigError(operatorMessages.databaseCannotBeOpened(where, code ?? message));
  }
  return {
    database,
    tables: tableShapes(source),
    isGuarded: () => isGuarded((sql) => source.query(sql), database.engine),
    migrate: async (direction = 'up') =>
      alone(database, async () => {
        if (direction === 'down') {
          await source.undoLastMigration({ transaction: 'none' });
          return 1;
        }
        // SQLite rebuilds tables for some changes, which is impossible inside a transaction with foreign keys on.
        const { length } = await source.runMigrations({ transaction: 'none' });
        await guardAccessLog((sql) => source.query(sql), database.engine);
        return length;
      }),
  };
}

/** Whether all migrations have been carried out; false while another process runs them. */
export async function isMigrated(database: Database): Promise<boolean> {
  const row = await one(database, untyped<{ n: number }>('SELECT /* isMigrated */ COUNT(*) AS n FROM migration'));
  return (row?.n ?? 0) >= migrations.length;
}

/** Runs `work` in one process at a time, by a lease in a row: concurrent migrations would conflict, and GET_LOCK does not work in Galera. */
async function alone<T>(database: Database, work: () => Promise<T>): Promise<T> {
  await database.run(
    'CREATE /* alone */ TABLE IF NOT EXISTS migration_lease (id integer PRIMARY KEY, holder varchar(26) NOT NULL, until bigint NOT NULL)',
  );
  const holder = ulid();
  for (const started = Date.now(); !(await lease(database, holder));) {
    if (Date.now() - started > PATIENCE_MS) throw new ConfigError(operatorMessages.migrationTakesTooLong);
    await new Promise((resume) => setTimeout(resume, 250));
  }
  try {
    return await work();
  } finally {
    await database.run('DELETE /* alone */ FROM migration_lease WHERE holder=?', [holder]);
  }
}

async function lease(database: Database, holder: string): Promise<boolean> {
  await database.run('DELETE /* lease */ FROM migration_lease WHERE until < ?', [Date.now()]);
  try {
    return (
      (await database.run('INSERT /* lease */ INTO migration_lease (id, holder, until) VALUES (1, ?, ?)', [
        holder,
        Date.now() + LEASE_MS,
      ])) === 1
    );
  } catch (error) {
    if (databaseTrouble(error) === 'DUPLICATE') return false;
    throw error;
  }
}

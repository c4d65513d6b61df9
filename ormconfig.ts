/** The DataSource: entities from the core and the modules, both engines. Used by the server, the CLI and the tests. */
import 'reflect-metadata';
import { closeSync, existsSync, fchmodSync, mkdirSync, chmodSync, openSync } from 'node:fs';
import { join } from 'node:path';
import libsql from 'libsql';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from './src/config';
import {
  AuditEvent,
  LogSeal,
  ChangedRecord,
  DoneRequest,
  MailEvent,
  OutboxLetter,
  RecordChangeRow,
  Throttle,
} from './src/core/core.entity';
import { ActImageRow, ActRow } from './src/core/act.entity';
import { modules } from './src/modules';
import { migrations } from './migrations';

const POOL = 10;

/** A server without TLS, with a foreign certificate, or with one for another host is refused before the password is sent. */
const tlsOptions = ({ ca }: NonNullable<Config['databaseTls']>) => ({
  ...(ca !== undefined && { ca }),
  rejectUnauthorized: true,
  verifyIdentity: true,
  minVersion: 'TLSv1.2',
});

/** The embedded database in a data folder. */
export const embeddedFile = (dataDir: string): string => join(dataDir, 'carnet.db');

/** A DataSource for the database of `config`, not yet initialized. Creates the data folder of the embedded engine. */
export function dataSource(
  config: Pick<Config, 'databaseUrl' | 'dataDir'> & Partial<Pick<Config, 'databaseTls' | 'dataKey'>>,
): DataSource {
  const shared = {
    entities: [
      AuditEvent,
      LogSeal,
      OutboxLetter,
      MailEvent,
      RecordChangeRow,
      DoneRequest,
      Throttle,
      ChangedRecord,
      ActRow,
      ActImageRow,
      ...modules.flatMap((module) => module.entities),
    ] as never[],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
  } satisfies Partial<DataSourceOptions>;
  if (config.databaseUrl) {
    return new DataSource({
      ...shared,
      type: 'mariadb', // also for MySQL 8: `type` only decides how schemas are compared
      url: config.databaseUrl.replace(/^mysql:/, 'mariadb:'),
      timezone: 'Z',
      dateStrings: ['DATE'],
      bigNumberStrings: false, // TypeORM's default returns instants and counts as strings
      charset: 'utf8mb4',
      ...(config.databaseTls && { ssl: tlsOptions(config.databaseTls) }),
      connectTimeout: 2500,
      poolSize: POOL,
      extra: { queueLimit: 2000, maxPreparedStatements: 1000, enableKeepAlive: true },
    });
  }
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const file = embeddedFile(config.dataDir);
  keepPrivate(file);
  return new DataSource({
    ...shared,
    type: 'better-sqlite3',
    driver: libsql,
    database: file,
    enableWAL: true,
    ...(config.dataKey && { key: config.dataKey }),
  });
}

/** Sets mode 0600 on the embedded database. SQLite creates its -wal and -shm files with the mode of the database. */
function keepPrivate(file: string): void {
  const opened = openSync(file, 'a', 0o600);
  fchmodSync(opened, 0o600);
  closeSync(opened);
  for (const beside of [`${file}-wal`, `${file}-shm`]) if (existsSync(beside)) chmodSync(beside, 0o600);
}

/** Maps the error codes of both engines to the few kinds that callers handle. */

/** The kind of a database error. The rules handle these five kinds instead of engine codes. */
export type DatabaseTrouble = 'DUPLICATE' | 'UNKNOWN_REFERENCE' | 'RETRY' | 'UNAVAILABLE' | 'TIMEOUT';

const TROUBLES: Record<string, DatabaseTrouble> = {
  ER_DUP_ENTRY: 'DUPLICATE',
  SQLITE_CONSTRAINT_UNIQUE: 'DUPLICATE',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'DUPLICATE',
  ER_NO_REFERENCED_ROW_2: 'UNKNOWN_REFERENCE',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'UNKNOWN_REFERENCE',
  ER_LOCK_DEADLOCK: 'RETRY',
  ER_LOCK_WAIT_TIMEOUT: 'RETRY',
  ER_CHECKREAD: 'RETRY',
  SQLITE_BUSY: 'RETRY',
  ER_STATEMENT_TIMEOUT: 'TIMEOUT',
  ER_QUERY_TIMEOUT: 'TIMEOUT',
  ER_QUERY_INTERRUPTED: 'TIMEOUT',
  PROTOCOL_SEQUENCE_TIMEOUT: 'TIMEOUT',
  TIME_IS_UP: 'TIMEOUT',
};

const LOST = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EAI_AGAIN',
  'ER_SERVER_SHUTDOWN',
  'ER_ERROR_DURING_COMMIT', // a Galera node left the cluster during the commit; its result is unknown
  'ER_CON_COUNT_ERROR',
  'ER_ACCESS_DENIED_ERROR',
  'ER_BAD_DB_ERROR',
  'DATABASE_UNREACHABLE',
  'POOL_CLOSED',
  'POOL_FULL',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'ER_UNKNOWN_COM_ERROR',
  'ER_CONNECTION_KILLED',
  'ER_OPTION_PREVENTS_STATEMENT',
]);

/** The kind of an engine's error; undefined for an error that does not come from the database. */
export function databaseTrouble(error: unknown): DatabaseTrouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', errno } = error as Error & { code?: string; errno?: number };
  if (errno === 1047) return 'RETRY'; // a Galera node outside the primary component
  if (errno === 1969 || errno === 3024) return 'TIMEOUT'; // max_statement_time (MariaDB), max_execution_time (MySQL)
  if (LOST.has(code) || /Connection lost|closed state|Pool is closed/.test(error.message)) return 'UNAVAILABLE';
  return TROUBLES[code];
}

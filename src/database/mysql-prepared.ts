/** Prepared statements, cached for each connection by their text. */
import { LRUCache } from 'lru-cache';
import type { PoolConnection, PrepareStatementInfo } from 'mysql2';
import type { SqlValue } from './index';

/** For each connection; fewer than `maxPreparedStatements` of ormconfig.ts, beyond which mysql2 closes statements by itself. */
const MOST_STATEMENTS = 800;

const prepared = new WeakMap<object, LRUCache<string, PrepareStatementInfo>>();

/** As `connection.execute`, which at each execution writes and hashes a key of options and text to find the statement. */
export function executePrepared(
  connection: PoolConnection,
  sql: string,
  values: readonly SqlValue[],
  answered: (error: Error | null, result?: unknown) => void,
): void {
  let statements = prepared.get(connection);
  if (!statements) {
    statements = new LRUCache<string, PrepareStatementInfo>({
      max: MOST_STATEMENTS,
      dispose: (_, text) => void connection.unprepare(text),
    });
    prepared.set(connection, statements);
  }
  const known = statements.get(sql);
  if (known) return void known.execute(values, answered);
  connection.prepare(sql, (error, statement) => {
    if (error) return answered(error);
    statements.set(sql, statement);
    statement.execute(values, answered);
  });
}

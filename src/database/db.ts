/** How statements are run, whatever the engine. */
import type { Statement } from './statement';

export type SqlValue = string | number | null;
export type Row = Record<string, SqlValue>;

/** Runs statements, outside a transaction or inside one. */
export interface Db {
  readonly engine: 'sqlite' | 'mysql';
  /** The rows of a SELECT, as plain objects keyed by column alias; see statement.ts for statements whose rows have a type. */
  all<R>(statement: Statement<R>, values?: readonly SqlValue[]): Promise<R[]>;
  /** Runs INSERT, UPDATE or DELETE and returns the number of affected rows. */
  run(sql: string, values?: readonly SqlValue[]): Promise<number>;
  /**
   * Present inside a transaction only: undoes what `work` wrote when it rejects, and keeps the rest of the transaction.
   * After a deadlock the engine has undone the whole transaction.
   */
  readonly nested?: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
}

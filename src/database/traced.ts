/** A database that reports each statement to a trace, by the name in the statement's comment. */
import type { Database, Db } from './index';

/** The name that a statement has in its comment. */
const nameOf = (sql: unknown): string => /\/\* (\w+) \*\//.exec(String(sql))?.[1] ?? 'statement';

/** Runs `work` in a span of this name. */
export type InSpan = <T>(name: string, work: () => Promise<T>) => Promise<T>;

const tracedDb = (db: Db, inSpan: InSpan): Db => ({
  engine: db.engine,
  all: (statement, values) => inSpan(nameOf(statement), () => db.all(statement, values)),
  run: (sql, values) => inSpan(nameOf(sql), () => db.run(sql, values)),
  ...(db.nested && { nested: (work) => db.nested!((part) => work(tracedDb(part, inSpan))) }),
});

/** A database whose statements and transactions run in spans. */
export const tracedDatabase = (database: Database, inSpan: InSpan): Database => ({
  ...tracedDb(database, inSpan),
  transaction: (work) => inSpan('transaction', () => database.transaction((db) => work(tracedDb(db, inSpan)))),
  within: (deadline) => tracedDatabase(database.within(deadline), inSpan),
  statements: () => database.statements(),
  connections: () => database.connections(),
  close: () => database.close(),
});

/** Runs statements on connections of the pool. Callbacks inside: the promises of mysql2 capture a stack for each statement. */
import type { PoolConnection } from 'mysql2';
import type { Deadline } from './deadline';
import type { SqlValue } from './index';
import { PendingRequest, type MysqlServer } from './mysql-request';

/** Errors of a node that became read-only (a failover): its connections are closed. */
const READ_ONLY = new Set([
  'ER_OPTION_PREVENTS_STATEMENT',
  'ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION',
  'ER_READ_ONLY_MODE',
]);

export class StatementRunner {
  /** Statements so far, transaction control excluded. */
  count = 0;

  constructor(readonly server: MysqlServer) {}

  /** Runs one statement on any connection and answers mysql2's result; `T` is its type. */
  inPool<T>(sql: string, values: readonly SqlValue[], deadline: Deadline | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      this.count++;
      const request = new PendingRequest(this.server, deadline, reject);
      request.connect((connection) =>
        request.send<T>(connection, sql, values, (error, result) => {
          if (error && READ_ONLY.has((error as { code?: string }).code ?? '')) this.server.pool.destroy(connection);
          else connection.release();
          if (error) reject(error);
          else resolve(result);
        }),
      );
    });
  }

  /** Runs one statement on `connection`, which stays the caller's. */
  on<T>(
    connection: PoolConnection,
    sql: string,
    values: readonly SqlValue[] | undefined,
    deadline: Deadline | undefined,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      if (values) this.count++;
      const request = new PendingRequest(this.server, deadline, reject, connection);
      if (request.isOver) return;
      request.send<T>(connection, sql, values, (error, result) => (error ? reject(error) : resolve(result)));
    });
  }

  /** Runs a statement without values and without a count: settings and transaction control. */
  command(connection: PoolConnection, sql: string, deadline?: Deadline): Promise<void> {
    return this.on(connection, sql, undefined, deadline);
  }

  /** A connection of the pool, which the caller releases or destroys. */
  connect(deadline?: Deadline): Promise<PoolConnection> {
    return new Promise((resolve, reject) => {
      const request = new PendingRequest(this.server, deadline, reject);
      request.connect((connection) => {
        request.settle();
        resolve(connection);
      });
    });
  }
}

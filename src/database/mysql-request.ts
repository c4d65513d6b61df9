/** One request to the server: for a connection, or for the answer to a statement. */
import type { PoolConnection } from 'mysql2';
import { TimeIsUp, type Deadline, type Timed } from './deadline';
import type { SqlValue } from './index';
import { DatabaseUnreachable, type HealthProbe, type Waiting } from './mysql-health';
import type { StatementKiller } from './mysql-kill';
import type { ConnectionPool } from './mysql-pool';
import { executePrepared } from './mysql-prepared';

/** What the requests of one database share. */
export interface MysqlServer {
  readonly pool: ConnectionPool;
  readonly probe: HealthProbe;
  readonly killer: StatementKiller;
}

const ignored = (): void => undefined;

/** Settles once: by an answer, by the end of the deadline, or when the server does not answer. */
export class PendingRequest implements Waiting, Timed {
  readonly since = Date.now();
  index = -1;
  isOver = false;

  /** `fail` is called unless an answer settles the request before. */
  constructor(
    private readonly server: MysqlServer,
    private readonly deadline: Deadline | undefined,
    private fail: (error: Error) => void,
    private connection?: PoolConnection,
  ) {
    server.probe.watch(this);
    deadline?.bind(this);
  }

  /** Ends the wait; the caller has the answer. */
  settle(): void {
    this.isOver = true;
    // The callback refers to the promise and all its rows, which must not live as long as a reference to this object.
    this.fail = ignored;
    this.server.probe.forget(this);
    this.deadline?.forget(this);
  }

  /** Closes the connection, and ends its statement on the server too. */
  timeIsUp(): void {
    this.giveUp(new TimeIsUp());
    if (this.connection) this.server.killer.kill(this.connection);
  }

  onUnreachable(): void {
    this.giveUp(new DatabaseUnreachable());
  }

  /** Calls `work` with a connection of the pool, unless the request is over before there is one. */
  connect(work: (connection: PoolConnection) => void): void {
    if (this.server.probe.isUnreachable) this.onUnreachable();
    if (this.isOver) return;
    this.server.pool.acquire((error, connection) => {
      if (this.isOver) {
        (connection as PoolConnection | undefined)?.release();
      } else if (error) {
        const { fail } = this;
        this.settle();
        fail(error);
      } else work((this.connection = connection));
    });
  }

  /** Sends a statement, prepared when it has values, and settles with its answer. */
  send<T>(
    connection: PoolConnection,
    sql: string,
    values: readonly SqlValue[] | undefined,
    done: (error: Error | null, result: T) => void,
  ): void {
    const answered = (error: Error | null, result?: unknown): void => {
      if (!error) this.server.probe.answered();
      if (this.isOver) return;
      this.settle();
      done(error, result as T);
    };
    try {
      if (values) executePrepared(connection, sql, values, answered);
      else connection.query(sql, answered);
    } catch (error) {
      answered(error as Error);
    }
  }

  private giveUp(why: Error): void {
    if (this.isOver) return;
    const { fail } = this;
    this.settle();
    if (this.connection) this.server.pool.destroy(this.connection);
    fail(why);
  }
}

/** TypeORM's mysql2 pool, with figures: mysql2 publishes none, so its connections are counted from its events. */
import type { Pool, PoolConnection } from 'mysql2';

/** Connections that work and that idle, and requests that wait for one. */
export interface PoolFigures {
  busy: number;
  idle: number;
  waiting: number;
}

export class ConnectionPool {
  private readonly open = new Set<PoolConnection>();
  private readonly busy = new Set<PoolConnection>();
  private waiting = 0;

  /** The connection that TypeORM opened before is counted from its first use on. */
  constructor(private readonly pool: Pool) {
    pool.on('connection', (connection) => this.add(connection));
    pool.on('acquire', (connection) => this.busy.add(connection));
    pool.on('release', (connection) => this.busy.delete(connection));
  }

  /** Calls `prepare` with each new connection, before its first request gets it. */
  onConnection(prepare: (connection: PoolConnection) => void): void {
    this.pool.on('connection', prepare);
  }

  /** Calls `done` with an idle connection, a new one, or the next that is released; or with the error of connecting. */
  acquire(done: (error: Error | null, connection: PoolConnection) => void): void {
    this.waiting++;
    this.pool.getConnection((error, connection) => {
      this.waiting--;
      if (!error && !this.open.has(connection)) this.add(connection);
      done(error, connection);
    });
  }

  /** Closes a connection that is not to be used again. mysql2 announces this by no event. */
  destroy(connection: PoolConnection): void {
    this.remove(connection);
    connection.destroy();
  }

  /** Closes every open connection. Those that are still connecting end by `connectTimeout` of ormconfig.ts. */
  destroyAll(): void {
    for (const connection of this.open) this.destroy(connection);
  }

  /** The state of the pool at this moment. */
  figures(): PoolFigures {
    return { busy: this.busy.size, idle: this.open.size - this.busy.size, waiting: this.waiting };
  }

  private add(connection: PoolConnection): void {
    this.open.add(connection);
    const removed = (): void => this.remove(connection);
    connection.once('end', removed).once('error', removed);
  }

  private remove(connection: PoolConnection): void {
    this.open.delete(connection);
    this.busy.delete(connection);
  }
}

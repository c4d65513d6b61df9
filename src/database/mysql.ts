/** MariaDB and MySQL: prepared statements on TypeORM's own mysql2 pool. */
import { LRUCache } from 'lru-cache';
import type { Pool, PoolConnection, PrepareStatementInfo, ResultSetHeader, RowDataPacket } from 'mysql2';
import type { DataSource } from 'typeorm';
import type { Database, Db, SqlValue } from './index';
import { connectBeside, DatabaseUnreachable, HealthProbe, type Waiting } from './mysql-health';
import { TimeIsUp, type Deadline, type Timed } from './deadline';

/** Longer than any honest statement takes; the server itself ends what runs on. */
const STATEMENT_SECONDS = 10;
/** A node that became read-only under us (a failover) is no good to anybody. */
const READ_ONLY = new Set([
  'ER_OPTION_PREVENTS_STATEMENT',
  'ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION',
  'ER_READ_ONLY_MODE',
]);

/** On one connection; fewer than `maxPreparedStatements` of ormconfig.ts, where mysql2 closes them without a word to us. */
const MOST_STATEMENTS = 800;

const ignored = (): void => undefined;

type Callback<T> = (error: Error | null, result?: T) => void;

export async function openServer(source: DataSource): Promise<Database> {
  const pool = (source.driver as unknown as { pool: Pool }).pool;
  const { learn, kill } = executioner(pool);
  // mysql2 tells nobody how full its pool is.
  const inside = pool as unknown as Record<
    '_allConnections' | '_freeConnections' | '_connectionQueue',
    { length: number; toArray(): PoolConnection[] }
  >;
  // Behind a silence the connections are as good as lost, also those that idle.
  const pulse = new HealthProbe(pool, () =>
    inside._allConnections.toArray().forEach((connection) => connection.destroy()),
  );
  let count = 0;

  /** A statement, or a request for a connection, that waits for the database until it is settled, once. */
  class Wait implements Waiting, Timed {
    readonly since = Date.now();
    isOver = false;

    constructor(
      private readonly deadline: Deadline | undefined,
      private fail: (error: Error) => void,
      private connection?: PoolConnection,
    ) {
      pulse.watch(this);
      deadline?.bind(this);
    }

    /** It waits no more; whoever calls this has the answer. */
    settle(): void {
      this.isOver = true;
      // Behind it is the promise with all its rows: whoever still holds this one shall not hold them.
      this.fail = ignored;
      pulse.forget(this);
      this.deadline?.forget(this);
    }

    /** The connection is given up, and what its thread still does is ended. */
    timeIsUp(): void {
      this.giveUp(new TimeIsUp());
      if (this.connection) kill(this.connection);
    }

    silence(): void {
      this.giveUp(new DatabaseUnreachable());
    }

    /** Goes on with a connection once there is one. */
    connected(work: (connection: PoolConnection) => void): void {
      if (pulse.isSilent) this.silence();
      if (this.isOver) return;
      pool.getConnection((error, connection) => {
        if (this.isOver) {
          (connection as PoolConnection | undefined)?.release();
        } else if (error) {
          const { fail } = this;
          this.settle();
          fail(error);
        } else work((this.connection = connection));
      });
    }

    /** Sends a statement and settles with its answer. */
    send<T>(connection: PoolConnection, sql: string, values: readonly SqlValue[] | undefined, done: Callback<T>): void {
      const answered = (error: Error | null, result?: unknown): void => {
        if (!error) pulse.heard();
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
      this.connection?.destroy();
      fail(why);
    }
  }

  // Callbacks on purpose: the promise face of mysql2 captures a stack for every statement.
  const inPool = <T>(sql: string, values: readonly SqlValue[], deadline: Deadline | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      count++;
      const wait = new Wait(deadline, reject);
      wait.connected((connection) =>
        wait.send<T>(connection, sql, values, (error, result) => {
          if (error && READ_ONLY.has((error as { code?: string }).code ?? '')) connection.destroy();
          else connection.release();
          if (error) reject(error);
          else resolve(result as T);
        }),
      );
    });
  const onConnection = <T>(
    connection: PoolConnection,
    sql: string,
    values: readonly SqlValue[] | undefined,
    deadline: Deadline | undefined,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      if (values) count++;
      const wait = new Wait(deadline, reject, connection);
      if (wait.isOver) return;
      wait.send<T>(connection, sql, values, (error, result) => (error ? reject(error) : resolve(result as T)));
    });
  const say = (connection: PoolConnection, sql: string, deadline?: Deadline): Promise<void> =>
    onConnection(connection, sql, undefined, deadline);
  const connect = (deadline?: Deadline): Promise<PoolConnection> =>
    new Promise((resolve, reject) => {
      const wait = new Wait(deadline, reject);
      wait.connected((connection) => {
        wait.settle();
        resolve(connection);
      });
    });

  const face = (execute: <T>(sql: string, values: readonly SqlValue[]) => Promise<T>): Db => ({
    engine: 'mysql',
    all: <R>(sql: string, values: readonly SqlValue[] = []) => execute<R[] & RowDataPacket[]>(sql, values),
    run: async (sql, values = []) => (await execute<ResultSetHeader>(sql, values)).affectedRows,
  });

  const { version } = (await inPool<{ version: string }[]>('SELECT VERSION() AS version', [], undefined))[0]!;
  const isGalera =
    (await inPool<{ Value: string }[]>(`SHOW VARIABLES LIKE 'wsrep_on'`, [], undefined))[0]?.Value === 'ON';
  const limit = /mariadb/i.test(version)
    ? `SET SESSION max_statement_time=${STATEMENT_SECONDS}, innodb_lock_wait_timeout=5, tx_isolation='READ-COMMITTED'${isGalera ? ', wsrep_sync_wait=1' : ''}`
    : `SET SESSION max_execution_time=${STATEMENT_SECONDS * 1000}, innodb_lock_wait_timeout=5, transaction_isolation='READ-COMMITTED'`;
  // A setting that could not be made shows as the error of the first statement that follows on that connection.
  pool.on('connection', (connection) => {
    connection.query(limit, () => undefined);
    learn(connection);
    if (isGalera) catchUp(connection);
  });
  const first = await connect(); // TypeORM opened it before anybody listened
  await say(first, limit);
  learn(first);
  if (isGalera) catchUp(first);
  first.release();

  const transaction = async <T>(work: (db: Db) => Promise<T>, deadline: Deadline | undefined): Promise<T> => {
    const connection = await connect(deadline);
    try {
      await say(connection, 'START TRANSACTION', deadline);
      const result = await work(face((sql, values) => onConnection(connection, sql, values, deadline)));
      await say(connection, 'COMMIT', deadline);
      connection.release();
      return result;
    } catch (error) {
      // A connection that cannot even roll back is not given to the next one.
      await say(connection, 'ROLLBACK').then(
        () => connection.release(),
        () => connection.destroy(),
      );
      throw error;
    }
  };

  const statements = (): number => count;
  const connections = (): ReturnType<Database['connections']> => {
    const [all, idle, waiting] = [
      inside._allConnections.length,
      inside._freeConnections.length,
      inside._connectionQueue.length,
    ];
    return { busy: all - idle, idle, waiting };
  };
  const close = (): Promise<void> => {
    pulse.stop();
    return source.destroy();
  };
  // One for each request: a literal, which costs nothing to make.
  const bound = (deadline: Deadline | undefined): Database => ({
    engine: 'mysql',
    all: <R>(sql: string, values: readonly SqlValue[] = []) => inPool<R[] & RowDataPacket[]>(sql, values, deadline),
    run: async (sql, values = []) => (await inPool<ResultSetHeader>(sql, values, deadline)).affectedRows,
    transaction: (work) => transaction(work, deadline),
    within: bound,
    statements,
    connections,
    close,
  });
  return bound(undefined);
}

const prepared = new WeakMap<object, LRUCache<string, PrepareStatementInfo>>();

/**
 * As `connection.execute`, which writes and hashes a key of options and text at each execution, to find what was prepared.
 */
function executePrepared(
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

/**
 * After a failover the node that is the writer now may still be applying what the last one has acknowledged. There is one
 * writer at a time, so it is enough that a new connection waits for that once: its first SELECT does, `wsrep_sync_wait`
 * being on, and when that has come through the others need not. Where it has not, the setting stays, and each one waits.
 */
function catchUp(connection: Pick<PoolConnection, 'query'>): void {
  connection.query('SELECT 1', (error) => {
    if (!error) connection.query('SET SESSION wsrep_sync_wait=0', () => undefined);
  });
}

/**
 * Ends on the server what nobody waits for any more: a database goes on with a statement whose client has left. Thread ids
 * are a node's own, and behind a proxy a new connection may reach another node, so the node is compared first.
 */
function executioner(pool: Pool): { learn(connection: PoolConnection): void; kill(connection: PoolConnection): void } {
  const NODE = "SELECT CONCAT(@@hostname, ':', @@port) AS node";
  const nodes = new WeakMap<object, string>();
  return {
    learn: (connection) =>
      void connection.query<RowDataPacket[]>(NODE, (error, rows) => {
        if (!error) nodes.set(connection, String(rows[0]!.node));
      }),
    kill(victim) {
      const axe = connectBeside(pool);
      const leave = (): void => axe.destroy();
      axe.on('error', leave);
      axe.query<RowDataPacket[]>(NODE, (error, rows) => {
        if (error || rows[0]!.node !== nodes.get(victim)) return leave();
        axe.query(`KILL ${victim.threadId}`, leave);
      });
    },
  };
}

/**
 * Ends statements on the server whose request is over: a database goes on with a statement after its client has left.
 * Thread ids belong to one node, and behind a proxy a new connection may reach another node, so the nodes are compared first.
 */
import type { PoolConnection, RowDataPacket } from 'mysql2';
import type { ConnectBeside } from './mysql-health';

const NODE = "SELECT /* node */ CONCAT(@@hostname, ':', @@port) AS node";

export class StatementKiller {
  private readonly nodes = new WeakMap<object, string>();

  constructor(private readonly connectBeside: ConnectBeside) {}

  /** Asks a new connection for the node that it has reached. */
  learn(connection: PoolConnection): void {
    connection.query<RowDataPacket[]>(NODE, (error, rows) => {
      if (!error) this.nodes.set(connection, String(rows[0]!.node));
    });
  }

  /** Kills the server's thread of `victim`; does nothing when a new connection reaches another node. */
  kill(victim: PoolConnection): void {
    const connection = this.connectBeside();
    const close = (): void => connection.destroy();
    connection.on('error', close);
    connection.query<RowDataPacket[]>(NODE, (error, rows) => {
      if (error || rows[0]!.node !== this.nodes.get(victim)) return close();
      connection.query(`KILL ${victim.threadId}`, close);
    });
  }
}

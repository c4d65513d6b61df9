/**
 * Detects a database server that does not answer. A stopped server, or a network that drops packets, neither answers nor
 * closes the connection: each statement would wait for its full ten seconds, and so would every later request. When a request
 * has waited for a second, the probe opens a connection of its own and asks for a sign of life. Without one, all pending
 * requests fail, later ones fail at once, and the probe repeats its question until the server answers.
 */
import type { Connection, ConnectionOptions } from 'mysql2';
import { SwapList, type Member } from './swap-list';

/** The database does not answer. Whether it has carried out what was sent to it is unknown. */
export class DatabaseUnreachable extends Error {
  readonly code = 'DATABASE_UNREACHABLE';
  constructor() {
    super('the database does not answer');
  }
}

/** A request that waits for longer starts the probe. */
const SUSPICIOUS_MS = 1_000;
/** The time for an answer, in turns of this process's event loop: a process without CPU time does not blame the database. */
const TURNS = 20;
const TURN_MS = 50;
const CHECK_MS = 250;

/** Opens a connection to the same server outside the pool. */
export type ConnectBeside = (options?: ConnectionOptions) => Connection;

/** A request that has waited for the database since an instant of this process's clock. */
export interface Waiting extends Member {
  readonly since: number;
  /** Ends the request: the database does not answer. */
  onUnreachable(): void;
}

export class HealthProbe {
  private readonly waiting = new SwapList<Waiting>();
  private timer: NodeJS.Timeout | undefined;
  private answeredAt = 0;
  private unreachable = false;
  private stopped = false;

  /** Calls `onUnreachable` after each probe without an answer. */
  constructor(
    private readonly connectBeside: ConnectBeside,
    private readonly onUnreachable: () => void,
  ) {}

  get isUnreachable(): boolean {
    return this.unreachable;
  }

  /** Watches `request` until `forget`. */
  watch(request: Waiting): void {
    this.waiting.add(request);
    this.schedule();
  }

  forget(request: Waiting): void {
    this.waiting.delete(request);
  }

  /** The database has answered a request: it is reachable, however long others wait. */
  answered(): void {
    this.answeredAt = Date.now();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private schedule(): void {
    if (!this.stopped) this.timer ??= setTimeout(() => void this.check(), CHECK_MS).unref();
  }

  private async check(): Promise<void> {
    const suspicious = Date.now() - SUSPICIOUS_MS;
    const isSuspicious = this.answeredAt < suspicious && this.waiting.some(({ since }) => since < suspicious);
    if (this.unreachable || isSuspicious) {
      this.unreachable = !(await this.isAlive());
      if (this.unreachable && !this.stopped) {
        for (const request of this.waiting.empty()) request.onUnreachable();
        this.onUnreachable();
      } else this.answered();
    }
    this.timer = undefined;
    if (this.unreachable || this.waiting.size > 0) this.schedule();
  }

  private isAlive(): Promise<boolean> {
    return new Promise((resolve) => {
      const connection = this.connectBeside({ connectTimeout: 0 });
      const end = (alive: boolean): void => {
        clearInterval(turns);
        connection.destroy();
        resolve(alive);
      };
      const asked = Date.now();
      let left = TURNS;
      const turns = setInterval(() => {
        if (this.answeredAt >= asked) end(true);
        else if (--left === 0) end(false);
      }, TURN_MS);
      // A server that refuses, for too many connections for example, is alive; its own errors have numbers.
      const answered = (error: { errno?: number } | null): void => end(!error || (error.errno ?? 0) > 0);
      connection.on('error', answered);
      connection.query('SELECT /* healthProbe */ 1', answered);
    });
  }
}

/**
 * Whether a database server is there at all. One that is stopped, or a network that swallows what is sent, neither answers
 * nor hangs up: each statement would wait out its ten seconds, and so would whoever asks next. So when something has waited
 * for a second, a connection of its own asks for a sign of life. Without one, all that waits is told that the database is
 * away, what comes next is told so at once, and the question is asked again until there is an answer.
 */
import { createConnection, type Connection, type ConnectionOptions, type Pool } from 'mysql2';

/** The database says nothing; whether what was sent to it is done, nobody knows. */
export class DatabaseUnreachable extends Error {
  readonly code = 'DATABASE_SILENT';
  constructor() {
    super('the database says nothing');
  }
}

const SUSPICIOUS_MS = 1_000;
/** For the answer to that question: as many turns of our own loop, so that a process which is short of time blames itself. */
const TURNS = 20;
const TURN_MS = 50;
const LOOK_MS = 250;

/** A connection to the pool's server that is none of the pool's. */
export function connectBeside(pool: Pool, options: ConnectionOptions = {}): Connection {
  const { connectionConfig } = (pool as unknown as { config: { connectionConfig: ConnectionOptions } }).config;
  const { host, port, socketPath, user, password, database, ssl } = connectionConfig;
  // By name: the pool's own settings hold more than a connection may be asked for.
  const place = { host, port, socketPath, user, password, database, ssl };
  const given = Object.fromEntries(Object.entries(place).filter(([, value]) => value));
  return createConnection({ ...given, ...options });
}

/** Something that waits for the database, since an instant of this process's clock. */
export interface Waiting {
  readonly since: number;
  /** It waits no more: the database says nothing. */
  silence(): void;
}

export class HealthProbe {
  private readonly waiting = new Set<Waiting>();
  private timer: NodeJS.Timeout | undefined;
  private heardAt = 0;
  private silent = false;
  private stopped = false;

  /** `onSilence` is called each time that there is no sign of life. */
  constructor(
    private readonly pool: Pool,
    private readonly onSilence: () => void,
  ) {}

  get isSilent(): boolean {
    return this.silent;
  }

  /** `one` waits for the database from now on, until `forget`. */
  watch(one: Waiting): void {
    this.waiting.add(one);
    this.lookSoon();
  }

  forget(one: Waiting): void {
    this.waiting.delete(one);
  }

  /** The database has answered something: it is there, however long others wait. */
  heard(): void {
    this.heardAt = Date.now();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private lookSoon(): void {
    if (!this.stopped) this.timer ??= setTimeout(() => void this.look(), LOOK_MS).unref();
  }

  private async look(): Promise<void> {
    const suspicious = Date.now() - SUSPICIOUS_MS;
    const isSuspicious = this.heardAt < suspicious && [...this.waiting].some(({ since }) => since < suspicious);
    if (this.silent || isSuspicious) {
      this.silent = !(await this.isAlive());
      if (this.silent && !this.stopped) {
        const unanswered = [...this.waiting];
        this.waiting.clear();
        for (const one of unanswered) one.silence();
        this.onSilence();
      } else this.heard();
    }
    this.timer = undefined;
    if (this.silent || this.waiting.size > 0) this.lookSoon();
  }

  private isAlive(): Promise<boolean> {
    return new Promise((resolve) => {
      const connection = connectBeside(this.pool, { connectTimeout: 0 });
      const end = (alive: boolean): void => {
        clearInterval(turns);
        connection.destroy();
        resolve(alive);
      };
      const asked = Date.now();
      let left = TURNS;
      const turns = setInterval(() => {
        if (this.heardAt >= asked) end(true);
        else if (--left === 0) end(false);
      }, TURN_MS);
      // A server that says no, for too many connections for example, is alive; its errors have numbers of their own.
      const heard = (error: { errno?: number } | null): void => end(!error || (error.errno ?? 0) > 0);
      connection.on('error', heard);
      connection.query('SELECT 1', heard);
    });
  }
}

/** What every rule and query gets as its first argument: one request, immutable but for what its loaders remember. */
import type { Config } from '../config';
import type { AccessLog, RequestReads } from './access-log';
import type { Viewer } from './access';
import { forgetLoaded } from './loader';
import { databaseTrouble, type Database, type Db } from '../database';
import type { Language } from './i18n';
import type { Passwords } from './passwords';
import { isRefusal } from './refusal';
import type { Secrets } from './secrets';
import type { Tally } from './counters';
import type { Instant } from './time';

/** Where a browser keeps its refresh token, out of the reach of its scripts. */
export interface RefreshCookie {
  read(): string | undefined;
  write(token: string): void;
  clear(): void;
}

/** What the process holds for all requests. */
export interface Service {
  readonly config: Config;
  readonly database: Database;
  readonly secrets: Secrets;
  readonly accessLog: AccessLog;
  /** The clock; tests set another. */
  now(): Instant;
  /** bcrypt off the event loop. */
  readonly passwords: Pick<Passwords, 'hash' | 'matches'> & Partial<Pick<Passwords, 'waiting'>>;
  /** Counts for /metrics, where somebody keeps them. */
  readonly tally?: Tally;
}

export interface Context extends Service {
  /** Reads of committed rows, or the transaction that `inTransaction` opened. */
  readonly db: Db;
  readonly requestId: string;
  readonly clientAddress: string;
  readonly language: Language;
  /** Which children this request has read or written so far. */
  readonly reads: RequestReads;
  /** Who asks, found once a request; undefined for nobody, or for a session that has ended. */
  viewer(): Promise<Viewer | undefined>;
  /** The session that the access token names; nobody has checked yet that it still lives. */
  readonly claimedSession: { id: string; accountId: string } | undefined;
  /** Undefined for clients that hold their refresh token themselves. */
  readonly refreshCookie?: RefreshCookie | undefined;
  /** What is remembered for this ctx and no other (loader.ts). */
  memory?: { readonly owner: Context; readonly values: Map<object, unknown> } | undefined;
  /** Hands over a viewer that another statement found, so that `viewer()` needs none of its own. */
  knowViewer(viewer: Viewer | undefined): void;
}

class RolledBack<T> extends Error {
  constructor(readonly refusal: T) {
    super('a refusal undoes its transaction');
  }
}

const TRIES = 4;
/** With a requestId: a little over a second in all, in which a proxy finds the next writer, and less than a person waits for. */
const TRIES_IF_LOST = 6;

/**
 * Runs `work` in one transaction on a new ctx, whose loaders have seen nothing yet. A returned refusal and a thrown fault
 * roll back. Deadlocks and lock waits, which have undone everything, are tried again; `repeatable` (the caller holds a
 * requestId) says that a connection lost in between may be tried again as well.
 */
export async function inTransaction<T>(
  ctx: Context,
  work: (ctx: Context) => Promise<T>,
  { repeatable = false } = {},
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const before = ctx.reads.recorded();
    try {
      const done = await ctx.database.transaction(async (db) => {
        const result = await work({ ...ctx, db });
        if (isRefusal(result)) throw new RolledBack(result);
        return result;
      });
      forgetLoaded(ctx);
      return done;
    } catch (error) {
      ctx.reads.forgetRecorded(before);
      if (error instanceof RolledBack) return error.refusal as T;
      const trouble = databaseTrouble(error);
      const again = trouble === 'RETRY' || (repeatable && trouble === 'UNAVAILABLE');
      if (!again || tries >= (repeatable ? TRIES_IF_LOST : TRIES)) throw error;
      await new Promise((resume) => setTimeout(resume, 20 * 2 ** tries * (0.5 + Math.random())));
    }
  }
}

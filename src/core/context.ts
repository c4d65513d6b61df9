/** What every rule and query gets as its first argument: one request, immutable but for what its loaders remember. */
import type { Config } from '../config';
import type { AccessLog, RequestReads } from './access-log';
import type { Viewer } from './viewer';
import type { Database, Db } from '../database';
import type { Language } from './i18n';
import type { Passwords } from './passwords';
import type { Secrets } from './secrets';
import type { Counters } from './counters';
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
  /** Verifies access tokens; absent where no request has one: on the command line. */
  readonly tokens?: { session(authorization: string, now: Instant): Context['claimedSession'] };
  /** Counts for /metrics, where somebody keeps them. */
  readonly counters?: Counters;
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

/** The first argument of every rule and query: one request. Immutable, except for the cache of its loaders. */
import type { Config } from '../config';
import type { AccessLog, RequestReads } from './access-log';
import type { Viewer } from './viewer';
import type { Database, Db } from '../database';
import type { Journal } from './journal';
import type { Language } from './i18n';
import type { Passwords } from './passwords';
import type { Pdfs } from './pdf-pool';
import type { Secrets } from './secrets';
import type { Counters } from './counters';
import type { RateReport } from './rate-limit';
import type { Instant } from './time';

/** The HttpOnly cookie in which a browser stores its refresh token. */
export interface RefreshCookie {
  read(): string | undefined;
  write(token: string): void;
  clear(): void;
}

/** The device tokens of a request: in a cookie where the session is one, else in the header X-Carnet-Device. */
export interface DeviceTokens {
  read(): readonly string[];
  /** Gives the device a token, in place of `replaced`. */
  write(token: string, replaced: string | undefined): void;
}

/** The objects that all requests of the process share. */
export interface Service {
  readonly config: Config;
  readonly database: Database;
  readonly secrets: Secrets;
  readonly accessLog: AccessLog;
  /** The current time. Tests replace the clock. */
  now(): Instant;
  /** bcrypt in worker threads. */
  readonly passwords: Pick<Passwords, 'hash' | 'matches'> & Partial<Pick<Passwords, 'waiting'>>;
  readonly pdfs: Pick<Pdfs, 'draw'>;
  /** Notes that a session was used; undefined on the command line. */
  readonly sessionUses?: { note(viewer: Viewer): void };
  /** Verifies access tokens; undefined on the command line, where no request has one. */
  readonly tokens?: { session(authorization: string, now: Instant): Context['claimedSession'] };
  /** Counters for /metrics; undefined on the command line. */
  readonly counters?: Counters;
}

export interface Context extends Service {
  /** Reads of committed rows, or the transaction that `inTransaction` opened. */
  readonly db: Db;
  /** What the transaction writes, so that an act can be undone; undefined outside a transaction. */
  readonly journal?: Journal;
  readonly requestId: string;
  readonly clientAddress: string;
  readonly language: Language;
  /** The children that this request has read or written so far. */
  readonly reads: RequestReads;
  /** The person who makes the request, read once for each request; undefined without a session and for one that has ended. */
  viewer(): Promise<Viewer | undefined>;
  /** The session that the access token names, and its account or service account. It may have ended: only the database tells. */
  readonly claimedSession: { id: string; subject: string } | undefined;
  /** What the response says about limits; undefined where there is no response with headers. */
  readonly rate?: RateReport;
  /** Whether the letters of this work leave at the slow pace of a bulk registration (delivery/). */
  readonly hasPacedLetters?: true;
  /** Undefined for clients that store their refresh token themselves. */
  readonly refreshCookie?: RefreshCookie | undefined;
  /** Undefined where there is no response with headers. */
  readonly deviceTokens?: DeviceTokens | undefined;
  /** The cache of this ctx; a copy of the ctx does not share it (loader.ts). */
  memory?: { readonly owner: Context; readonly values: Map<object, unknown> } | undefined;
  /** Sets the viewer that another statement has read, so that `viewer()` needs no statement. */
  knowViewer(viewer: Viewer | undefined): void;
}

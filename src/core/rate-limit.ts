/**
 * Limits attempts such as logins. Counters are rows, so that they survive a restart and hold for all processes; an attempt is
 * counted before it is checked. No library: the maintained ones use connections of their own, which the single writer of the
 * embedded engine cannot share.
 */
import { isIPv6 } from 'node:net';
import { columnsOf, type Database, deleteStatement, one, select, updateStatement } from '../database';
import { databaseTrouble } from '../database/errors';
import { Throttle } from './core.entity';
import type { Instant } from './time';

/** What a response says about limits: the limit by client address that the request counted against, and when to try again. */
export interface RateReport {
  counted?: { policy: string; most: number; windowMs: number; left: number; resetsAt: Instant };
  /** Of a refused attempt. */
  retryAt?: Instant;
}

/**
 * RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers) and Retry-After (RFC 9110, 10.2.3) of a response; no
 * header for a request that counted against no limit. Times are in seconds, rounded up.
 */
export function rateHeaders({ counted, retryAt }: RateReport, now: Instant): Readonly<Record<string, string>> {
  const seconds = (until: Instant): number => Math.max(1, Math.ceil((until - now) / 1000));
  return {
    ...(counted && {
      'ratelimit-policy': `"${counted.policy}";q=${counted.most};w=${counted.windowMs / 1000}`,
      ratelimit: `"${counted.policy}";r=${counted.left};t=${seconds(counted.resetsAt)}`,
    }),
    ...(retryAt !== undefined && { 'retry-after': String(seconds(retryAt)) }),
  };
}

export interface Limit {
  /** The account or address, as a keyed digest: the table holds no CURP and no address. */
  key: string;
  most: number;
  windowMs: number;
}

const RAISE = {
  mysql: `INSERT /* consume */ INTO throttle (\`key\`, points, resetsAt) VALUES (?,1,?)
    ON DUPLICATE KEY UPDATE points = IF(resetsAt <= ?, 1, points + 1), resetsAt = IF(resetsAt <= ?, VALUES(resetsAt), resetsAt)`,
  sqlite: `INSERT /* consume */ INTO throttle (\`key\`, points, resetsAt) VALUES (?1,1,?2)
    ON CONFLICT(\`key\`) DO UPDATE SET points = CASE WHEN resetsAt <= ?3 THEN 1 ELSE points + 1 END,
    resetsAt = CASE WHEN resetsAt <= ?4 THEN excluded.resetsAt ELSE resetsAt END`,
};

const COUNTER = select('consume', columnsOf(Throttle, 't', ['points', 'resetsAt']), 'FROM throttle t WHERE t.`key`=?');

const RESET = deleteStatement('reset', Throttle, '`key`=?');
const FORGET_COUNTS = deleteStatement('forgetCounts', Throttle, 'resetsAt < ?');
const REFUND = updateStatement('refund', Throttle, 'points = points - 1', '`key`=? AND points > 0');

type CounterRow = Pick<Throttle, 'points' | 'resetsAt'>;

const TRIES = 4;

/**
 * Counts one attempt. Returns undefined within the limit, otherwise the instant at which the count starts again. The count is
 * raised and read in one transaction, so that each of forty concurrent attempts sees its own number.
 */
export async function consume(database: Database, limit: Limit, now: Instant): Promise<Instant | undefined> {
  return (await consumeCounted(database, limit, now)).retryAt;
}

/** {@link consume}, with `isLast` for the attempt that has used up the limit. */
export async function consumeCounted(
  database: Database,
  limit: Limit,
  now: Instant,
): Promise<{ retryAt: Instant | undefined; isLast: boolean }> {
  const row = await count(database, limit, now);
  // A clock that was ahead when the count began, and has been set right since, does not lengthen the wait.
  const resetsAt = row && Math.min(row.resetsAt, now + limit.windowMs);
  return { retryAt: row && row.points > limit.most ? resetsAt : undefined, isLast: row?.points === limit.most };
}

/**
 * {@link consume} for a limit of the client's own address, which the response tells in its headers under the name `policy`.
 * Limits of an account are not told: they would show whether others have tried it.
 */
export async function consumeOfClient(
  ctx: { readonly database: Database; readonly rate?: RateReport; now(): Instant },
  policy: string,
  limit: Limit,
): Promise<Instant | undefined> {
  const row = await count(ctx.database, limit, ctx.now());
  const { most, windowMs } = limit;
  if (row && ctx.rate)
    ctx.rate.counted = { policy, most, windowMs, left: Math.max(0, most - row.points), resetsAt: row.resetsAt };
  return row && row.points > most ? row.resetsAt : undefined;
}

async function count(database: Database, limit: Limit, now: Instant): Promise<CounterRow | undefined> {
  for (let tries = 1; ; tries++) {
    try {
      return await database.transaction(async (db) => {
        await db.run(RAISE[db.engine], [limit.key, now + limit.windowMs, now, now]);
        return one(db, COUNTER, [limit.key]);
      });
    } catch (error) {
      if (databaseTrouble(error) !== 'RETRY' || tries === TRIES) throw error;
    }
  }
}

/** The instant at which the count starts anew when the limit is used up, else undefined. Counts nothing. */
export async function isSpent(database: Database, limit: Limit, now: Instant): Promise<Instant | undefined> {
  const row = await one(database, COUNTER, [limit.key]);
  return row && row.resetsAt > now && row.points >= limit.most ? row.resetsAt : undefined;
}

/** Clears the count after a successful attempt. */
export async function reset(database: Database, key: string): Promise<void> {
  await database.run(RESET, [key]);
}

/** Deletes counts that started again before `instant`; returns how many. */
export const forgetCounts = (database: Database, instant: Instant): Promise<number> =>
  database.run(FORGET_COUNTS, [instant]);

/** Subtracts one attempt that should not count. */
export async function refund(database: Database, key: string): Promise<void> {
  await database.run(REFUND, [key]);
}

/** The unit by which addresses are counted: an IPv4 address, or the /64 network of an IPv6 address, whose owner has 2^64 addresses. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('%')[0]!.split('::');
  const [left, right] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const groups =
    tail === undefined
      ? left
      : [...left, ...new Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/**
 * The statements of the dispatcher. Any number of dispatchers may share the table: a letter belongs to who claimed it
 * until the lease runs out, and then to whoever comes next, so a process that dies keeps no letter to itself.
 */
import { ulid } from 'ulid';
import { inList, type Database, type Db } from '../database';
import { changedKey, type LetterKind } from '../core/outbox';
import type { Instant } from '../core/time';
import { databaseTrouble } from '../database/errors';

export interface ClaimedLetter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly accountId: string | null;
  readonly sealed: string | null;
  /** This try included. */
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly claimedBy: string;
}

/** More than are claimed at once, because other dispatchers and our own letters under way take some of them away. */
const CANDIDATES = 40;

// Fresh letters first: what has failed before does not keep others waiting. Written as two, so that both keep to the index.
const due = (kinds: string): string => `
  SELECT id FROM (SELECT id FROM outbox WHERE status='QUEUED' AND nextAttemptAt<=? AND kind IN ${kinds}
    ORDER BY attempts, nextAttemptAt LIMIT ${CANDIDATES}) waiting
  UNION ALL
  SELECT id FROM (SELECT id FROM outbox WHERE status='SENDING' AND nextAttemptAt<=? AND kind IN ${kinds}
    ORDER BY attempts, nextAttemptAt LIMIT ${CANDIDATES}) abandoned`;

/**
 * Claims up to `most` letters that are due, until `now + leaseMs`. The claim is one UPDATE that asks again whether the
 * letter is due, so of two dispatchers one gets it. It moves `nextAttemptAt` to the end of the lease: an abandoned letter
 * comes due by itself. It counts the try, also one that ends with the process, and frees the key under which later news
 * would join a letter that is about to leave.
 */
export async function claimDue(
  database: Database,
  {
    now,
    most,
    leaseMs,
    kinds,
    except,
  }: { now: Instant; most: number; leaseMs: number; kinds: readonly LetterKind[]; except: ReadonlySet<string> },
): Promise<ClaimedLetter[]> {
  const list = inList(kinds);
  const rows = await database.all<{ id: string }>(due(list.sql), [now, ...list.values, now, ...list.values]);
  const ids = rows
    .map(({ id }) => id)
    .filter((id) => !except.has(id))
    .slice(0, most);
  if (ids.length === 0) return [];
  const claimedBy = ulid();
  const wanted = inList(ids);
  const claimed = await database.run(
    `UPDATE outbox SET status='SENDING', claimedBy=?, claimedUntil=?, nextAttemptAt=?, attempts=attempts+1, mergeKey=NULL
     WHERE id IN ${wanted.sql} AND status IN ('QUEUED','SENDING') AND nextAttemptAt<=?`,
    [claimedBy, now + leaseMs, now + leaseMs, ...wanted.values, now],
  );
  if (claimed === 0) return [];
  return database.all<ClaimedLetter>(
    `SELECT id, kind, accountId, sealed, attempts, createdAt, claimedBy FROM outbox WHERE id IN ${wanted.sql} AND claimedBy=? AND status='SENDING'`,
    [...wanted.values, claimedBy],
  );
}

/**
 * The end of a letter, which wipes what was sealed. That it was sent is true whoever has it claimed by now; that it has
 * failed is for the claimant to say. Answers false for a letter that was cancelled, or settled by another, in between.
 */
export async function settle(
  db: Db,
  letter: ClaimedLetter,
  status: 'SENT' | 'FAILED',
  at: Instant,
  trouble: string | null,
): Promise<boolean> {
  const mine = status === 'SENT' ? '' : ' AND claimedBy=?';
  const touched = await db.run(
    `UPDATE outbox SET status=?, sentAt=?, sealed=NULL, claimedBy=NULL, claimedUntil=NULL, mergeKey=NULL, trouble=?
     WHERE id=? AND status IN ('QUEUED','SENDING')${mine}`,
    [status, status === 'SENT' ? at : null, trouble, letter.id, ...(mine ? [letter.claimedBy] : [])],
  );
  return touched > 0;
}

/**
 * Puts a letter back to be tried again at `nextAttemptAt`; `counted` is whether this try counts. A letter of changes takes
 * its key again, so that later news joins it; where a later one waits already, that one tells it all and this one goes.
 */
export async function putBack(
  database: Database,
  letter: ClaimedLetter,
  { nextAttemptAt, trouble, counted }: { nextAttemptAt: Instant; trouble: string; counted: boolean },
): Promise<void> {
  const set = `claimedBy=NULL, claimedUntil=NULL, trouble=?`;
  const where = `WHERE id=? AND claimedBy=? AND status='SENDING'`;
  const key = letter.kind === 'CHANGED' && letter.accountId ? changedKey(letter.accountId) : null;
  try {
    await database.run(`UPDATE outbox SET status='QUEUED', nextAttemptAt=?, attempts=?, mergeKey=?, ${set} ${where}`, [
      nextAttemptAt,
      letter.attempts - (counted ? 0 : 1),
      key,
      trouble,
      letter.id,
      letter.claimedBy,
    ]);
  } catch (error) {
    if (databaseTrouble(error) !== 'DUPLICATE') throw error;
    await database.run(`UPDATE outbox SET status='CANCELLED', sealed=NULL, ${set} ${where}`, [
      'JOINED_A_LATER_ONE',
      letter.id,
      letter.claimedBy,
    ]);
  }
}

/** After an outage: what waits for its next try need wait no longer. Letters that nobody has tried yet keep their hour. */
export function hasten(database: Database, now: Instant): Promise<number> {
  return database.run(`UPDATE outbox SET nextAttemptAt=? WHERE status='QUEUED' AND attempts>0 AND nextAttemptAt>?`, [
    now,
    now,
  ]);
}

/** How long the oldest letter that has not left has been waiting, in seconds; 0 when none waits. A gauge for /metrics. */
export async function outboxAge(db: Db, now: Instant): Promise<number> {
  const [row] = await db.all<{ oldest: number | null }>(
    `SELECT MIN(createdAt) AS oldest FROM outbox WHERE status IN ('QUEUED','SENDING')`,
  );
  return row?.oldest ? Math.max(0, (now - row.oldest) / 1000) : 0;
}

/** How many letters wait, are on their way or were given up. Gauges for /metrics. */
export async function outboxTally(db: Db): Promise<Record<'QUEUED' | 'SENDING' | 'FAILED', number>> {
  const rows = await db.all<{ status: 'QUEUED' | 'SENDING' | 'FAILED'; letters: number }>(
    `SELECT status, COUNT(*) AS letters FROM outbox WHERE status IN ('QUEUED','SENDING','FAILED') GROUP BY status`,
  );
  return {
    QUEUED: 0,
    SENDING: 0,
    FAILED: 0,
    ...Object.fromEntries(rows.map(({ status, letters }) => [status, letters])),
  };
}

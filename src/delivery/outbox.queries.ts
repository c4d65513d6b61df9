/**
 * The statements of the dispatcher. Any number of dispatchers may share the table: a letter belongs to the dispatcher
 * that claimed it until the lease ends. Then another may claim it, so the letters of a dead process are sent too.
 */
import { ulid } from 'ulid';
import {
  columns,
  columnsOf,
  computed,
  type Database,
  type Db,
  inList,
  one,
  type RowOf,
  select,
  updateStatement,
} from '../database';
import { MailEvent, OutboxLetter } from '../core/core.entity';
import { MERGED, mergeKeyOf, type ChannelKind, type LetterKind } from '../core/outbox';
import { consume } from '../core/rate-limit';
import type { Instant } from '../core/time';
import { databaseTrouble } from '../database/errors';

const CLAIMED = columns(
  columnsOf(OutboxLetter, 'o', [
    'id',
    'kind',
    'accountId',
    'channel',
    'channelId',
    'sealed',
    'attempts',
    'createdAt',
    'trouble',
  ]),
  // The claim has set claimedBy.
  computed<{ claimedBy: string }>({ claimedBy: 'o.claimedBy' }),
);
/** `attempts` includes the present try. */
export type ClaimedLetter = RowOf<typeof CLAIMED>;

/** More than one claim takes, because other dispatchers and our own letters under way reduce the list. */
const CANDIDATES = 40;

const DUE = columnsOf(OutboxLetter, 'waiting', ['id', 'isPaced']);

// Fresh letters first, so that letters that failed before do not delay others. Three parts, so that each uses the index,
// and so that the many letters of a bulk registration, of which one leaves at a time, do not fill the list.
const due = (kinds: string, channels: string) => {
  const waiting = (where: string, most: number) =>
    `(SELECT id, isPaced FROM outbox WHERE ${where} AND nextAttemptAt<=? AND kind IN ${kinds} AND channel IN ${channels}
       ORDER BY attempts, nextAttemptAt LIMIT ${most})`;
  return select(
    'claimDue',
    DUE,
    `FROM ${waiting("status='QUEUED' AND isPaced=0", CANDIDATES)} waiting
     UNION ALL SELECT slow.id, slow.isPaced FROM ${waiting("status='QUEUED' AND isPaced=1", 1)} slow
     UNION ALL SELECT abandoned.id, abandoned.isPaced FROM ${waiting("status='SENDING' AND isPaced IN (0,1)", CANDIDATES)} abandoned`,
  );
};

/** One letter of bulk registrations a second, over all processes. */
const PACE = { key: 'letters:paced', most: 1, windowMs: 1_000 };

/**
 * Claims up to `most` letters that are due, until `now + leaseMs`; of bulk registrations one, when a second has gone by
 * since the last one. The claim is one UPDATE that checks again whether the
 * letter is due, so one of two dispatchers gets it. It moves `nextAttemptAt` to the end of the lease, at which an
 * abandoned letter is due again. It counts the try, also when the process ends during it, and frees the key by which
 * later news would join a letter that is about to leave.
 */
export async function claimDue(
  database: Database,
  {
    now,
    most,
    leaseMs,
    kinds,
    channels,
    except,
  }: {
    now: Instant;
    most: number;
    leaseMs: number;
    kinds: readonly LetterKind[];
    channels: readonly ChannelKind[];
    except: ReadonlySet<string>;
  },
): Promise<ClaimedLetter[]> {
  const [list, ways] = [inList(kinds), inList(channels)];
  const each = [now, ...list.values, ...ways.values];
  const rows = (await database.all(due(list.sql, ways.sql), [...each, ...each, ...each])).filter(
    ({ id }) => !except.has(id),
  );
  const ids = rows.filter(({ isPaced }) => !isPaced).map(({ id }) => id);
  const slow = rows.find(({ isPaced }) => isPaced);
  if (slow && ids.length < most && (await consume(database, PACE, now)) === undefined) ids.push(slow.id);
  ids.length = Math.min(ids.length, most);
  if (ids.length === 0) return [];
  const claimedBy = ulid();
  const wanted = inList(ids);
  const claimed = await database.run(
    updateStatement(
      'claimDue',
      OutboxLetter,
      `status='SENDING', claimedBy=?, claimedUntil=?, nextAttemptAt=?, attempts=attempts+1, mergeKey=NULL`,
      `id IN ${wanted.sql} AND status IN ('QUEUED','SENDING') AND nextAttemptAt<=?`,
    ),
    [claimedBy, now + leaseMs, now + leaseMs, ...wanted.values, now],
  );
  if (claimed === 0) return [];
  return database.all(
    select(
      'claimedLetters',
      CLAIMED,
      `FROM outbox o WHERE o.id IN ${wanted.sql} AND o.claimedBy=? AND o.status='SENDING'`,
    ),
    [...wanted.values, claimedBy],
  );
}

/**
 * Marks a letter as sent or failed and deletes its sealed content. SENT is recorded whatever process holds the claim;
 * FAILED and CANCELLED only by the process that holds it. Returns undefined when the letter was cancelled or settled in between;
 * else the letter in `bounced` when a report of its bounce came before.
 */
export async function settle(
  db: Db,
  letter: ClaimedLetter,
  status: 'SENT' | 'FAILED' | 'CANCELLED',
  at: Instant,
  { trouble = null, messageId = null }: { trouble?: string | null; messageId?: string | null | undefined } = {},
): Promise<{ bounced: BouncedLetter | undefined } | undefined> {
  const mine = status === 'SENT' ? '' : ' AND claimedBy=?';
  const touched = await db.run(
    updateStatement(
      'settle',
      OutboxLetter,
      'status=?, sentAt=?, sealed=NULL, claimedBy=NULL, claimedUntil=NULL, mergeKey=NULL, trouble=?, messageId=?',
      `id=? AND status IN ('QUEUED','SENDING')${mine}`,
    ),
    [status, status === 'SENT' ? at : null, trouble, messageId, letter.id, ...(mine ? [letter.claimedBy] : [])],
  );
  if (touched === 0) return undefined;
  const isReported = messageId !== null && (await db.run(TAKE_REPORTS, [messageId])) > 0;
  return { bounced: isReported ? await bouncedLetter(db, messageId) : undefined };
}

const RELEASED = 'claimedBy=NULL, claimedUntil=NULL, trouble=?';
const OWN = `id=? AND claimedBy=? AND status='SENDING'`;
const PUT_BACK = updateStatement(
  'putBack',
  OutboxLetter,
  `status='QUEUED', nextAttemptAt=?, attempts=?, mergeKey=?, ${RELEASED}`,
  OWN,
);
const CANCEL_OWN = updateStatement('cancelOwn', OutboxLetter, `status='CANCELLED', sealed=NULL, ${RELEASED}`, OWN);

/**
 * Puts a letter back to be tried again at `nextAttemptAt`; `counted` is whether this try counts. A letter of changes takes
 * its key again, so that later news joins it; when a later letter waits already, this one is cancelled.
 */
export async function putBack(
  database: Database,
  letter: ClaimedLetter,
  { nextAttemptAt, trouble, counted }: { nextAttemptAt: Instant; trouble: string; counted: boolean },
): Promise<void> {
  const target = letter.channelId ?? letter.accountId;
  const key = MERGED.has(letter.kind) && target ? mergeKeyOf(letter.kind, target) : null;
  try {
    await database.run(PUT_BACK, [
      nextAttemptAt,
      letter.attempts - (counted ? 0 : 1),
      key,
      trouble,
      letter.id,
      letter.claimedBy,
    ]);
  } catch (error) {
    if (databaseTrouble(error) !== 'DUPLICATE') throw error;
    await database.run(CANCEL_OWN, ['JOINED_A_LATER_ONE', letter.id, letter.claimedBy]);
  }
}

/** The trouble of a letter whose sending has begun; one that still has it when it is claimed was with a process that died. */
export const UNDER_WAY = 'UNDER_WAY';
const BEGIN = updateStatement('begin', OutboxLetter, 'trouble=?', OWN);

/** Marks that the sending of a letter begins, before it begins. Returns false when the letter is no longer this process's. */
export const begin = async (database: Database, { id, claimedBy }: ClaimedLetter): Promise<boolean> =>
  (await database.run(BEGIN, [UNDER_WAY, id, claimedBy])) > 0;

const HASTEN = updateStatement(
  'hasten',
  OutboxLetter,
  'nextAttemptAt=?',
  `status='QUEUED' AND attempts>0 AND nextAttemptAt>?`,
);

/** After an outage: makes letters that wait for their next try due now. Letters that were never tried keep their time. */
export function hasten(database: Database, now: Instant): Promise<number> {
  return database.run(HASTEN, [now, now]);
}

const BOUNCED = columnsOf(OutboxLetter, 'o', ['id', 'kind', 'accountId', 'channelId', 'createdAt']);
/** A letter that the mail service took and could not deliver. */
export type BouncedLetter = RowOf<typeof BOUNCED>;
const BY_MESSAGE = select('bouncedLetter', BOUNCED, 'FROM outbox o WHERE o.messageId=?');
const MARK_BOUNCED = updateStatement('bouncedLetter', OutboxLetter, "trouble='BOUNCED'", 'messageId=?');
const TAKE_REPORTS = updateStatement('takeReports', MailEvent, 'messageId=NULL', 'messageId=?');

/**
 * The letter to which the mail service gave this id, marked as bounced; undefined while none is marked as sent under it. In the
 * caller's transaction, which has stored the report before.
 */
export async function bouncedLetter(db: Db, messageId: string): Promise<BouncedLetter | undefined> {
  // Written before it is read: of two transactions that store the report and the id at once, one waits and sees the other.
  if ((await db.run(MARK_BOUNCED, [messageId])) === 0) return undefined;
  await db.run(TAKE_REPORTS, [messageId]);
  return one(db, BY_MESSAGE, [messageId]);
}

// A letter that was not tried yet may wait on purpose, for the end of quiet hours, until nextAttemptAt.
const OLDEST = select(
  'outboxAge',
  computed<{ oldest: number | null }>({
    oldest: `MIN(CASE WHEN o.attempts=0 AND COALESCE(o.trouble, 'QUIET_HOURS')='QUIET_HOURS'
      THEN o.nextAttemptAt ELSE o.createdAt END)`,
  }),
  "FROM outbox o WHERE o.status IN ('QUEUED','SENDING')",
);

/** For how long the oldest letter that may leave has waited, in seconds; 0 when none waits. A gauge for /metrics. */
export async function outboxAge(db: Db, now: Instant): Promise<number> {
  const row = await one(db, OLDEST);
  return row?.oldest ? Math.max(0, (now - row.oldest) / 1000) : 0;
}

const TALLY = select(
  'outboxTally',
  computed<{ status: 'QUEUED' | 'SENDING' | 'FAILED'; letters: number }>({ status: 'o.status', letters: 'COUNT(*)' }),
  "FROM outbox o WHERE o.status IN ('QUEUED','SENDING','FAILED') GROUP BY o.status",
);

/** The numbers of letters that wait, are on their way or were given up. Gauges for /metrics. */
export async function outboxTally(db: Db): Promise<Record<'QUEUED' | 'SENDING' | 'FAILED', number>> {
  const rows = await db.all(TALLY);
  return {
    QUEUED: 0,
    SENDING: 0,
    FAILED: 0,
    ...Object.fromEntries(rows.map(({ status, letters }) => [status, letters])),
  };
}

/**
 * The chain over the access log, in table log_seal: a job adds the digests of the rows that came since, in links of a
 * thousand, and each link holds the digest of the one before. Rows are sealed a quarter of an hour after their time, when no
 * transaction can still add one. The head of a day, which the auditors get by letter, fixes every row up to then.
 */
import { hash } from 'node:crypto';
import { encodeTime, decodeTime } from 'ulid';
import { columnsOf, insert, one, select, type Db } from '../database';
import { databaseTrouble } from '../database/errors';
import type { Context } from './context';
import { AuditEvent, LogSeal } from './core.entity';
import type { Day, Instant } from './time';
import { inTransaction } from './transaction';

export const ROWS_IN_SEAL = 1000;
/** Longer than any transaction lasts, and than the clocks of two processes differ. */
export const SETTLED_MS = 15 * 60_000;
/** An hour without a row gets a link as well: a row that is put into it later stands out. */
const LONGEST_GAP_MS = 3_600_000;

/** The columns that the chain covers; a later column is not part of it. */
export const SEALED_COLUMNS = columnsOf(AuditEvent, 'e', [
  'id',
  'patientId',
  'accountId',
  'serviceAccountId',
  'at',
  'operation',
  'outcome',
  'requestId',
]);
export type SealedRow = Pick<
  AuditEvent,
  'id' | 'patientId' | 'accountId' | 'serviceAccountId' | 'at' | 'operation' | 'outcome' | 'requestId'
>;

/** The head of a day after which the chain has gone on. */
export interface DayHead {
  readonly day: Day;
  readonly head: string;
}

const LAST = select(
  'lastSeal',
  columnsOf(LogSeal, 's', ['number', 'day', 'untilId', 'head']),
  'FROM log_seal s ORDER BY s.`number` DESC LIMIT 1',
);

/** Rows of the access log from one id on and below another, by id: values both ids. */
export const rowsBetween = (most: number) =>
  select('rowsBetween', SEALED_COLUMNS, `FROM audit_event e WHERE e.id >= ? AND e.id < ? ORDER BY e.id LIMIT ${most}`);
const NEXT = rowsBetween(ROWS_IN_SEAL + 1);
const FIRST = select('firstRow', columnsOf(AuditEvent, 'e', ['id']), 'FROM audit_event e ORDER BY e.id LIMIT 1');

/** The least id of an instant. */
export const idAt = (at: Instant): string => `${encodeTime(at, 10)}${'0'.repeat(16)}`;
const dayOfId = (id: string): Day => new Date(decodeTime(id.slice(0, 26))).toISOString().slice(0, 10);

/** The digest of what a row says, without its id: 96 bits. */
export const digestOf = (row: SealedRow): string =>
  hash(
    'sha256',
    JSON.stringify([
      row.patientId,
      row.accountId,
      row.serviceAccountId,
      row.at,
      row.operation,
      row.outcome,
      row.requestId,
    ]),
    'base64url',
  ).slice(0, 16);

/** The head of a link, which follows the head `before`. */
export const headOf = (before: string, { number, day, untilId, digests }: Omit<LogSeal, 'head' | 'sealedAt'>): string =>
  hash('sha256', [before, number, day, untilId, digests].join('\n'), 'base64url');

/** The next link at `now`; undefined while there is nothing to seal. */
async function nextSeal(db: Db, now: Instant): Promise<{ seal: LogSeal; closed: DayHead | undefined } | undefined> {
  const last = await one(db, LAST);
  const from = last?.untilId ?? (await one(db, FIRST))?.id;
  if (from === undefined) return undefined;
  const start = decodeTime(from.slice(0, 26));
  const endOfDay = Date.parse(`${dayOfId(from)}T00:00:00Z`) + 24 * 3_600_000;
  const until = Math.min(endOfDay, now - SETTLED_MS);
  if (until <= start) return undefined;
  const found = await db.all(NEXT, [from, idAt(until)]);
  const rows = found.slice(0, ROWS_IN_SEAL);
  const isFull = found.length > rows.length;
  if (rows.length === 0 && until < endOfDay && until - start < LONGEST_GAP_MS) return undefined;
  const link = {
    number: (last?.number ?? 0) + 1,
    day: dayOfId(from),
    // One letter longer than the last id: above it, and below every other.
    untilId: isFull ? `${rows.at(-1)!.id}0` : idAt(until),
    digests: rows.map((row) => `${row.id} ${digestOf(row)}`).join('\n'),
  };
  const seal = { ...link, head: headOf(last?.head ?? '', link), sealedAt: now };
  return { seal, closed: last && last.day !== link.day ? { day: last.day, head: last.head } : undefined };
}

/**
 * Adds links until every settled row has one, 200 at most; returns how many. `onDayClosed` gets the head of a day in the
 * transaction of the first link of a later one.
 */
export async function sealAccessLog(
  ctx: Context,
  onDayClosed: (tx: Context, head: DayHead) => Promise<void>,
): Promise<number> {
  for (let links = 0; ; links++) {
    if (links === 200) return links;
    const isAdded = await inTransaction(ctx, async (tx) => {
      const next = await nextSeal(tx.db, tx.now());
      if (!next) return false;
      await insert(tx.db, 'sealAccessLog', LogSeal, [next.seal]);
      if (next.closed) await onDayClosed(tx, next.closed);
      return true;
    }).catch((error: unknown) => {
      // Another process has added the same link.
      if (databaseTrouble(error) === 'DUPLICATE') return false;
      throw error;
    });
    if (!isAdded) return links;
  }
}

/**
 * The outbox. A letter is a row that is written, encrypted, in the transaction of the change that it reports; the dispatcher
 * (delivery/) sends it later. The row holds the kind and the variables of the letter; its text is rendered when it is sent.
 */
import { ulid } from 'ulid';
import type { Context } from './context';
import { OutboxLetter } from './core.entity';
import { columnsOf, inList, insert, select, updateStatement } from '../database';
import type { LetterKind, Letters } from './letters';
import type { Instant } from './time';

export type { AccountChange, LetterKind, Letters } from './letters';

export type OutboxStatus = OutboxLetter['status'];

interface Reader {
  accountId: string | null;
  /** Empty for an account without a mailbox: nothing is posted. */
  email: string;
}

function letterRow<K extends LetterKind>(
  ctx: Context,
  kind: K,
  to: Reader,
  variables: Letters[K],
  notBefore: Instant,
  mergeKey: string | null,
): OutboxLetter {
  return {
    id: ulid(ctx.now()),
    kind,
    accountId: to.accountId,
    sealed: ctx.secrets.seal(JSON.stringify({ to: to.email, variables })),
    status: 'QUEUED',
    attempts: 0,
    nextAttemptAt: notBefore,
    claimedBy: null,
    claimedUntil: null,
    createdAt: ctx.now(),
    sentAt: null,
    trouble: null,
    mergeKey,
    isPaced: Number(ctx.hasPacedLetters ?? false),
  };
}

/** Posts a letter to the current address of an account. Returns the letter's id, by which duplicates are recognised. */
export async function post<K extends LetterKind>(
  ctx: Context,
  kind: K,
  to: Reader,
  variables: Letters[K],
  { notBefore = ctx.now() }: { notBefore?: Instant } = {},
): Promise<string> {
  const leaves = WAITING.has(kind) ? Math.max(notBefore, ctx.now() + undoMs(ctx)) : notBefore;
  const row = letterRow(ctx, kind, to, variables, leaves, null);
  if (to.email !== '') await insert(ctx.db, 'post', OutboxLetter, [row]);
  return row.id;
}

/** The time for which an act can be undone, in milliseconds. */
export const undoMs = (ctx: Pick<Context, 'config'>): number => ctx.config.undoSeconds * 1000;
/** Letters that report an act that can be undone. All others leave at once. */
const WAITING: ReadonlySet<LetterKind> = new Set(['CHILD_ADDED', 'INVITATION', 'CAREGIVER_REVOKED']);

/** The unique key of the letter of changes that waits for an account; there is at most one. */
export const changedKey = (accountId: string): string => `CHANGED:${accountId}`;

const UNLESS_WAITING = {
  mysql: 'ON DUPLICATE KEY UPDATE nextAttemptAt=GREATEST(nextAttemptAt, VALUES(nextAttemptAt))',
  sqlite: 'ON CONFLICT(mergeKey) DO UPDATE SET nextAttemptAt=MAX(nextAttemptAt, excluded.nextAttemptAt)',
};

/**
 * Posts one CHANGED letter to each account without a waiting one; that letter also reports the changes until it is sent. It
 * waits until the last of them can no longer be undone. Runs in the caller's transaction, as one statement. The unique key prevents a second letter from a concurrent transaction, and
 * the row lock on a waiting letter prevents the dispatcher from sending it before this change is committed.
 */
export async function postChanged(
  ctx: Context,
  accounts: readonly { id: string; email: string; givenNames: string }[],
): Promise<void> {
  // All transactions lock in the same order, so that two changes of one family cannot deadlock.
  const ordered = accounts.filter(({ email }) => email !== '').sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = ordered.map(({ id, email, givenNames }) =>
    letterRow(ctx, 'CHANGED', { accountId: id, email }, { givenNames }, ctx.now() + undoMs(ctx), changedKey(id)),
  );
  await insert(ctx.db, 'postChanged', OutboxLetter, rows, UNLESS_WAITING[ctx.db.engine]);
}

const CANCELLED = `status='CANCELLED', sealed=NULL, mergeKey=NULL, claimedBy=NULL, claimedUntil=NULL`;
const CANCEL_LETTER = updateStatement(
  'cancelLetter',
  OutboxLetter,
  CANCELLED,
  `id=? AND status IN ('QUEUED','SENDING')`,
);
const CANCEL_CHANGED = updateStatement('cancelChanged', OutboxLetter, CANCELLED, 'mergeKey=?');

/**
 * Cancels a letter that must not arrive any more: its password no longer works, or its reader was revoked. A letter that is
 * being sent at this moment may still arrive but is not tried again. Returns whether the letter was waiting or being sent.
 */
export async function cancelLetter(ctx: Context, letterId: string): Promise<boolean> {
  return (await ctx.db.run(CANCEL_LETTER, [letterId])) > 0;
}

/** Cancels the letter of changes that waits for an account, if there is one. */
export async function cancelChanged(ctx: Context, accountId: string): Promise<void> {
  await ctx.db.run(CANCEL_CHANGED, [changedKey(accountId)]);
}

/** The letters of these kinds that wait for accounts, or are being sent. */
export function queuedLetters(
  ctx: Context,
  accountIds: readonly string[],
  kinds: readonly LetterKind[],
): Promise<OutboxLetter[]> {
  const [accounts, wanted] = [inList(accountIds), inList(kinds)];
  const from = `FROM outbox o WHERE o.accountId IN ${accounts.sql} AND o.kind IN ${wanted.sql} AND o.status IN ('QUEUED','SENDING')`;
  return ctx.db.all(select('queuedLetters', columnsOf(OutboxLetter, 'o'), from), [
    ...accounts.values,
    ...wanted.values,
  ]);
}

/** When the letters of changes that wait for these accounts were posted, by account. */
export async function changedSinceByAccount(
  ctx: Pick<Context, 'db'>,
  accounts: readonly string[],
): Promise<Map<string, Instant>> {
  const wanted = inList(accounts.map(changedKey));
  const rows = await ctx.db.all(
    select(
      'changedSinceByAccount',
      columnsOf(OutboxLetter, 'o', ['accountId', 'createdAt']),
      `FROM outbox o WHERE o.mergeKey IN ${wanted.sql}`,
    ),
    wanted.values,
  );
  return new Map(rows.map(({ accountId, createdAt }) => [accountId!, createdAt]));
}

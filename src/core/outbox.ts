/**
 * The outbox: a letter is a row that is written in the transaction of what it tells, sealed, and sent later by the
 * dispatcher (mail/). What a letter says is worked out when it is sent; the row holds its kind and its variables only.
 */
import { ulid } from 'ulid';
import type { Context } from './context';
import { OutboxLetter } from './core.entity';
import { insert } from '../database';
import type { Instant } from './time';

/**
 * The letters that exist, each with the variables its template takes. No clinical word, no full name, nothing of a child
 * and no foreign CURP in any; `givenNames` are the reader's own, for the greeting.
 */
export interface Letters {
  /** User name and temporary password, the only letter with a CURP in it: the reader's own. */
  CREDENTIALS: { givenNames: string; curp: string; temporaryPassword: string; expiresAt: Instant; zone: string };
  /** To a caregiver who has an account already: one more child is in it. */
  CHILD_ADDED: { givenNames: string };
  /** To a person who has an account: an invitation to care for a child waits there; never for whom. */
  INVITATION: { givenNames: string };
  /** To a caregiver whose access to one carnet has ended. */
  CAREGIVER_REVOKED: { givenNames: string };
  /** To the last proven address of an account: something was done to the account by somebody else. */
  ACCOUNT_CHANGED: { givenNames: string; change: AccountChange };
  /** Something changed in a carnet; where to look, never what. */
  CHANGED: { givenNames: string };
  /** The password was changed, in case it was somebody else. */
  PASSWORD_CHANGED: { givenNames: string };
  /** The address of the reprinted cover. */
  CARTILLA_COVER: { coverUrl: string; folio: string; expiresAt: Instant; zone: string };
}
/** Credentials printed, credentials sent to a new address, a staff role given. */
export type AccountChange = 'PRINTED' | 'ADDRESS' | 'ROLE';
export type LetterKind = keyof Letters;

export type OutboxStatus = OutboxLetter['status'];

interface Reader {
  accountId: string | null;
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
  };
}

/** Posts a letter to the account's address as it is now; answers the id by which a double can be recognised. */
export async function post<K extends LetterKind>(
  ctx: Context,
  kind: K,
  to: Reader,
  variables: Letters[K],
  { notBefore = ctx.now() }: { notBefore?: Instant } = {},
): Promise<string> {
  const row = letterRow(ctx, kind, to, variables, notBefore, null);
  await insert(ctx.db, OutboxLetter, [row]);
  return row.id;
}

/** How long a letter of changes waits for others to join it. */
const GATHERING_MS = 45_000;

/** The key under which an account's waiting letter of changes is found; unique, so there is never a second one. */
export const changedKey = (accountId: string): string => `CHANGED:${accountId}`;

const UNLESS_WAITING = {
  mysql: 'ON DUPLICATE KEY UPDATE mergeKey=VALUES(mergeKey)',
  sqlite: 'ON CONFLICT(mergeKey) DO UPDATE SET mergeKey=excluded.mergeKey',
};

/**
 * Posts one CHANGED letter to each account that has none waiting; what changes until it leaves is told by it too. In the
 * caller's transaction, one statement for all. The unique key keeps two transactions from posting two, and the lock that
 * the statement takes on a waiting letter keeps the dispatcher from sending it before this change is committed.
 */
export async function postChanged(
  ctx: Context,
  accounts: readonly { id: string; email: string; givenNames: string }[],
): Promise<void> {
  // Everybody locks in the same order, or two changes of the same family could wait for each other.
  const ordered = [...accounts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = ordered.map(({ id, email, givenNames }) =>
    letterRow(ctx, 'CHANGED', { accountId: id, email }, { givenNames }, ctx.now() + GATHERING_MS, changedKey(id)),
  );
  await insert(ctx.db, OutboxLetter, rows, UNLESS_WAITING[ctx.db.engine]);
}

const CANCELLED = `status='CANCELLED', sealed=NULL, mergeKey=NULL, claimedBy=NULL, claimedUntil=NULL`;

/**
 * Calls back a letter that nobody should get any more: a password that no longer works, a reader who was revoked. One
 * that is with the mail service at this moment may still arrive, but is not tried again. Answers whether it was waiting.
 */
export async function cancelLetter(ctx: Context, letterId: string): Promise<boolean> {
  const where = `id=? AND status IN ('QUEUED','SENDING')`;
  return (await ctx.db.run(`UPDATE outbox SET ${CANCELLED} WHERE ${where}`, [letterId])) > 0;
}

/** The same for the letter of changes that waits for an account, if there is one. */
export async function cancelChanged(ctx: Context, accountId: string): Promise<void> {
  await ctx.db.run(`UPDATE outbox SET ${CANCELLED} WHERE mergeKey=?`, [changedKey(accountId)]);
}

/**
 * The outbox. A letter is a row that is written, encrypted, in the transaction of the change that it reports; the dispatcher
 * (delivery/) sends it later. The row holds the kind and the variables of the letter; its text is rendered when it is sent.
 */
import { ulid } from 'ulid';
import type { Context } from './context';
import { OutboxLetter } from './core.entity';
import { columnsOf, inList, insert, select, updateStatement } from '../database';
import type { Language } from './i18n';
import type { ChannelKind, LetterKind, Letters, MergedKind } from './letters';
import type { Instant } from './time';

export {
  MERGED,
  type AccountChange,
  type ChannelKind,
  type LetterKind,
  type Letters,
  type ReminderKey,
} from './letters';

export type OutboxStatus = OutboxLetter['status'];

interface Reader {
  accountId: string | null;
  /** Empty for an account without a mailbox: nothing is posted. */
  email: string;
  /** Spanish unless given. */
  language?: Language;
}

/** A person and one of the channels on which the person is reached; `channelId` is null for the email address of the account. */
export interface Reached {
  accountId: string;
  channelId: string | null;
  channel: ChannelKind;
  /** An email address, a telephone number, or a push subscription as JSON; empty for an account without a mailbox. */
  to: string;
  givenNames: string;
  language: Language;
}

const mailTo = ({ accountId, email, language = 'es' }: Reader): Omit<Reached, 'accountId' | 'givenNames'> & Reader => ({
  accountId,
  channelId: null,
  channel: 'EMAIL',
  to: email,
  email,
  language,
});

function letterRow<K extends LetterKind>(
  ctx: Context,
  kind: K,
  {
    accountId,
    channel,
    channelId,
    to,
    language,
  }: Omit<Reached, 'accountId' | 'givenNames'> & { accountId: string | null },
  variables: Letters[K],
  notBefore: Instant,
  mergeKey: string | null,
): OutboxLetter {
  return {
    id: ulid(ctx.now()),
    kind,
    accountId,
    sealed: ctx.secrets.seal(JSON.stringify({ to, variables, language })),
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
    channel,
    channelId,
    messageId: null,
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
  const row = letterRow(ctx, kind, mailTo(to), variables, leaves, null);
  if (to.email !== '') await insert(ctx.db, 'post', OutboxLetter, [row]);
  return row.id;
}

/** The time for which an act can be undone, in milliseconds. */
export const undoMs = (ctx: Pick<Context, 'config'>): number => ctx.config.undoSeconds * 1000;
/** Letters that report an act that can be undone. All others leave at once. */
const WAITING: ReadonlySet<LetterKind> = new Set(['CHILD_ADDED', 'INVITATION', 'CAREGIVER_REVOKED']);

/** The unique key of the letter of that kind that waits for a channel, or the account's email address; there is at most one. */
export const mergeKeyOf = (kind: LetterKind, target: string): string => `${kind}:${target}`;

/** Posts one letter to one channel, at once. Returns the letter's id. */
export async function postTo<K extends LetterKind>(
  ctx: Context,
  kind: K,
  reached: Reached,
  variables: Letters[K],
): Promise<string> {
  const row = letterRow(ctx, kind, reached, variables, ctx.now(), null);
  await insert(ctx.db, 'postTo', OutboxLetter, [row]);
  return row.id;
}

// One that must leave soon takes along one that waits for the morning; one that waits joins it without a delay.
const MEET = {
  mysql: (column: string) => [column, `VALUES(${column})`, 'GREATEST', 'ON DUPLICATE KEY UPDATE'] as const,
  sqlite: (column: string) => [column, `excluded.${column}`, 'MAX', 'ON CONFLICT(mergeKey) DO UPDATE SET'] as const,
};
function unlessWaiting(ctx: Context, isHeld: boolean): string {
  const [kept, given, most, head] = MEET[ctx.db.engine]('nextAttemptAt');
  const soon = `${MEET[ctx.db.engine]('createdAt')[1]} + ${undoMs(ctx)}`;
  return isHeld
    ? `${head} nextAttemptAt=CASE WHEN ${kept} <= ${soon} THEN ${soon} ELSE ${most}(${kept}, ${given}) END`
    : `${head} nextAttemptAt=CASE WHEN ${kept} > ${soon} THEN ${given} ELSE ${most}(${kept}, ${given}) END`;
}

/**
 * Posts one letter to each of these without a waiting one of its kind; that letter also reports the changes until it is sent. It
 * waits until the last of them can no longer be undone, and until `heldUntil`, the end of quiet hours. Runs in the caller's
 * transaction, as one statement. The unique key prevents a second letter from a concurrent transaction, and
 * the row lock on a waiting letter prevents the dispatcher from sending it before this change is committed.
 */
export async function postMerged(
  ctx: Context,
  kind: MergedKind,
  readers: readonly Reached[],
  { heldUntil = 0 }: { heldUntil?: Instant } = {},
): Promise<void> {
  const leaves = ctx.now() + undoMs(ctx);
  const key = ({ accountId, channelId }: Reached): string => mergeKeyOf(kind, channelId ?? accountId);
  // All transactions lock in the same order, so that two changes of one family cannot deadlock.
  const ordered = readers.filter(({ to }) => to !== '').sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const rows = ordered.map((reader) =>
    letterRow(ctx, kind, reader, { givenNames: reader.givenNames }, Math.max(leaves, heldUntil), key(reader)),
  );
  await insert(ctx.db, 'postMerged', OutboxLetter, rows, unlessWaiting(ctx, heldUntil > leaves));
}

const CANCELLED = `status='CANCELLED', sealed=NULL, mergeKey=NULL, claimedBy=NULL, claimedUntil=NULL`;
const CANCEL_LETTER = updateStatement(
  'cancelLetter',
  OutboxLetter,
  CANCELLED,
  `id=? AND status IN ('QUEUED','SENDING')`,
);
const CANCEL_MAIL = updateStatement('cancelMerged', OutboxLetter, CANCELLED, 'mergeKey IN (?,?)');
const CANCEL_MERGED = updateStatement(
  'cancelMerged',
  OutboxLetter,
  CANCELLED,
  "accountId=? AND kind IN ('CHANGED','ANSWERED') AND mergeKey IS NOT NULL",
);
const CANCEL_TO_CHANNEL = updateStatement(
  'cancelToChannel',
  OutboxLetter,
  CANCELLED,
  `accountId=? AND channelId=? AND status IN ('QUEUED','SENDING')`,
);

/**
 * Cancels a letter that must not arrive any more: its password no longer works, or its reader was revoked. A letter that is
 * being sent at this moment may still arrive but is not tried again. Returns whether the letter was waiting or being sent.
 */
export async function cancelLetter(ctx: Context, letterId: string): Promise<boolean> {
  return (await ctx.db.run(CANCEL_LETTER, [letterId])) > 0;
}

/** Cancels the letters of changes that wait for the email address of an account. */
export async function cancelMergedMail(ctx: Context, accountId: string): Promise<void> {
  await ctx.db.run(CANCEL_MAIL, [mergeKeyOf('CHANGED', accountId), mergeKeyOf('ANSWERED', accountId)]);
}

/** Cancels the letters of changes that wait for an account, on every channel. */
export async function cancelMerged(ctx: Context, accountId: string): Promise<void> {
  await ctx.db.run(CANCEL_MERGED, [accountId]);
}

/** Cancels everything that waits for a channel of an account. */
export async function cancelToChannel(ctx: Context, accountId: string, channelId: string): Promise<void> {
  await ctx.db.run(CANCEL_TO_CHANNEL, [accountId, channelId]);
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

/** When the first of the letters of changes that wait for these accounts was posted, by account. */
export async function mergedSinceByAccount(
  ctx: Pick<Context, 'db'>,
  accounts: readonly string[],
): Promise<Map<string, Instant>> {
  const wanted = inList(accounts);
  const rows = await ctx.db.all(
    select(
      'mergedSinceByAccount',
      columnsOf(OutboxLetter, 'o', ['accountId', 'createdAt']),
      `FROM outbox o WHERE o.accountId IN ${wanted.sql} AND o.kind IN ('CHANGED','ANSWERED') AND o.mergeKey IS NOT NULL
        ORDER BY o.createdAt DESC`,
    ),
    wanted.values,
  );
  return new Map(rows.map(({ accountId, createdAt }) => [accountId!, createdAt]));
}

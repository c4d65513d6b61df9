/** A password set anew by its owner: a link to the proven address, good once and for 30 minutes. */
import type { Context } from '../../../core/context';
import { say } from '../../../core/i18n';
import { cancelLetter, post } from '../../../core/outbox';
import { consume, consumeCounted, consumeOfClient, networkOf, reset } from '../../../core/rate-limit';
import {
  invalidInput,
  isRefusal,
  refuse,
  tooManyAttempts,
  type InvalidInput,
  type TooManyAttempts,
} from '../../../core/refusal';
import { digest, randomToken } from '../../../core/secrets';
import { inTransaction } from '../../../core/transaction';
import { columnsOf, deleteStatement, insert, one, select, update } from '../../../database';
import { normalizeCurp } from '../../../../packages/domain/src/curp';
import { isActive } from '../account-status';
import { Account } from '../account.entity';
import { lockAccount } from '../account-power.rules';
import { accountByCurp, accountById } from '../account.queries';
import { keepCredentials } from '../address/address.queries';
import { knownDevice } from '../device.rules';
import { recordAccountEvent } from '../event/account-event.rules';
import { CredentialsStatus, type SecondFactorRequired, type Session } from '../identity.types';
import { LOGINS_PER_ADDRESS, checkReuse } from '../login.rules';
import { FAILURES_PER_ACCOUNT, failuresOf } from '../password-check.rules';
import { validatePassword } from '../password.validation';
import { checkSecondFactor, secondFactorRequired } from '../second-factor/second-factor.rules';
import { secondFactorOf } from '../second-factor/second-factor.queries';
import { endSessions, openSession } from '../session.rules';
import { currentDirectory } from '../user.queries';
import { PasswordReset } from './reset.entity';
import { endResets } from './reset.queries';
import type { RequestPasswordResetInput, ResetPasswordInput } from './reset.inputs';
import { resetMessages } from './reset.messages';
import { ResetLinkExpired, type ResetRequested } from './reset.types';

const RESET_MS = 30 * 60_000;
const HOUR = 3_600_000;
export const RESETS_PER_ACCOUNT = { most: 3, windowMs: HOUR };
export const RESETS_PER_ADDRESS = { most: 30, windowMs: HOUR };
/** Every answer takes this long: a letter that is written must not show in the time. */
const ANSWER_MS = 400;

/** Mails a link when there is an account with a proven address that can sign in. The answer and its time are the same for all. */
export async function requestPasswordReset(
  ctx: Context,
  { curp: raw }: RequestPasswordResetInput,
): Promise<ResetRequested | TooManyAttempts> {
  const curp = normalizeCurp(raw).slice(0, 40);
  const account = await accountByCurp(ctx, curp);
  const isKnown = account !== undefined && knownDevice(ctx, account.id) !== undefined;
  const address = `resets:${ctx.secrets.blind(networkOf(ctx.clientAddress))}`;
  const retryAt =
    (isKnown ? undefined : await consumeOfClient(ctx, 'resets', { key: address, ...RESETS_PER_ADDRESS })) ??
    (await consume(ctx.database, { key: `reset:${ctx.secrets.blind(curp)}`, ...RESETS_PER_ACCOUNT }, ctx.now()));
  if (retryAt !== undefined) return tooManyAttempts(ctx, retryAt);
  const sending = account ? sendLink(ctx, account.id, isKnown ? 'KNOWN' : 'NEW') : undefined;
  await Promise.all([sending, new Promise((resume) => setTimeout(resume, ANSWER_MS))]);
  return { message: say(ctx, resetMessages.requested) };
}

async function sendLink(ctx: Context, accountId: string, device: 'KNOWN' | 'NEW'): Promise<void> {
  const token = randomToken();
  await inTransaction(ctx, async (tx) => {
    await lockAccount(tx, accountId);
    await recordAccountEvent(tx, accountId, 'PASSWORD_RESET_REQUESTED', { actorId: null, device });
    // Read under the lock: the address may have changed since the CURP was looked up.
    const account = await accountById(tx, accountId);
    const email = account?.provenEmail;
    if (!account || !email || !isActive(account, tx.now())) return;
    await endResets(tx, accountId);
    await insert(tx.db, 'requestPasswordReset', PasswordReset, [
      { accountId, digest: digest(token), email, expiresAt: tx.now() + RESET_MS },
    ]);
    await post(tx, 'PASSWORD_RESET', { accountId, email }, { givenNames: account.givenNames, token });
  });
}

const RESET = select(
  'resetByDigest',
  columnsOf(PasswordReset, 'r', ['accountId', 'email']),
  'FROM password_reset r WHERE r.digest=? AND r.expiresAt > ?',
);
const USE_RESET = deleteStatement('resetPassword', PasswordReset, 'digest=? AND expiresAt > ?');

const linkExpired = (ctx: Context): ResetLinkExpired =>
  refuse(ctx, ResetLinkExpired, resetMessages.linkExpired, resetMessages.askAgain);

/**
 * The refusal of a code that is missing, or of one more after too many wrong ones under `key`; they count as failures of a
 * login. Otherwise whether a wrong one now locks.
 */
async function limitCodes(
  ctx: Context,
  accountId: string,
  key: string,
  code: string | null | undefined,
): Promise<SecondFactorRequired | TooManyAttempts | { isLast: boolean }> {
  if (!(await secondFactorOf(ctx, accountId))?.secret) return { isLast: false };
  if (!code?.trim()) return secondFactorRequired(ctx);
  const { retryAt, isLast } = await consumeCounted(ctx.database, { key, ...FAILURES_PER_ACCOUNT }, ctx.now());
  return retryAt === undefined ? { isLast } : tooManyAttempts(ctx, retryAt);
}

/** Sets the password by the token of the newest letter, ends every session and opens a new one. */
export async function resetPassword(
  ctx: Context,
  { token, newPassword, code }: ResetPasswordInput,
): Promise<Session | InvalidInput | ResetLinkExpired | SecondFactorRequired | TooManyAttempts> {
  const key = digest(token.slice(0, 100));
  const found = await one(ctx.db, RESET, [key, ctx.now()]);
  const account = found && (await accountById(ctx, found.accountId));
  if (!account || !isActive(account, ctx.now())) {
    // Only wrong tokens count against an address: the letter is the way round for a person whose network is refused.
    const address = `address:${ctx.secrets.blind(ctx.clientAddress)}`;
    const retryAt = await consumeOfClient(ctx, 'logins', { key: address, ...LOGINS_PER_ADDRESS });
    return retryAt === undefined ? linkExpired(ctx) : tooManyAttempts(ctx, retryAt);
  }
  const device = knownDevice(ctx, account.id);
  const problem =
    validatePassword(ctx, newPassword, account) ??
    (account.passwordHash === null ? undefined : await checkReuse(ctx, newPassword, account.passwordHash));
  if (problem) return invalidInput(ctx, [problem]);
  const failures = failuresOf(ctx, account.curp, device?.id);
  const limited = await limitCodes(ctx, account.id, failures, code);
  if (isRefusal(limited)) return limited;
  const by = { actorId: account.id, device: device ? 'KNOWN' : 'NEW' } as const;
  const passwordHash = await ctx.passwords.hash(newPassword);
  const session = await inTransaction(ctx, async (tx) => {
    await lockAccount(tx, account.id);
    const current = await accountById(tx, account.id);
    if (!current || !isActive(current, tx.now()) || (await tx.db.run(USE_RESET, [key, tx.now()])) === 0)
      return linkExpired(tx);
    if ((await checkSecondFactor(tx, account.id, code)) !== 'NONE') return secondFactorRequired(tx);
    await keepCredentials(tx, account.id);
    if (current.credentialsLetterId) await cancelLetter(tx, current.credentialsLetterId);
    // The owner reads the mailbox of the link: a later address, to which staff have sent a password, was never proven.
    await update(
      tx.db,
      'resetPassword',
      Account,
      { id: account.id },
      {
        email: found.email,
        provenEmail: found.email,
        passwordHash,
        temporaryHash: null,
        credentialsLetterId: null,
        credentialsStatus: CredentialsStatus.ACTIVATED,
        lastSignedInAt: tx.now(),
      },
    );
    await currentDirectory().accountChanged(tx.db, account.id, tx.now());
    await recordAccountEvent(tx, account.id, 'PASSWORD_CHANGED', by);
    if (current.email !== found.email) await recordAccountEvent(tx, account.id, 'ADDRESS_CHANGED', by);
    await endSessions(tx, account.id, by);
    await post(
      tx,
      'PASSWORD_CHANGED',
      { accountId: account.id, email: found.email },
      { givenNames: account.givenNames },
    );
    return openSession(tx, account.id, false);
  });
  if (!isRefusal(session)) await reset(ctx.database, failures);
  else if (limited.isLast)
    await inTransaction(ctx, (tx) => recordAccountEvent(tx, account.id, 'LOCKED', { ...by, actorId: null }));
  return session;
}

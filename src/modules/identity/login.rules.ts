/** Login, and the change of the viewer's own password: both check a password under a limit of attempts. */
import { updateStatement } from '../../database';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import type { Problem } from '../../core/faults';
import { say } from '../../core/i18n';
import { post } from '../../core/outbox';
import { NO_PASSWORD_HASH } from '../../core/passwords';
import { consume, consumeCounted, consumeOfClient, reset, refund } from '../../core/rate-limit';
import {
  invalidInput,
  isRefusal,
  refuse,
  tooManyAttempts,
  type InvalidInput,
  type TooManyAttempts,
} from '../../core/refusal';
import { inTransaction } from '../../core/transaction';
import { normalizeCurp } from '../../../packages/domain/src/curp';
import { Account } from './account.entity';
import { tellOwner } from './account.rules';
import { isActive } from './account-status';
import { accountByCurp, accountById } from './account.queries';
import { keepCredentials } from './address/address.queries';
import { knownDevice } from './device.rules';
import { recordAccountEvent } from './event/account-event.rules';
import type { ChangePasswordInput, LoginInput } from './identity.inputs';
import { identityMessages } from './identity.messages';
import {
  AccountSuspended,
  CredentialsStatus,
  SecondFactorRequired,
  type Session,
  TemporaryPasswordExpired,
  WrongCredentials,
} from './identity.types';
import { FAILURES_PER_ACCOUNT, failuresOf, matches } from './password-check.rules';
import { validatePassword } from './password.validation';
import { checkSecondFactor, secondFactorRequired } from './second-factor/second-factor.rules';
import { endSessions, openSession } from './session.rules';
import { repairTemporaryPassword } from './temporary-password';
import { currentDirectory } from './user.queries';

const MINUTE = 60_000;
export const LOGINS_PER_ADDRESS = { most: 30, windowMs: MINUTE };

const CAN_SIGN_IN = 'closedAt IS NULL AND (suspendedUntil IS NULL OR suspendedUntil <= ?)';
// Meanwhile the person may have set a password, a new letter may have been sent, or the account may have been suspended.
const SIGN_IN = updateStatement(
  'login',
  Account,
  'lastSignedInAt=?, temporaryUsedAt=CASE WHEN passwordHash IS NULL THEN ? ELSE temporaryUsedAt END',
  `id=? AND COALESCE(passwordHash, temporaryHash)=? AND ${CAN_SIGN_IN}`,
);
// The hash is part of the WHERE clause: of two changes at once one succeeds and the other is refused. A temporary password that
// was mailed proves the address. MariaDB assigns from left to right: provenEmail comes before the passwordHash that it reads.
const CHANGE_PASSWORD = updateStatement(
  'changePassword',
  Account,
  `provenEmail=CASE WHEN passwordHash IS NULL AND credentialsLetterId IS NOT NULL THEN email ELSE provenEmail END,
    passwordHash=?, temporaryHash=NULL, credentialsStatus=?`,
  `id=? AND COALESCE(passwordHash, temporaryHash)=? AND ${CAN_SIGN_IN}`,
);

type LoginAnswer =
  Session | WrongCredentials | TooManyAttempts | TemporaryPasswordExpired | AccountSuspended | SecondFactorRequired;

/** Opens a session, or refuses. Only the right password is told that it has expired, that the account is suspended, or that it needs a code. */
export async function login(ctx: Context, input: LoginInput): Promise<LoginAnswer> {
  const answer = await checkLogin(ctx, input);
  ctx.counters?.add('login', isRefusal(answer) ? answer.__typename : 'Session');
  return answer;
}

async function checkLogin(ctx: Context, { curp: raw, password, code }: LoginInput): Promise<LoginAnswer> {
  const curp = normalizeCurp(raw).slice(0, 40);
  const account = await accountByCurp(ctx, curp);
  const device = account && knownDevice(ctx, account.id);
  const accountKey = failuresOf(ctx, curp, device?.id);
  const address = `address:${ctx.secrets.blind(ctx.clientAddress)}`;
  // Its network never shuts out a known device, whose failures are counted apart.
  const refusedUntil = device
    ? undefined
    : await consumeOfClient(ctx, 'logins', { key: address, ...LOGINS_PER_ADDRESS });
  if (refusedUntil !== undefined) return tooManyAttempts(ctx, refusedUntil);
  const { retryAt, isLast } = await consumeCounted(
    ctx.database,
    { key: accountKey, ...FAILURES_PER_ACCOUNT },
    ctx.now(),
  );
  if (retryAt !== undefined) return tooManyAttempts(ctx, retryAt);

  const limits = device ? [accountKey] : [accountKey, address];
  const answer = await signIn(ctx, account, { password, code }, { isKnown: device !== undefined, limits });
  if (answer instanceof SecondFactorRequired) {
    // No failure, but no success either: the failures before it stay, or codes could be guessed between two questions.
    for (const key of limits) await refund(ctx.database, key);
    return answer;
  }
  if (isRefusal(answer)) {
    await recordFailure(ctx, account?.id, { isLast, device: device ? 'KNOWN' : 'NEW' });
    return answer;
  }
  await reset(ctx.database, accountKey);
  // All people of a hospital share one address: only failed logins count against it.
  if (!device) await refund(ctx.database, address);
  return answer;
}

/** Opens a session when the password is right and the account may be used. */
async function signIn(
  ctx: Context,
  account: Account | undefined,
  { password, code }: Pick<LoginInput, 'password' | 'code'>,
  { isKnown, limits }: { isKnown: boolean; limits: readonly string[] },
): Promise<LoginAnswer> {
  const open = account && account.closedAt === null ? account : undefined;
  const temporary = open?.passwordHash == null;
  const sent = temporary ? repairTemporaryPassword(password) : password;
  const right = await matches(ctx, sent, open?.passwordHash ?? open?.temporaryHash ?? NO_PASSWORD_HASH, limits);
  if (!open || !right || (temporary && open.temporaryHash === null)) return wrongCredentials(ctx);
  if (!isActive(open, ctx.now()))
    return refuse(ctx, AccountSuspended, identityMessages.accountSuspended, identityMessages.askAdministrators);
  if (temporary && open.temporaryExpiresAt! <= ctx.now()) {
    return refuse(
      ctx,
      TemporaryPasswordExpired,
      identityMessages.temporaryPasswordExpired,
      identityMessages.askForNewPassword,
    );
  }
  return inTransaction(ctx, async (tx) => {
    const now = tx.now();
    const lacking = await checkSecondFactor(tx, open.id, code);
    if (lacking !== 'NONE') return lacking === 'CODE' ? secondFactorRequired(tx) : wrongCredentials(tx);
    if ((await tx.db.run(SIGN_IN, [now, now, open.id, currentHash(open), now])) === 0) return wrongCredentials(tx);
    await recordAccountEvent(tx, open.id, 'SIGNED_IN', { actorId: open.id, device: isKnown ? 'KNOWN' : 'NEW' });
    if (!isKnown && open.lastSignedInAt !== null) await tellOwner(tx, open, 'NEW_DEVICE');
    return openSession(tx, open.id, temporary);
  });
}

/** Records a failed sign-in, and the lock that `isLast` begins. For an unknown CURP a count takes as long: the time of the answer is the same. */
async function recordFailure(
  ctx: Context,
  accountId: string | undefined,
  { isLast, device }: { isLast: boolean; device: 'KNOWN' | 'NEW' },
): Promise<void> {
  if (accountId === undefined) {
    const key = `unknown:${ctx.secrets.blind(ctx.clientAddress)}`;
    await consume(ctx.database, { key, ...LOGINS_PER_ADDRESS }, ctx.now());
    return;
  }
  await inTransaction(ctx, async (tx) => {
    await recordAccountEvent(tx, accountId, 'SIGN_IN_FAILED', { actorId: null, device });
    if (isLast) await recordAccountEvent(tx, accountId, 'LOCKED', { actorId: null, device });
  });
}

const wrongCredentials = (ctx: Context): WrongCredentials =>
  refuse(ctx, WrongCredentials, identityMessages.wrongCredentials, identityMessages.checkCredentials);

/** Sets the viewer's password; every other session of the account ends. */
export async function changePassword(
  ctx: Context,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<Session | WrongCredentials | InvalidInput | TooManyAttempts> {
  const viewer = await signedIn(ctx);
  const account = (await accountById(ctx, viewer.accountId))!;
  // Of this session alone: guesses elsewhere do not keep the owner from changing the password.
  const key = failuresOf(ctx, account.curp, viewer.sessionId);
  const { retryAt, isLast } = await consumeCounted(ctx.database, { key, ...FAILURES_PER_ACCOUNT }, ctx.now());
  if (retryAt !== undefined) return tooManyAttempts(ctx, retryAt);
  const current = currentHash(account);
  const asMade = (text: string): string => (account.passwordHash === null ? repairTemporaryPassword(text) : text);
  if (!(await matches(ctx, asMade(currentPassword), current, [key]))) {
    if (isLast) await inTransaction(ctx, (tx) => recordAccountEvent(tx, account.id, 'LOCKED', by(account)));
    return wrongCredentials(ctx);
  }
  await reset(ctx.database, key);
  const problem = validatePassword(ctx, newPassword, account) ?? (await checkReuse(ctx, asMade(newPassword), current));
  if (problem) return invalidInput(ctx, [problem]);
  const passwordHash = await ctx.passwords.hash(newPassword);
  return inTransaction(ctx, async (tx) => {
    const changed = await tx.db.run(CHANGE_PASSWORD, [
      passwordHash,
      CredentialsStatus.ACTIVATED,
      account.id,
      current,
      tx.now(),
    ]);
    if (changed === 0) return wrongCredentials(tx);
    await keepCredentials(tx, account.id);
    await currentDirectory().accountChanged(tx.db, account.id, tx.now());
    await recordAccountEvent(tx, account.id, 'PASSWORD_CHANGED', by(account));
    await endSessions(tx, account.id, { actorId: account.id, isFromOwnSession: true });
    if (account.passwordHash !== null)
      await post(
        tx,
        'PASSWORD_CHANGED',
        { accountId: account.id, email: account.email },
        { givenNames: account.givenNames },
      );
    return openSession(tx, account.id, false);
  });
}

/** An act of the owner, in an open session. */
const by = ({ id }: Account): { actorId: string; device: 'KNOWN' } => ({ actorId: id, device: 'KNOWN' });

const currentHash = (account: Account): string => account.passwordHash ?? account.temporaryHash ?? NO_PASSWORD_HASH;

/** The problem of a new password that has the hash `current`; undefined for another one. */
export async function checkReuse(ctx: Context, newPassword: string, current: string): Promise<Problem | undefined> {
  if (!(await matches(ctx, newPassword, current))) return undefined;
  return { path: 'newPassword', code: 'PASSWORD_REUSED', message: say(ctx, identityMessages.passwordReused) };
}

/** Setting up a second factor, and checking its codes. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { NO_PASSWORD_HASH } from '../../../core/passwords';
import { consumeCounted, refund, reset } from '../../../core/rate-limit';
import { refuse, tooManyAttempts, wrongState, WrongState, type TooManyAttempts } from '../../../core/refusal';
import { digest } from '../../../core/secrets';
import { inTransaction } from '../../../core/transaction';
import { insert, update } from '../../../database';
import { lockAccount } from '../account-power.rules';
import { AccountSession, type Account } from '../account.entity';
import { accountById } from '../account.queries';
import { recordAccountEvent } from '../event/account-event.rules';
import { SecondFactorRequired, WrongCredentials } from '../identity.types';
import { FAILURES_PER_ACCOUNT, failuresOf, matches } from '../password-check.rules';
import { endOtherSessions } from '../session.rules';
import { repairTemporaryPassword, temporaryPassword } from '../temporary-password';
import { SecondFactorRow } from './second-factor.entity';
import type { BeginSecondFactorInput, ConfirmSecondFactorInput } from './second-factor.inputs';
import { secondFactorMessages } from './second-factor.messages';
import { replaceRecoveryCodes, secondFactorOf, useRecoveryCode, useStep } from './second-factor.queries';
import type { SecondFactorBegun, SecondFactorConfirmed } from './second-factor.types';
import { addressOf, newSecret, stepOf } from './totp';

const PENDING_MS = 10 * 60_000;
const RECOVERY_CODES = 10;
const SIX_DIGITS = /^\d{6}$/;

export const secondFactorRequired = (ctx: Context): SecondFactorRequired =>
  refuse(ctx, SecondFactorRequired, secondFactorMessages.required, secondFactorMessages.openApp);

const wrongCode = (ctx: Context): WrongCredentials =>
  refuse(ctx, WrongCredentials, secondFactorMessages.wrongCode, secondFactorMessages.nextCode);

/** Codes as people type them: in groups, with blanks. */
const typed = (code: string): string => code.slice(0, 100).replace(/\s/g, '');

/**
 * What an account with a second factor lacks: 'NONE' where it has no second factor or the code is right, which is used up then,
 * in the caller's transaction; 'CODE' where no code was sent; 'WRONG' for a wrong or used one.
 */
export async function checkSecondFactor(
  tx: Context,
  accountId: string,
  code: string | null | undefined,
): Promise<'NONE' | 'CODE' | 'WRONG'> {
  const factor = await secondFactorOf(tx, accountId);
  if (!factor?.secret) return 'NONE';
  const sent = typed(code ?? '');
  if (sent === '') return 'CODE';
  const isRight = SIX_DIGITS.test(sent)
    ? await isRightCode(tx, factor, sent)
    : await useRecoveryCode(tx, accountId, digest(repairTemporaryPassword(sent)));
  return isRight ? 'NONE' : 'WRONG';
}

async function isRightCode(tx: Context, { accountId, secret }: SecondFactorRow, code: string): Promise<boolean> {
  const opened = secret && tx.secrets.open(secret);
  const step = opened ? stepOf(opened, code, tx.now()) : undefined;
  return step !== undefined && useStep(tx, accountId, step);
}

/** Runs an attempt of an open session under the limit of failures; after the fifth in 15 minutes the session has to wait. */
async function limited<T extends object | undefined>(
  ctx: Context,
  attempt: (account: Account, key: string) => Promise<T>,
): Promise<T | TooManyAttempts> {
  const { accountId, sessionId } = await signedIn(ctx);
  const account = (await accountById(ctx, accountId))!;
  const key = failuresOf(ctx, account.curp, sessionId);
  const { retryAt, isLast } = await consumeCounted(ctx.database, { key, ...FAILURES_PER_ACCOUNT }, ctx.now());
  if (retryAt !== undefined) return tooManyAttempts(ctx, retryAt);
  const answer = await attempt(account, key);
  if (answer instanceof WrongState) await refund(ctx.database, key);
  else if (!(answer instanceof WrongCredentials)) await reset(ctx.database, key);
  else if (isLast)
    await inTransaction(ctx, (tx) =>
      recordAccountEvent(tx, accountId, 'LOCKED', { actorId: accountId, device: 'KNOWN' }),
    );
  return answer;
}

/**
 * Asks the viewer for the password again, and for a code where the account has a second factor; undefined when both are right.
 * Failures count as those of a login.
 */
export const confirmIdentity = (
  ctx: Context,
  { password, code }: { password: string; code?: string | null | undefined },
): Promise<WrongCredentials | TooManyAttempts | undefined> =>
  limited(ctx, async ({ id, passwordHash }, key) => {
    if (!(await matches(ctx, password, passwordHash ?? NO_PASSWORD_HASH, [key])))
      return refuse(ctx, WrongCredentials, secondFactorMessages.wrongPassword, secondFactorMessages.checkPassword);
    const lacking = await inTransaction(ctx, (tx) => checkSecondFactor(tx, id, code));
    return lacking === 'NONE' ? undefined : wrongCode(ctx);
  });

/** A new secret for the viewer's account; it holds once a first code confirms it. */
export async function beginSecondFactor(
  ctx: Context,
  { password, code }: BeginSecondFactorInput,
): Promise<SecondFactorBegun | WrongCredentials | TooManyAttempts> {
  const { accountId } = await signedIn(ctx);
  const refusal = await confirmIdentity(ctx, { password, code });
  if (refusal) return refusal;
  const secret = newSecret();
  const expiresAt = ctx.now() + PENDING_MS;
  return inTransaction(ctx, async (tx) => {
    await lockAccount(tx, accountId);
    const pending = { pendingSecret: tx.secrets.seal(secret), pendingUntil: expiresAt };
    if (await secondFactorOf(tx, accountId))
      await update(tx.db, 'beginSecondFactor', SecondFactorRow, { accountId }, pending);
    else
      await insert(tx.db, 'beginSecondFactor', SecondFactorRow, [{ accountId, secret: null, lastStep: 0, ...pending }]);
    const { curp } = (await accountById(tx, accountId))!;
    return { secret, otpauthUri: addressOf(secret, curp), expiresAt };
  });
}

/** Makes the begun secret the second factor of the account, and ends every other session. */
export const confirmSecondFactor = (
  ctx: Context,
  { code }: ConfirmSecondFactorInput,
): Promise<SecondFactorConfirmed | WrongCredentials | TooManyAttempts | WrongState> =>
  limited(ctx, ({ id: accountId }) =>
    inTransaction(ctx, async (tx) => {
      const { sessionId } = await signedIn(tx);
      await lockAccount(tx, accountId);
      const begun = await secondFactorOf(tx, accountId);
      const pending = begun?.pendingSecret;
      const secret = pending && begun.pendingUntil! > tx.now() ? tx.secrets.open(pending) : undefined;
      if (!secret) return wrongState(tx, secondFactorMessages.notBegun, secondFactorMessages.beginAgain);
      const step = stepOf(secret, typed(code), tx.now());
      if (step === undefined) return wrongCode(tx);
      const holds = { secret: pending!, lastStep: step, pendingSecret: null, pendingUntil: null };
      await update(tx.db, 'confirmSecondFactor', SecondFactorRow, { accountId }, holds);
      const recoveryCodes = Array.from({ length: RECOVERY_CODES }, temporaryPassword);
      await replaceRecoveryCodes(tx, accountId, recoveryCodes.map(digest));
      await recordAccountEvent(tx, accountId, 'SECOND_FACTOR_SET', { actorId: accountId, device: 'KNOWN' });
      await endOtherSessions(tx, accountId, sessionId);
      await update(tx.db, 'confirmSecondFactor', AccountSession, { id: sessionId }, { secondFactor: 1 });
      return { recoveryCodes };
    }),
  );

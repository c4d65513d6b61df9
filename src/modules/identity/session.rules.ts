/**
 * Sessions: login, rotating refresh, logout, change of password. An access token names a session; whether that session
 * still lives is asked of the database on every request, so an end takes hold at once in every process.
 */
import jwt from 'jsonwebtoken';
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert, one, update } from '../../database';
import { rateLimited } from '../../core/faults';
import { NO_PASSWORD_HASH, PasswordsBusy } from '../../core/passwords';
import {
  invalidInput,
  isRefusal,
  refuse,
  tooManyAttempts,
  type InvalidInput,
  type TooManyAttempts,
} from '../../core/refusal';
import { digest, randomToken } from '../../core/secrets';
import { attempt, forgive, refund } from '../../core/rate-limit';
import { post } from '../../core/outbox';
import { inTransaction } from '../../core/transaction';
import type { Account } from './account.entity';
import { accountByCurp, accountById } from './account.queries';
import { normalizeCurp } from '../../../packages/domain/src/curp';
import type { ChangePasswordInput, LoginInput } from './identity.inputs';
import {
  CredentialsStatus,
  type Session,
  SessionEnded,
  TemporaryPasswordExpired,
  WrongCredentials,
} from './identity.types';
import { judgePassword } from './password.rules';

export const TOKEN_ISSUER = 'carnet-digital';
/** One for all processes on a database, whatever their addresses: a token of one replica is good at every other. */
export const TOKEN_AUDIENCE = 'carnet-digital/api';
const ACCESS_SECONDS = 15 * 60;
const MINUTE = 60_000;
const SESSION_MS = 30 * 24 * 60 * MINUTE;
/** How far the clocks of two processes may be apart (RFC 7519, 4.1.4 and 4.1.5). */
export const CLOCK_LEEWAY_SECONDS = 10;
/** So long after its first use a refresh token that comes again is a lost answer or a race, and no theft. */
const REFRESH_GRACE_MS = 30_000;
const FAILURES_PER_ACCOUNT = { most: 5, windowMs: 15 * MINUTE };
const LOGINS_PER_ADDRESS = { most: 30, windowMs: MINUTE };

type LoginAnswer = Session | WrongCredentials | TooManyAttempts | TemporaryPasswordExpired;

/** Opens a session, or refuses; a request that is right but too late says so only to who sent the right password. */
export async function login(ctx: Context, input: LoginInput): Promise<LoginAnswer> {
  const answer = await judgeLogin(ctx, input);
  ctx.tally?.add('login', isRefusal(answer) ? answer.__typename : 'Session');
  return answer;
}

async function judgeLogin(ctx: Context, { curp: raw, password }: LoginInput): Promise<LoginAnswer> {
  const curp = normalizeCurp(raw).slice(0, 40);
  const accountKey = `login:${ctx.secrets.blind(curp)}`;
  const address = `address:${ctx.secrets.blind(ctx.clientAddress)}`;
  const retryAt =
    (await attempt(ctx.database, { key: address, ...LOGINS_PER_ADDRESS }, ctx.now())) ??
    (await attempt(ctx.database, { key: accountKey, ...FAILURES_PER_ACCOUNT }, ctx.now()));
  if (retryAt !== undefined) return tooManyAttempts(ctx, retryAt);

  const account = await accountByCurp(ctx, curp);
  const open = account && account.closedAt === null ? account : undefined;
  const temporary = open?.passwordHash == null;
  const right = await matches(ctx, password, open?.passwordHash ?? open?.temporaryHash ?? NO_PASSWORD_HASH, [
    accountKey,
    address,
  ]);
  if (!open || !right || (temporary && open.temporaryHash === null)) return wrongCredentials(ctx);
  if (temporary && open.temporaryExpiresAt! <= ctx.now()) {
    return refuse(
      ctx,
      TemporaryPasswordExpired,
      ['Tu contraseña temporal ya venció.', 'Your temporary password has expired.'],
      [
        'Pide una nueva a Trabajo Social de tu unidad médica.',
        'Ask the social workers of your medical unit for a new one.',
      ],
    );
  }
  const session = await inTransaction(ctx, async (tx) => {
    if (temporary) {
      // Meanwhile an own password may have been set, or a new letter sent.
      const valid = await tx.db.run(
        'UPDATE account SET temporaryUsedAt=? WHERE id=? AND temporaryHash=? AND passwordHash IS NULL',
        [ctx.now(), open.id, open.temporaryHash],
      );
      if (valid === 0) return wrongCredentials(tx);
    }
    return openSession(tx, open.id, temporary);
  });
  if (!isRefusal(session)) {
    await forgive(ctx.database, accountKey);
    // A hospital comes from one address: what counts against it is what was wrong.
    await refund(ctx.database, address);
  }
  return session;
}

/** Whether the password is right. One that nobody could look at in time has not counted under the `throttles`. */
async function matches(
  ctx: Context,
  password: string,
  hash: string,
  throttles: readonly string[] = [],
): Promise<boolean> {
  try {
    return await ctx.passwords.matches(password, hash);
  } catch (error) {
    if (!(error instanceof PasswordsBusy)) throw error;
    for (const key of throttles) await refund(ctx.database, key);
    throw rateLimited(ctx, ctx.now() + 5_000);
  }
}

const wrongCredentials = (ctx: Context): WrongCredentials =>
  refuse(
    ctx,
    WrongCredentials,
    ['El usuario o la contraseña no son correctos.', 'The user or the password is not right.'],
    [
      'Revisa tu CURP y tu contraseña. Si la olvidaste, pide una nueva a Trabajo Social de tu unidad médica.',
      'Check your CURP and your password. If you forgot it, ask the social workers of your medical unit for a new one.',
    ],
  );

/** A new session of the account; runs in the caller's transaction. */
async function openSession(ctx: Context, accountId: string, mustChangePassword: boolean): Promise<Session> {
  const id = ulid(ctx.now());
  await insert(ctx.db, 'session', [
    {
      id,
      accountId,
      mustChangePassword: Number(mustChangePassword),
      createdAt: ctx.now(),
      expiresAt: ctx.now() + SESSION_MS,
      endedAt: null,
    },
  ]);
  return issueTokens(ctx, { id, accountId, mustChangePassword });
}

async function issueTokens(
  ctx: Context,
  session: { id: string; accountId: string; mustChangePassword: boolean },
  predecessor: string | null = null,
): Promise<Session> {
  const refreshToken = randomToken();
  await insert(ctx.db, 'refresh_token', [
    {
      digest: digest(refreshToken),
      sessionId: session.id,
      predecessor,
      expiresAt: ctx.now() + SESSION_MS,
      usedAt: null,
    },
  ]);
  const issued = Math.floor(ctx.now() / 1000);
  const accessToken = jwt.sign(
    { sid: session.id, iat: issued, nbf: issued, exp: issued + ACCESS_SECONDS },
    ctx.secrets.signingKey,
    {
      algorithm: 'HS256',
      subject: session.accountId,
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
    },
  );
  // Whoever reads the answer is this person, also where the field User is resolved next.
  ctx.knowViewer({
    accountId: session.accountId,
    sessionId: session.id,
    mustChangePassword: session.mustChangePassword,
    roles: new Map(),
  });
  return {
    accessToken,
    accessTokenExpiresAt: (issued + ACCESS_SECONDS) * 1000,
    refreshToken,
    mustChangePassword: session.mustChangePassword,
    user: { id: session.accountId },
  };
}

/**
 * Trades a refresh token for the next one. One that comes again within the grace gets another successor, and all of them
 * work: a telephone whose answer was lost, or tabs that renew at once. Later, or once a successor was used, the token was
 * stolen or replayed: its session ends (RFC 9700, 4.14.2).
 */
export async function refreshSession(ctx: Context, refreshToken: string): Promise<Session | SessionEnded> {
  const token = digest(refreshToken || ctx.refreshCookie?.read() || '');
  const found = await inTransaction(ctx, async (tx) => {
    const fresh = await tx.db.run(
      'UPDATE refresh_token SET usedAt=? WHERE digest=? AND usedAt IS NULL AND expiresAt > ?',
      [ctx.now(), token, ctx.now()],
    );
    const row = await one<{
      sessionId: string;
      accountId: string;
      mustChangePassword: number;
      usedAt: number | null;
      endedAt: number | null;
      expiresAt: number;
    }>(
      tx.db,
      `SELECT t.sessionId, t.usedAt, s.accountId, s.mustChangePassword, s.endedAt, s.expiresAt FROM refresh_token t
         JOIN session s ON s.id = t.sessionId JOIN account a ON a.id = s.accountId AND a.closedAt IS NULL WHERE t.digest=?`,
      [token],
    );
    if (!row || row.endedAt !== null || row.expiresAt <= ctx.now()) return null;
    if (fresh === 0) {
      if (row.usedAt === null) return null;
      const inGrace = ctx.now() - row.usedAt <= REFRESH_GRACE_MS && !(await successorWasUsed(tx, row.sessionId, token));
      if (!inGrace) {
        await endSession(tx, row.sessionId);
        return null;
      }
    }
    await update(tx.db, 'session', { id: row.sessionId }, { expiresAt: ctx.now() + SESSION_MS });
    return issueTokens(
      tx,
      { id: row.sessionId, accountId: row.accountId, mustChangePassword: row.mustChangePassword === 1 },
      token,
    );
  });
  if (!found) ctx.refreshCookie?.clear();
  return (
    found ??
    refuse(
      ctx,
      SessionEnded,
      ['Tu sesión terminó.', 'Your session has ended.'],
      ['Inicia sesión otra vez.', 'Sign in again.'],
    )
  );
}

const successorWasUsed = async (ctx: Context, sessionId: string, token: string): Promise<boolean> =>
  (await one(
    ctx.db,
    'SELECT 1 AS used FROM refresh_token WHERE sessionId=? AND predecessor=? AND usedAt IS NOT NULL LIMIT 1',
    [sessionId, token],
  )) !== undefined;

const endSession = (ctx: Context, sessionId: string): Promise<number> =>
  ctx.db.run('UPDATE session SET endedAt=? WHERE id=? AND endedAt IS NULL', [ctx.now(), sessionId]);

/** Ends every session of an account, in the caller's transaction. */
export const endSessions = (ctx: Context, accountId: string): Promise<number> =>
  ctx.db.run('UPDATE session SET endedAt=? WHERE accountId=? AND endedAt IS NULL', [ctx.now(), accountId]);

/** Ends this session; its tokens are dead on the next request of any process. */
export async function logout(ctx: Context): Promise<boolean> {
  const viewer = await signedIn(ctx);
  ctx.refreshCookie?.clear();
  return (
    (await ctx.database.run('UPDATE session SET endedAt=? WHERE id=? AND endedAt IS NULL', [
      ctx.now(),
      viewer.sessionId,
    ])) === 1
  );
}

/** A new password of one's own; every other session of the account ends. */
export async function changePassword(
  ctx: Context,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<Session | WrongCredentials | InvalidInput | TooManyAttempts> {
  const viewer = await signedIn(ctx);
  const account = (await accountById(ctx, viewer.accountId))!;
  const key = `login:${ctx.secrets.blind(account.curp)}`;
  const retryAt = await attempt(ctx.database, { key, ...FAILURES_PER_ACCOUNT }, ctx.now());
  if (retryAt !== undefined) return tooManyAttempts(ctx, retryAt);
  const current = currentHash(account);
  if (!(await matches(ctx, currentPassword, current, [key]))) return wrongCredentials(ctx);
  await forgive(ctx.database, key);
  const problem = judgePassword(ctx, newPassword, account) ?? (await reused(ctx, newPassword, current));
  if (problem) return invalidInput(ctx, [problem]);
  const passwordHash = await ctx.passwords.hash(newPassword);
  return inTransaction(ctx, async (tx) => {
    // The hash in the WHERE clause: of two changes at once, one wins and the other is told.
    const changed = await tx.db.run(
      `UPDATE account SET passwordHash=?, temporaryHash=NULL, credentialsStatus=?,
         provenEmail=CASE WHEN credentialsLetterId IS NULL THEN provenEmail ELSE email END
        WHERE id=? AND COALESCE(passwordHash, temporaryHash)=?`,
      [passwordHash, CredentialsStatus.ACTIVATED, account.id, current],
    );
    if (changed === 0) return wrongCredentials(tx);
    await endSessions(tx, account.id);
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

const currentHash = (account: Account): string => account.passwordHash ?? account.temporaryHash ?? NO_PASSWORD_HASH;

async function reused(ctx: Context, newPassword: string, current: string) {
  if (!(await matches(ctx, newPassword, current))) return undefined;
  return {
    path: 'newPassword',
    code: 'PASSWORD_REUSED',
    message:
      ctx.language === 'en'
        ? 'Choose a password other than the present one.'
        : 'Elige una contraseña distinta de la actual.',
  };
}

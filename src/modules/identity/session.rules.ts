/**
 * Sessions: opening, rotating refresh, logout. An access token names a session; every request asks the database whether
 * the session still lives, so that its end takes effect at once in every process.
 */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { refuse } from '../../core/refusal';
import { digest, randomToken } from '../../core/secrets';
import type { Instant } from '../../core/time';
import { inTransaction } from '../../core/transaction';
import { insert, one, update, updateStatement } from '../../database';
import { ACCESS_SECONDS, signAccessToken } from './access-token';
import { AccountSession, RefreshToken } from './account.entity';
import { recordAccountEvent } from './event/account-event.rules';
import { staffRolesOf } from './account.queries';
import { identityMessages } from './identity.messages';
import { type Session, SessionEnded } from './identity.types';
import { endResets } from './reset/reset.queries';
import { secondFactorOf } from './second-factor/second-factor.queries';
import { lacksSecondFactor, SESSION_OF_TOKEN, USED_SUCCESSOR } from './session.queries';

const MINUTE = 60_000;
const SESSION_MS = 30 * 24 * 3_600_000;
/** Within this time after its first use a second use of a refresh token means a lost answer or a race, not a theft. */
const REFRESH_GRACE_MS = 30_000;

const USE_TOKEN = updateStatement(
  'refreshSession',
  RefreshToken,
  'usedAt=?',
  'digest=? AND usedAt IS NULL AND expiresAt > ?',
);

/** A session whose tokens are issued. */
interface OpenSession {
  readonly id: string;
  readonly accountId: string;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly expiresAt: Instant;
  /** Whether it ends after some minutes without a request. */
  readonly isIdling: boolean;
}

/** Opens a session of the account. In the caller's transaction. Sessions of staff are shorter, and end without requests. */
export async function openSession(ctx: Context, accountId: string, mustChangePassword: boolean): Promise<Session> {
  const id = ulid(ctx.now());
  const { staffSessionMs, staffIdleMs } = ctx.config;
  const isIdling = (await staffRolesOf(ctx, accountId)).length > 0;
  const hasSecondFactor = Boolean((await secondFactorOf(ctx, accountId))?.secret);
  const expiresAt = ctx.now() + (isIdling ? staffSessionMs : SESSION_MS);
  await insert(ctx.db, 'openSession', AccountSession, [
    {
      id,
      accountId,
      mustChangePassword: Number(mustChangePassword),
      createdAt: ctx.now(),
      expiresAt,
      endedAt: null,
      idleUntil: isIdling ? Math.min(ctx.now() + staffIdleMs, expiresAt) : null,
      secondFactor: Number(hasSecondFactor),
    },
  ]);
  return issueTokens(ctx, { id, accountId, mustChangePassword, hasSecondFactor, expiresAt, isIdling });
}

async function issueTokens(ctx: Context, session: OpenSession, predecessor: string | null = null): Promise<Session> {
  const refreshToken = randomToken();
  await insert(ctx.db, 'issueTokens', RefreshToken, [
    {
      digest: digest(refreshToken),
      sessionId: session.id,
      predecessor,
      expiresAt: session.expiresAt,
      usedAt: null,
    },
  ]);
  const issued = Math.floor(ctx.now() / 1000);
  const accessToken = signAccessToken(ctx, {
    sessionId: session.id,
    subject: session.accountId,
    issuedAt: issued,
    expiresAt: issued + ACCESS_SECONDS,
  });
  const { accountId, mustChangePassword, isIdling } = session;
  const roles = (await staffRolesOf(ctx, accountId)).map(({ role }) => role);
  // The field `user` of the answer is resolved for this account, which the request did not name.
  const mustSetUpSecondFactor = lacksSecondFactor(ctx, session.hasSecondFactor, roles);
  ctx.knowViewer({
    accountId,
    personId: accountId,
    sessionId: session.id,
    mustChangePassword,
    ...(mustSetUpSecondFactor && { mustSetUpSecondFactor }),
    roles: new Map(),
  });
  return {
    accessToken,
    accessTokenExpiresAt: (issued + ACCESS_SECONDS) * 1000,
    refreshToken,
    mustChangePassword,
    mustSetUpSecondFactor,
    idleMinutes: isIdling ? ctx.config.staffIdleMs / MINUTE : null,
    user: { id: accountId },
  };
}

/**
 * Trades a refresh token for the next one. A second use within the grace period gets another successor, and every
 * successor works: an answer may be lost on its way to a telephone, and two tabs may renew at once. A second use after the
 * grace period, or after a successor was used, means a stolen or replayed token: the session ends (RFC 9700, 4.14.2).
 */
export async function refreshSession(ctx: Context, refreshToken: string): Promise<Session | SessionEnded> {
  const token = digest(refreshToken || ctx.refreshCookie?.read() || '');
  const found = await inTransaction(ctx, async (tx) => {
    const fresh = await tx.db.run(USE_TOKEN, [ctx.now(), token, ctx.now()]);
    const row = await one(tx.db, SESSION_OF_TOKEN, [token]);
    if (!row || row.endedAt !== null || (row.idleUntil ?? row.expiresAt) <= ctx.now()) return null;
    if (fresh === 0) {
      if (row.usedAt === null) return null;
      const inGrace =
        ctx.now() - row.usedAt <= REFRESH_GRACE_MS &&
        (await one(tx.db, USED_SUCCESSOR, [row.sessionId, token])) === undefined;
      if (!inGrace) {
        // The token was stolen, or its owner repeats it: who uses it is unknown.
        await endSession(tx, row.sessionId);
        await recordAccountEvent(tx, row.accountId, 'SESSIONS_ENDED', { actorId: null });
        return null;
      }
    }
    const { sessionId: id, accountId } = row;
    const isIdling = row.idleUntil !== null;
    const expiresAt = isIdling ? row.expiresAt : ctx.now() + SESSION_MS;
    if (!isIdling) await update(tx.db, 'refreshSession', AccountSession, { id }, { expiresAt });
    const hasSecondFactor = row.secondFactor === 1;
    const mustChangePassword = row.mustChangePassword === 1;
    return issueTokens(tx, { id, accountId, mustChangePassword, hasSecondFactor, expiresAt, isIdling }, token);
  });
  if (!found) ctx.refreshCookie?.clear();
  return found ?? refuse(ctx, SessionEnded, identityMessages.sessionEnded, identityMessages.signInAgain);
}

const END_SESSION = updateStatement('endSession', AccountSession, 'endedAt=?', 'id=? AND endedAt IS NULL');
const END_SESSIONS = updateStatement(
  'endSessions',
  AccountSession,
  'endedAt=?',
  'accountId=? AND endedAt IS NULL AND COALESCE(idleUntil, expiresAt) > ?',
);

const END_OTHERS = updateStatement(
  'endOtherSessions',
  AccountSession,
  'endedAt=?',
  'accountId=? AND endedAt IS NULL AND COALESCE(idleUntil, expiresAt) > ? AND id <> ?',
);
// Sessions of before the account had a staff role are limited from now on.
const LIMIT_SESSIONS = updateStatement(
  'limitSessions',
  AccountSession,
  `idleUntil=CASE WHEN expiresAt < ? THEN expiresAt ELSE ? END, expiresAt=CASE WHEN expiresAt < ? THEN expiresAt ELSE ? END`,
  'accountId=? AND endedAt IS NULL AND idleUntil IS NULL AND serviceAccountId IS NULL',
);

/** Gives the open sessions of an account, which has got a staff role, the limits of staff. In the caller's transaction. */
export async function limitSessions(tx: Context, accountId: string): Promise<void> {
  const idle = tx.now() + tx.config.staffIdleMs;
  const last = tx.now() + tx.config.staffSessionMs;
  await tx.db.run(LIMIT_SESSIONS, [idle, idle, last, last, accountId]);
}

const endSession = (ctx: Context, sessionId: string): Promise<number> =>
  ctx.db.run(END_SESSION, [ctx.now(), sessionId]);

/**
 * Ends every session of an account, and its link to set a new password, in the caller's transaction. `actorId` acts, null for
 * the service; with `isFromOwnSession` one of the sessions is that of the request, which goes on as a new one.
 */
export async function endSessions(
  tx: Context,
  accountId: string,
  { actorId, isFromOwnSession = false }: { actorId: string | null; isFromOwnSession?: boolean },
): Promise<void> {
  await endResets(tx, accountId);
  const ended = await tx.db.run(END_SESSIONS, [tx.now(), accountId, tx.now()]);
  if (ended > Number(isFromOwnSession)) await recordAccountEvent(tx, accountId, 'SESSIONS_ENDED', { actorId });
}

/** Ends every session of an account but one, and its link to set a new password, in the caller's transaction. */
export async function endOtherSessions(tx: Context, accountId: string, sessionId: string): Promise<void> {
  await endResets(tx, accountId);
  const ended = await tx.db.run(END_OTHERS, [tx.now(), accountId, tx.now(), sessionId]);
  if (ended > 0) await recordAccountEvent(tx, accountId, 'SESSIONS_ENDED', { actorId: accountId });
}

/** Ends the viewer's session; from the next request on no process accepts its tokens. */
export async function logout(ctx: Context): Promise<boolean> {
  const { accountId, sessionId, serviceAccount } = await signedIn(ctx);
  ctx.refreshCookie?.clear();
  return inTransaction(ctx, async (tx) => {
    if ((await endSession(tx, sessionId)) === 0) return false;
    if (!serviceAccount) await recordAccountEvent(tx, accountId, 'SIGNED_OUT', { actorId: accountId });
    return true;
  });
}

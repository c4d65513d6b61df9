/**
 * Sessions: opening, rotating refresh, logout. An access token names a session; every request asks the database whether
 * the session still lives, so that its end takes effect at once in every process.
 */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { refuse } from '../../core/refusal';
import { digest, randomToken } from '../../core/secrets';
import { inTransaction } from '../../core/transaction';
import { insert, one, update, updateStatement } from '../../database';
import { ACCESS_SECONDS, signAccessToken } from './access-token';
import { AccountSession, RefreshToken } from './account.entity';
import { recordAccountEvent } from './event/account-event.rules';
import { identityMessages } from './identity.messages';
import { type Session, SessionEnded } from './identity.types';
import { endResets } from './reset/reset.queries';
import { SESSION_OF_TOKEN, USED_SUCCESSOR } from './session.queries';

const SESSION_MS = 30 * 24 * 3_600_000;
/** Within this time after its first use a second use of a refresh token means a lost answer or a race, not a theft. */
const REFRESH_GRACE_MS = 30_000;

const USE_TOKEN = updateStatement(
  'refreshSession',
  RefreshToken,
  'usedAt=?',
  'digest=? AND usedAt IS NULL AND expiresAt > ?',
);

/** Opens a session of the account. In the caller's transaction. */
export async function openSession(ctx: Context, accountId: string, mustChangePassword: boolean): Promise<Session> {
  const id = ulid(ctx.now());
  await insert(ctx.db, 'openSession', AccountSession, [
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
  await insert(ctx.db, 'issueTokens', RefreshToken, [
    {
      digest: digest(refreshToken),
      sessionId: session.id,
      predecessor,
      expiresAt: ctx.now() + SESSION_MS,
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
  // The field `user` of the answer is resolved for this account, which the request did not name.
  ctx.knowViewer({
    accountId: session.accountId,
    personId: session.accountId,
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
 * Trades a refresh token for the next one. A second use within the grace period gets another successor, and every
 * successor works: an answer may be lost on its way to a telephone, and two tabs may renew at once. A second use after the
 * grace period, or after a successor was used, means a stolen or replayed token: the session ends (RFC 9700, 4.14.2).
 */
export async function refreshSession(ctx: Context, refreshToken: string): Promise<Session | SessionEnded> {
  const token = digest(refreshToken || ctx.refreshCookie?.read() || '');
  const found = await inTransaction(ctx, async (tx) => {
    const fresh = await tx.db.run(USE_TOKEN, [ctx.now(), token, ctx.now()]);
    const row = await one(tx.db, SESSION_OF_TOKEN, [token]);
    if (!row || row.endedAt !== null || row.expiresAt <= ctx.now()) return null;
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
    await update(tx.db, 'refreshSession', AccountSession, { id: row.sessionId }, { expiresAt: ctx.now() + SESSION_MS });
    return issueTokens(
      tx,
      { id: row.sessionId, accountId: row.accountId, mustChangePassword: row.mustChangePassword === 1 },
      token,
    );
  });
  if (!found) ctx.refreshCookie?.clear();
  return found ?? refuse(ctx, SessionEnded, identityMessages.sessionEnded, identityMessages.signInAgain);
}

const END_SESSION = updateStatement('endSession', AccountSession, 'endedAt=?', 'id=? AND endedAt IS NULL');
const END_SESSIONS = updateStatement(
  'endSessions',
  AccountSession,
  'endedAt=?',
  'accountId=? AND endedAt IS NULL AND expiresAt > ?',
);

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

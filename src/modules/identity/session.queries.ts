/** Reads of sessions and refresh tokens. */
import type { Context } from '../../core/context';
import type { Instant } from '../../core/time';
import { addRole, type Role, type Viewer } from '../../core/viewer';
import { columns, columnsOf, computed, inList, nullable, select, type Db } from '../../database';
import { AccountRole, AccountSession, RefreshToken } from './account.entity';

const VIEWER_BY_SESSION = select(
  'viewerBySession',
  columns(
    columnsOf(AccountSession, 's', ['mustChangePassword']),
    nullable(columnsOf(AccountRole, 'r', ['role', 'medicalUnitClues'])),
  ),
  `FROM session s JOIN account a ON a.id = s.accountId LEFT JOIN account_role r ON r.accountId = s.accountId
    WHERE s.id=? AND s.accountId=? AND s.endedAt IS NULL AND s.expiresAt > ? AND a.closedAt IS NULL`,
);

/** The person of a session that has not ended, in one statement. */
export async function viewerBySession(ctx: Context, sessionId: string, accountId: string): Promise<Viewer | undefined> {
  const rows = await ctx.db.all(VIEWER_BY_SESSION, [sessionId, accountId, ctx.now()]);
  const first = rows[0];
  if (!first) return undefined;
  const roles = new Map<Role, Set<string>>();
  for (const { role, medicalUnitClues } of rows) {
    if (role) addRole(roles, role, medicalUnitClues ?? '');
  }
  return { accountId, sessionId, mustChangePassword: first.mustChangePassword === 1, roles };
}

/** Those of the given sessions that have not ended at `now`, for the process whose streams belong to them. */
export async function liveSessions(db: Db, sessionIds: readonly string[], now: Instant): Promise<ReadonlySet<string>> {
  const wanted = inList(sessionIds);
  const rows = await db.all(
    select(
      'liveSessions',
      columnsOf(AccountSession, 's', ['id']),
      `FROM session s WHERE s.id IN ${wanted.sql} AND s.endedAt IS NULL AND s.expiresAt > ?`,
    ),
    [...wanted.values, now],
  );
  return new Set(rows.map(({ id }) => id));
}

/** The refresh token with a digest, and its session; no row when the account is closed. */
export const SESSION_OF_TOKEN = select(
  'refreshSession',
  columns(
    columnsOf(RefreshToken, 't', ['sessionId', 'usedAt']),
    columnsOf(AccountSession, 's', ['accountId', 'mustChangePassword', 'endedAt', 'expiresAt']),
  ),
  `FROM refresh_token t JOIN session s ON s.id = t.sessionId
     JOIN account a ON a.id = s.accountId AND a.closedAt IS NULL WHERE t.digest=?`,
);

/** Whether a token that was traded for a given one has been used. */
export const USED_SUCCESSOR = select(
  'refreshSession',
  computed<{ used: number }>({ used: '1' }),
  'FROM refresh_token WHERE sessionId=? AND predecessor=? AND usedAt IS NOT NULL LIMIT 1',
);

/** Reads of sessions and refresh tokens. */
import type { Context } from '../../core/context';
import type { Instant } from '../../core/time';
import { addRole, commonRoles, type Role, type Viewer } from '../../core/viewer';
import { columns, columnsOf, computed, inList, nullable, select, type Db, type RowOf } from '../../database';
import { AccountRole, AccountSession, RefreshToken } from './account.entity';

/** The roles that the account that `accountId` names in SQL holds, as `parseRoles` reads them. Value: the present instant. */
export const rolesOf = (accountId: string): string =>
  `(SELECT GROUP_CONCAT(CONCAT(r.role, '@', r.medicalUnitClues, '@')) FROM account_role r
      WHERE r.accountId = ${accountId} AND (r.endsAt IS NULL OR r.endsAt > ?))`;

/** The columns of a session from which {@link viewerOf} makes its viewer. */
export const SESSION_COLUMNS = columnsOf(AccountSession, 's', [
  'mustChangePassword',
  'serviceGrant',
  'idleUntil',
  'secondFactor',
]);

/** When session `s` ends; `idleUntil` is never later than `expiresAt`. */
export const END_OF_SESSION = 'COALESCE(s.idleUntil, s.expiresAt)';

/** Session `s` of account `a` has not ended. Values: its id, the subject of the token, the present instant. */
export const VALID_SESSION = `s.id=? AND COALESCE(s.serviceAccountId, s.accountId)=? AND s.endedAt IS NULL AND ${END_OF_SESSION} > ? AND a.closedAt IS NULL`;

/** What the token of a service account may do for its owner; stored with its session. */
export interface ServiceGrant {
  readonly ownerId: string;
  /** `ROLE@CLUES`, joined by commas. */
  readonly scopes: string;
  readonly operations: readonly string[] | null;
}

/** Whether one of `roles` needs a second factor and the account has none. */
export function lacksSecondFactor(
  { config: { secondFactorRoles } }: Pick<Context, 'config'>,
  hasSecondFactor: boolean,
  roles: Iterable<Role>,
): boolean {
  return (
    secondFactorRoles.length > 0 && !hasSecondFactor && [...roles].some((role) => secondFactorRoles.includes(role))
  );
}

/** The viewer of a session; `roles` are those of its account. A service account has those of its scopes among them. */
export function viewerOf(
  ctx: Context,
  claimed: NonNullable<Context['claimedSession']>,
  session: RowOf<typeof SESSION_COLUMNS>,
  roles: ReadonlyMap<Role, ReadonlySet<string>>,
): Viewer {
  const { id: sessionId, subject } = claimed;
  const mustChangePassword = session.mustChangePassword === 1;
  if (session.serviceGrant === null)
    return {
      accountId: subject,
      personId: subject,
      sessionId,
      mustChangePassword,
      ...(session.idleUntil !== null && { idleUntil: session.idleUntil }),
      ...(lacksSecondFactor(ctx, session.secondFactor === 1, roles.keys()) && { mustSetUpSecondFactor: true }),
      roles,
    };
  const { ownerId, scopes, operations } = JSON.parse(session.serviceGrant) as ServiceGrant;
  ctx.reads.serviceAccountId = subject;
  const given = new Map<Role, Set<string>>();
  for (const scope of scopes.split(',')) {
    const [role, clues = ''] = scope.split('@');
    addRole(given, role as Role, clues);
  }
  return {
    accountId: ownerId,
    personId: subject,
    serviceAccount: { id: subject, operations },
    sessionId,
    mustChangePassword,
    roles: commonRoles(given, roles),
  };
}

const VIEWER_BY_SESSION = select(
  'viewerBySession',
  columns(SESSION_COLUMNS, nullable(columnsOf(AccountRole, 'r', ['role', 'medicalUnitClues', 'endsAt']))),
  `FROM session s JOIN account a ON a.id = s.accountId LEFT JOIN account_role r ON r.accountId = s.accountId
    WHERE ${VALID_SESSION}`,
);

/** The viewer of a session that has not ended, in one statement. */
export async function viewerBySession(
  ctx: Context,
  claimed: NonNullable<Context['claimedSession']>,
): Promise<Viewer | undefined> {
  const rows = await ctx.db.all(VIEWER_BY_SESSION, [claimed.id, claimed.subject, ctx.now()]);
  const first = rows[0];
  if (!first) return undefined;
  const roles = new Map<Role, Set<string>>();
  for (const { role, medicalUnitClues, endsAt } of rows) {
    if (role && (endsAt === null || endsAt > ctx.now())) addRole(roles, role, medicalUnitClues ?? '');
  }
  return viewerOf(ctx, claimed, first, roles);
}

/** Those of the given sessions that have not ended at `now`, for the process whose streams belong to them. */
export async function liveSessions(db: Db, sessionIds: readonly string[], now: Instant): Promise<ReadonlySet<string>> {
  const wanted = inList(sessionIds);
  const rows = await db.all(
    select(
      'liveSessions',
      columnsOf(AccountSession, 's', ['id']),
      `FROM session s WHERE s.id IN ${wanted.sql} AND s.endedAt IS NULL AND ${END_OF_SESSION} > ?`,
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
    columnsOf(AccountSession, 's', [
      'accountId',
      'mustChangePassword',
      'createdAt',
      'endedAt',
      'expiresAt',
      'idleUntil',
      'secondFactor',
    ]),
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

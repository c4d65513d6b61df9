/** The roles of an account, and the lock under which they change. */
import { FAMILY_ROLES, Role } from '../../core/viewer';
import type { Context } from '../../core/context';
import { insert, one, select, columnsOf, update, updateStatement } from '../../database';
import { Account, AccountRole } from './account.entity';
import { limitSessions } from './session.rules';

const ROLE = select(
  'giveRoles',
  columnsOf(AccountRole, 'r', ['endsAt']),
  'FROM account_role r WHERE r.accountId=? AND r.role=? AND r.medicalUnitClues=?',
);

/** Gives an account those of the roles that it does not hold; returns whether there was one. In the caller's transaction. */
export async function giveRoles(
  tx: Context,
  accountId: string,
  roles: readonly { role: Role; medicalUnitClues: string }[],
  grantedBy: string | null,
): Promise<boolean> {
  let isGranted = false;
  for (const key of roles) {
    const known = await one(tx.db, ROLE, [accountId, key.role, key.medicalUnitClues]);
    if (known && (known.endsAt === null || known.endsAt > tx.now())) continue;
    const given = { grantedAt: tx.now(), grantedBy, endsAt: null, lastDay: null };
    if (known) await update(tx.db, 'giveRoles', AccountRole, { accountId, ...key }, given);
    else await insert(tx.db, 'giveRoles', AccountRole, [{ accountId, ...key, ...given }]);
    isGranted = true;
  }
  if (isGranted && roles.some(({ role }) => !FAMILY_ROLES.includes(role))) await limitSessions(tx, accountId);
  return isGranted;
}

const LOCK = updateStatement('lockAccount', Account, 'createdAt=createdAt', 'id=?');

/** Locks the account's row until the caller's transaction ends: other changes of its roles or credentials wait. */
export const lockAccount = (tx: Pick<Context, 'db'>, id: string): Promise<number> => tx.db.run(LOCK, [id]);

/** What an account may do, and the lock under which that changes. */
import type { Role } from '../../core/viewer';
import type { Context } from '../../core/context';
import { insert, one } from '../../database';

/** Gives an account the roles that it does not hold; answers whether there was one. In the caller's transaction. */
export async function giveRoles(
  tx: Context,
  accountId: string,
  roles: readonly { role: Role; medicalUnitClues: string }[],
  grantedBy: string | null,
): Promise<boolean> {
  let isGranted = false;
  for (const key of roles) {
    const { role, medicalUnitClues } = key;
    const held = 'SELECT 1 AS held FROM account_role WHERE accountId=? AND role=? AND medicalUnitClues=?';
    if (await one(tx.db, held, [accountId, role, medicalUnitClues])) continue;
    await insert(tx.db, 'account_role', [{ accountId, ...key, grantedAt: tx.now(), grantedBy }]);
    isGranted = true;
  }
  return isGranted;
}

/** Makes what else gives this account a power, or resets it, wait for the end of the caller's transaction. */
export const lockAccount = (tx: Context, id: string): Promise<number> =>
  tx.db.run('UPDATE account SET createdAt=createdAt WHERE id=?', [id]);

/** Statements of `changeStaff`. */
import type { Context } from '../../../core/context';
import type { Instant } from '../../../core/time';
import { isStaffRole, type Role } from '../../../core/viewer';
import { columns, columnsAs, columnsOf, select, update, updateStatement } from '../../../database';
import { Account, AccountRole } from '../account.entity';
import type { WantedRole } from './change-staff.validation';

const LOCK = updateStatement('lockAdministrators', AccountRole, 'grantedAt=grantedAt', `role='ADMINISTRATOR'`);

/** Locks the roles of all administrators until the transaction ends: of two changes at once the second sees the first. */
export const lockAdministrators = (tx: Context): Promise<number> => tx.db.run(LOCK);

const ROLES = select(
  'rolesOfMember',
  columns(
    columnsOf(AccountRole, 'r', ['role', 'endsAt', 'lastDay']),
    columnsAs(AccountRole, 'r', { clues: 'medicalUnitClues' }),
  ),
  `FROM account_role r WHERE r.accountId=? AND ${isStaffRole('r.role')} ORDER BY r.medicalUnitClues, r.role`,
);

/** The staff roles that an account holds or has held. */
export const rolesOfMember = (tx: Context, accountId: string): Promise<WantedRole[]> => tx.db.all(ROLES, [accountId]);

const ADMINISTRATORS = select(
  'otherAdministrators',
  columns(columnsOf(AccountRole, 'r', ['endsAt']), columnsAs(AccountRole, 'r', { clues: 'medicalUnitClues' })),
  `FROM account_role r JOIN account a ON a.id = r.accountId
    WHERE r.role='ADMINISTRATOR' AND r.accountId <> ? AND (r.endsAt IS NULL OR r.endsAt > ?)
      AND a.closedAt IS NULL AND (a.suspendedUntil IS NULL OR a.suspendedUntil <= ?)
      AND (a.passwordHash IS NOT NULL OR a.temporaryExpiresAt > ?)`,
);

/** The roles of administrators, other than the account's, who can sign in now. */
export const otherAdministrators = (
  tx: Context,
  accountId: string,
): Promise<{ clues: string; endsAt: Instant | null }[]> =>
  tx.db.all(ADMINISTRATORS, [accountId, tx.now(), tx.now(), tx.now()]);

/** Sets the end of a role that has a row. */
export const endRole = (
  tx: Context,
  accountId: string,
  { role, clues }: { role: Role; clues: string },
  { endsAt, lastDay }: Pick<AccountRole, 'endsAt' | 'lastDay'>,
): Promise<number> =>
  update(tx.db, 'endRole', AccountRole, { accountId, role, medicalUnitClues: clues }, { endsAt, lastDay });

/** Sets the status of an account. */
export const setStatus = (tx: Context, id: string, set: Partial<Account>): Promise<number> =>
  update(tx.db, 'setStatus', Account, { id }, set);

/** Reads of accounts and roles. */
import { createLoader } from '../../core/loader';
import type { Context } from '../../core/context';
import type { Instant } from '../../core/time';
import { isStaffRole, type Role } from '../../core/viewer';
import { columns, columnsAs, columnsOf, computed, inList, one, select } from '../../database';
import { Account, AccountRole } from './account.entity';
import { CredentialsStatus } from './identity.types';

const BY_CURP = select('accountByCurp', columnsOf(Account, 'a'), 'FROM account a WHERE a.curp=?');
const BY_ID = select('accountById', columnsOf(Account, 'a'), 'FROM account a WHERE a.id=?');

export const accountByCurp = (ctx: Pick<Context, 'db'>, curp: string): Promise<Account | undefined> =>
  one(ctx.db, BY_CURP, [curp]);

export const accountById = (ctx: Pick<Context, 'db'>, id: string): Promise<Account | undefined> =>
  one(ctx.db, BY_ID, [id]);

const ADMINISTRATOR = select(
  'administratorExists',
  computed<{ found: number }>({ found: '1' }),
  `FROM account_role WHERE role='ADMINISTRATOR' LIMIT 1`,
);

export const administratorExists = async (ctx: Pick<Context, 'db'>): Promise<boolean> =>
  (await one(ctx.db, ADMINISTRATOR)) !== undefined;

const STAFF_ROLES = select(
  'staffRolesOf',
  columns(
    columnsOf(AccountRole, 'r', ['role', 'grantedBy']),
    columnsAs(AccountRole, 'r', { clues: 'medicalUnitClues' }),
  ),
  `FROM account_role r WHERE r.accountId=? AND ${isStaffRole('r.role')} AND (r.endsAt IS NULL OR r.endsAt > ?)`,
);

/** The staff roles that an account holds, each with its unit and the account that gave it. Only for rules about this account. */
export const staffRolesOf = (
  ctx: Pick<Context, 'db' | 'now'>,
  accountId: string,
): Promise<{ role: Role; clues: string; grantedBy: string | null }[]> =>
  ctx.db.all(STAFF_ROLES, [accountId, ctx.now()]);

const ROLES_EVER = select(
  'rolesEver',
  columns(columnsOf(AccountRole, 'r', ['role', 'endsAt']), columnsAs(AccountRole, 'r', { clues: 'medicalUnitClues' })),
  'FROM account_role r WHERE r.accountId=?',
);

/** The roles that an account holds or held, each with its unit and its end. Only for rules about this account. */
export const rolesEver = (
  ctx: Pick<Context, 'db'>,
  accountId: string,
): Promise<{ role: Role; clues: string; endsAt: Instant | null }[]> => ctx.db.all(ROLES_EVER, [accountId]);

/** Address and telephone of a person, and the state of the credentials. Only for rules that have checked the viewer. */
export interface Contact {
  id: string;
  /** Null for a person without a mailbox. */
  email: string | null;
  phone: string | null;
  /** Whether a letter with a password or a link has been used at this address. */
  emailProven: boolean;
  /** Whether the person holds a staff role at present. */
  isStaff: boolean;
  credentials: { status: CredentialsStatus; emailedAt: Instant | null };
}

const CONTACT = columns(
  columnsOf(Account, 'a', [
    'id',
    'email',
    'provenEmail',
    'phone',
    'credentialsStatus',
    'credentialsEmailedAt',
    'temporaryExpiresAt',
  ]),
  computed<{ staff: number }>({
    staff: `EXISTS (SELECT 1 FROM account_role s WHERE s.accountId = a.id AND ${isStaffRole('s.role')}
      AND (s.endsAt IS NULL OR s.endsAt > ?))`,
  }),
);

export const contactById = createLoader<Contact>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all(select('contactById', CONTACT, `FROM account a WHERE a.id IN ${wanted.sql}`), [
    ctx.now(),
    ...wanted.values,
  ]);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        email: row.email || null,
        phone: row.phone,
        emailProven: row.email === row.provenEmail,
        isStaff: row.staff === 1,
        credentials: { status: credentialsStatusAt(row, ctx.now()), emailedAt: row.credentialsEmailedAt },
      },
    ]),
  );
});

/** The state of an account's credentials at `now`; EXPIRED is not stored. */
function credentialsStatusAt(
  { credentialsStatus, temporaryExpiresAt }: Pick<Account, 'credentialsStatus' | 'temporaryExpiresAt'>,
  now: Instant,
): CredentialsStatus {
  const expired =
    credentialsStatus !== CredentialsStatus.ACTIVATED && temporaryExpiresAt !== null && temporaryExpiresAt <= now;
  return expired ? CredentialsStatus.EXPIRED : credentialsStatus;
}

const PERSON = columnsOf(Account, 'a', ['id', 'givenNames', 'firstSurname', 'secondSurname']);

/** Names of accounts by id, for commands without a viewer. */
export async function personsByAccountId(
  db: Context['db'],
  ids: readonly string[],
): Promise<Pick<Account, 'id' | 'givenNames' | 'firstSurname' | 'secondSurname'>[]> {
  const wanted = inList(ids);
  return db.all(select('personsByAccountId', PERSON, `FROM account a WHERE a.id IN ${wanted.sql}`), wanted.values);
}

/** Reads of accounts, roles and sessions. */
import { addRole, Role, unitsWith, type Viewer } from '../../core/viewer';
import { signedIn } from '../../core/access';
import { batched } from '../../core/loader';
import type { Context } from '../../core/context';
import { inList, one, type Db } from '../../database';
import type { Instant } from '../../core/time';
import type { Account } from './account.entity';
import { CredentialsStatus, type User } from './identity.types';

export const fullNameOf = (person: {
  givenNames: string;
  firstSurname: string;
  secondSurname?: string | null;
}): string => [person.givenNames, person.firstSurname, person.secondSurname].filter(Boolean).join(' ');

export const accountByCurp = (ctx: Pick<Context, 'db'>, curp: string): Promise<Account | undefined> =>
  one<Account>(ctx.db, 'SELECT * FROM account WHERE curp=?', [curp]);

export const accountById = (ctx: Pick<Context, 'db'>, id: string): Promise<Account | undefined> =>
  one<Account>(ctx.db, 'SELECT * FROM account WHERE id=?', [id]);

export const accountExistsInRole = async (db: Db, role: Role): Promise<boolean> =>
  (await one(db, 'SELECT 1 AS found FROM account_role WHERE role=? LIMIT 1', [role])) !== undefined;

/** The person behind a session that still lives, in one statement. */
export async function viewerBySession(ctx: Context, sessionId: string, accountId: string): Promise<Viewer | undefined> {
  const rows = await ctx.db.all<{ mustChangePassword: number; role: Role | null; medicalUnitClues: string | null }>(
    `SELECT s.mustChangePassword, r.role, r.medicalUnitClues
       FROM session s JOIN account a ON a.id = s.accountId LEFT JOIN account_role r ON r.accountId = s.accountId
      WHERE s.id=? AND s.accountId=? AND s.endedAt IS NULL AND s.expiresAt > ? AND a.closedAt IS NULL`,
    [sessionId, accountId, ctx.now()],
  );
  const first = rows[0];
  if (!first) return undefined;
  const roles = new Map<Role, Set<string>>();
  for (const { role, medicalUnitClues } of rows) {
    if (role) addRole(roles, role, medicalUnitClues ?? '');
  }
  return { accountId, sessionId, mustChangePassword: first.mustChangePassword === 1, roles };
}

/**
 * People whose name the viewer may know: oneself; staff, who sign what they do; and for caregivers the other caregivers of
 * the same child, the staff and the auditors of its unit, and administrators. That a member of staff cares for a child as
 * well is known to those alone to whom a caregiver would be known.
 */
export const userById = batched<User>(async (ctx, ids) => {
  const { accountId, roles } = await signedIn(ctx);
  const wanted = inList(ids);
  const rows = await ctx.db.all<Account & { role: Role | null; linked: number }>(
    `SELECT a.id, a.givenNames, a.firstSurname, a.secondSurname, ro.role,
            (EXISTS (SELECT 1 FROM caregiver c JOIN caregiver mine ON mine.patientId = c.patientId
                      WHERE c.accountId = a.id AND mine.accountId=? AND mine.revokedAt IS NULL)
             OR EXISTS (SELECT 1 FROM caregiver c JOIN patient p ON p.id = c.patientId
                          JOIN account_role v ON v.medicalUnitClues = p.medicalUnitClues
                         WHERE c.accountId = a.id AND v.accountId=? AND v.role IN ('SOCIAL_WORKER','CLINICIAN','AUDITOR'))) AS linked
       FROM account a LEFT JOIN account_role ro ON ro.accountId = a.id WHERE a.id IN ${wanted.sql}`,
    [accountId, accountId, ...wanted.values],
  );
  const users = new Map<string, User>();
  const isAdministrator = roles.has(Role.ADMINISTRATOR);
  for (const row of rows) {
    const { id, role } = row;
    const isKnown = isAdministrator || id === accountId || row.linked === 1;
    if (!isKnown && (role === null || role === Role.CAREGIVER)) continue;
    const user = users.get(id) ?? { id, fullName: fullNameOf(row), roles: [] };
    if (role && !user.roles.includes(role)) user.roles.push(role);
    users.set(id, user);
  }
  for (const user of await invitedPeople(
    ctx,
    ids.filter((id) => !users.has(id)),
  ))
    users.set(user.id, user);
  return users;
});

/** The people of invitations in the viewer's units, under the id of the invitation: as the unit has written them. */
async function invitedPeople(ctx: Context, ids: readonly string[]): Promise<User[]> {
  const units = unitsWith(await signedIn(ctx), Role.SOCIAL_WORKER);
  if (ids.length === 0 || units.length === 0) return [];
  const wanted = inList(ids);
  const own = inList(units);
  const rows = await ctx.db.all<Pick<Account, 'id' | 'givenNames' | 'firstSurname' | 'secondSurname'>>(
    `SELECT i.id, i.givenNames, i.firstSurname, i.secondSurname FROM caregiver_invitation i JOIN patient p ON p.id = i.patientId
      WHERE i.id IN ${wanted.sql} AND p.medicalUnitClues IN ${own.sql}`,
    [...wanted.values, ...own.values],
  );
  return rows.map((row) => ({ id: row.id, fullName: fullNameOf(row), roles: [Role.CAREGIVER] }));
}

/** The staff roles of an account, each with its unit and who gave it. Only for rules that decide over the account. */
export const staffRolesOf = (
  ctx: Pick<Context, 'db'>,
  accountId: string,
): Promise<{ role: Role; clues: string; grantedBy: string | null }[]> =>
  ctx.db.all(
    `SELECT role, medicalUnitClues AS clues, grantedBy FROM account_role WHERE accountId=? AND role <> 'CAREGIVER'`,
    [accountId],
  );

/** Hands over a person whose name another module's statement found for this viewer, by the rule of {@link userById}. */
export const knowUser = (
  ctx: Context,
  person: Pick<Account, 'id' | 'givenNames' | 'firstSurname' | 'secondSurname'>,
  roles: readonly Role[],
): void => userById.prime(ctx, person.id, { id: person.id, fullName: fullNameOf(person), roles: [...roles] });

/** How to reach a person, and how far the credentials have come. Only for rules that have checked who asks. */
export interface Contact {
  id: string;
  email: string;
  phone: string | null;
  isStaff: boolean;
  credentials: { status: CredentialsStatus; emailedAt: Instant | null };
}

export const contactById = batched<Contact>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all<Account & { staff: number }>(
    `SELECT a.id, a.email, a.phone, a.credentialsStatus, a.credentialsEmailedAt, a.temporaryExpiresAt,
       EXISTS (SELECT 1 FROM account_role s WHERE s.accountId = a.id AND s.role <> 'CAREGIVER') AS staff
       FROM account a WHERE a.id IN ${wanted.sql}`,
    wanted.values,
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        email: row.email,
        phone: row.phone,
        isStaff: row.staff === 1,
        credentials: { status: credentialsStatusAt(row, ctx.now()), emailedAt: row.credentialsEmailedAt },
      },
    ]),
  );
});

/** EXPIRED is not stored: it follows from the clock. */
export function credentialsStatusAt(
  account: Pick<Account, 'credentialsStatus' | 'temporaryExpiresAt'>,
  now: Instant,
): CredentialsStatus {
  const status = account.credentialsStatus as CredentialsStatus;
  const expired =
    status !== CredentialsStatus.ACTIVATED && account.temporaryExpiresAt !== null && account.temporaryExpiresAt <= now;
  return expired ? CredentialsStatus.EXPIRED : status;
}

/** Which of these CLUES are units that exist. Reads the patient module's key only: roles hold in units, and its door is above ours. */
export async function knownUnits(ctx: Pick<Context, 'db'>, clues: readonly string[]): Promise<Set<string>> {
  const wanted = inList(clues);
  const rows = await ctx.db.all<{ clues: string }>(
    `SELECT clues FROM medical_unit WHERE clues IN ${wanted.sql}`,
    wanted.values,
  );
  return new Set(rows.map((row) => row.clues));
}

/** Names of people, as far as the viewer may read them. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { createLoader, groupedBy } from '../../core/loader';
import type { Instant } from '../../core/time';
import { FAMILY_ROLES, isServiceAdministrator, Role, type Viewer } from '../../core/viewer';
import { columns, columnsOf, computed, inList, nullable, select, type SqlValue } from '../../database';
import { Account, AccountRole } from './account.entity';
import { fullNameOf } from './full-name';
import type { User } from './identity.types';

/** A person; `roles` are missing where the statement that found it does not read them. */
type KnownUser = Omit<User, 'roles'> & Partial<User>;

/** The names of a person. */
type Named = Pick<Account, 'id' | 'givenNames' | 'firstSurname' | 'secondSurname'>;

/** The answers of a module above identity about families and medical units, whose tables identity does not read. */
export interface Directory {
  /** An SQL condition on `a.id`, an account: the viewer and the account have a child in common, which the viewer sees at `now`. */
  isLinked(viewer: Viewer, now: Instant): { readonly sql: string; readonly values: readonly SqlValue[] };
  /** People without an account of that id, by the id under which the viewer knows them. */
  namesOfInvited(ctx: Context, ids: readonly string[]): Promise<readonly Named[]>;
  /** The time zones of those of the CLUES that belong to a medical unit. */
  knownUnits(ctx: Pick<Context, 'db'>, clues: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Called in the transaction of every change of an account's credentials. */
  accountChanged(db: Context['db'], accountId: string, at: Instant): Promise<void>;
}

let directory: Directory | undefined;

/** Sets the directory of this process; called once, where the modules are put together. */
export const useDirectory = (implementation: Directory): void => void (directory = implementation);

/** The directory of this process. Throws before {@link useDirectory}. */
export function currentDirectory(): Directory {
  if (!directory) throw new Error('identity has no directory of families and units');
  return directory;
}

/**
 * The people whose name the viewer may read: the viewer; who is or was staff, because staff sign entries; administrators read every name.
 * Caregivers are visible to the other caregivers of the same child and to staff and auditors of the child's unit. A member
 * of staff who is also a caregiver shows the role CAREGIVER to those people only.
 */
export const userById = createLoader<KnownUser>(async (ctx, ids) => {
  const viewer = await signedIn(ctx);
  const { accountId } = viewer;
  const wanted = inList(ids);
  const { isLinked, namesOfInvited } = currentDirectory();
  const linked = isLinked(viewer, ctx.now());
  const rows = await ctx.db.all(
    select(
      'userById',
      columns(NAMES, ROLE, computed<{ linked: number }>({ linked: `(${linked.sql})` })),
      `FROM account a LEFT JOIN account_role ro ON ro.accountId = a.id WHERE a.id IN ${wanted.sql}`,
    ),
    [...linked.values, ...wanted.values],
  );
  const users = new Map<string, User>();
  const isAdministrator = isServiceAdministrator(viewer);
  for (const row of rows) {
    const { id, role } = row;
    const isKnown = isAdministrator || id === accountId || row.linked === 1;
    if (!isKnown && (role === null || FAMILY_ROLES.includes(role))) continue;
    const user = users.get(id) ?? { id, fullName: fullNameOf(row), roles: [] };
    const holds = row.endsAt === null || row.endsAt > ctx.now();
    if (role !== null && holds && isShown(viewer, id, role) && !user.roles.includes(role)) user.roles.push(role);
    users.set(id, user);
  }
  const missing = ids.filter((id) => !users.has(id));
  for (const person of await namesOfInvited(ctx, missing)) users.set(person.id, userOf(person, [Role.CAREGIVER]));
  return users;
});

const NAMES = columnsOf(Account, 'a', ['id', 'givenNames', 'firstSurname', 'secondSurname']);
const ROLE = nullable(columnsOf(AccountRole, 'ro', ['role', 'endsAt']));

const userOf = (person: Named, roles: Role[]): User => ({ id: person.id, fullName: fullNameOf(person), roles });

/** Whether a role that a person holds is shown: a service account sees its owner with the roles that it has itself. */
const isShown = ({ serviceAccount, accountId, roles }: Viewer, id: string, role: Role): boolean =>
  !serviceAccount || id !== accountId || roles.has(role);

const HELD = columnsOf(AccountRole, 'ro', ['accountId', 'role']);

/** The roles that an account holds at present, as far as they are shown, in alphabetical order; null for none. */
const rolesById = createLoader<Role[]>(async (ctx, ids) => {
  const viewer = await signedIn(ctx);
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select(
      'rolesById',
      HELD,
      `FROM account_role ro WHERE ro.accountId IN ${wanted.sql} AND (ro.endsAt IS NULL OR ro.endsAt > ?)`,
    ),
    [...wanted.values, ctx.now()],
  );
  const seen = rows.filter(({ accountId, role }) => isShown(viewer, accountId, role));
  return new Map(
    [...groupedBy(seen, 'accountId')].map(([id, held]) => [id, [...new Set(held.map(({ role }) => role))].sort()]),
  );
});

/** The roles of a person whose name the viewer reads. */
export const rolesOfUser = async (ctx: Context, { id, roles }: KnownUser): Promise<Role[]> =>
  roles ?? (await rolesById(ctx, id)) ?? [];

/**
 * Loads a person whose name another module's statement read for this viewer under the rule of {@link userById}. The roles
 * are read when they are asked for.
 */
export const knowUser = (ctx: Context, person: Named): void =>
  userById.prime(ctx, person.id, { id: person.id, fullName: fullNameOf(person) });

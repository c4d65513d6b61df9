/** Names of people, as far as the viewer may read them. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { createLoader } from '../../core/loader';
import type { Instant } from '../../core/time';
import { FAMILY_ROLES, isServiceAdministrator, Role, type Viewer } from '../../core/viewer';
import { columns, columnsOf, computed, inList, nullable, select, type SqlValue } from '../../database';
import { Account, AccountRole } from './account.entity';
import { fullNameOf } from './full-name';
import type { User } from './identity.types';

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
export const userById = createLoader<User>(async (ctx, ids) => {
  const viewer = await signedIn(ctx);
  const { accountId, roles } = viewer;
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
    // A service account sees its owner with the roles that it has itself.
    const holds = row.endsAt === null || row.endsAt > ctx.now();
    const isShown = holds && role !== null && (!(viewer.serviceAccount && id === accountId) || roles.has(role));
    if (isShown && !user.roles.includes(role)) user.roles.push(role);
    users.set(id, user);
  }
  const missing = ids.filter((id) => !users.has(id));
  for (const person of await namesOfInvited(ctx, missing)) users.set(person.id, userOf(person, [Role.CAREGIVER]));
  return users;
});

const NAMES = columnsOf(Account, 'a', ['id', 'givenNames', 'firstSurname', 'secondSurname']);
const ROLE = nullable(columnsOf(AccountRole, 'ro', ['role', 'endsAt']));

const userOf = (person: Named, roles: readonly Role[]): User => ({
  id: person.id,
  fullName: fullNameOf(person),
  roles: [...roles],
});

/** Loads a person whose name another module's statement read for this viewer under the rule of {@link userById}. */
export const knowUser = (ctx: Context, person: Named, roles: readonly Role[]): void =>
  userById.prime(ctx, person.id, userOf(person, roles));

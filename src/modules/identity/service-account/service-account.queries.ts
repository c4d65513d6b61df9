/** Reads of service accounts. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { createLoader } from '../../../core/loader';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import type { Instant } from '../../../core/time';
import { isServiceAdministrator, Role, unitsWith, type Viewer } from '../../../core/viewer';
import { columns, columnsOf, computed, inList, one, select, type SqlValue } from '../../../database';
import { Account } from '../account.entity';
import { isActive } from '../account-status';
import { ServiceAccountRow, ServiceScopeRow, ServiceSecretRow } from './service-account.entity';
import { ServiceAccountStatus, type ServiceAccount, type ServiceScope } from './service-account.types';

/** A scope, and whether the owner holds the role at present. */
export interface GrantedScope {
  readonly role: Role;
  readonly clues: string;
  readonly isHeld: boolean;
}

const ACCOUNT = columns(
  columnsOf(ServiceAccountRow, 's', [
    'id',
    'name',
    'ownerId',
    'operations',
    'createdAt',
    'expiresAt',
    'lastUsedAt',
    'revokedAt',
  ]),
  columnsOf(Account, 'a', ['closedAt', 'suspendedUntil']),
);
const SCOPE = columns(
  columnsOf(ServiceScopeRow, 'sc', ['serviceAccountId', 'role', 'medicalUnitClues']),
  computed<{ held: number }>({ held: 'r.role IS NOT NULL' }),
);
const SECRET = columnsOf(ServiceSecretRow, 'x', ['serviceAccountId', 'id', 'digest', 'hint', 'createdAt', 'endsAt']);

/** A service account as its rows have it. */
interface Found {
  readonly account: Pick<
    ServiceAccountRow,
    'id' | 'name' | 'ownerId' | 'operations' | 'createdAt' | 'expiresAt' | 'lastUsedAt' | 'revokedAt'
  >;
  readonly scopes: readonly GrantedScope[];
  /** Those that work, newest first. */
  readonly secrets: readonly Omit<ServiceSecretRow, 'serviceAccountId'>[];
  readonly status: ServiceAccountStatus;
}

/** Service accounts with their scopes and working secrets, by id; for rules that decide who may see them. */
export async function findServiceAccounts(
  ctx: Pick<Context, 'db' | 'now'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Found>> {
  const wanted = inList(ids);
  const read = <R>(
    name: string,
    list: Parameters<typeof select<R>>[1],
    rest: string,
    values: readonly SqlValue[] = [],
  ) => ctx.db.all(select(name, list, rest), [...wanted.values, ...values]);
  const accounts = await read(
    'findServiceAccounts',
    ACCOUNT,
    `FROM service_account s JOIN account a ON a.id = s.ownerId WHERE s.id IN ${wanted.sql}`,
  );
  const scopes = await read(
    'scopesOfServices',
    SCOPE,
    `FROM service_scope sc JOIN service_account s ON s.id = sc.serviceAccountId AND s.id IN ${wanted.sql}
       LEFT JOIN account_role r ON r.accountId = s.ownerId AND r.role = sc.role
             AND r.medicalUnitClues = sc.medicalUnitClues AND (r.endsAt IS NULL OR r.endsAt > ?)
      ORDER BY sc.medicalUnitClues, sc.role`,
    [ctx.now()],
  );
  const secrets = await read(
    'secretsOfServices',
    SECRET,
    `FROM service_secret x WHERE x.serviceAccountId IN ${wanted.sql} AND (x.endsAt IS NULL OR x.endsAt > ?)
      ORDER BY x.endsAt IS NOT NULL, x.createdAt DESC, x.id DESC`,
    [ctx.now()],
  );
  return new Map(
    accounts.map(({ closedAt, suspendedUntil, ...account }) => {
      const ownerIsOpen = isActive({ closedAt, suspendedUntil }, ctx.now());
      const own = scopes
        .filter(({ serviceAccountId }) => serviceAccountId === account.id)
        .map(({ role, medicalUnitClues: clues, held }) => ({
          role,
          clues,
          isHeld: held === 1 && ownerIsOpen,
        }));
      return [
        account.id,
        {
          account,
          scopes: own,
          secrets: secrets.filter(({ serviceAccountId }) => serviceAccountId === account.id),
          status: statusOf(account, own, ctx.now()),
        },
      ];
    }),
  );
}

function statusOf(
  { revokedAt, expiresAt }: Found['account'],
  scopes: readonly GrantedScope[],
  now: Instant,
): ServiceAccountStatus {
  if (revokedAt !== null) return ServiceAccountStatus.REVOKED;
  if (expiresAt <= now) return ServiceAccountStatus.EXPIRED;
  return scopes.some(({ isHeld }) => isHeld) ? ServiceAccountStatus.ACTIVE : ServiceAccountStatus.SUSPENDED;
}

/** Scopes as the API shows them. */
export const shownScopes = (scopes: readonly Pick<GrantedScope, 'role' | 'clues'>[]): ServiceScope[] =>
  scopes.map(({ role, clues }) => ({ role, medicalUnit: { id: clues } }));

/** Whether the viewer administers every unit in which one of `scopes` lies. */
export function administers(viewer: Viewer, scopes: readonly Pick<GrantedScope, 'clues'>[]): boolean {
  const units = viewer.roles.get(Role.ADMINISTRATOR);
  return units !== undefined && (units.has('') || scopes.every(({ clues }) => units.has(clues)));
}

/** Whether the viewer may rotate and revoke it: its owner in person, and its administrators. */
export const manages = (viewer: Viewer, { account, scopes }: Pick<Found, 'account' | 'scopes'>): boolean =>
  account.ownerId === viewer.personId || administers(viewer, scopes);

/** Whether the viewer finds it in `serviceAccounts`. */
export const sees = (viewer: Viewer, found: Found): boolean =>
  manages(viewer, found) || found.scopes.some(({ clues }) => viewer.roles.get(Role.AUDITOR)?.has(clues));

/**
 * The service account, for every viewer who knows its id: readers of an access log see which program acted. Its secrets are
 * shown to those only who manage it.
 */
export const serviceAccountById = createLoader<ServiceAccount>(async (ctx, ids) => {
  const viewer = await signedIn(ctx);
  return new Map(
    [...(await findServiceAccounts(ctx, ids))].map(([id, found]) => {
      const { account, scopes, secrets, status } = found;
      return [
        id,
        {
          id,
          name: account.name,
          clientId: id,
          owner: { id: account.ownerId },
          scopes: shownScopes(scopes),
          operations: account.operations === null ? null : (JSON.parse(account.operations) as string[]),
          status,
          createdAt: account.createdAt,
          expiresAt: account.expiresAt,
          lastUsedAt: account.lastUsedAt,
          secrets: manages(viewer, found)
            ? secrets.map(({ hint, createdAt, endsAt }) => ({ hint, createdAt, endsAt }))
            : [],
        },
      ];
    }),
  );
});

const LISTED = columnsOf(ServiceAccountRow, 's', ['id', 'name']);
/** Whether the account `s` has a scope whose unit meets `condition`. */
const hasUnit = (condition: string): string =>
  `EXISTS (SELECT 1 FROM service_scope sc WHERE sc.serviceAccountId = s.id AND sc.medicalUnitClues ${condition})`;

/** The service accounts that the viewer sees, by name. */
export async function serviceAccountPage(ctx: Context, args: PageArgs): Promise<Page<{ id: string }>> {
  const after = openPage(ctx, args);
  const viewer = await signedIn(ctx);
  const audited = inList(unitsWith(viewer, Role.AUDITOR));
  const administered = inList(unitsWith(viewer, Role.ADMINISTRATOR));
  const isAdministrator = isServiceAdministrator(viewer);
  const where = `(1=? OR s.ownerId=? OR ${hasUnit(`IN ${audited.sql}`)}
    OR (${hasUnit(`IN ${administered.sql}`)} AND NOT ${hasUnit(`NOT IN ${administered.sql}`)}))`;
  const rows = await ctx.db.all(
    select(
      'serviceAccountPage',
      LISTED,
      `FROM service_account s WHERE ${where} ${after ? 'AND s.name > ?' : ''} ORDER BY s.name LIMIT ${args.first + 1}`,
    ),
    [
      Number(isAdministrator),
      viewer.personId,
      ...audited.values,
      ...administered.values,
      ...administered.values,
      ...(after ? [after[0]!] : []),
    ],
  );
  return page(
    ctx,
    args,
    rows,
    ({ name }) => [name],
    ({ id }) => ({ id }),
  );
}

const BY_NAME = select(
  'serviceAccountByName',
  columnsOf(ServiceAccountRow, 's', ['id']),
  'FROM service_account s WHERE s.name=?',
);

export const isNameTaken = async (ctx: Pick<Context, 'db'>, name: string): Promise<boolean> =>
  (await one(ctx.db, BY_NAME, [name])) !== undefined;

const OPEN_OWNER = select(
  'isOpenAccount',
  columnsOf(Account, 'a', ['id']),
  'FROM account a WHERE a.id=? AND a.closedAt IS NULL',
);

export const isOpenAccount = async (ctx: Pick<Context, 'db'>, id: string): Promise<boolean> =>
  (await one(ctx.db, OPEN_OWNER, [id])) !== undefined;

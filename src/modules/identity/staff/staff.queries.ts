/** Reads of staff for administrators. */
import { searchable } from '../../../../packages/domain/src/text';
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import { isStaffRole, Role } from '../../../core/viewer';
import { columns, columnsOf, computed, inList, select, type RowOf, type SqlValue } from '../../../database';
import { statusOf, WITHOUT_END } from '../account-status';
import { AccountStatus } from '../identity.types';
import { Account, AccountRole } from '../account.entity';
import type { StaffMember } from './staff.types';

const PERSON = columns(
  columnsOf(Account, 'a', [
    'id',
    'curp',
    'givenNames',
    'firstSurname',
    'secondSurname',
    'createdAt',
    'closedAt',
    'suspendedUntil',
    'lastSignedInAt',
  ]),
  computed<{ hasSecondFactor: number }>({
    hasSecondFactor: 'EXISTS (SELECT 1 FROM second_factor f WHERE f.accountId = a.id AND f.secret IS NOT NULL)',
  }),
);
const ASSIGNMENT = columnsOf(AccountRole, 'r', ['accountId', 'role', 'medicalUnitClues', 'grantedAt', 'lastDay']);
const LONGEST_SEARCH = 100;

/** Which members of staff are listed; what is left out does not limit. */
export interface StaffFilter {
  readonly search?: string | null | undefined;
  readonly medicalUnitClues?: string | null | undefined;
  readonly role?: Role | null | undefined;
  readonly status?: AccountStatus | null | undefined;
}

/** An SQL condition on the role `r`: it is one of staff, and the viewer administers it. */
async function administered(ctx: Context): Promise<{ sql: string; values: SqlValue[] }> {
  const units = (await signedIn(ctx)).roles.get(Role.ADMINISTRATOR) ?? new Set<string>();
  const own = inList([...units]);
  return {
    sql: `${isStaffRole('r.role')} AND (1=? OR r.medicalUnitClues IN ${own.sql})`,
    values: [Number(units.has('')), ...own.values],
  };
}

/**
 * Members of staff by surname who hold or held a role that the administrator administers, found by words of the name and by
 * CURP, by a role or unit that they hold (of a closed account: held), and by status. Names are compared here: no column
 * holds them without accents, and staff are few beside families.
 */
export async function staffPage(
  ctx: Context,
  { search, medicalUnitClues, role, status }: StaffFilter,
  args: PageArgs,
): Promise<Page<StaffMember> & { totalCount: number }> {
  const after = openPage(ctx, args);
  const own = await administered(ctx);
  const isFiltered = Boolean(medicalUnitClues ?? role);
  const people = await ctx.db.all(
    select(
      'staffPage',
      PERSON,
      `FROM account a WHERE EXISTS (SELECT 1 FROM account_role r WHERE r.accountId = a.id AND ${own.sql}
         AND (1=? OR r.medicalUnitClues=?) AND (1=? OR r.role=?)
         AND (1=? OR a.closedAt IS NOT NULL OR r.endsAt IS NULL OR r.endsAt > ?))`,
    ),
    [
      ...own.values,
      Number(!medicalUnitClues),
      medicalUnitClues ?? '',
      Number(!role),
      role ?? '',
      Number(!isFiltered),
      ctx.now(),
    ],
  );
  const words = searchable((search ?? '').slice(0, LONGEST_SEARCH)).split(' ');
  const found = people
    .filter((person) => !status || statusOf(person, ctx.now()) === status)
    .map((person) => ({
      person,
      name: searchable(`${person.firstSurname} ${person.secondSurname ?? ''} ${person.givenNames}`),
    }))
    .filter(({ person, name }) => words.every((word) => name.includes(word) || person.curp.includes(word)))
    .sort((one, other) => (one.name + one.person.id < other.name + other.person.id ? -1 : 1));
  const start = after ? found.findIndex(({ name, person }) => name + person.id > after[0]! + after[1]!) : 0;
  const rows = start < 0 ? [] : found.slice(start, start + args.first + 1);
  const members = await membersOf(
    ctx,
    rows.map(({ person }) => person),
  );
  const shown = page(
    ctx,
    args,
    rows,
    ({ name, person }) => [name, person.id],
    ({ person }) => members.get(person.id)!,
  );
  return { ...shown, totalCount: found.length };
}

/** The people as members of staff, with the roles that hold and that the viewer administers. */
async function membersOf(ctx: Context, people: readonly RowOf<typeof PERSON>[]): Promise<Map<string, StaffMember>> {
  const own = await administered(ctx);
  const listed = inList(people.map(({ id }) => id));
  const assignments = await ctx.db.all(
    select(
      'assignmentsOfStaff',
      ASSIGNMENT,
      `FROM account_role r WHERE r.accountId IN ${listed.sql} AND ${own.sql} AND (r.endsAt IS NULL OR r.endsAt > ?)
        ORDER BY r.medicalUnitClues, r.role`,
    ),
    [...listed.values, ...own.values, ctx.now()],
  );
  return new Map(
    people.map((person) => {
      const status = statusOf(person, ctx.now());
      const until = status === AccountStatus.SUSPENDED ? person.suspendedUntil : null;
      return [
        person.id,
        {
          id: `staff-${person.id}`,
          user: { id: person.id },
          curp: person.curp,
          status,
          suspendedUntil: until === WITHOUT_END ? null : until,
          lastSignedInAt: person.lastSignedInAt,
          hasSecondFactor: person.hasSecondFactor === 1,
          assignments: assignments
            .filter(({ accountId }) => accountId === person.id)
            .map(({ role, medicalUnitClues, grantedAt, lastDay }) => ({
              role,
              medicalUnit: medicalUnitClues === '' ? null : { id: medicalUnitClues },
              since: grantedAt ?? person.createdAt,
              until: lastDay,
            })),
        },
      ];
    }),
  );
}

const BY_ID = select('staffMember', PERSON, 'FROM account a WHERE a.id=?');

/** The account as a member of staff. Only for rules that have checked that the viewer administers it. */
export const staffMember = async (ctx: Context, id: string): Promise<StaffMember> =>
  (await membersOf(ctx, await ctx.db.all(BY_ID, [id]))).get(id)!;

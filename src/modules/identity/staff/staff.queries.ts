/** Reads of staff for administrators. */
import { searchable } from '../../../../packages/domain/src/text';
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import { Role } from '../../../core/viewer';
import { columnsOf, inList, select } from '../../../database';
import { Account, AccountRole } from '../account.entity';
import type { StaffMember } from './staff.types';

const PERSON = columnsOf(Account, 'a', ['id', 'curp', 'givenNames', 'firstSurname', 'secondSurname', 'createdAt']);
const ASSIGNMENT = columnsOf(AccountRole, 'r', ['accountId', 'role', 'medicalUnitClues', 'grantedAt']);
const LONGEST_SEARCH = 100;

/**
 * Members of staff by surname who hold a role that the administrator administers, found by words of the name and by CURP.
 * Names are compared here: no column holds them without accents, and staff are few beside families.
 */
export async function staffPage(
  ctx: Context,
  search: string | null | undefined,
  args: PageArgs,
): Promise<Page<StaffMember> & { totalCount: number }> {
  const after = openPage(ctx, args);
  const units = (await signedIn(ctx)).roles.get(Role.ADMINISTRATOR) ?? new Set<string>();
  const wanted = inList([...units]);
  const own = `r.role <> 'CAREGIVER' AND (1=? OR r.medicalUnitClues IN ${wanted.sql})`;
  const values = [Number(units.has('')), ...wanted.values];
  const people = await ctx.db.all(
    select(
      'staffPage',
      PERSON,
      `FROM account a WHERE a.closedAt IS NULL
        AND EXISTS (SELECT 1 FROM account_role r WHERE r.accountId = a.id AND ${own})`,
    ),
    values,
  );
  const words = searchable((search ?? '').slice(0, LONGEST_SEARCH)).split(' ');
  const found = people
    .map((person) => ({
      person,
      name: searchable(`${person.firstSurname} ${person.secondSurname ?? ''} ${person.givenNames}`),
    }))
    .filter(({ person, name }) => words.every((word) => name.includes(word) || person.curp.includes(word)))
    .sort((one, other) => (one.name + one.person.id < other.name + other.person.id ? -1 : 1));
  const start = after ? found.findIndex(({ name, person }) => name + person.id > after[0]! + after[1]!) : 0;
  const rows = start < 0 ? [] : found.slice(start, start + args.first + 1);
  const listed = inList(rows.map(({ person }) => person.id));
  const assignments = await ctx.db.all(
    select(
      'assignmentsOfStaff',
      ASSIGNMENT,
      `FROM account_role r WHERE r.accountId IN ${listed.sql} AND ${own} ORDER BY r.medicalUnitClues, r.role`,
    ),
    [...listed.values, ...values],
  );
  const shown = page(
    ctx,
    args,
    rows,
    ({ name, person }) => [name, person.id],
    ({ person }): StaffMember => ({
      id: `staff-${person.id}`,
      user: { id: person.id },
      curp: person.curp,
      assignments: assignments
        .filter(({ accountId }) => accountId === person.id)
        .map(({ role, medicalUnitClues, grantedAt }) => ({
          role,
          medicalUnit: medicalUnitClues === '' ? null : { id: medicalUnitClues },
          since: grantedAt ?? person.createdAt,
          until: null,
        })),
    }),
  );
  return { ...shown, totalCount: found.length };
}

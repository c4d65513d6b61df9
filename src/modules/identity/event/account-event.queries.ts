/** Reads of the events of an account. */
import type { Context } from '../../../core/context';
import type { Instant } from '../../../core/time';
import { isServiceAdministrator, isStaffRole, Role, unitsWith, type Viewer } from '../../../core/viewer';
import { columnsOf, computed, inList, one, select } from '../../../database';
import { AccountEventRow } from './account-event.entity';
import { AccountEventKind } from './account-event.types';

/** Acts of a family's life, shown to the owner and to administrators of the whole service only. */
const OF_FAMILIES = inList([
  AccountEventKind.INVITED,
  AccountEventKind.INVITATION_ACCEPTED,
  AccountEventKind.INVITATION_DECLINED,
  AccountEventKind.LINK_ADDED,
  AccountEventKind.LINK_REVOKED,
]);

const FOUND = computed<{ found: number }>({ found: '1' });

/** Whether the viewer administers or audits a unit in which the account holds or held a staff role. */
export async function watchesAccount(ctx: Context, viewer: Viewer, accountId: string): Promise<boolean> {
  const units = inList(unitsWith(viewer, Role.ADMINISTRATOR, Role.AUDITOR));
  const isWhole = Number(isServiceAdministrator(viewer));
  if (isWhole === 0 && units.values.length === 0) return false;
  const found = await one(
    ctx.db,
    select(
      'watchesAccount',
      FOUND,
      `FROM account_role WHERE accountId=? AND ${isStaffRole('role')} AND (1=? OR medicalUnitClues IN ${units.sql}) LIMIT 1`,
    ),
    [accountId, isWhole, ...units.values],
  );
  return found !== undefined;
}

/** Events of an account with an id below `before` (null: any), newest first; `withFamily` shows those of a family's life, too. */
export const accountEvents = (
  { db }: Pick<Context, 'db'>,
  accountId: string,
  { before, withFamily, most }: { before: string | null; withFamily: boolean; most: number },
): Promise<AccountEventRow[]> =>
  db.all(
    select(
      'accountEvents',
      columnsOf(AccountEventRow, 'e'),
      `FROM account_event e WHERE e.accountId=? AND (1=? OR e.kind NOT IN ${OF_FAMILIES.sql}) AND (1=? OR e.id < ?)
        ORDER BY e.id DESC LIMIT ${most}`,
    ),
    [accountId, Number(withFamily), ...OF_FAMILIES.values, Number(before === null), before ?? ''],
  );

const ADDRESS_CHANGED = select(
  'addressChangedAfter',
  FOUND,
  `FROM account_event e WHERE e.accountId=? AND e.kind='ADDRESS_CHANGED' AND e.at > ? LIMIT 1`,
);

/** Whether an account has got another email address after an instant. */
export const addressChangedAfter = async (
  ctx: Pick<Context, 'db'>,
  accountId: string,
  after: Instant,
): Promise<boolean> => (await one(ctx.db, ADDRESS_CHANGED, [accountId, after])) !== undefined;

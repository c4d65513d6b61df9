/** Auditors, for letters about the access log. */
import type { Context } from '../../../core/context';
import { columns, columnsOf, computed, select } from '../../../database';
import { Account } from '../account.entity';

const AUDITORS = select(
  'auditorsWithAddress',
  columns(
    columnsOf(Account, 'a', ['id', 'givenNames']),
    computed<{ provenEmail: string }>({ provenEmail: 'a.provenEmail' }),
  ),
  `FROM account a WHERE a.provenEmail IS NOT NULL AND a.closedAt IS NULL AND EXISTS (SELECT 1 FROM account_role r
    WHERE r.accountId = a.id AND r.role='AUDITOR' AND (r.endsAt IS NULL OR r.endsAt > ?)) ORDER BY a.id`,
);

/** Every auditor with an address at which a password was received and used. */
export const auditorsWithAddress = (
  ctx: Pick<Context, 'db' | 'now'>,
): Promise<{ id: string; givenNames: string; provenEmail: string }[]> => ctx.db.all(AUDITORS, [ctx.now()]);

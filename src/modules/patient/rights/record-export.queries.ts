/** The addresses of exported records. */
import type { Context } from '../../../core/context';
import { columns, columnsOf, computed, one, select, type RowOf } from '../../../database';
import { instants, showsRecord } from '../authority/link';
import { RecordExportRow } from './record-export.entity';

/** `isOpen` is 1 while the account may be used and has the link for which the address was given. */
const BY_DIGEST = select(
  'exportByDigest',
  columns(
    columnsOf(RecordExportRow, 'x'),
    computed<{ isOpen: number }>({
      isOpen: `CASE WHEN EXISTS (SELECT 1 FROM caregiver c JOIN account a ON a.id = c.accountId
        WHERE c.patientId = x.patientId AND c.accountId = x.accountId AND ${showsRecord('c')} AND c.registeredAt <= x.issuedAt
          AND a.closedAt IS NULL AND (a.suspendedUntil IS NULL OR a.suspendedUntil <= ?)) THEN 1 ELSE 0 END`,
    }),
  ),
  'FROM record_export x WHERE x.digest=?',
);

/** The export at the address with this digest; undefined for none. */
export const exportByDigest = (
  ctx: Pick<Context, 'db' | 'now'>,
  digest: string,
): Promise<RowOf<typeof BY_DIGEST> | undefined> => one(ctx.db, BY_DIGEST, [...instants(ctx.now()), ctx.now(), digest]);

/** The access log of a child's record. */
import { UNRELEASED } from '../../../core/access-log';
import type { Context } from '../../../core/context';
import { AuditEvent } from '../../../core/core.entity';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import { zoned } from '../../../core/time';
import { columnsOf, select } from '../../../database';
import type { AccessLogEntry } from '../patient.types';
import { unusualReasons } from './unusual';
import { auditFacts } from './unusual.queries';

/** Other values of `accountId` stand for public pages and for jobs. */
const ACCOUNT_ID = /^[0-9A-Z]{26}$/;

const ENTRY = columnsOf(AuditEvent, 'e', [
  'id',
  'at',
  'operation',
  'outcome',
  'accountId',
  'serviceAccountId',
  'requestId',
  'outsideReader',
]);

/** An entry whose persons the resolver adds. */
export type AccessLogNode = AccessLogEntry & Record<'actor' | 'serviceAccount', { id: string } | null>;

/** The access log of a child's record, newest first. Only after `authorizeAccessLog` (patient.rules.ts). */
export async function accessLogByPatient(
  ctx: Context,
  patientId: string,
  { timeZone, isForFamily }: { timeZone: string; isForFamily: boolean },
  args: PageArgs,
): Promise<Page<AccessLogNode>> {
  const after = openPage(ctx, args);
  const rows = await ctx.db.all(
    select(
      'accessLogByPatient',
      ENTRY,
      `FROM audit_event e WHERE patientId=? ${isForFamily ? `AND operation NOT LIKE '%${UNRELEASED}'` : ''} ${after ? 'AND id < ?' : ''} ORDER BY id DESC LIMIT ${args.first + 1}`,
    ),
    after ? [patientId, after[0]!] : [patientId],
  );
  const facts = isForFamily || rows.length === 0 ? undefined : await auditFacts(ctx, patientId, timeZone, rows);
  return page(
    ctx,
    args,
    rows,
    (row) => [row.id],
    (row) => ({
      id: row.id,
      at: zoned(row.at, timeZone),
      operation: row.operation,
      outcome: row.outcome,
      outsideReader: row.outsideReader,
      unusual: facts ? unusualReasons(row, facts.actors.get(row.accountId), facts.child) : [],
      actor: ACCOUNT_ID.test(row.accountId) ? { id: row.accountId } : null,
      serviceAccount: row.serviceAccountId === null ? null : { id: row.serviceAccountId },
    }),
  );
}

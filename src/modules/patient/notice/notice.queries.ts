/** Reads of notices: those of an account, and those that no caregiver has acknowledged. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { say } from '../../../core/i18n';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import { zoned, zonedOrNull, type Instant } from '../../../core/time';
import { Role, unitsWith } from '../../../core/viewer';
import { inList } from '../../../database';
import { NOTICE_TEXTS, type Notice, type NoticeKind } from './notice.types';

type NoticeFound = {
  id: string;
  patientId: string;
  kind: NoticeKind;
  subjectId: string;
  occurredAt: Instant;
  acknowledgedAt: Instant | null;
  timeZone: string;
};

type NoticeNode = Notice & { patient: { id: string } };

const NOTICE = `SELECT n.id, n.patientId, n.kind, n.subjectId, n.occurredAt, n.acknowledgedAt, u.timeZone
  FROM notice n JOIN caregiver c ON c.patientId = n.patientId AND c.accountId = n.accountId AND c.revokedAt IS NULL
  JOIN patient p ON p.id = n.patientId JOIN medical_unit u ON u.clues = p.medicalUnitClues WHERE n.accountId=?`;

const noticeNode = (ctx: Context, row: NoticeFound): NoticeNode => ({
  id: row.id,
  kind: row.kind,
  subjectId: row.subjectId,
  message: say(ctx, ...NOTICE_TEXTS[row.kind]),
  occurredAt: zoned(row.occurredAt, row.timeZone),
  acknowledgedAt: zonedOrNull(row.acknowledgedAt, row.timeZone),
  patient: { id: row.patientId },
});

/** What an account was told, newest first; nothing of a child that it no longer cares for. */
export async function noticesByAccount(ctx: Context, accountId: string, args: PageArgs): Promise<Page<NoticeNode>> {
  const after = openPage(ctx, args);
  const rows = await ctx.db.all<NoticeFound>(
    `${NOTICE} ${after ? 'AND n.id < ?' : ''} ORDER BY n.id DESC LIMIT ${args.first + 1}`,
    after ? [accountId, after[0]!] : [accountId],
  );
  return page(
    ctx,
    args.first,
    rows,
    (row) => [row.id],
    (row) => noticeNode(ctx, row),
  );
}

/** Of these notices the account's own, in the order of `ids`. */
export async function noticesByIds(ctx: Context, accountId: string, ids: readonly string[]): Promise<NoticeNode[]> {
  const wanted = inList(ids);
  const rows = await ctx.db.all<NoticeFound>(`${NOTICE} AND n.id IN ${wanted.sql}`, [accountId, ...wanted.values]);
  const found = new Map(rows.map((row) => [row.id, noticeNode(ctx, row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

interface UnacknowledgedNode {
  id: string;
  kind: NoticeKind;
  subjectId: string;
  occurredAt: string;
  caregiversTold: number;
  patient: { id: string };
}

/** Changes that none of a child's caregivers has acknowledged, oldest first, in the viewer's units. */
export async function unacknowledgedByUnit(
  ctx: Context,
  clues: string | null | undefined,
  olderThanHours: number,
  args: PageArgs,
): Promise<Page<UnacknowledgedNode>> {
  const after = openPage(ctx, args);
  const own = unitsWith(await signedIn(ctx), Role.SOCIAL_WORKER, Role.CLINICIAN);
  const wanted = inList(clues ? own.filter((unit) => unit === clues) : own);
  const rows = await ctx.db.all<{
    id: string;
    patientId: string;
    kind: NoticeKind;
    subjectId: string;
    occurredAt: Instant;
    told: number;
    timeZone: string;
  }>(
    `SELECT MIN(n.id) AS id, n.patientId, n.kind, n.subjectId, MIN(n.occurredAt) AS occurredAt, COUNT(*) AS told, u.timeZone
       FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues JOIN notice n ON n.patientId = p.id
       JOIN caregiver c ON c.patientId = n.patientId AND c.accountId = n.accountId AND c.revokedAt IS NULL
      WHERE p.medicalUnitClues IN ${wanted.sql} AND n.occurredAt <= ?
      GROUP BY n.patientId, n.revision, n.kind, n.subjectId, u.timeZone
     HAVING MAX(n.acknowledgedAt) IS NULL ${after ? 'AND MIN(n.id) > ?' : ''}
      ORDER BY MIN(n.id) LIMIT ${args.first + 1}`,
    [...wanted.values, ctx.now() - olderThanHours * 3_600_000, ...(after ? [after[0]!] : [])],
  );
  return page(
    ctx,
    args.first,
    rows,
    (row) => [row.id],
    ({ id, kind, subjectId, occurredAt, told, timeZone, patientId }) => ({
      id,
      kind,
      subjectId,
      occurredAt: zoned(occurredAt, timeZone),
      caregiversTold: told,
      patient: { id: patientId },
    }),
  );
}

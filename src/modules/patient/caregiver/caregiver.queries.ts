/** Reads of caregivers' links, the funnel of registrations, and notices. */
import { Role, signedIn, unitsWith } from '../../../core/access';
import type { Context } from '../../../core/context';
import { inList, one, type SqlValue } from '../../../database';
import { say } from '../../../core/i18n';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import { zoned, zonedOrNull, type Instant } from '../../../core/time';
import { CredentialsStatus } from '../../identity';
import { NOTICE_TEXTS, type Notice, type NoticeKind } from '../notice/notice.types';

/** The active links of a child. */
export const caregiverLinks = (ctx: Pick<Context, 'db'>, patientId: string): Promise<{ accountId: string }[]> =>
  ctx.db.all('SELECT accountId FROM caregiver WHERE patientId=? AND revokedAt IS NULL', [patientId]);

/** The zone of one of `units` in which this account cares for a child; undefined when it cares for none there. */
export async function zoneOfCaregiver(
  ctx: Context,
  accountId: string,
  units: readonly string[],
): Promise<string | undefined> {
  const wanted = inList(units);
  const row = await one<{ timeZone: string }>(
    ctx.db,
    `SELECT u.timeZone FROM caregiver c JOIN patient p ON p.id = c.patientId JOIN medical_unit u ON u.clues = p.medicalUnitClues
      WHERE c.accountId=? AND c.revokedAt IS NULL AND u.clues IN ${wanted.sql} LIMIT 1`,
    [accountId, ...wanted.values],
  );
  return row?.timeZone;
}

interface RegistrationNode {
  registeredAt: string;
  patient: { id: string };
  user: { id: string };
}

/** The funnel: every caregiver of the viewer's units, newest first, by how far the credentials have come. */
export async function registrationsByUnit(
  ctx: Context,
  status: CredentialsStatus | null | undefined,
  args: PageArgs,
): Promise<Page<RegistrationNode> & { totalCount: number }> {
  const after = openPage(ctx, args);
  const wanted = inList(unitsWith(await signedIn(ctx), Role.SOCIAL_WORKER));
  const from = `FROM caregiver c JOIN patient p ON p.id = c.patientId JOIN medical_unit u ON u.clues = p.medicalUnitClues JOIN account a ON a.id = c.accountId`;
  const where = [`p.medicalUnitClues IN ${wanted.sql}`, 'c.revokedAt IS NULL'];
  const values: SqlValue[] = [...wanted.values];
  // EXPIRED is not stored: it follows from the clock, as in identity's credentialsStatusAt.
  const expired = `(a.credentialsStatus <> 'ACTIVATED' AND a.temporaryExpiresAt IS NOT NULL AND a.temporaryExpiresAt <= ?)`;
  if (status === CredentialsStatus.EXPIRED) {
    where.push(expired);
    values.push(ctx.now());
  } else if (status) {
    where.push(`a.credentialsStatus=? AND NOT ${expired}`);
    values.push(status, ctx.now());
  }
  const total = await one<{ n: number }>(ctx.db, `SELECT COUNT(*) AS n ${from} WHERE ${where.join(' AND ')}`, values);
  if (after) {
    where.push(
      '(c.registeredAt < ? OR (c.registeredAt = ? AND (c.patientId > ? OR (c.patientId = ? AND c.accountId > ?))))',
    );
    values.push(Number(after[0]), Number(after[0]), after[1]!, after[1]!, after[2]!);
  }
  const rows = await ctx.db.all<{ registeredAt: Instant; patientId: string; accountId: string; timeZone: string }>(
    `SELECT c.registeredAt, c.patientId, c.accountId, u.timeZone ${from} WHERE ${where.join(' AND ')}
      ORDER BY c.registeredAt DESC, c.patientId, c.accountId LIMIT ${args.first + 1}`,
    values,
  );
  const listed = page(
    ctx,
    args.first,
    rows,
    (row) => [String(row.registeredAt), row.patientId, row.accountId],
    (row) => ({
      registeredAt: zoned(row.registeredAt, row.timeZone),
      patient: { id: row.patientId },
      user: { id: row.accountId },
    }),
  );
  return { ...listed, totalCount: total?.n ?? 0 };
}

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

/** Reads of notices: those of an account, and those that no caregiver has acknowledged. */
import { ulid } from 'ulid';
import { signedIn } from '../../../core/access';
import { recordRead } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { firstIdAt } from '../../../core/ids';
import { byKey } from '../../../core/loader';
import { undoMs } from '../../../core/outbox';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import { deleteBelow } from '../../../core/retention';
import { zoned, type Instant } from '../../../core/time';
import { Role, unitsWith } from '../../../core/viewer';
import {
  columns,
  columnsOf,
  computed,
  inList,
  nullable,
  one,
  select,
  updateStatement,
  type RowOf,
} from '../../../database';
import { Account } from '../../identity';
import { instants, showsRecord } from '../authority/link';
import { CarnetEndRow } from '../end/end.entity';
import { hasDied } from '../end/end.queries';
import { CaregiverRow, MedicalUnitRow, NoticeRow } from '../patient.entity';
import type { NoticeKind } from './notice.types';

const NOTICE = columns(
  columnsOf(NoticeRow, 'n', [
    'id',
    'patientId',
    'kind',
    'subjectId',
    'occurredAt',
    'acknowledgedAt',
    'fromStartsAt',
    'toStartsAt',
    'day',
    'reason',
    'followUpIds',
  ]),
  columnsOf(MedicalUnitRow, 'u', ['timeZone']),
  nullable(columnsOf(CarnetEndRow, 'ended', ['outcome'])),
);
export type NoticeFound = RowOf<typeof NOTICE>;

/** The notices of an account, those of children for whom it no longer cares left out. */
const FROM = `FROM notice n
  JOIN caregiver c ON c.patientId = n.patientId AND c.accountId = n.accountId AND ${showsRecord('c')}
  JOIN patient p ON p.id = n.patientId JOIN medical_unit u ON u.clues = p.medicalUnitClues
  LEFT JOIN carnet_end ended ON ended.id = n.subjectId WHERE n.accountId=?`;

/** The notices of an account, newest first. */
export async function noticesByAccount(ctx: Context, accountId: string, args: PageArgs): Promise<Page<NoticeFound>> {
  const after = openPage(ctx, args);
  const rows = await ctx.db.all(
    select(
      'noticesByAccount',
      NOTICE,
      `${FROM} ${after ? 'AND n.id < ?' : ''} ORDER BY n.id DESC LIMIT ${args.first + 1}`,
    ),
    [...instants(ctx.now()), accountId, ...(after ? [after[0]!] : [])],
  );
  return page(
    ctx,
    args,
    rows,
    (row) => [row.id],
    (row) => row,
  );
}

/** Those of the notices that are the account's own, in the order of `ids`. */
export async function noticesByIds(ctx: Context, accountId: string, ids: readonly string[]): Promise<NoticeFound[]> {
  const wanted = inList(ids);
  const rows = await ctx.db.all(select('noticesByIds', NOTICE, `${FROM} AND n.id IN ${wanted.sql}`), [
    ...instants(ctx.now()),
    accountId,
    ...wanted.values,
  ]);
  const found = byKey(rows, 'id');
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The notices of an account about these children that it has not acknowledged, oldest first. */
export async function newNoticesAbout(
  ctx: Context,
  accountId: string,
  patientIds: readonly string[],
): Promise<NoticeFound[]> {
  const wanted = inList(patientIds);
  return ctx.db.all(
    select(
      'newNoticesAbout',
      NOTICE,
      `${FROM} AND n.acknowledgedAt IS NULL AND n.patientId IN ${wanted.sql} ORDER BY n.id`,
    ),
    [...instants(ctx.now()), accountId, ...wanted.values],
  );
}

const RELEASES = select(
  'releasesSince',
  columnsOf(NoticeRow, 'n', ['id', 'accountId', 'followUpIds']),
  `FROM notice n WHERE n.patientId=? AND n.id > ? AND n.kind='FOLLOW_UP_RELEASED' AND n.takenAt=?
    AND n.occurredAt >= ? AND n.acknowledgedAt IS NULL ORDER BY n.id`,
);

/** The notices of follow-ups of one moment that were released since an instant and that are not acknowledged. */
export const releasesSince = (
  ctx: Context,
  patientId: string,
  takenAt: Instant,
  since: Instant,
): Promise<RowOf<typeof RELEASES>[]> => ctx.db.all(RELEASES, [patientId, ulid(since).slice(0, 10), takenAt, since]);

const SINCE = select(
  'noticesSince',
  columnsOf(NoticeRow, 'n', ['id']),
  'FROM notice n WHERE n.accountId=? AND n.id >= ? AND n.occurredAt >= ? LIMIT 1',
);

/** Whether an account has a notice from an instant on. */
export const noticesSince = async (ctx: Pick<Context, 'db'>, accountId: string, since: Instant): Promise<boolean> =>
  (await ctx.db.all(SINCE, [accountId, ulid(since).slice(0, 10), since])).length > 0;

const TOLD = select(
  'caregiversToNotify',
  columns(
    columnsOf(Account, 'a', ['id']),
    columnsOf(CaregiverRow, 'c', ['relationship', 'scope']),
    columnsOf(MedicalUnitRow, 'u', ['clues', 'timeZone']),
  ),
  `FROM caregiver c JOIN account a ON a.id = c.accountId
    JOIN patient p ON p.id = c.patientId JOIN medical_unit u ON u.clues = p.medicalUnitClues
    WHERE c.patientId=? AND ${showsRecord('c')} AND a.closedAt IS NULL AND NOT ${hasDied('c.patientId')} ORDER BY a.id`,
);
/** An account that may be notified, with its link to the child, and the child's unit. */
export type NoticeReader = RowOf<typeof TOLD>;

/** The accounts of a child's caregivers and its own; none for a child that has died. */
export const caregiversToNotify = (ctx: Pick<Context, 'db' | 'now'>, patientId: string): Promise<NoticeReader[]> =>
  ctx.db.all(TOLD, [patientId, ...instants(ctx.now())]);

const AT_REVISION = select(
  'noticesAtRevision',
  computed<{ n: number }>({ n: 'COUNT(*)' }),
  'FROM notice WHERE patientId=? AND revision=? AND kind=?',
);

/** How many caregivers got a notice of this kind about the change that raised the child to `revision`. */
export const noticesAtRevision = async (
  ctx: Pick<Context, 'db'>,
  patientId: string,
  revision: number,
  kind: NoticeKind,
): Promise<number> => (await one(ctx.db, AT_REVISION, [patientId, revision, kind]))?.n ?? 0;

interface UnacknowledgedNode {
  id: string;
  kind: NoticeKind;
  subjectId: string;
  occurredAt: string;
  caregiversTold: number;
  patient: { id: string };
}

/** Another notice `o` of the change of notice `n`, to a caregiver whose link shows the record. Values: {@link instants}, then the latest instant. */
const OF_CHANGE = `FROM notice o JOIN caregiver k ON k.patientId = o.patientId AND k.accountId = o.accountId AND ${showsRecord('k')}
  WHERE o.patientId = n.patientId AND o.revision = n.revision AND o.kind = n.kind AND o.subjectId = n.subjectId
    AND o.occurredAt <= ?`;
const UNACKNOWLEDGED = columns(
  columnsOf(NoticeRow, 'n', ['id', 'patientId', 'kind', 'subjectId']),
  columnsOf(MedicalUnitRow, 'u', ['timeZone']),
  computed<{ occurredAt: Instant; told: number }>({
    occurredAt: `(SELECT MIN(o.occurredAt) ${OF_CHANGE})`,
    told: `(SELECT COUNT(*) ${OF_CHANGE})`,
  }),
);

/**
 * Changes that none of a child's caregivers has acknowledged and that can no longer be undone, oldest first, in the viewer's
 * units: the first notice of each, found among those that are open by unit and id.
 */
export async function unacknowledgedByUnit(
  ctx: Context,
  clues: string | null | undefined,
  olderThanHours: number,
  args: PageArgs,
): Promise<Page<UnacknowledgedNode>> {
  const after = openPage(ctx, args);
  const viewer = await signedIn(ctx);
  const own = unitsWith(viewer, Role.SOCIAL_WORKER, Role.CLINICIAN);
  const wanted = inList(clues ? own.filter((unit) => unit === clues) : own);
  const now = instants(ctx.now());
  const until = ctx.now() - Math.max(olderThanHours * 3_600_000, undoMs(ctx));
  const rows = await ctx.db.all(
    select(
      'unacknowledgedByUnit',
      UNACKNOWLEDGED,
      `FROM notice n JOIN medical_unit u ON u.clues = n.unitClues
       JOIN caregiver c ON c.patientId = n.patientId AND c.accountId = n.accountId AND ${showsRecord('c')}
      WHERE n.unitClues IN ${wanted.sql} AND n.isOpen = 1 AND n.acknowledgedAt IS NULL AND n.occurredAt <= ?
        AND NOT EXISTS (SELECT 1 ${OF_CHANGE} AND (o.acknowledgedAt IS NOT NULL OR o.id < n.id))
        ${after ? 'AND n.id > ?' : ''} ORDER BY n.id LIMIT ${args.first + 1}`,
    ),
    [
      ...[until, until].flatMap((at) => [...now, at]),
      ...now,
      ...wanted.values,
      until,
      ...now,
      until,
      ...(after ? [after[0]!] : []),
    ],
  );
  // Kind and subject of a change are data of the child: each child of the page has a row in the access log.
  for (const { patientId } of rows.slice(0, args.first)) recordRead(ctx, viewer.accountId, patientId);
  return page(
    ctx,
    args,
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

/** For how long a notice stays: as long as a clinical record has to be kept at least (NOM-004-SSA3-2012, 5.4). */
const NOTICES_KEPT_MS = 5 * 366 * 24 * 3_600_000;

/** Deletes notices of five years ago; returns how many. */
export const deleteOldNotices = (ctx: Pick<Context, 'database' | 'now'>): Promise<number> =>
  deleteBelow(ctx, 'deleteOldNotices', {
    entity: NoticeRow,
    column: 'id',
    limit: firstIdAt(ctx.now() - NOTICES_KEPT_MS),
  });

const GROUP = columnsOf(NoticeRow, 'n', ['patientId', 'revision', 'kind', 'subjectId']);
const CLOSE = updateStatement(
  'closeChanges',
  NoticeRow,
  'isOpen=0',
  'patientId=? AND revision=? AND kind=? AND subjectId=? AND isOpen=1',
);

/** Marks the notices of the changes to which these notices belong, which their account has acknowledged. In the caller's transaction. */
export async function closeChanges(tx: Pick<Context, 'db'>, accountId: string, ids: readonly string[]): Promise<void> {
  const wanted = inList(ids);
  const from = `FROM notice n WHERE n.accountId=? AND n.isOpen=1 AND n.id IN ${wanted.sql}`;
  for (const { patientId, revision, kind, subjectId } of await tx.db.all(select('changesOfNotices', GROUP, from), [
    accountId,
    ...wanted.values,
  ]))
    await tx.db.run(CLOSE, [patientId, revision, kind, subjectId]);
}

const UNSEEN = select(
  'changesToReopen',
  columnsOf(NoticeRow, 'n', ['id']),
  `FROM notice n WHERE n.patientId=? AND n.isOpen=0 AND NOT EXISTS (SELECT 1 FROM notice o
     JOIN caregiver k ON k.patientId = o.patientId AND k.accountId = o.accountId AND ${showsRecord('k')}
    WHERE o.patientId = n.patientId AND o.revision = n.revision AND o.kind = n.kind AND o.subjectId = n.subjectId
      AND o.acknowledgedAt IS NOT NULL)`,
);

/**
 * Opens the changes of a child that only adults have acknowledged whose link no longer shows the record. In the transaction that
 * ends a link or excludes an adult.
 */
export async function reopenChanges(tx: Pick<Context, 'db' | 'now'>, patientId: string): Promise<void> {
  const found = await tx.db.all(UNSEEN, [patientId, ...instants(tx.now())]);
  if (found.length === 0) return;
  const wanted = inList(found.map(({ id }) => id));
  await tx.db.run(updateStatement('reopenChanges', NoticeRow, 'isOpen=1', `id IN ${wanted.sql}`), wanted.values);
}

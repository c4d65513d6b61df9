/** Notices: one for each caregiver and change, with one discreet letter, in the transaction of the change; acknowledgement. */
import { ulid } from 'ulid';
import { signedIn } from '../../../core/access';
import { foundOrMissed } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { deleteStatement, inList, insert, update, updateStatement } from '../../../database';
import { badUserInput, notFound } from '../../../core/faults';
import { emptyPage, MOST_PER_PAGE, type PageArgs } from '../../../core/pagination';
import type { Day, Instant } from '../../../core/time';
import { queueChanges } from '../../../core/changed-records';
import { inTransaction } from '../../../core/transaction';
import { Problems } from '../../../core/validation';
import { postMessages } from './messages.rules';
import { noticeMessages } from './notice.messages';
import {
  caregiversToNotify,
  closeChanges,
  newNoticesAbout,
  noticesByAccount,
  noticesByIds,
  releasesSince,
  type NoticeReader,
} from './notice.queries';
import { daysOfNotice, noticeNode, noticePage, type NoticeNode } from './notice.view';
import { NoticeRow } from '../patient.entity';
import type { NoticeKind } from './notice.types';
import { requireOwnPassword } from '../patient.rules';
import type { VisiblePatient } from '../visibility.queries';

/** What a notice reports. */
export interface ReportedChange {
  kind: NoticeKind;
  subjectId: string;
  /** The start before and after the change of an appointment or a surgery. */
  fromStartsAt?: Instant | null;
  toStartsAt?: Instant | null;
  /** The day at the hospital, for a change without a start. */
  day?: Day | null;
  /** The words of staff for the family. */
  reason?: string | null;
  /** Released follow-ups that were taken at one moment: they join the notice of that moment that is still new. */
  followUps?: { takenAt: Instant; ids: readonly string[] };
}

/**
 * One notice per active caregiver of `patient` and for its own account, those for whom `isTold` holds, for one change. Returns
 * how many. In the caller's transaction, after `lockPatient`.
 */
export async function notify(
  tx: Context,
  patient: Pick<VisiblePatient, 'id' | 'revision' | 'medicalUnitClues'>,
  change: ReportedChange,
  isTold: (reader: NoticeReader) => boolean = () => true,
): Promise<number> {
  const caregivers = (await caregiversToNotify(tx, patient.id)).filter(isTold);
  const joined = change.followUps && (await joinFollowUps(tx, patient.id, change.followUps));
  const notices: NoticeRow[] = caregivers
    .filter(({ id }) => !joined?.has(id))
    .map((caregiver) => ({
      id: ulid(tx.now()),
      accountId: caregiver.id,
      patientId: patient.id,
      kind: change.kind,
      subjectId: change.subjectId,
      revision: patient.revision,
      occurredAt: tx.now(),
      acknowledgedAt: null,
      fromStartsAt: change.fromStartsAt ?? null,
      toStartsAt: change.toStartsAt ?? null,
      day: change.day ?? null,
      reason: change.reason ?? null,
      takenAt: change.followUps?.takenAt ?? null,
      followUpIds: change.followUps ? JSON.stringify(change.followUps.ids) : null,
      unitClues: patient.medicalUnitClues,
      isOpen: 1,
    }));
  await insert(tx.db, 'notify', NoticeRow, notices);
  await postMessages(tx, patient.id, change, caregivers);
  return notices.length;
}

/** Deletes the notices of the adults of a child about a record that is private from now on. In the caller's transaction. */
export const forgetNotices = (tx: Context, patientId: string, subjectId: string): Promise<number> =>
  tx.db.run(FORGET, [patientId, subjectId, patientId]);
const FORGET = deleteStatement(
  'forgetNotices',
  NoticeRow,
  `patientId=? AND subjectId=? AND accountId NOT IN
    (SELECT c.accountId FROM caregiver c WHERE c.patientId=? AND c.relationship = 'SELF')`,
);

/** The time in which follow-ups of one moment join the notice of the first. */
const JOINING_MS = 30_000;

/** Adds follow-ups to the new notices of their moment that no caregiver has acknowledged; returns the accounts of those notices. */
async function joinFollowUps(
  tx: Context,
  patientId: string,
  { takenAt, ids }: { takenAt: Instant; ids: readonly string[] },
): Promise<ReadonlySet<string>> {
  const open = await releasesSince(tx, patientId, takenAt, tx.now() - JOINING_MS);
  for (const { id, followUpIds } of open) {
    const all = [...new Set([...(JSON.parse(followUpIds ?? '[]') as string[]), ...ids])];
    await update(tx.db, 'joinFollowUps', NoticeRow, { id }, { followUpIds: JSON.stringify(all) });
  }
  return new Set(open.map(({ accountId }) => accountId));
}

/** The viewer's notices; an empty page for another account. */
export async function ownNotices(ctx: Context, accountId: string, args: PageArgs): Promise<object> {
  await requireOwnPassword(ctx);
  const viewer = await signedIn(ctx);
  if (viewer.personId !== accountId) return emptyPage();
  return noticePage(ctx, await noticesByAccount(ctx, accountId, args));
}

/** A notice of the viewer; null for any other id. */
export async function ownNoticeById(ctx: Context, id: string): Promise<object | null> {
  const { personId } = await signedIn(ctx);
  const [own] = await noticesByIds(ctx, personId, [id]);
  return foundOrMissed(ctx, id, own && noticeNode(ctx, own));
}

/** The viewer's notices about these children that are not acknowledged, each with its days, oldest first. */
export async function newNoticesByPatient(
  ctx: Context,
  patientIds: readonly string[],
): Promise<{ patientId: string; days: ReadonlySet<Day>; notice: NoticeNode }[]> {
  const { personId } = await signedIn(ctx);
  return (await newNoticesAbout(ctx, personId, patientIds)).map((row) => ({
    patientId: row.patientId,
    days: daysOfNotice(row),
    notice: noticeNode(ctx, row),
  }));
}

/** Marks the viewer's notices as acknowledged, all or none; one that was acknowledged before keeps its time. */
export async function acknowledgeNotices(ctx: Context, ids: readonly string[]): Promise<object[]> {
  const { accountId } = await signedIn(ctx);
  if (ids.length > MOST_PER_PAGE)
    throw badUserInput(ctx, new Problems(ctx).add('ids', 'TOO_MANY', noticeMessages.tooMany(MOST_PER_PAGE)).list);
  const own = await noticesByIds(ctx, accountId, ids);
  if (own.length !== ids.length) throw notFound(ctx);
  const wanted = inList(ids);
  await inTransaction(ctx, async (tx) => {
    await tx.db.run(
      updateStatement(
        'acknowledgeNotices',
        NoticeRow,
        'acknowledgedAt=?',
        `accountId=? AND acknowledgedAt IS NULL AND id IN ${wanted.sql}`,
      ),
      [tx.now(), accountId, ...wanted.values],
    );
    await closeChanges(tx, accountId, ids);
    await queueChanges(tx.db, [...new Set(own.map(({ patientId }) => patientId))], tx.now());
  });
  return (await noticesByIds(ctx, accountId, ids)).map((row) => noticeNode(ctx, row));
}

/** Notices: one for each caregiver and change, with one discreet letter, in the transaction of the change; acknowledgement. */
import { ulid } from 'ulid';
import { signedIn } from '../../../core/access';
import { foundOrMissed } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { inList, insert, updateStatement } from '../../../database';
import { badUserInput, notFound } from '../../../core/faults';
import { postChanged } from '../../../core/outbox';
import { emptyPage, MOST_PER_PAGE, type PageArgs } from '../../../core/pagination';
import { Problems } from '../../../core/validation';
import { noticeMessages } from './notice.messages';
import { caregiversToNotify, noticesByAccount, noticesByIds } from './notice.queries';
import { noticeNode, noticePage } from './notice.view';
import { NoticeRow } from '../patient.entity';
import type { NoticeKind } from './notice.types';
import { requireOwnPassword } from '../patient.rules';
import type { VisiblePatient } from '../visibility.queries';

/** One notice per active caregiver of `patient`, but for the account `except`, for one change. In the caller's transaction, after `lockPatient`. */
export async function notify(
  tx: Context,
  patient: Pick<VisiblePatient, 'id' | 'revision'>,
  change: { kind: NoticeKind; subjectId: string },
  { except = '' }: { except?: string } = {},
): Promise<void> {
  const caregivers = await caregiversToNotify(tx, patient.id, except);
  const notices: NoticeRow[] = caregivers.map((caregiver) => ({
    id: ulid(tx.now()),
    accountId: caregiver.id,
    patientId: patient.id,
    kind: change.kind,
    subjectId: change.subjectId,
    revision: patient.revision,
    occurredAt: tx.now(),
    acknowledgedAt: null,
  }));
  await insert(tx.db, 'notify', NoticeRow, notices);
  await postChanged(tx, caregivers);
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

/** Marks the viewer's notices as acknowledged, all or none; one that was acknowledged before keeps its time. */
export async function acknowledgeNotices(ctx: Context, ids: readonly string[]): Promise<object[]> {
  const { accountId } = await signedIn(ctx);
  if (ids.length > MOST_PER_PAGE)
    throw badUserInput(ctx, new Problems(ctx).add('ids', 'TOO_MANY', noticeMessages.tooMany(MOST_PER_PAGE)).list);
  const own = await noticesByIds(ctx, accountId, ids);
  if (own.length !== ids.length) throw notFound(ctx);
  const wanted = inList(ids);
  await ctx.database.run(
    updateStatement(
      'acknowledgeNotices',
      NoticeRow,
      'acknowledgedAt=?',
      `accountId=? AND acknowledgedAt IS NULL AND id IN ${wanted.sql}`,
    ),
    [ctx.now(), accountId, ...wanted.values],
  );
  return (await noticesByIds(ctx, accountId, ids)).map((row) => noticeNode(ctx, row));
}

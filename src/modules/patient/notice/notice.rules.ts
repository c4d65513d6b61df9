/** Telling a family of a change: one notice for each caregiver, and one discreet letter, in the transaction of the change; and what the family says to it. */
import { ulid } from 'ulid';
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { inList, insert } from '../../../database';
import { badUserInput, notFound } from '../../../core/faults';
import { say } from '../../../core/i18n';
import { postChanged } from '../../../core/outbox';
import { MOST_PER_PAGE, type PageArgs } from '../../../core/pagination';
import { noticesByAccount, noticesByIds } from './notice.queries';
import type { NoticeRow } from '../patient.entity';
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
  const caregivers = await tx.db.all<{ id: string; email: string; givenNames: string }>(
    `SELECT a.id, a.email, a.givenNames FROM caregiver c JOIN account a ON a.id = c.accountId
      WHERE c.patientId=? AND c.revokedAt IS NULL AND a.closedAt IS NULL AND a.id <> ? ORDER BY a.id`,
    [patient.id, except],
  );
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
  await insert(tx.db, 'notice', notices);
  await postChanged(tx, caregivers);
}

/** What the viewer was told; of others nothing. */
export async function ownNotices(ctx: Context, accountId: string, args: PageArgs): Promise<object> {
  await requireOwnPassword(ctx);
  const viewer = await signedIn(ctx);
  if (viewer.accountId !== accountId) return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
  return noticesByAccount(ctx, accountId, args);
}

/** Marks the viewer's notices as seen, all or none; one that was seen before keeps its time. */
export async function acknowledgeNotices(ctx: Context, ids: readonly string[]): Promise<object[]> {
  const { accountId } = await signedIn(ctx);
  if (ids.length > MOST_PER_PAGE)
    throw badUserInput(ctx, [
      {
        path: 'ids',
        code: 'TOO_MANY',
        message: say(
          ctx,
          `Envía como máximo ${MOST_PER_PAGE} avisos a la vez.`,
          `Send ${MOST_PER_PAGE} notices at most at a time.`,
        ),
      },
    ]);
  const own = await noticesByIds(ctx, accountId, ids);
  if (own.length !== ids.length) throw notFound(ctx);
  const wanted = inList(ids);
  await ctx.database.run(
    `UPDATE notice SET acknowledgedAt=? WHERE accountId=? AND acknowledgedAt IS NULL AND id IN ${wanted.sql}`,
    [ctx.now(), accountId, ...wanted.values],
  );
  return noticesByIds(ctx, accountId, ids);
}

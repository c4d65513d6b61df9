/** Telling a family of a change: one notice for each caregiver, and one discreet letter, in the transaction of the change. */
import { ulid } from 'ulid';
import type { Context } from '../../core/context';
import { insert } from '../../core/database';
import { postChanged } from '../../core/outbox';
import type { NoticeRow } from './patient.entity';
import type { NoticeKind } from './notice.results';
import type { VisiblePatient } from './visibility.queries';

/** One notice per active caregiver of `patient` for one change. In the caller's transaction, after `lockPatient`. */
export async function notify(tx: Context, patient: Pick<VisiblePatient, 'id' | 'revision'>, change: { kind: NoticeKind; subjectId: string }): Promise<void> {
  const caregivers = await tx.db.all<{ id: string; email: string; givenNames: string }>(
    `SELECT a.id, a.email, a.givenNames FROM caregiver c JOIN account a ON a.id = c.accountId
      WHERE c.patientId=? AND c.revokedAt IS NULL AND a.closedAt IS NULL ORDER BY a.id`,
    [patient.id],
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

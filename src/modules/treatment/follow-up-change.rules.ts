/** The history of a follow-up: written with each change, and reported to a write that was based on an older revision. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { zoned, type Instant } from '../../core/time';
import { insert } from '../../database';
import type { VisiblePatient } from '../patient';
import { followUpChangesAfter, sameRecordedAfter } from './follow-up.queries';
import type { FollowUpKind } from './follow-up.types';
import type { RecordChanged } from './record-change.types';
import { recordChanged } from './record-change.view';
import { FollowUpChangeRow, type FollowUpRow } from './treatment.entity';

export type Difference = Pick<FollowUpChangeRow, 'field' | 'oldValue' | 'newValue'>;

/** Writes the changed fields of a follow-up; the reason of a release is empty. */
export async function insertChanges(
  tx: Context,
  { id: patientId, revision }: VisiblePatient,
  followUpId: string,
  reason: string,
  changes: readonly Difference[],
): Promise<void> {
  const { accountId: changedBy } = await signedIn(tx);
  const rows = changes.map((change): FollowUpChangeRow => {
    const changedAt = tx.now();
    return { id: ulid(changedAt), patientId, followUpId, ...change, reason, changedAt, changedBy, revision };
  });
  await insert(tx.db, 'insertChanges', FollowUpChangeRow, rows);
}

/** The refusal of a correction that was based on revision `since`, with the changes after it. */
export async function changedMeanwhile(
  tx: Context,
  { revision, medicalUnit: { timeZone } }: VisiblePatient,
  { patientId, id }: FollowUpRow,
  since: number,
): Promise<RecordChanged> {
  const rows = await followUpChangesAfter(tx, patientId, id, since);
  return recordChanged(
    tx,
    revision,
    rows.map(({ id: changeId, field, oldValue, newValue, reason, changedAt, changedBy }) => ({
      id: changeId,
      at: zoned(changedAt, timeZone),
      by: { id: changedBy },
      operation: field === 'released' && newValue === 'true' ? 'releaseFollowUp' : 'correctFollowUp',
      field,
      oldValue,
      newValue,
      reason: reason || null,
      identity: false,
    })),
  );
}

/** The refusal of values whose client has not seen that the same kinds were recorded for the same moment; undefined when it has. */
export async function recordedMeanwhile(
  tx: Context,
  { id, revision, medicalUnit: { timeZone } }: VisiblePatient,
  kinds: readonly FollowUpKind[],
  { takenAt, expectedRevision: since }: { takenAt: Instant; expectedRevision?: number | null },
): Promise<RecordChanged | undefined> {
  if (since === undefined || since === null) return undefined;
  const rows = await sameRecordedAfter(tx, id, { kinds, takenAt }, since);
  if (rows.length === 0) return undefined;
  return recordChanged(
    tx,
    revision,
    rows.map(({ id: changeId, value, note, recordedAt, recordedBy }) => ({
      id: changeId,
      at: zoned(recordedAt, timeZone),
      by: { id: recordedBy },
      operation: 'recordFollowUp',
      field: value === null ? 'note' : 'value',
      oldValue: null,
      newValue: value === null ? note : String(value),
      reason: null,
      identity: false,
    })),
  );
}

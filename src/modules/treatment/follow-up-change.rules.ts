/** The history of a follow-up: written with each change, and reported to a write that was based on an older revision. */
import type { Context } from '../../core/context';
import { RecordKind } from '../../core/record-kind';
import { changesAfter, shownChange, writeHistory, type FieldChange } from '../../core/record-history';
import { zoned, type Instant } from '../../core/time';
import type { VisiblePatient } from '../patient';
import { sameRecordedAfter } from './follow-up.queries';
import type { FollowUpKind } from './follow-up.types';
import type { RecordChanged } from './record-change.types';
import { recordChanged } from './record-change.view';
import type { FollowUpRow } from './treatment.entity';

/** Writes the changed fields of a follow-up. */
export const insertChanges = (
  tx: Context,
  patient: VisiblePatient,
  id: string,
  reason: string | null,
  changes: readonly FieldChange[],
): Promise<unknown> => writeHistory(tx, patient, { kind: RecordKind.FOLLOW_UP, id }, changes, reason);

/** The refusal of a correction that was based on revision `since`, with the changes after it. */
export async function changedMeanwhile(
  tx: Context,
  { revision, medicalUnit: { timeZone } }: VisiblePatient,
  { id }: FollowUpRow,
  since: number,
): Promise<RecordChanged> {
  const rows = await changesAfter(tx, { kind: RecordKind.FOLLOW_UP, id }, since);
  return recordChanged(
    tx,
    revision,
    rows.map((row) => shownChange(row, timeZone)),
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
      record: { kind: RecordKind.FOLLOW_UP, id: changeId },
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

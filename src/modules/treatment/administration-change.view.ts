/** What was recorded of doses since a client read them. */
import type { Context } from '../../core/context';
import { zoned } from '../../core/time';
import type { VisiblePatient } from '../patient';
import { recordsOfDoses, type DoseToChange } from './administration.queries';
import { AdministrationStatus } from './administration.types';
import type { RecordChange, RecordChanged } from './record-change.types';
import { RecordKind } from '../../core/record-kind';
import { recordChanged } from './record-change.view';
import type { AdministrationRecordRow } from './treatment.entity';

/** The refusal of a write whose client has not seen what was recorded of `doses` after revision `since`; undefined when it has. */
export async function changedAfter(
  tx: Context,
  { id, revision, medicalUnit: { timeZone } }: VisiblePatient,
  doses: readonly DoseToChange[],
  since: number | null | undefined,
): Promise<RecordChanged | undefined> {
  if (since === undefined || since === null) return undefined;
  const records = await recordsOfDoses(
    tx,
    id,
    doses.map((dose) => dose.id),
  );
  const unseen = records.flatMap((record, index) =>
    record.revision > since ? changesOf(record, validBefore(records.slice(0, index), record), timeZone) : [],
  );
  return unseen.length > 0 ? recordChanged(tx, revision, unseen) : undefined;
}

const validBefore = (
  earlier: readonly AdministrationRecordRow[],
  { administrationId }: AdministrationRecordRow,
): AdministrationStatus =>
  earlier.findLast((record) => record.administrationId === administrationId && record.voidedAt === null)?.status ??
  AdministrationStatus.PLANNED;

/** The changes that one record stands for: it was made, checked, or voided. A void takes the place of what it voids. */
function changesOf(record: AdministrationRecordRow, before: AdministrationStatus, timeZone: string): RecordChange[] {
  const { id, checkedAt, checkedBy, voidedAt, voidedBy } = record;
  const change = (
    at: number,
    by: string,
    rest: Pick<RecordChange, 'operation' | 'field' | 'oldValue' | 'newValue' | 'reason'>,
  ): RecordChange => ({
    id,
    record: { kind: RecordKind.ADMINISTRATION, id: record.administrationId },
    at: zoned(at, timeZone),
    by: { id: by },
    identity: false,
    ...rest,
  });
  if (voidedAt !== null)
    return [
      change(voidedAt, voidedBy!, {
        operation: 'voidRecord',
        field: 'status',
        oldValue: record.status,
        newValue: before,
        reason: record.voidReason,
      }),
    ];
  const made = change(record.recordedAt, record.recordedBy, {
    operation: record.correctionReason === null ? 'recordAdministration' : 'correctAdministration',
    field: 'status',
    oldValue: before,
    newValue: record.status,
    reason: record.correctionReason ?? record.reason,
  });
  if (checkedAt === null) return [made];
  const checked = { operation: 'checkAdministration', field: 'givenDose', reason: null };
  const amount = record.givenDose === null ? null : String(record.givenDose);
  return [made, change(checkedAt, checkedBy!, { ...checked, oldValue: amount, newValue: amount })];
}

/** What was changed of the treatments of a child since a client read them. */
import type { Context } from '../../core/context';
import { zoned } from '../../core/time';
import { RecordKind } from '../../core/record-kind';
import type { VisiblePatient } from '../patient';
import type { PlanVersionRow } from './plan-version.entity';
import { planVersionsAfter } from './plan-version.queries';
import type { RecordChange, RecordChanged } from './record-change.types';
import { recordChanged } from './record-change.view';
import { statusChangesAfter } from './treatment.queries';

/** A version of a plan as a change of it. */
export const planChange = (
  { id, treatmentId, madeAt, madeBy, number, note }: PlanVersionRow,
  timeZone: string,
): RecordChange => ({
  id,
  record: { kind: RecordKind.TREATMENT, id: treatmentId },
  at: zoned(madeAt, timeZone),
  by: madeBy ? { id: madeBy } : null,
  operation: number === 1 ? 'startTreatment' : 'adjustTreatment',
  field: 'planVersion',
  oldValue: number === 1 ? null : String(number - 1),
  newValue: String(number),
  reason: note,
  identity: false,
});

/**
 * The refusal of a write whose client has not seen what was changed after revision `since`: of the plan and status of one
 * treatment, or, without `treatmentId`, that a treatment was started. Undefined when it has.
 */
export async function treatmentChangedAfter(
  tx: Context,
  { id: patientId, revision, medicalUnit: { timeZone } }: VisiblePatient,
  treatmentId: string | null,
  since: number | null | undefined,
): Promise<RecordChanged | undefined> {
  if (since === undefined || since === null) return undefined;
  const versions = (await planVersionsAfter(tx, patientId, since)).filter((version) =>
    treatmentId === null ? version.number === 1 : version.treatmentId === treatmentId,
  );
  const statuses = treatmentId === null ? [] : await statusChangesAfter(tx, patientId, treatmentId, since);
  const changes = [
    ...versions.map((version) => ({ at: version.madeAt, change: planChange(version, timeZone) })),
    ...statuses.map(({ id, fromStatus, toStatus, reason, changedAt, changedBy }) => ({
      at: changedAt,
      change: {
        id,
        record: { kind: RecordKind.TREATMENT, id: treatmentId ?? '' },
        at: zoned(changedAt, timeZone),
        by: { id: changedBy },
        operation: 'setTreatmentStatus',
        field: 'status',
        oldValue: fromStatus,
        newValue: toStatus,
        reason,
        identity: false,
      },
    })),
  ].sort((a, b) => a.at - b.at);
  return changes.length > 0
    ? recordChanged(
        tx,
        revision,
        changes.map(({ change }) => change),
      )
    : undefined;
}

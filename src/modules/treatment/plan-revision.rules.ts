/** Refusals of changes of a plan by a client that had read an older revision. */
import type { Context } from '../../core/context';
import { zoned } from '../../core/time';
import type { VisiblePatient } from '../patient';
import { hasMovedAfter, newestMove, newestStatusChange, treatmentsChangedAfter } from './plan-revision.queries';
import { planVersionRows } from './plan-version.queries';
import type { RecordChange, RecordChanged } from './record-change.types';
import { recordChanged } from './record-change.view';
import type { TreatmentRow } from './treatment.entity';

type Since = number | null | undefined;
type Change = Pick<RecordChange, 'id' | 'operation' | 'field' | 'oldValue' | 'newValue' | 'reason'> & {
  changedAt: number;
  changedBy: string | null;
};

const shown = ({ changedAt, changedBy, ...change }: Change, timeZone: string): RecordChange => ({
  ...change,
  at: zoned(changedAt, timeZone),
  by: changedBy ? { id: changedBy } : null,
  identity: false,
});

/** The refusal of a start by a client that has not read the treatments changed after revision `since`; undefined otherwise. */
export async function startedAfter(
  tx: Context,
  patient: VisiblePatient,
  since: Since,
): Promise<RecordChanged | undefined> {
  if (since === undefined || since === null) return undefined;
  const rows = await treatmentsChangedAfter(tx, patient.id, since);
  const changes = rows.map(({ id, protocolCode, createdAt, createdBy }) =>
    shown(
      {
        id,
        operation: 'startTreatment',
        field: 'protocolCode',
        oldValue: null,
        newValue: protocolCode,
        reason: null,
        changedAt: createdAt,
        changedBy: createdBy,
      },
      patient.medicalUnit.timeZone,
    ),
  );
  return changes.length > 0 ? recordChanged(tx, patient.revision, changes) : undefined;
}

/** The refusal of a change of a plan by a client that has not read it after revision `since`: with the newest status, move and version. */
export async function planChangedAfter(
  tx: Context,
  patient: VisiblePatient,
  { id: treatmentId, revision }: Pick<TreatmentRow, 'id' | 'revision'>,
  since: Since,
): Promise<RecordChanged | undefined> {
  if (since === undefined || since === null) return undefined;
  const isMoved = await hasMovedAfter(tx, patient.id, treatmentId, since);
  if (revision <= since && !isMoved) return undefined;
  const states = revision > since ? await newestStatusChange(tx, patient.id, treatmentId) : [];
  const moves = isMoved ? await newestMove(tx, patient.id, treatmentId, since) : [];
  const version = revision > since ? (await planVersionRows(tx, patient.id, treatmentId)).slice(1).at(-1) : undefined;
  const changes: Change[] = [
    ...states.map(({ fromStatus, toStatus, ...row }) => ({
      ...row,
      operation: 'setTreatmentStatus',
      field: 'status',
      oldValue: fromStatus,
      newValue: toStatus,
    })),
    ...moves.map(({ fromStartsOn, toStartsOn, ...row }) => ({
      ...row,
      operation: 'postponeCycle',
      field: 'startsOn',
      oldValue: fromStartsOn,
      newValue: toStartsOn,
    })),
    ...(version
      ? [
          {
            id: version.id,
            operation: 'adjustTreatment',
            field: 'planVersion',
            oldValue: String(version.number - 1),
            newValue: String(version.number),
            reason: version.note,
            changedAt: version.madeAt,
            changedBy: version.madeBy,
          },
        ]
      : []),
  ].sort((a, b) => a.changedAt - b.changedAt);
  const { timeZone } = patient.medicalUnit;
  return recordChanged(
    tx,
    patient.revision,
    changes.map(({ id, operation, field, oldValue, newValue, reason, changedAt, changedBy }) =>
      shown({ id, operation, field, oldValue, newValue, reason, changedAt, changedBy }, timeZone),
    ),
  );
}

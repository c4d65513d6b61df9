/** What changed in the plans of a child after a revision that a client had read. */
import type { Context } from '../../core/context';
import { zoned } from '../../core/time';
import { columnsOf, select } from '../../database';
import type { VisiblePatient } from '../patient';
import { planVersionRows } from './plan-version.queries';
import type { RecordChange, RecordChanged } from './record-change.types';
import { recordChanged } from './record-change.view';
import { CycleChangeRow, CycleRow, TreatmentChangeRow, TreatmentRow } from './treatment.entity';

const TREATMENT = columnsOf(TreatmentRow, 't', ['id', 'protocolCode', 'createdAt', 'createdBy']);
const STARTED = select(
  'startedAfter',
  TREATMENT,
  'FROM treatment t WHERE t.patientId=? AND t.revision > ? ORDER BY t.createdAt, t.id',
);
const STATUS_CHANGES = select(
  'planChangedAfter',
  columnsOf(TreatmentChangeRow, 'h'),
  'FROM treatment_change h WHERE h.patientId=? AND h.treatmentId=? ORDER BY h.changedAt DESC, h.id DESC LIMIT 1',
);
const CYCLES = columnsOf(CycleChangeRow, 'h');
const MOVES = select(
  'planChangedAfter',
  CYCLES,
  `FROM treatment_cycle c JOIN cycle_change h ON h.patientId = c.patientId AND h.cycleId = c.id
   WHERE c.patientId=? AND c.treatmentId=? AND c.revision > ? ORDER BY h.changedAt DESC, h.id DESC LIMIT 1`,
);
const CYCLES_CHANGED = select(
  'planChangedAfter',
  columnsOf(CycleRow, 'c', ['id']),
  'FROM treatment_cycle c WHERE c.patientId=? AND c.treatmentId=? AND c.revision > ? LIMIT 1',
);

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
  const rows = await tx.db.all(STARTED, [patient.id, since]);
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
  const of = [patient.id, treatmentId];
  const isMoved = (await tx.db.all(CYCLES_CHANGED, [...of, since])).length > 0;
  if (revision <= since && !isMoved) return undefined;
  const states = revision > since ? await tx.db.all(STATUS_CHANGES, of) : [];
  const moves = isMoved ? await tx.db.all(MOVES, [...of, since]) : [];
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

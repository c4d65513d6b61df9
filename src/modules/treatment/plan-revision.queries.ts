/** Reads of what changed in the plans of a child after a revision. */
import type { Context } from '../../core/context';
import { columnsOf, select, type RowOf } from '../../database';
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

/** The treatments of a child that changed after revision `since`, oldest first. */
export const treatmentsChangedAfter = (
  tx: Context,
  patientId: string,
  since: number,
): Promise<RowOf<typeof TREATMENT>[]> => tx.db.all(STARTED, [patientId, since]);

/** The newest change of the status of a treatment, if any. */
export const newestStatusChange = (
  tx: Context,
  patientId: string,
  treatmentId: string,
): Promise<TreatmentChangeRow[]> => tx.db.all(STATUS_CHANGES, [patientId, treatmentId]);

/** Whether a cycle of a treatment changed after revision `since`. */
export const hasMovedAfter = async (
  tx: Context,
  patientId: string,
  treatmentId: string,
  since: number,
): Promise<boolean> => (await tx.db.all(CYCLES_CHANGED, [patientId, treatmentId, since])).length > 0;

/** The newest move of a cycle that changed after revision `since`, if any. */
export const newestMove = (
  tx: Context,
  patientId: string,
  treatmentId: string,
  since: number,
): Promise<CycleChangeRow[]> => tx.db.all(MOVES, [patientId, treatmentId, since]);

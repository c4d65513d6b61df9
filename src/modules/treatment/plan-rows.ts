/** The rows of planned cycles and doses. */
import { daysBetween } from '../../core/time';
import { AdministrationStatus, DoseSupply } from './administration.types';
import type { PlannedCycle, PlannedDose } from './plan';
import type { AdministrationRow, CycleRow } from './treatment.entity';
import { CycleStatus } from './treatment.types';

/** The treatment of new rows, the revision under which they are written, and their ids, which rise. */
export interface RowsOf {
  patientId: string;
  treatmentId: string;
  revision: number;
  nextId: () => string;
}

/** The row of a planned dose of the protocol. */
export const doseRow = (
  { patientId, treatmentId, revision, nextId }: RowsOf,
  cycleId: string,
  dose: Omit<PlannedDose, 'capped'>,
): AdministrationRow => ({
  patientId,
  treatmentId,
  revision,
  ...dose,
  cycleId,
  id: nextId(),
  status: AdministrationStatus.PLANNED,
  givenAt: null,
  givenOn: null,
  givenDose: null,
  reason: null,
  supply: DoseSupply.UNKNOWN,
  supplyExpectedOn: null,
  supplyRevision: 0,
  planVersion: 1,
  lineVersion: null,
  addedPurpose: null,
});

/** The rows of laid out cycles, each with its doses. Lists sorted by day, then id, show the order of the protocol. */
export const cycleRows = (
  of: RowsOf,
  protocol: { code: string; version: number },
  cycles: readonly PlannedCycle[],
): { cycle: CycleRow; doses: AdministrationRow[] }[] =>
  cycles.map(({ doses, ...cycle }) => {
    const { patientId, treatmentId, revision, nextId } = of;
    const id = nextId();
    const row: CycleRow = {
      patientId,
      treatmentId,
      revision,
      ...cycle,
      id,
      status: CycleStatus.PLANNED,
      lengthDays: daysBetween(cycle.startsOn, cycle.endsOn) + 1,
      protocolCode: protocol.code,
      protocolVersion: protocol.version,
      shownUntil: cycle.endsOn,
    };
    return { cycle: row, doses: doses.map(({ capped: _, ...dose }) => doseRow(of, id, dose)) };
  });

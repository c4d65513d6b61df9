/** Postponing cycles. Recorded doses stay on their days; open doses move along. */
import type { Context } from '../../core/context';
import { notFound } from '../../core/faults';
import { RecordKind } from '../../core/record-kind';
import { fieldChanges, writeHistory } from '../../core/record-history';
import { Problems } from '../../core/validation';
import { invalidInput, type InvalidInput, type WrongState } from '../../core/refusal';
import { dayOf, daysBetween } from '../../core/time';
import { Role } from '../../core/viewer';
import { changePatient, NoticeKind, notify, refusePlanning } from '../patient';
import { checkPostponing } from './cycle.validation';
import { livingPlan } from './living-plan.queries';
import { saveMoved } from './moved-plan.rules';
import { withMoves } from './replan';
import type { RecordChanged } from './record-change.types';
import { treatmentChangedAfter } from './treatment-change.view';
import { shownTreatment, type ShownTreatment } from './treatment.view';
import type { PostponeCycleInput } from './treatment.inputs';
import { patientOf, treatmentOfCycle } from './treatment.queries';
import { CycleStatus } from './treatment.types';

/** Moves a cycle that has not ended to a later first day, and every later one that has not ended by as many days. */
export async function postponeCycle(
  ctx: Context,
  input: PostponeCycleInput,
): Promise<ShownTreatment | InvalidInput | WrongState | RecordChanged> {
  const problems = new Problems(ctx).text('reason', input.reason, { required: true, max: 1000 });
  if (problems.any) return invalidInput(ctx, problems.list);
  const patientId = await patientOf(ctx, 'treatment_cycle', input.id);
  if (!patientId) throw notFound(ctx);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx, patient) => {
    const treatment = { ...(await treatmentOfCycle(tx, patientId, input.id)), revision: patient.revision };
    const changed =
      (await refusePlanning(tx, patientId)) ??
      (await treatmentChangedAfter(tx, patient, treatment.id, input.expectedRevision));
    if (changed) return changed;
    const before = await livingPlan(tx, patient, treatment.id);
    const cycle = before.cycles.find(({ id }) => id === input.id)!;
    const today = dayOf(tx.now(), patient.medicalUnit.timeZone);
    const refusal = checkPostponing(tx, treatment, cycle, input.startsOn, today);
    if (refusal) return refusal;
    const moves = before.cycles
      .filter(
        ({ id, sequence, status, endsOn }) =>
          id === cycle.id || (sequence > cycle.sequence && status !== CycleStatus.REVOKED && endsOn >= today),
      )
      .map(({ id }) => ({ cycleId: id, wholly: true }));
    const moved = withMoves(before, moves, daysBetween(cycle.startsOn, input.startsOn));
    const cycles = moved.cycles.map((row) => (row.id === cycle.id ? { ...row, status: CycleStatus.POSTPONED } : row));
    const draft = { ...moved, cycles };
    const { planVersion } = await saveMoved(tx, patient, treatment, { before, draft }, input.reason.trim());
    const reason = input.reason.trim();
    const shift = fieldChanges({ startsOn: cycle.startsOn }, { startsOn: input.startsOn });
    await writeHistory(tx, patient, { kind: RecordKind.TREATMENT, id: treatment.id }, shift, reason);
    await notify(tx, patient, { kind: NoticeKind.CYCLE_POSTPONED, subjectId: cycle.id, reason });
    return shownTreatment({ ...treatment, planVersion });
  });
}

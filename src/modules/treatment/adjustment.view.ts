/** A change of a plan as a preview: the cycles and doses that would differ. */
import type { PlannedAdjustment } from './adjustment-safety.view';
import { bodySurfaceArea } from './dose';
import { amountOf, isOpen, type LivingPlan } from './living-plan';
import type { PlanPreview, PreviewedCycle, PreviewedDose } from './preview.types';
import { previewedDose } from './previewed-dose.view';
import type { DoseChange } from './replan';
import type { SafetyWarning } from './safety.types';
import type { TreatmentRow } from './treatment.entity';

/** The cycles that would move, begin or be revoked, by their first day. */
function previewedCycles(before: LivingPlan, after: LivingPlan): PreviewedCycle[] {
  const rows = new Map(before.cycles.map((cycle) => [cycle.id, cycle]));
  return after.cycles
    .filter((cycle) => {
      const was = rows.get(cycle.id);
      return !was || was.startsOn !== cycle.startsOn || was.endsOn !== cycle.endsOn || was.status !== cycle.status;
    })
    .map(({ id, phase, number, startsOn, endsOn, status }) => {
      const was = rows.get(id);
      const revoked = status === 'REVOKED';
      return { cycleId: was ? id : null, phase, number, startsOn, endsOn, wasStartsOn: was?.startsOn ?? null, revoked };
    })
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
}

function changedDose(after: LivingPlan, { before, after: dose }: DoseChange, timeZone: string): PreviewedDose {
  const { row } = dose;
  const cycle = after.cycles.find(({ id }) => id === row.cycleId)!;
  const shown = previewedDose(cycle, row, amountOf(after, cycle, row)?.capped ?? false, timeZone);
  const omitted = isOpen(dose) ? {} : { after: null };
  if (!before) return { ...shown, ...omitted };
  const { plannedOn, plannedDose, unit } = before.row;
  return {
    ...shown,
    ...omitted,
    administrationId: row.id,
    wasPlannedOn: plannedOn === row.plannedOn ? null : plannedOn,
    before: { value: plannedDose, unit },
  };
}

/** The preview of an adjustment. */
export function adjustmentPreview(
  { before, after, doses, patient, protocol }: PlannedAdjustment,
  treatment: TreatmentRow,
  warnings: SafetyWarning[],
  endsDispensing: string[],
): PlanPreview {
  const { number, heightCm, weightKg } = after.rules.at(-1)!;
  const { protocolCode: code, protocolVersion: version, protocolName: name } = treatment;
  return {
    planVersion: number,
    protocol: protocol ?? { code, version, name },
    heightCm,
    weightKg,
    bodySurfaceArea: bodySurfaceArea({ heightCm, weightKg }),
    cycles: previewedCycles(before, after),
    doses: doses.map((change) => changedDose(after, change, patient.medicalUnit.timeZone)),
    endsDispensing,
    warnings,
  };
}

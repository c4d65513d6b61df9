/** A change of a plan as a preview: the cycles and doses that would differ. */
import { instantOf, zoned } from '../../core/time';
import type { PlannedAdjustment } from './adjustment-safety.view';
import { bodySurfaceArea } from './dose';
import { amountOf, isOpen, type LivingPlan } from './living-plan';
import { shownCalculation, shownComponents } from './planned-dose.view';
import type { PlanPreview, PreviewedCycle, PreviewedDose } from './preview.types';
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

function previewedDose(after: LivingPlan, { before, after: dose }: DoseChange, timeZone: string): PreviewedDose {
  const { row } = dose;
  const { day, medication, atc, route, plannedOn, plannedTime, plannedDose, unit } = row;
  const cycle = after.cycles.find(({ id }) => id === row.cycleId)!;
  const was = before?.row;
  return {
    administrationId: was ? row.id : null,
    phase: cycle.phase,
    cycle: cycle.number,
    day,
    medication,
    atc,
    route,
    plannedOn,
    plannedAt: plannedTime === null ? null : zoned(instantOf(plannedOn, plannedTime, timeZone), timeZone),
    wasPlannedOn: was && was.plannedOn !== plannedOn ? was.plannedOn : null,
    before: was ? { value: was.plannedDose, unit: was.unit } : null,
    after: isOpen(dose) ? { value: plannedDose, unit } : null,
    calculation: shownCalculation(row),
    capped: amountOf(after, cycle, row)?.capped ?? false,
    components: shownComponents(row),
  };
}

/** The preview of an adjustment. */
export function adjustmentPreview(
  { before, after, doses, patient, protocol }: PlannedAdjustment,
  treatment: TreatmentRow,
  warnings: SafetyWarning[],
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
    doses: doses.map((change) => previewedDose(after, change, patient.medicalUnit.timeZone)),
    endsDispensing: [],
    warnings,
  };
}

/** Safety warnings of a plan by its protocol: allergies to its medicines, and the counts of its first day. */
import type { Context } from '../../core/context';
import { dayOf } from '../../core/time';
import type { VisiblePatient } from '../patient';
import { allergyWarnings } from './allergy-safety.view';
import { criteriaWarnings, firstDoseDay } from './count-safety.view';
import type { PlannedCycle } from './plan';
import { cycleOf } from './protocol-line';
import type { ProtocolDefinition } from './protocol.types';
import type { SafetyWarning } from './safety.types';

/** The warnings about the allergies of the child to the medicines of a protocol. */
export const protocolAllergies = (
  ctx: Context,
  patient: Pick<VisiblePatient, 'allergies'>,
  { phases }: Pick<ProtocolDefinition, 'phases'>,
): SafetyWarning[] =>
  allergyWarnings(
    ctx,
    patient,
    phases.flatMap(({ cycles }) => cycles.flatMap(({ medications }) => medications)),
    { path: 'protocolCode' },
  );

/**
 * The warnings about the counts that a plan asks for on its first day: those of its first cycle, and those of each medicine of
 * that day. Only of a plan that starts today: the counts of another day are not known now.
 */
export async function firstDayCounts(
  ctx: Context,
  patient: Pick<VisiblePatient, 'id' | 'medicalUnit'>,
  definition: ProtocolDefinition,
  [first]: readonly PlannedCycle[],
): Promise<SafetyWarning[]> {
  const today = dayOf(ctx.now(), patient.medicalUnit.timeZone);
  const cycle = first && cycleOf(definition, first.phase, first.number);
  const dose = first?.doses[0];
  if (!cycle || dose?.plannedOn !== today) return [];
  const { day } = dose;
  const path = { path: 'startsOn' };
  const ofCycle = day === firstDoseDay(cycle) ? cycle.startCriteria : [];
  const warnings = await criteriaWarnings(ctx, patient.id, ofCycle, ctx.now(), path);
  for (const { name, criteria } of cycle.medications.filter((line) => line.days.includes(day)))
    warnings.push(...(await criteriaWarnings(ctx, patient.id, criteria, ctx.now(), { ...path, medication: name })));
  return warnings;
}

/** Safety warnings of a change of a plan, before it is saved. */
import type { Context } from '../../core/context';
import { dayOf } from '../../core/time';
import type { VisiblePatient } from '../patient';
import type { AdjustTreatmentInput } from './adjustment.inputs';
import { allergyWarnings } from './allergy-safety.view';
import { capWarnings } from './cap-safety.view';
import { bodySurfaceArea } from './dose';
import { isAnthracycline } from './exposure';
import { lifetimeOfStart } from './exposure-safety.view';
import { bodyOn, definitionKey, isOpen, lineFor, type LivingPlan, type PlanDose } from './living-plan';
import { measureWarnings } from './measure-safety.view';
import { routedDose } from './planned-dose';
import type { WholeProtocol } from './protocol.queries';
import { openDosesOf, type DoseChange } from './replan';
import { openDoses } from './safety.queries';
import type { SafetyWarning } from './safety.types';
import { duplicatesAmong, fitWarnings } from './treatment-safety.view';

/** A change of a plan, before it is saved. */
export interface PlannedAdjustment {
  patient: VisiblePatient;
  treatmentId: string;
  input: AdjustTreatmentInput;
  before: LivingPlan;
  after: LivingPlan;
  doses: readonly DoseChange[];
  /** The protocol of a switch. */
  protocol: WholeProtocol | undefined;
}

/** The sum of a day of `after`: its doses of the same medicine and route, given or to be given. */
const daySum = ({ doses }: LivingPlan, { atc, route, plannedOn }: PlanDose['row']): number =>
  doses
    .filter(({ row }) => row.atc === atc && row.route === route && (row.givenOn ?? row.plannedOn) === plannedOn)
    .reduce((sum, dose) => sum + (isOpen(dose) ? dose.row.plannedDose : (dose.row.givenDose ?? 0)), 0);

/** The warnings for each medicine whose dose or day would be above its cap, of its first dose for which that is so. */
function overCaps(ctx: Context, { after, doses }: PlannedAdjustment): SafetyWarning[] {
  const cycles = new Map(after.cycles.map((cycle) => [cycle.id, cycle]));
  const over = new Map<string, SafetyWarning[]>();
  for (const { after: dose } of doses) {
    const { row } = dose;
    if (!isOpen(dose) || over.has(row.medication)) continue;
    const amounts = { amount: row.plannedDose, daySum: daySum(after, row) };
    const cycle = cycles.get(row.cycleId)!;
    const plan = {
      rules: after.rules,
      birthDate: after.birthDate,
      line: lineFor(after, cycle, row),
      definition: after.definitions.get(definitionKey(cycle.protocolCode, cycle.protocolVersion)),
      phase: cycle.phase,
      cycleNumber: cycle.number,
    };
    const warnings = capWarnings(ctx, row, amounts, plan, 'change');
    if (warnings.length > 0) over.set(row.medication, warnings);
  }
  return [...over.values()].flat();
}

/** A warning for each medicine that would be planned twice for one time, by another line or treatment. */
async function duplicateWarnings(
  ctx: Context,
  { patient, treatmentId, after, doses }: PlannedAdjustment,
): Promise<SafetyWarning[]> {
  const coming = doses.filter(
    ({ before, after: dose }) =>
      isOpen(dose) && (!before || before.row.plannedOn !== dose.row.plannedOn || !isOpen(before)),
  );
  if (coming.length === 0) return [];
  const ids = new Set(coming.map(({ after: { row } }) => row.id));
  const others = openDosesOf(after)
    .map(({ row }) => row)
    .filter(({ id }) => !ids.has(id));
  return duplicatesAmong(
    ctx,
    coming.map(({ after: { row } }) => row),
    [...others, ...(await openDoses(ctx, patient.id, treatmentId))],
  );
}

/** The warning about the anthracyclines of a lifetime, where the change touches one. */
async function lifetimeWarnings(ctx: Context, { patient, after, doses }: PlannedAdjustment): Promise<SafetyWarning[]> {
  if (!doses.some(({ after: { row } }) => isAnthracycline(row.atc))) return [];
  const planned = after.doses.filter(({ row }) => isAnthracycline(row.atc) && row.givenOn === null);
  return lifetimeOfStart(
    ctx,
    patient,
    planned.map((dose) => ({
      ...dose.row,
      amount: isOpen(dose) ? dose.row.plannedDose : 0,
      bodySurfaceArea: bodySurfaceArea(bodyOn(after.rules, dose.row.plannedOn)),
      givenOn: null,
    })),
    [],
    'change',
  );
}

/** The warnings about allergies of the child to medicines that the plan did not have. */
const newAllergies = (ctx: Context, { patient, doses }: PlannedAdjustment): SafetyWarning[] =>
  allergyWarnings(
    ctx,
    patient,
    doses.flatMap(({ before, after: dose }) => (!before && isOpen(dose) ? [routedDose(dose.row)] : [])),
    { path: 'change' },
  );

/** All warnings of an adjustment. */
export async function adjustmentWarnings(ctx: Context, planned: PlannedAdjustment): Promise<SafetyWarning[]> {
  const { patient, treatmentId, protocol, input } = planned;
  const { measures } = input.change;
  const now = ctx.now();
  const measured = measures
    ? await measureWarnings(
        ctx,
        patient,
        [
          { kind: 'WEIGHT', value: measures.weightKg, path: 'change.measures.weightKg' },
          { kind: 'HEIGHT', value: measures.heightCm, path: 'change.measures.heightCm' },
        ],
        {
          at: now,
          on:
            measures.measuredOn < dayOf(now, patient.medicalUnit.timeZone)
              ? measures.measuredOn
              : dayOf(now, patient.medicalUnit.timeZone),
        },
      )
    : [];
  const fit = protocol ? await fitWarnings(ctx, { patient, protocol, id: treatmentId }) : [];
  return [
    ...measured,
    ...fit.map((warning) => ({ ...warning, path: 'change.protocol.code' })),
    ...overCaps(ctx, planned),
    ...newAllergies(ctx, planned),
    ...(await duplicateWarnings(ctx, planned)),
    ...(await lifetimeWarnings(ctx, planned)),
  ];
}

/** The preview of a start: its plan and its safety warnings. Writes nothing but the access log. */
import { signedIn } from '../../core/access';
import { Role } from '../../core/viewer';
import type { Context } from '../../core/context';
import { badUserInput, forbidden } from '../../core/faults';
import { Problems } from '../../core/validation';
import { visiblePatientById, type VisiblePatient } from '../patient';
import { bodySurfaceArea } from './dose';
import type { PlanPreview } from './preview.types';
import { previewedDose } from './previewed-dose.view';
import { safetyMessages } from './safety.messages';
import type { StartTreatmentInput } from './treatment.inputs';
import { isOutdated, planStart } from './treatment.rules';

/** The child for a preview, or null for a child that is not the viewer's. Throws FORBIDDEN for a viewer of the unit who is no clinician. */
export async function treatedPatient(ctx: Context, patientId: string): Promise<VisiblePatient | null> {
  const viewer = await signedIn(ctx);
  const patient = await visiblePatientById(ctx, patientId);
  // A clinician of another unit sees the child as a caregiver, or as a social worker of this one.
  if (!patient || viewer.roles.get(Role.CLINICIAN)?.has(patient.medicalUnitClues)) return patient;
  if (patient.isOfOwnUnit) throw forbidden(ctx);
  return null;
}

/** The plan of a start, or null for a child that is not the viewer's. Throws BAD_USER_INPUT for an input that startTreatment would refuse. */
export async function previewTreatment(ctx: Context, input: StartTreatmentInput): Promise<PlanPreview | null> {
  const patient = await treatedPatient(ctx, input.patientId);
  if (!patient) return null;
  const plan = await planStart(ctx, input, patient);
  if (plan instanceof Problems) throw badUserInput(ctx, plan.list);
  const { protocol, cycles, warnings } = plan;
  if (isOutdated(input, protocol))
    throw badUserInput(
      ctx,
      new Problems(ctx).add('protocolVersion', 'NOT_NEWEST', safetyMessages.protocolOutdated).list,
    );
  return {
    planVersion: 1,
    protocol,
    heightCm: input.heightCm,
    weightKg: input.weightKg,
    bodySurfaceArea: bodySurfaceArea(input),
    cycles: cycles.map(({ phase, number, startsOn, endsOn }) => ({
      cycleId: null,
      phase,
      number,
      startsOn,
      endsOn,
      wasStartsOn: null,
      revoked: false,
    })),
    doses: cycles.flatMap((cycle) =>
      cycle.doses.map((dose) => previewedDose(cycle, dose, dose.capped, patient.medicalUnit.timeZone)),
    ),
    endsDispensing: [],
    warnings,
  };
}

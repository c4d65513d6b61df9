/** What is odd about a treatment, for a second look of those who are responsible for it. */
import type { Context } from '../../core/context';
import { Problems } from '../../core/validation';
import type { InputProblem } from '../../core/refusal';
import { visiblePatientById } from '../patient';
import { protocolDefinition } from './protocol.queries';
import { treatmentsOf, type ShownTreatment } from './treatment.view';
import { TreatmentStatus } from './treatment.types';

/**
 * For the unit's staff, what is odd about a treatment though not forbidden: whether a protocol suits a diagnosis that is
 * not on its list, or two treatments at once suit a child, is for who treats it to say.
 */
export async function warningsOf(ctx: Context, treatment: ShownTreatment): Promise<InputProblem[]> {
  const warnings = new Problems(ctx);
  const [patient, { icd10 }, all] = await Promise.all([
    visiblePatientById(ctx, treatment.patient.id),
    protocolDefinition(ctx, treatment.protocol),
    treatmentsOf(ctx, treatment.patient.id),
  ]);
  if (!patient?.isOfOwnUnit) return [];
  const diagnosis = patient.diagnosis?.icd10;
  if (diagnosis && !icd10.some((code) => code.slice(0, 3) === diagnosis.slice(0, 3)))
    warnings.add(
      'protocolCode',
      'DIAGNOSIS_MISMATCH',
      `Este protocolo no es para el diagnóstico registrado (${diagnosis}); confirma que es el correcto.`,
      `This protocol is not for the recorded diagnosis (${diagnosis}); make sure that it is the right one.`,
    );
  if (
    treatment.status === TreatmentStatus.ACTIVE &&
    all.some(({ id, status }) => id !== treatment.id && status === TreatmentStatus.ACTIVE)
  )
    warnings.add(
      'patientId',
      'ANOTHER_ACTIVE',
      'Hay otro tratamiento en curso; confirma que van juntos.',
      'Another treatment is active; make sure that they go together.',
    );
  return warnings.list;
}

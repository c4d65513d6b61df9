/** The rights of a beneficiary, as Trabajo Social records them. */
import { Role } from '../../../core/viewer';
import type { Context } from '../../../core/context';
import { update } from '../../../database';
import { invalidInput, type InvalidInput } from '../../../core/refusal';
import type { Coverage } from './coverage.types';
import { PatientRow } from '../patient.entity';
import type { SetCoverageInput } from './coverage.inputs';
import { validateCoverage } from './coverage.validation';
import { changePatient } from '../patient.rules';

/** Records the coverage; fields that the input leaves out are cleared. */
export function setCoverage(ctx: Context, input: SetCoverageInput): Promise<{ id: string } | InvalidInput> {
  return changePatient(ctx, input.patientId, [Role.SOCIAL_WORKER], async (tx, patient) => {
    const problems = validateCoverage(tx, input);
    if (problems.any) return invalidInput(tx, problems.list);
    await update(
      tx.db,
      'setCoverage',
      PatientRow,
      { id: patient.id },
      {
        coverageStatus: input.status,
        coverageValidUntil: input.validUntil ?? null,
        extensionKind: input.extensionKind ?? null,
        extensionValidUntil: input.extensionValidUntil ?? null,
      },
    );
    return { id: patient.id };
  });
}

export const coverageOf = (
  row: Pick<PatientRow, 'coverageStatus' | 'coverageValidUntil' | 'extensionKind' | 'extensionValidUntil'>,
): Coverage => ({
  status: row.coverageStatus,
  validUntil: row.coverageValidUntil,
  extension: row.extensionKind ? { kind: row.extensionKind, validUntil: row.extensionValidUntil } : null,
});

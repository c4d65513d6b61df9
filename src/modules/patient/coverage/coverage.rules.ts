/** The rights of a beneficiary, as Trabajo Social records them. */
import { Role } from '../../../core/viewer';
import type { Context } from '../../../core/context';
import { update } from '../../../database';
import { Problems } from '../../../core/validation';
import { invalidInput, type InvalidInput } from '../../../core/refusal';
import { ExtensionKind, type Coverage, type CoverageStatus } from './coverage.types';
import type { PatientRow } from '../patient.entity';
import type { SetCoverageInput } from './coverage.inputs';
import { changePatient } from '../patient.rules';

/** Records the coverage; what the input leaves out is no longer so. */
export function setCoverage(ctx: Context, input: SetCoverageInput): Promise<{ id: string } | InvalidInput> {
  return changePatient(ctx, input.patientId, [Role.SOCIAL_WORKER], async (tx, patient) => {
    const problems = new Problems(tx);
    if (input.extensionKind === ExtensionKind.STUDY && !input.extensionValidUntil)
      problems.add(
        'extensionValidUntil',
        'REQUIRED',
        'La prórroga por estudios necesita su último día.',
        'An extension for studies needs its last day.',
      );
    if (!input.extensionKind && input.extensionValidUntil)
      problems.add(
        'extensionKind',
        'REQUIRED',
        'Indica si la prórroga es por estudios o por discapacidad.',
        'Say whether the extension is for studies or for disability.',
      );
    if (problems.any) return invalidInput(tx, problems.list);
    await update(
      tx.db,
      'patient',
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
  status: row.coverageStatus as CoverageStatus,
  validUntil: row.coverageValidUntil,
  extension: row.extensionKind
    ? { kind: row.extensionKind as ExtensionKind, validUntil: row.extensionValidUntil }
    : null,
});

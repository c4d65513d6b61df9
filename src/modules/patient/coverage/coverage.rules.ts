/** The rights of a beneficiary, as Trabajo Social records them. */
import { Role } from '../../../core/viewer';
import type { Context } from '../../../core/context';
import { update } from '../../../database';
import { Problems } from '../../../core/validation';
import { invalidInput, type InvalidInput } from '../../../core/refusal';
import { ExtensionKind, type Coverage } from './coverage.types';
import { PatientRow } from '../patient.entity';
import { patientMessages } from '../patient.messages';
import type { SetCoverageInput } from './coverage.inputs';
import { changePatient } from '../patient.rules';

/** Records the coverage; fields that the input leaves out are cleared. */
export function setCoverage(ctx: Context, input: SetCoverageInput): Promise<{ id: string } | InvalidInput> {
  return changePatient(ctx, input.patientId, [Role.SOCIAL_WORKER], async (tx, patient) => {
    const problems = new Problems(tx);
    if (input.extensionKind === ExtensionKind.STUDY && !input.extensionValidUntil)
      problems.add('extensionValidUntil', 'REQUIRED', patientMessages.studyNeedsLastDay);
    if (!input.extensionKind && input.extensionValidUntil)
      problems.add('extensionKind', 'REQUIRED', patientMessages.extensionKindRequired);
    if (problems.any) return invalidInput(tx, problems.list);
    await update(
      tx.db,
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

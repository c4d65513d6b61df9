/** The rights of a beneficiary, as Trabajo Social records them. */
import { Role } from '../../../core/viewer';
import type { Context } from '../../../core/context';
import { RecordKind } from '../../../core/record-kind';
import { changedByOthers, fieldChanges, writeHistory } from '../../../core/record-history';
import { update } from '../../../database';
import { invalidInput, type InvalidInput } from '../../../core/refusal';
import type { Coverage } from './coverage.types';
import { RecordChanged } from '../history/record-change.types';
import { PatientRow } from '../patient.entity';
import type { SetCoverageInput } from './coverage.inputs';
import { validateCoverage } from './coverage.validation';
import { changePatient } from '../patient.rules';

/** Records the coverage; fields that the input leaves out are cleared. */
export function setCoverage(
  ctx: Context,
  input: SetCoverageInput,
): Promise<{ id: string } | InvalidInput | RecordChanged> {
  return changePatient(ctx, input.patientId, [Role.SOCIAL_WORKER], async (tx, patient) => {
    const problems = validateCoverage(tx, input);
    if (problems.any) return invalidInput(tx, problems.list);
    const record = { kind: RecordKind.COVERAGE, id: patient.id };
    const meanwhile = await changedByOthers(tx, RecordChanged, patient, record, input.expectedRevision);
    if (meanwhile) return meanwhile;
    const next = {
      coverageStatus: input.status,
      coverageValidUntil: input.validUntil ?? null,
      extensionKind: input.extensionKind ?? null,
      extensionValidUntil: input.extensionValidUntil ?? null,
    };
    await update(tx.db, 'setCoverage', PatientRow, { id: patient.id }, next);
    await writeHistory(tx, patient, record, fieldChanges(textsOf(coverageOf(patient)), textsOf(coverageOf(next))));
    return { id: patient.id };
  });
}

/** The rights as texts, under the names of the fields of the input. */
const textsOf = ({ status, validUntil, extension }: Coverage): Record<string, string | null> => ({
  status,
  validUntil,
  extensionKind: extension?.kind ?? null,
  extensionValidUntil: extension?.validUntil ?? null,
});

export const coverageOf = (
  row: Pick<PatientRow, 'coverageStatus' | 'coverageValidUntil' | 'extensionKind' | 'extensionValidUntil'>,
): Coverage => ({
  status: row.coverageStatus,
  validUntil: row.coverageValidUntil,
  extension: row.extensionKind ? { kind: row.extensionKind, validUntil: row.extensionValidUntil } : null,
});

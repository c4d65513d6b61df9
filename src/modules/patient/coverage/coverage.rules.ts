/** The rights of a beneficiary, as Trabajo Social records them. */
import { Role } from '../../../core/viewer';
import type { Context } from '../../../core/context';
import { RecordKind } from '../../../core/record-kind';
import { changedByOthers, fieldChanges, newestChanges, VOIDED, writeHistory } from '../../../core/record-history';
import { update } from '../../../database';
import { invalidInput, wrongState, type InvalidInput } from '../../../core/refusal';
import { zoned } from '../../../core/time';
import type { VoidRule, VoidRules } from '../../../core/void';
import { patientMessages as messages } from '../patient.messages';
import type { Coverage, CoverageStatus, ExtensionKind } from './coverage.types';
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

/** Takes back the newest record of the coverage: it is as it was before. The family is not told, as of setCoverage. */
const voidCoverage: VoidRule = {
  roles: [Role.SOCIAL_WORKER],
  void: (ctx, { id, reason, expectedRevision }, changed) =>
    changePatient(ctx, id, [Role.SOCIAL_WORKER], async (tx, patient) => {
      const record = { kind: RecordKind.COVERAGE, id: patient.id };
      const meanwhile = await changedByOthers(tx, changed, patient, record, expectedRevision);
      if (meanwhile) return meanwhile;
      const newest = await newestChanges(tx, record);
      if (newest.length === 0 || newest.some(({ field }) => !(field in textsOf(coverageOf(patient)))))
        return wrongState(tx, messages.nothingToVoid, messages.setCoverageAnew);
      const now = textsOf(coverageOf(patient));
      const before = { ...now, ...Object.fromEntries(newest.map(({ field, oldValue }) => [field, oldValue])) };
      const columns = {
        coverageStatus: before.status as CoverageStatus,
        coverageValidUntil: before.validUntil ?? null,
        extensionKind: (before.extensionKind as ExtensionKind | null | undefined) ?? null,
        extensionValidUntil: before.extensionValidUntil ?? null,
      };
      await update(tx.db, 'voidCoverage', PatientRow, { id: patient.id }, columns);
      await writeHistory(tx, patient, record, [...fieldChanges(now, before), VOIDED], reason);
      return { record, at: zoned(tx.now(), patient.medicalUnit.timeZone), patient: { id: patient.id } };
    }),
};

/** How each kind of this module is voided. */
export const patientVoids: VoidRules = { [RecordKind.COVERAGE]: voidCoverage };

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

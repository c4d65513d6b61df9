/** Several values of one moment, recorded in one act: all of them, or none. */
import { monotonicFactory } from 'ulid';
import type { Context } from '../../core/context';
import { notFound } from '../../core/faults';
import { idempotent } from '../../core/idempotency';
import { invalidInput, type InvalidInput, type RequestIdReused } from '../../core/refusal';
import type { Instant } from '../../core/time';
import { Problems } from '../../core/validation';
import { Role } from '../../core/viewer';
import { insert } from '../../database';
import { lockPatient, visiblePatientById, type VisiblePatient } from '../patient';
import { recordedMeanwhile } from './follow-up-change.rules';
import type { RecordMeasurementsInput } from './follow-up.inputs';
import { followUpsOfAct } from './follow-up.queries';
import { followUpWarnings, newFollowUp, newRow, tellOfRelease, whole } from './follow-up.rules';
import { validateMeasurements } from './follow-up.validation';
import { shownFollowUp, type ShownFollowUp } from './follow-up.view';
import { proposeAdjustments } from './proposal.rules';
import type { RecordChanged } from './record-change.types';
import { passWarnings } from './safety.rules';
import type { ReasonNeeded, SafetyWarning } from './safety.types';
import { overridesOf, withOverrides } from './safety.view';
import { FollowUpRow } from './treatment.entity';

/** The values as they stand; the id is that of the first. */
export interface RecordedMeasurements {
  id: string;
  patientId: string;
  /** The moment of the act. */
  recordedAt: Instant;
  followUps: ShownFollowUp[];
  warnings: SafetyWarning[];
}
type Refused = InvalidInput | ReasonNeeded | RecordChanged;

const pathOf = (index: number): string => `values.${index}.value`;

/** Records 1 to 20 values of one moment; the family gets one notice when they are released and not private. */
export function recordMeasurements(
  ctx: Context,
  input: RecordMeasurementsInput,
): Promise<RecordedMeasurements | Refused | RequestIdReused> {
  ctx.reads.unreleased = !input.release || input.confidential === true;
  return idempotent<RecordedMeasurements, Refused>(ctx, 'recordMeasurements', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, [Role.CLINICIAN]);
      const problems = new Problems(tx);
      const units = validateMeasurements(tx, problems, input, patient);
      if (problems.any) return invalidInput(tx, problems.list);
      const kinds = input.values.map(({ kind }) => kind);
      const changed = await recordedMeanwhile(tx, patient, kinds, input);
      if (changed) return changed;
      const of = await newFollowUp(tx, input);
      const nextId = monotonicFactory();
      const rows = input.values.map((value, index) => newRow(patient, of, { ...value, unit: units[index]! }, nextId));
      const warnings = await followUpWarnings(tx, patient, rows, { pathOf });
      const refused = await passWarnings(tx, patient.id, warnings, input, async () => {
        await insert(tx.db, 'recordMeasurements', FollowUpRow, rows);
        await tellOfRelease(tx, patient, rows);
        await proposeAdjustments(tx, patient, rows);
        return { subjectId: ({ path }) => rows[Number(path!.split('.')[1])]!.id, result: undefined };
      });
      return refused ?? recorded(tx, patient, rows.map(whole), warnings);
    },
    replay: async (later, id) => {
      const patient = await visiblePatientById(later, input.patientId);
      const rows = patient ? await followUpsOfAct(later, patient.id, id) : [];
      if (!patient || rows.length === 0) throw notFound(later);
      return recorded(later, patient, rows, await followUpWarnings(later, patient, rows, { pathOf }));
    },
  });
}

/** The answer: the values, and their warnings with the overrides. */
async function recorded(
  ctx: Context,
  patient: VisiblePatient,
  rows: readonly FollowUpRow[],
  warnings: readonly SafetyWarning[],
): Promise<RecordedMeasurements> {
  const { timeZone } = patient.medicalUnit;
  const standing = await Promise.all(
    rows.map(async ({ id }, index) =>
      withOverrides(
        warnings.filter(({ path }) => path === pathOf(index)),
        await overridesOf(ctx, id, timeZone),
      ),
    ),
  );
  const { id, recordedAt } = rows[0]!;
  return {
    id,
    patientId: patient.id,
    recordedAt,
    followUps: rows.map((row) => shownFollowUp(row, timeZone)),
    warnings: standing.flat(),
  };
}

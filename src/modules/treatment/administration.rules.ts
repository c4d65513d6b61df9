/**
 * Records of doses. A dose is recorded once, a postponed one again when its day comes. A wrong record stays; a new record
 * with a reason corrects it.
 */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { inList, insert, updateStatement } from '../../database';
import { notFound } from '../../core/faults';
import { Problems } from '../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../core/refusal';
import type { Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { changePatient, NoticeKind, notify, type VisiblePatient } from '../patient';
import type { CorrectAdministrationInput, RecordAdministrationInput } from './administration.inputs';
import { doseMessages } from './administration.messages';
import { dosesToChange, remainingDoses, type DoseToChange } from './administration.queries';
import { AdministrationStatus } from './administration.types';
import { changedAfter } from './administration-change.view';
import { dayBeforeRecord, prepareRecord, saveRecord, type RecordToWrite } from './administration-write.rules';
import { checkStatus, checkTreatment, validateRecord } from './administration.validation';
import type { RecordChanged } from './record-change.types';
import type { ReasonNeeded } from './safety.types';
import { passWarnings } from './safety.rules';
import type { ShownAdministration } from './treatment.view';
import {
  AdministrationRecordRow,
  AdministrationRow,
  type NewAdministrationRecord,
  type TreatmentRow,
} from './treatment.entity';
import { patientOf } from './treatment.queries';

const { PLANNED, OMITTED } = AdministrationStatus;

type Answer = ShownAdministration | InvalidInput | WrongState | ReasonNeeded | RecordChanged;

/** Records the outcome of a dose that has no record yet, or was postponed. */
export async function recordAdministration(ctx: Context, input: RecordAdministrationInput): Promise<Answer> {
  const problems = new Problems(ctx);
  if (input.status === PLANNED) problems.add('status', 'STATUS', doseMessages.statusNotRecordable);
  validateRecord(ctx, problems, input);
  if (problems.any) return invalidInput(ctx, problems.list);
  return changeDose<Answer>(ctx, input.administrationId, async (tx, patient, dose) => {
    const refusal =
      (await changedAfter(tx, patient, [dose], input.expectedRevision)) ?? checkStatus(tx, dose, input.status);
    return refusal ?? writeOne(tx, patient, { dose, plannedOn: dose.plannedOn, input, correctionReason: null });
  });
}

/** Corrects a record by a new one; PLANNED states that the dose is still to come. */
export async function correctAdministration(ctx: Context, input: CorrectAdministrationInput): Promise<Answer> {
  const problems = new Problems(ctx).text('correctionReason', input.correctionReason, { required: true, max: 1000 });
  validateRecord(ctx, problems, input);
  if (problems.any) return invalidInput(ctx, problems.list);
  return changeDose<Answer>(ctx, input.administrationId, async (tx, patient, dose) => {
    const changed = await changedAfter(tx, patient, [dose], input.expectedRevision);
    if (changed) return changed;
    if (dose.status === PLANNED) return wrongState(tx, doseMessages.hasStatus(dose), doseMessages.recordFirst);
    const refusal = checkTreatment(tx, dose, input.status);
    if (refusal) return refusal;
    const plannedOn = await dayBeforeRecord(tx, dose);
    return writeOne(tx, patient, { dose, plannedOn, input, correctionReason: input.correctionReason.trim() });
  });
}

/** Writes one record, or returns the refusal by its problems or its warnings. */
async function writeOne(tx: Context, patient: VisiblePatient, record: RecordToWrite): Promise<Answer> {
  const prepared = await prepareRecord(tx, patient, record);
  if (prepared instanceof Problems) return invalidInput(tx, prepared.list);
  return passWarnings(tx, patient.id, prepared.warnings, record.input, async () => {
    const { shown, isNews } = await saveRecord(tx, patient, prepared);
    if (isNews) await notify(tx, patient, { kind: NoticeKind.DOSE_CHANGED, subjectId: shown.id });
    return { subjectId: prepared.row.id, result: shown };
  });
}

/** Runs `change` for one dose in a transaction that holds its child; throws NOT_FOUND for a dose that the viewer may not see. */
export async function changeDose<T>(
  ctx: Context,
  id: string,
  change: (tx: Context, patient: VisiblePatient, dose: DoseToChange) => Promise<T>,
): Promise<T> {
  const patientId = await patientOf(ctx, 'medication_administration', id);
  if (!patientId) throw notFound(ctx);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx, patient) =>
    change(tx, patient, (await dosesToChange(tx, patientId, [id]))[0]!),
  );
}

/** The doses from `day` on that have no record become omitted, because their treatment was cut short. In the caller's transaction. */
export async function omitRemaining(tx: Context, treatment: TreatmentRow, day: Day, reason: string): Promise<number> {
  const { patientId, revision } = treatment;
  const remaining = await remainingDoses(tx, patientId, treatment.id, day);
  if (remaining.length === 0) return 0;
  const { accountId } = await signedIn(tx);
  const records = remaining.map(({ id, plannedOn, records: before }): NewAdministrationRecord => ({
    id: ulid(tx.now()),
    patientId,
    administrationId: id,
    sequence: before + 1,
    status: OMITTED,
    plannedOn,
    postponedTo: null,
    givenAt: null,
    givenDose: null,
    reason,
    correctionReason: null,
    recordedAt: tx.now(),
    recordedBy: accountId,
    revision,
    needsCheck: 0,
  }));
  const ids = inList(remaining.map(({ id }) => id));
  await insert(tx.db, 'omitRemaining', AdministrationRecordRow, records);
  await tx.db.run(
    updateStatement(
      'omitRemaining',
      AdministrationRow,
      `status='OMITTED', reason=?, revision=?`,
      `patientId=? AND id IN ${ids.sql}`,
    ),
    [reason, revision, patientId, ...ids.values],
  );
  return remaining.length;
}

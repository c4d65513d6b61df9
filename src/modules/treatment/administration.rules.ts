/**
 * Records of doses. A dose is recorded once, a postponed one again when its day comes. A wrong record stays; a new record
 * with a reason corrects it.
 */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { inList, insert, update, updateStatement } from '../../database';
import { notFound } from '../../core/faults';
import { Problems } from '../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../core/refusal';
import { addDays, dayOf, daysBetween, type Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { changePatient, NoticeKind, notify, type VisiblePatient } from '../patient';
import type { CorrectAdministrationInput, RecordAdministrationInput } from './administration.inputs';
import { doseMessages } from './administration.messages';
import { dosesToChange, newestRecord, nextSequence, remainingDoses, type DoseToChange } from './administration.queries';
import { AdministrationStatus } from './administration.types';
import {
  checkStatus,
  checkTreatment,
  isGiven,
  validateRecord,
  validateRecordOfDose,
} from './administration.validation';
import { amountsOnNewDays } from './moved-dose.rules';
import { fitCycleEnd } from './cycle.rules';
import { doseWarnings } from './dose-safety.view';
import { WarningCode, type ReasonNeeded } from './safety.types';
import { passWarnings } from './safety.rules';
import { shownAdministration, type ShownAdministration } from './treatment.view';
import {
  AdministrationRecordRow,
  AdministrationRow,
  type NewAdministrationRecord,
  type TreatmentRow,
} from './treatment.entity';
import { patientOf } from './treatment.queries';

const { PLANNED, POSTPONED, OMITTED } = AdministrationStatus;

type Answer = ShownAdministration | InvalidInput | WrongState | ReasonNeeded;

/** Records the outcome of a dose that has no record yet, or was postponed. */
export async function recordAdministration(ctx: Context, input: RecordAdministrationInput): Promise<Answer> {
  const problems = new Problems(ctx);
  if (input.status === PLANNED) problems.add('status', 'STATUS', doseMessages.statusNotRecordable);
  validateRecord(ctx, problems, input);
  if (problems.any) return invalidInput(ctx, problems.list);
  return changeDose<Answer>(ctx, input.administrationId, async (tx, patient, dose) => {
    const refusal = checkStatus(tx, dose, input.status);
    return refusal ?? insertRecord(tx, patient, dose, dose.plannedOn, input, null);
  });
}

/** Corrects a record by a new one; PLANNED states that the dose is still to come. */
export async function correctAdministration(ctx: Context, input: CorrectAdministrationInput): Promise<Answer> {
  const problems = new Problems(ctx).text('correctionReason', input.correctionReason, { required: true, max: 1000 });
  validateRecord(ctx, problems, input);
  if (problems.any) return invalidInput(ctx, problems.list);
  return changeDose<Answer>(ctx, input.administrationId, async (tx, patient, dose) => {
    if (dose.status === PLANNED) return wrongState(tx, doseMessages.hasStatus(dose), doseMessages.recordFirst);
    const refusal = checkTreatment(tx, dose, input.status);
    return (
      refusal ?? insertRecord(tx, patient, dose, await dayBeforeRecord(tx, dose), input, input.correctionReason.trim())
    );
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

/** Writes columns of a dose, and its amount when it moves to another day; returns what was written. */
export async function updateDose<C extends Partial<AdministrationRow>>(
  tx: Context,
  patient: VisiblePatient,
  dose: DoseToChange,
  changes: C,
): Promise<C & { plannedDose: number }> {
  const { cycleId, id, plannedOn } = dose;
  const to = changes.plannedOn ?? plannedOn;
  const amounts = to === plannedOn ? undefined : await amountsOnNewDays(tx, patient, [{ dose, to }]);
  const written = { ...changes, plannedDose: amounts?.get(id) ?? dose.plannedDose };
  const row = { ...written, revision: patient.revision };
  await update(tx.db, 'updateDose', AdministrationRow, { patientId: patient.id, cycleId, id }, row);
  return written;
}

/** The day for which a dose was planned before its newest record; its cycle may have been moved since. */
export async function dayBeforeRecord(tx: Context, dose: DoseToChange): Promise<Day> {
  const wrong = dose.status === POSTPONED ? await newestRecord(tx, dose) : undefined;
  return wrong?.postponedTo
    ? addDays(dose.plannedOn, -daysBetween(wrong.plannedOn, wrong.postponedTo))
    : dose.plannedOn;
}

async function insertRecord(
  tx: Context,
  patient: VisiblePatient,
  dose: DoseToChange,
  plannedOn: Day,
  input: RecordAdministrationInput,
  correctionReason: string | null,
): Promise<Answer> {
  const { timeZone } = patient.medicalUnit;
  const problems = validateRecordOfDose(tx, dose, plannedOn, input, timeZone);
  if (problems.any) return invalidInput(tx, problems.list);
  const given = isGiven(input.status);
  const { status: toBe, givenAt: at, givenDose: amount } = input;
  const warnings = given
    ? await doseWarnings(tx, dose, { status: toBe, givenAt: at!, givenDose: amount!, plannedOn }, timeZone)
    : [];
  const outcome = {
    status: input.status,
    plannedOn: input.postponedTo ?? plannedOn,
    givenAt: given ? input.givenAt! : null,
    givenOn: given ? dayOf(input.givenAt!, timeZone) : null,
    givenDose: given ? input.givenDose! : null,
    reason: input.reason?.trim() || null,
  };
  const { status, givenAt, givenDose, reason } = outcome;
  const record: Omit<NewAdministrationRecord, 'needsCheck'> = {
    id: ulid(tx.now()),
    patientId: patient.id,
    administrationId: dose.id,
    sequence: await nextSequence(tx, dose),
    status,
    plannedOn,
    postponedTo: input.postponedTo ?? null,
    givenAt,
    givenDose,
    reason,
    correctionReason,
    recordedAt: tx.now(),
    recordedBy: (await signedIn(tx)).accountId,
    revision: patient.revision,
  };
  let written: typeof outcome & { plannedDose?: number } = outcome;
  const saved = await passWarnings(tx, patient.id, warnings, input, async (overridden) => {
    const needsCheck = Number(overridden.has(WarningCode.DOSE_OVER_CAP));
    await insert(tx.db, 'insertRecord', AdministrationRecordRow, [
      { ...record, needsCheck } satisfies NewAdministrationRecord,
    ]);
    written = await updateDose(tx, patient, dose, outcome);
    return { subjectId: record.id, result: undefined };
  });
  if (saved) return saved;
  if (outcome.plannedOn !== dose.plannedOn)
    await fitCycleEnd(tx, patient, dose.cycleId, reason ?? correctionReason ?? '');
  const changesWhatIsToCome =
    outcome.plannedOn !== dose.plannedOn || (status === OMITTED && plannedOn >= dayOf(tx.now(), timeZone));
  if (changesWhatIsToCome) await notify(tx, patient, { kind: NoticeKind.DOSE_CHANGED, subjectId: dose.id });
  return shownAdministration(tx, { ...dose, ...written }, dose.treatmentStatus, timeZone);
}

/** The doses from `day` on that have no record become omitted, because their treatment was cut short. In the caller's transaction. */
export async function omitRemaining(tx: Context, treatment: TreatmentRow, day: Day, reason: string): Promise<void> {
  const { patientId, revision } = treatment;
  const remaining = await remainingDoses(tx, patientId, treatment.id, day);
  if (remaining.length === 0) return;
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
}

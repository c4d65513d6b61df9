/**
 * What became of a dose. A dose is recorded once; a postponed one again when its day comes. A wrong record is corrected by
 * a new one that stands beside it, and says why.
 */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { inList, insert, update, updateStatement } from '../../database';
import { notFound } from '../../core/faults';
import { Problems } from '../../core/validation';
import { invalidInput, type InvalidInput, type WrongState } from '../../core/refusal';
import { addDays, dayOf, daysBetween, type Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { changePatient, NoticeKind, notify, type VisiblePatient } from '../patient';
import type { CorrectAdministrationInput, RecordAdministrationInput } from './administration.inputs';
import { doseMessages } from './administration.messages';
import { dosesToChange, newestRecord, nextSequence, remainingDoses, type DoseToChange } from './administration.queries';
import { AdministrationStatus } from './administration.types';
import { fitCycleEnd } from './cycle.rules';
import { medicineRefusals } from './route.validation';
import { doseWarnings } from './dose-safety.rules';
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
import { TreatmentStatus } from './treatment.types';
import { doseIsWrong, longDay, treatmentIsWrong } from './treatment.messages';

const { PLANNED, GIVEN, PARTIALLY_GIVEN, POSTPONED, OMITTED, ON_HOLD } = AdministrationStatus;
/** Clocks differ; what is later than this has not happened. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
/** A dose that was given half a year from its day was given in another year than was typed. */
const FARTHEST_GIVEN_DAYS = 180;
const LONGEST_DELAY_DAYS = 366;
const LARGEST_FACTOR = 2;

const isGiven = (status: string): boolean => status === GIVEN || status === PARTIALLY_GIVEN;

/** What is wrong with a record by itself, whatever dose it is of. */
function validateRecord(ctx: Context, problems: Problems, input: RecordAdministrationInput): void {
  const { status, givenAt, givenDose, reason, postponedTo } = input;
  const required = (path: string): Problems =>
    problems.add(path, 'REQUIRED', 'Este dato es necesario.', 'This is required.');
  const notExpected = (path: string): Problems =>
    problems.add(
      path,
      'NOT_EXPECTED',
      'Este dato no va con lo que se registra.',
      'This does not go with what is recorded.',
    );
  const has = (value: unknown): boolean => value !== undefined && value !== null;
  if (status === ON_HOLD) problems.add('status', 'STATUS', ...doseMessages.statusNotRecordable);
  if (isGiven(status)) {
    if (!has(givenAt)) required('givenAt');
    else if (givenAt! > ctx.now() + CLOCK_TOLERANCE_MS)
      problems.add('givenAt', 'DATE_FUTURE', 'Esa hora todavía no llega.', 'That time has not come yet.');
    if (!has(givenDose)) required('givenDose');
    else if (!Number.isFinite(givenDose) || givenDose! <= 0)
      problems.add('givenDose', 'RANGE', 'Escribe una dosis mayor que cero.', 'Write a dose above zero.');
  } else {
    if (has(givenAt)) notExpected('givenAt');
    if (has(givenDose)) notExpected('givenDose');
  }
  if (status === POSTPONED && !has(postponedTo)) required('postponedTo');
  if (status !== POSTPONED && has(postponedTo)) notExpected('postponedTo');
  problems.text('reason', reason, { required: status !== GIVEN && status !== PLANNED, max: 1000 });
}

/** What is wrong with a record of this dose, which is planned for `plannedOn`. */
function checkAgainst(
  ctx: Context,
  dose: DoseToChange,
  plannedOn: Day,
  input: RecordAdministrationInput,
  timeZone: string,
): Problems {
  const problems = new Problems(ctx);
  const { status, givenAt, givenDose, postponedTo } = input;
  // defineProtocol and startTreatment refuse it; a row that came in another way must not be given.
  if (isGiven(status) || status === POSTPONED)
    for (const { code, text } of medicineRefusals({ ...dose, name: dose.medication }))
      problems.add('administrationId', code, ...text);
  if (isGiven(status)) {
    const { plannedDose, unit } = dose;
    if (givenDose! > LARGEST_FACTOR * plannedDose)
      problems.add(
        'givenDose',
        'DOSE_IMPLAUSIBLE',
        `Se planearon ${plannedDose} ${unit}; revisa la cantidad.`,
        `${plannedDose} ${unit} were planned; check the amount.`,
      );
    else if (status === PARTIALLY_GIVEN && givenDose! >= plannedDose)
      problems.add(
        'givenDose',
        'NOT_PARTIAL',
        `Aplicada en parte es menos que lo planeado (${plannedDose} ${unit}).`,
        `Partly given is less than was planned (${plannedDose} ${unit}).`,
      );
    if (Math.abs(daysBetween(plannedOn, dayOf(givenAt!, timeZone))) > FARTHEST_GIVEN_DAYS)
      problems.add(
        'givenAt',
        'DATE_IMPLAUSIBLE',
        `La dosis era para el ${longDay(plannedOn)[0]}; revisa la fecha.`,
        `The dose was for ${longDay(plannedOn)[1]}; check the date.`,
      );
  }
  if (status === POSTPONED && postponedTo! <= plannedOn)
    problems.add(
      'postponedTo',
      'NOT_LATER',
      `Elige un día posterior al ${longDay(plannedOn)[0]}.`,
      `Choose a day after ${longDay(plannedOn)[1]}.`,
    );
  else if (status === POSTPONED && daysBetween(plannedOn, postponedTo!) > LONGEST_DELAY_DAYS)
    problems.add(
      'postponedTo',
      'RANGE',
      'Una dosis se puede posponer como máximo un año.',
      'A dose can be postponed by one year at most.',
    );
  return problems;
}

/** Whether the state of dose or treatment stands against recording `status` for the first time. */
function checkState(ctx: Context, dose: DoseToChange, status: AdministrationStatus): WrongState | undefined {
  if (dose.status !== PLANNED && dose.status !== POSTPONED)
    return doseIsWrong(ctx, dose, [
      'Si el registro está mal, corrígelo; el anterior se conserva.',
      'If the record is wrong, correct it; the one so far is kept.',
    ]);
  return validateTreatment(ctx, dose, status);
}

/**
 * A treatment that has ended gets no plans, and one that is on hold moves its own when it is resumed. What was given can be
 * recorded late, whatever has become of the treatment since.
 */
function validateTreatment(ctx: Context, dose: DoseToChange, status: AdministrationStatus): WrongState | undefined {
  const isFine =
    (status !== PLANNED && status !== POSTPONED) ||
    dose.treatmentStatus === TreatmentStatus.ACTIVE ||
    (dose.treatmentStatus === TreatmentStatus.ON_HOLD && status === PLANNED);
  return isFine ? undefined : treatmentIsWrong(ctx, dose.treatmentStatus);
}

type Answer = ShownAdministration | InvalidInput | WrongState | ReasonNeeded;

/** Records what became of a dose that has no record yet, or was postponed. */
export async function recordAdministration(ctx: Context, input: RecordAdministrationInput): Promise<Answer> {
  const problems = new Problems(ctx);
  if (input.status === PLANNED) problems.add('status', 'STATUS', ...doseMessages.statusNotRecordable);
  validateRecord(ctx, problems, input);
  if (problems.any) return invalidInput(ctx, problems.list);
  return changeDose<Answer>(ctx, input.administrationId, async (tx, patient, dose) => {
    const refusal = checkState(tx, dose, input.status);
    return refusal ?? keepRecord(tx, patient, dose, dose.plannedOn, input, null);
  });
}

/** Puts a record right by a new one; PLANNED says that the dose is still to come after all. */
export async function correctAdministration(ctx: Context, input: CorrectAdministrationInput): Promise<Answer> {
  const problems = new Problems(ctx).text('correctionReason', input.correctionReason, { required: true, max: 1000 });
  validateRecord(ctx, problems, input);
  if (problems.any) return invalidInput(ctx, problems.list);
  return changeDose<Answer>(ctx, input.administrationId, async (tx, patient, dose) => {
    if (dose.status === PLANNED) return doseIsWrong(tx, dose, ['Regístrala primero.', 'Record it first.']);
    const refusal = validateTreatment(tx, dose, input.status);
    return (
      refusal ?? keepRecord(tx, patient, dose, await dayBeforeRecord(tx, dose), input, input.correctionReason.trim())
    );
  });
}

/** Runs `change` for one dose in a transaction that holds its child; throws NOT_FOUND for what nobody may see. */
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

/** Writes what became of a dose. */
export const updateDose = (
  tx: Context,
  patient: VisiblePatient,
  { cycleId, id }: DoseToChange,
  changes: Partial<AdministrationRow>,
): Promise<number> =>
  update(tx.db, AdministrationRow, { patientId: patient.id, cycleId, id }, { ...changes, revision: patient.revision });

/** The day for which a dose was planned before its newest record; its cycle may have been moved since. */
export async function dayBeforeRecord(tx: Context, dose: DoseToChange): Promise<Day> {
  const wrong = dose.status === POSTPONED ? await newestRecord(tx, dose) : undefined;
  return wrong?.postponedTo
    ? addDays(dose.plannedOn, -daysBetween(wrong.plannedOn, wrong.postponedTo))
    : dose.plannedOn;
}

async function keepRecord(
  tx: Context,
  patient: VisiblePatient,
  dose: DoseToChange,
  plannedOn: Day,
  input: RecordAdministrationInput,
  correctionReason: string | null,
): Promise<Answer> {
  const { timeZone } = patient.medicalUnit;
  const problems = checkAgainst(tx, dose, plannedOn, input, timeZone);
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
  const saved = await passWarnings(tx, patient.id, warnings, input, async (overridden) => {
    const needsCheck = Number(overridden.has(WarningCode.DOSE_OVER_CAP));
    await insert(tx.db, AdministrationRecordRow, [{ ...record, needsCheck } satisfies NewAdministrationRecord]);
    await updateDose(tx, patient, dose, outcome);
    return { subjectId: record.id, result: undefined };
  });
  if (saved) return saved;
  if (outcome.plannedOn !== dose.plannedOn)
    await fitCycleEnd(tx, patient, dose.cycleId, reason ?? correctionReason ?? '');
  const changesWhatIsToCome =
    outcome.plannedOn !== dose.plannedOn || (status === OMITTED && plannedOn >= dayOf(tx.now(), timeZone));
  if (changesWhatIsToCome) await notify(tx, patient, { kind: NoticeKind.DOSE_CHANGED, subjectId: dose.id });
  return shownAdministration(tx, { ...dose, ...outcome }, dose.treatmentStatus, timeZone);
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
  await insert(tx.db, AdministrationRecordRow, records);
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

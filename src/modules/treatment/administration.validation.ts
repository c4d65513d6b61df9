/** Checks of a record of a dose: by itself, against the dose, and against the status of dose and treatment. */
import type { Context } from '../../core/context';
import { wrongState, type WrongState } from '../../core/refusal';
import { dayOf, daysBetween, type Day } from '../../core/time';
import { Problems } from '../../core/validation';
import type { RecordAdministrationInput } from './administration.inputs';
import { doseMessages as messages } from './administration.messages';
import type { DoseToChange } from './administration.queries';
import { AdministrationStatus } from './administration.types';
import { routedDose } from './planned-dose';
import { medicineRefusals } from './route.validation';
import { treatmentMessages } from './treatment.messages';
import { TreatmentStatus } from './treatment.types';

const { PLANNED, GIVEN, PARTIALLY_GIVEN, POSTPONED, ON_HOLD } = AdministrationStatus;
/** Clocks differ by up to this much; a later time is in the future. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
/** A longer distance from the planned day is a typing error in the year. */
const FARTHEST_GIVEN_DAYS = 180;
const LONGEST_DELAY_DAYS = 366;
const OLDEST_YEARS = 3;
const YEAR_MS = 365.25 * 86_400_000;
const LARGEST_FACTOR = 2;

export const isGiven = (status: AdministrationStatus): boolean => status === GIVEN || status === PARTIALLY_GIVEN;

/** Adds the problems of a record by itself, whatever its dose. */
export function validateRecord(ctx: Context, problems: Problems, input: RecordAdministrationInput): void {
  const { status, givenAt, givenDose, reason, postponedTo } = input;
  const required = (path: string): Problems => problems.add(path, 'REQUIRED', messages.required);
  const notExpected = (path: string): Problems => problems.add(path, 'NOT_EXPECTED', messages.notExpected);
  const has = (value: unknown): boolean => value !== undefined && value !== null;
  if (status === ON_HOLD) problems.add('status', 'STATUS', messages.statusNotRecordable);
  if (isGiven(status)) {
    if (!has(givenAt)) required('givenAt');
    else if (givenAt! > ctx.now() + CLOCK_TOLERANCE_MS) problems.add('givenAt', 'DATE_FUTURE', messages.future);
    else if (givenAt! < ctx.now() - OLDEST_YEARS * YEAR_MS)
      problems.add('givenAt', 'DATE_IMPLAUSIBLE', messages.tooLongAgo(OLDEST_YEARS));
    if (!has(givenDose)) required('givenDose');
    else if (!Number.isFinite(givenDose) || givenDose! <= 0) problems.add('givenDose', 'RANGE', messages.aboveZero);
  } else {
    if (has(givenAt)) notExpected('givenAt');
    if (has(givenDose)) notExpected('givenDose');
  }
  if (status === POSTPONED && !has(postponedTo)) required('postponedTo');
  if (status !== POSTPONED && has(postponedTo)) notExpected('postponedTo');
  problems.text('reason', reason, { required: status !== GIVEN && status !== PLANNED, max: 1000 });
}

/** The problems of a record of this dose, which is planned for `plannedOn`. */
export function validateRecordOfDose(
  ctx: Context,
  dose: DoseToChange,
  plannedOn: Day,
  input: RecordAdministrationInput,
  timeZone: string,
): Problems {
  const problems = new Problems(ctx);
  const { status, givenAt, givenDose, postponedTo } = input;
  // defineProtocol and startTreatment refuse such a medicine; a row from another source must not be given either.
  if (isGiven(status) || status === POSTPONED)
    for (const { code, text } of medicineRefusals(routedDose(dose))) problems.add('administrationId', code, text);
  if (isGiven(status)) {
    const { plannedDose, unit } = dose;
    if (givenDose! > LARGEST_FACTOR * plannedDose)
      problems.add('givenDose', 'DOSE_IMPLAUSIBLE', messages.implausible(plannedDose, unit));
    else if (status === PARTIALLY_GIVEN && givenDose! >= plannedDose)
      problems.add('givenDose', 'NOT_PARTIAL', messages.notPartial(plannedDose, unit));
    if (Math.abs(daysBetween(plannedOn, dayOf(givenAt!, timeZone))) > FARTHEST_GIVEN_DAYS)
      problems.add('givenAt', 'DATE_IMPLAUSIBLE', messages.dateImplausible(plannedOn));
  }
  if (status === POSTPONED && postponedTo! <= plannedOn)
    problems.add('postponedTo', 'NOT_LATER', messages.notLater(plannedOn));
  else if (status === POSTPONED && daysBetween(plannedOn, postponedTo!) > LONGEST_DELAY_DAYS)
    problems.add('postponedTo', 'RANGE', messages.delayTooLong);
  return problems;
}

/** The refusal of a first record of `status`, where the status of the dose or of its treatment does not allow it. */
export function checkStatus(ctx: Context, dose: DoseToChange, status: AdministrationStatus): WrongState | undefined {
  if (dose.status !== PLANNED && dose.status !== POSTPONED)
    return wrongState(ctx, messages.hasStatus(dose), messages.correctInstead);
  return checkTreatment(ctx, dose, status);
}

/**
 * The refusal of a planned or postponed dose by the status of its treatment: one that has ended gets no plans, and one that is
 * on hold moves its plans when it is resumed. A given or omitted dose can be recorded late, in any status of the treatment.
 */
export function checkTreatment(ctx: Context, dose: DoseToChange, status: AdministrationStatus): WrongState | undefined {
  const isAllowed =
    (status !== PLANNED && status !== POSTPONED) ||
    dose.treatmentStatus === TreatmentStatus.ACTIVE ||
    (dose.treatmentStatus === TreatmentStatus.ON_HOLD && status === PLANNED);
  return isAllowed ? undefined : wrongState(ctx, treatmentMessages.hasStatus(dose.treatmentStatus));
}

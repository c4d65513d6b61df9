/** Checks of the inputs of the cartilla. */
import { completedYears, daysBetween, type Day } from '../../core/time';
import type { Problems } from '../../core/validation';
import type { VisiblePatient } from '../patient';
import type { ChooseCartillaInput, RecordPreventiveActionInput } from './cartilla.inputs';
import { cartillaMessages } from './cartilla.messages';
import { AgeGroup, PreventiveCategory } from './cartilla.types';
import type { DoneAction } from './immunization-evaluation';
import type { SchemeAction } from './immunization-schedule';

/** A recorded dose may be given again after this many days: some children begin the scheme anew after a transplant. */
const REPEAT_DAYS = 28;

/** Adds every problem of an action; returns its dose, null where doses are not counted. */
export function validateAction(
  problems: Problems,
  action: SchemeAction | undefined,
  input: RecordPreventiveActionInput,
  patient: VisiblePatient,
  done: readonly DoneAction[],
  today: Day,
): number | null {
  if (!action) problems.add('code', 'UNKNOWN_CODE', cartillaMessages.unknownCode);
  const dose = action ? validateDose(problems, action, input) : null;
  if (input.performedOn > today) problems.add('performedOn', 'DATE_FUTURE', cartillaMessages.futureDay);
  else if (input.performedOn < patient.birthDate)
    problems.add('performedOn', 'BEFORE_BIRTH', cartillaMessages.beforeBirth);
  const leastDays = action?.category === PreventiveCategory.VACCINATION ? REPEAT_DAYS : 1;
  const isRepeated = done.some(
    (record) =>
      record.code === action?.code &&
      record.dose === dose &&
      Math.abs(daysBetween(record.performedOn, input.performedOn)) < leastDays,
  );
  if (isRepeated) problems.add('dose', 'ALREADY_RECORDED', cartillaMessages.alreadyRecorded);
  problems.text('lot', input.lot, { max: 40 });
  problems.text('performedElsewhere', input.performedElsewhere, { max: 200 });
  return dose;
}

function validateDose(problems: Problems, action: SchemeAction, { dose }: RecordPreventiveActionInput): number | null {
  const numbers = [...action.doses.map(({ dose: number }) => number), ...(action.alsoRecordable ?? [])];
  const uncounted = action.recurring !== undefined || action.repeatable === true || numbers.length === 0;
  const given = dose ?? (uncounted ? null : numbers.length === 1 ? numbers[0]! : undefined);
  const list = numbers.join(', ');
  if (given === undefined) problems.add('dose', 'REQUIRED', cartillaMessages.whichDose(list));
  else if (given !== null && numbers.length === 0)
    problems.add('dose', 'NOT_COUNTED', cartillaMessages.dosesNotCounted);
  else if (given !== null && !numbers.includes(given))
    problems.add('dose', 'UNKNOWN_DOSE', cartillaMessages.unknownDose(list));
  return given ?? null;
}

/** Adds a problem unless a non-binary person of 20 to 59 years chooses one of the two cartillas of that age. */
export function validateChoice(
  problems: Problems,
  input: ChooseCartillaInput,
  patient: VisiblePatient,
  today: Day,
): void {
  const age = completedYears(patient.birthDate, today);
  if (patient.sex !== 'NON_BINARY' || age < 20 || age > 59)
    problems.add('patientId', 'NOTHING_TO_CHOOSE', cartillaMessages.nothingToChoose);
  if (input.ageGroup !== AgeGroup.WOMEN_20_59 && input.ageGroup !== AgeGroup.MEN_20_59)
    problems.add('ageGroup', 'AGE_GROUP', cartillaMessages.chooseAdultGroup);
}

/** Checks of single values of a protocol: whole numbers, doses, days. */
import type { Problems } from '../../core/validation';
import { protocolMessages as messages } from './protocol.messages';

const LARGEST_DOSE = 10_000_000;

/** Whether `value` is a whole number from `least` to `most`; adds a problem otherwise. */
export function checkWhole(problems: Problems, path: string, value: number, least: number, most: number): boolean {
  const isValid = Number.isInteger(value) && value >= least && value <= most;
  if (!isValid) problems.add(path, 'RANGE', messages.whole(least, most));
  return isValid;
}

/** Adds RANGE for a dose that is not above zero, or too large for any medicine. */
export function validateDose(problems: Problems, path: string, dose: number): void {
  if (!Number.isFinite(dose) || dose <= 0 || dose > LARGEST_DOSE) problems.add(path, 'RANGE', messages.doseAboveZero);
}

/** Adds TOO_MANY for more than `most`. */
export function checkCount(problems: Problems, path: string, count: number, most: number): void {
  if (count > most) problems.add(path, 'TOO_MANY', messages.tooMany(most));
}

/** Adds the problems of days of a cycle of `lengthDays` days: none, outside, repeated. */
export function validateDays(problems: Problems, path: string, days: readonly number[], lengthDays: number): void {
  if (days.length === 0) problems.add(path, 'REQUIRED', messages.oneDay);
  const seen = new Set<number>();
  days.forEach((day, index) => {
    if (!Number.isInteger(day) || day < 1 || day > lengthDays)
      problems.add(`${path}.${index}`, 'RANGE', messages.dayOutside(lengthDays));
    else if (seen.has(day)) problems.add(`${path}.${index}`, 'DUPLICATE', messages.dayRepeated(day));
    seen.add(day);
  });
}

/** Adds the problem of an optional dose: a cap. */
export function validateCap(problems: Problems, path: string, cap: number | null | undefined): void {
  if (cap !== undefined && cap !== null) validateDose(problems, path, cap);
}

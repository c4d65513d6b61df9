/** Checks of doses by age and weight, and of the hours of a medicine. */
import type { Problems } from '../../core/validation';
import { hasAgeGap } from './dose';
import { bandMessages } from './dose-band.messages';
import type { DoseBandInput, ProtocolMedicationInput } from './protocol.inputs';
import { validateCap, validateDose } from './protocol-value.validation';
import type { DoseByAge } from './protocol.types';

const MOST_BANDS = 20;
const MOST_TIMES = 24;
const OLDEST_MONTHS = 1_440;
const HEAVIEST_KG = 300;

/** Adds BAND_GAP where `byAge`, otherwise valid, leaves out an age. */
export function validateAgeGap(problems: Problems, path: string, byAge: readonly Partial<DoseByAge>[]): void {
  if (hasAgeGap(byAge as readonly DoseByAge[])) problems.add(path, 'BAND_GAP', bandMessages.gap);
}

/** Adds the problems of the bands of a line or of a substance of a mixture. */
export function validateBands(
  problems: Problems,
  path: string,
  { bands, byAge }: Pick<ProtocolMedicationInput, 'bands' | 'byAge'>,
): void {
  const list = bands ?? [];
  if (list.length > 0 && (byAge ?? []).length > 0) problems.add(path, 'NOT_EXPECTED', bandMessages.notWithByAge);
  if (list.length > MOST_BANDS) problems.add(path, 'TOO_MANY', bandMessages.tooMany(MOST_BANDS));
  // A band holds below its age or below its weight; one that adds nothing to the bands before it can never hold.
  let [months, kg] = [0, 0];
  list.forEach((band, index) => {
    const at = `${path}.${index}`;
    validateLimits(problems, at, band);
    const [underMonths, underKg] = [band.underMonths ?? 0, band.underKg ?? 0];
    if (hasLimit(band) && underMonths <= months && underKg <= kg)
      problems.add(at, 'BAND_UNREACHABLE', bandMessages.unreachable);
    months = Math.max(months, underMonths);
    kg = Math.max(kg, underKg);
    validateDose(problems, `${at}.dose`, band.dose);
    validateCap(problems, `${at}.maxDose`, band.maxDose);
  });
}

const hasLimit = ({ underMonths, underKg }: DoseBandInput): boolean =>
  (underMonths ?? null) !== null || (underKg ?? null) !== null;

function validateLimits(problems: Problems, path: string, band: DoseBandInput): void {
  if (!hasLimit(band)) problems.add(path, 'REQUIRED', bandMessages.limitRequired);
  if (band.underMonths && (!Number.isInteger(band.underMonths) || band.underMonths > OLDEST_MONTHS))
    problems.add(`${path}.underMonths`, 'RANGE', bandMessages.wholeMonths(OLDEST_MONTHS));
  if (band.underKg && !(band.underKg <= HEAVIEST_KG))
    problems.add(`${path}.underKg`, 'RANGE', bandMessages.kilograms(HEAVIEST_KG));
}

/** HH:MM, rising. */
export function validateTimes(problems: Problems, path: string, times: readonly string[]): void {
  if (times.length > MOST_TIMES) problems.add(path, 'TOO_MANY', bandMessages.tooMany(MOST_TIMES));
  times.forEach((time, index) => {
    if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) problems.add(`${path}.${index}`, 'FORMAT', bandMessages.timeFormat);
    else if (index > 0 && time <= times[index - 1]!) problems.add(`${path}.${index}`, 'ORDER', bandMessages.timeOrder);
  });
}

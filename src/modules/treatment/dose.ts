/** The calculation of doses, without any other code, so that it can be tested by itself. */
import { completedMonths, completedYears, type Day } from '../../core/time';
import { DoseBasis, DosePer, type DoseByAge, type ProtocolMedication } from './protocol.types';

export interface Body {
  heightCm: number;
  weightKg: number;
}

/** m2, not rounded. Mosteller RD, N Engl J Med 1987;317:1098: sqrt(cm x kg / 3600). */
export const bodySurfaceArea = ({ heightCm, weightKg }: Body): number => Math.sqrt((heightCm * weightKg) / 3600);

/**
 * `value` in steps of 1 / `scale`, halves up. A product such as 20.1 x 0.05 is 1.005 in decimals and 1.00499999999999989 in
 * binary; rounding to twelve significant digits, more than any scale or syringe has, restores the decimal value.
 */
const inSteps = (value: number, scale: number): number => Math.round(Number((value * scale).toPrecision(12))) / scale;

/** Rounded to two decimals, halves up. */
export const twoDecimals = (value: number): number => inSteps(value, 100);

/** A smaller amount counts as zero, in any unit. */
const SMALLEST_DOSE = 1e-9;

/** A dose as it is planned: two decimals; under 0.1 three significant digits, because two decimals would change it by 5 %. */
export function roundedDose(value: number): number {
  if (value >= 0.1) return twoDecimals(value);
  return value < SMALLEST_DOSE ? 0 : inSteps(value, 10 ** (2 - Math.floor(Math.log10(value))));
}

export type Dosed = Pick<ProtocolMedication, 'basis' | 'dose' | 'maxDose' | 'byAge' | 'bands' | 'times' | 'dosePer'>;

/** The dose rule for a child on a day: the first band that fits, else the line itself with its dose by completed years. */
function lineFor(medication: Dosed, { weightKg }: Body, birthDate: Day, on: Day) {
  const months = completedMonths(birthDate, on);
  const band = medication.bands.find(
    ({ underMonths, underKg }) =>
      (underMonths !== null && months < underMonths) || (underKg !== null && weightKg < underKg),
  );
  if (band) return band;
  const years = completedYears(birthDate, on);
  const ofAge = medication.byAge.find(({ minYears, maxYears }) => years >= minYears && years < (maxYears ?? Infinity));
  return { ...medication, dose: ofAge?.dose ?? medication.dose };
}

/** A calculated dose. */
export interface WorkedDose {
  /** In the medicine's unit. */
  dose: number;
  /** The calculation in figures: 75 mg/m2 x 1.16 m2. */
  calculation: string;
  /** Whether maxDose reduced it. */
  capped: boolean;
}

/**
 * The dose of one administration: basis x body surface or weight, rounded, capped by maxDose. A dose per day is divided
 * evenly among its hours. `birthDate` and `on` give the age for doses by age.
 */
export function workedDose(medication: Dosed & { unit: string }, body: Body, birthDate: Day, on: Day): WorkedDose {
  const { basis, dose: each, maxDose } = lineFor(medication, body, birthDate, on);
  const { unit } = medication;
  const [factor, of] = {
    [DoseBasis.PER_M2]: [bodySurfaceArea(body), 'm2'] as const,
    [DoseBasis.PER_KG]: [body.weightKg, 'kg'] as const,
    [DoseBasis.FIXED]: [1, ''] as const,
  }[basis];
  const share = medication.dosePer === DosePer.DAY ? Math.max(medication.times.length, 1) : 1;
  const dose = roundedDose((each * factor) / share);
  const parts = [of ? `${each} ${unit}/${of} x ${twoDecimals(factor)} ${of}` : `${each} ${unit}`];
  if (share > 1) parts.push(`/ ${share}`);
  return {
    dose: Math.min(dose, maxDose ?? Infinity),
    calculation: parts.join(' '),
    capped: dose > (maxDose ?? Infinity),
  };
}

/** The amount of {@link workedDose}, in the medicine's unit. */
export const doseOn = (medication: Dosed, ...of: [Body, Day, Day]): number =>
  workedDose({ ...medication, unit: '' }, ...of).dose;

/** Whether ranges that do not overlap leave out an age below the oldest of them. */
export function hasAgeGap(byAge: readonly DoseByAge[]): boolean {
  let next = 0;
  for (const { minYears, maxYears } of [...byAge].sort((a, b) => a.minYears - b.minYears)) {
    if (minYears > next) return true;
    next = maxYears ?? Infinity;
  }
  return false;
}

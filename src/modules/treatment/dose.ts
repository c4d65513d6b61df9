/** The calculation of doses, without any other code, so that it can be tested by itself. */
import { completedMonths, completedYears, type Day } from '../../core/time';
import { DoseBasis, DosePer, type DoseBand, type DoseByAge } from './dosing.types';
import type { ProtocolMedication } from './protocol.types';

export interface Body {
  heightCm: number;
  weightKg: number;
}

/** m2, not rounded. Mosteller RD, N Engl J Med 1987;317:1098: sqrt(cm x kg / 3600). */
export const bodySurfaceArea = ({ heightCm, weightKg }: Body): number => Math.sqrt((heightCm * weightKg) / 3600);

/** Twelve significant digits, more than any scale or syringe has: they restore 1.005 where binary numbers have 1.00499999999999989. */
const decimal = (value: number): number => Number(value.toPrecision(12));

/** Rounded to two decimals, halves up. */
export const twoDecimals = (value: number): number => Math.round(decimal(value * 100)) / 100;

/** A smaller amount counts as zero, in any unit. */
const SMALLEST_DOSE = 1e-9;

/** The steps of a dose: two decimals; under 0.1 three significant digits, because two decimals would change it by 5 %. */
const stepsOf = (value: number): number => (value >= 0.1 ? 100 : 10 ** (2 - Math.floor(Math.log10(value))));

/** A dose as it is planned, in the steps of doses, halves up. */
export function roundedDose(value: number): number {
  const steps = stepsOf(value);
  return value < SMALLEST_DOSE ? 0 : Math.round(decimal(value * steps)) / steps;
}

/** The greatest dose, in the steps of doses, of which `count` make no more than `sum`. */
function evenShare(sum: number, count: number): number {
  const steps = stepsOf(sum / count);
  return Math.floor(decimal((sum / count) * steps)) / steps;
}

export type Dosed = Pick<
  ProtocolMedication,
  'basis' | 'dose' | 'maxDose' | 'maxDailyDose' | 'byAge' | 'bands' | 'times' | 'dosePer' | 'components'
>;
type OneBasis = Pick<DoseBand, 'basis' | 'dose' | 'maxDose'>;

/** The child of a dose, and the day for which it is worked out. */
interface Of {
  body: Body;
  birthDate: Day;
  on: Day;
}

/** The first band that fits, else `line` itself. */
function ofBands<L extends OneBasis & { bands: readonly DoseBand[] }>(line: L, { body, birthDate, on }: Of): OneBasis {
  const months = completedMonths(birthDate, on);
  return (
    line.bands.find(
      ({ underMonths, underKg }) =>
        (underMonths !== null && months < underMonths) || (underKg !== null && body.weightKg < underKg),
    ) ?? line
  );
}

/** The rule of a line for a child on a day: the first band that fits, else the line itself with its dose by completed years. */
export function ruleFor(medication: Dosed, of: Of): OneBasis {
  const fit = ofBands(medication, of);
  if (fit !== medication) return fit;
  const years = completedYears(of.birthDate, of.on);
  const ofAge = medication.byAge.find(({ minYears, maxYears }) => years >= minYears && years < (maxYears ?? Infinity));
  return { ...fit, dose: ofAge?.dose ?? fit.dose };
}

/** The amount of one substance of a mixture. */
export interface ComponentAmount {
  atc: string;
  medication: string;
  dose: number;
  unit: string;
}

/** A calculated dose. */
export interface WorkedDose {
  /** In the medicine's unit; of a mixture, the amount of its first substance. */
  dose: number;
  /** The calculation in figures: 75 mg/m2 x 1.16 m2 x 75 %. */
  calculation: string;
  /** Whether a cap reduced it. */
  capped: boolean;
  /** Each substance of a mixture; empty for one substance. */
  components: ComponentAmount[];
}

/** How the dose of a day is divided, and how much of the whole is given. */
interface Portion {
  /** Administrations that share a dose per day; 1 for a dose per administration. */
  share: number;
  /** Of the capped dose. */
  percent: number;
  /** The share of a cap on the day's sum; Infinity without one. */
  dailyCap: number;
}

function worked(
  { basis, dose: each, maxDose }: OneBasis,
  unit: string,
  { weightKg, heightCm }: Body,
  { share, percent, dailyCap }: Portion,
): Omit<WorkedDose, 'components'> {
  const [factor, per] = {
    [DoseBasis.PER_M2]: [bodySurfaceArea({ heightCm, weightKg }), 'm2'] as const,
    [DoseBasis.PER_KG]: [weightKg, 'kg'] as const,
    [DoseBasis.FIXED]: [1, ''] as const,
  }[basis];
  const whole = roundedDose((each * factor) / share);
  const cap = Math.min(maxDose ?? Infinity, dailyCap);
  const capped = whole > cap;
  const dose = Math.min(whole, cap);
  const parts = [per ? `${each} ${unit}/${per} x ${twoDecimals(factor)} ${per}` : `${each} ${unit}`];
  if (share > 1) parts.push(`/ ${share}`);
  if (percent !== 100) parts.push(...(capped ? [`(max ${cap} ${unit})`] : []), `x ${percent} %`);
  return {
    dose: percent === 100 ? dose : roundedDose((dose * percent) / 100),
    calculation: parts.join(' '),
    capped,
  };
}

/**
 * The dose of one administration: basis x body surface or weight, rounded, then the cap, then `percent` of the capped dose,
 * rounded the same way. A dose per day is divided evenly among its hours; so is a cap on the day's sum. `birthDate` and `on`
 * give the age for doses by age.
 */
export function workedDose(
  medication: Dosed & { unit: string },
  body: Body,
  birthDate: Day,
  on: Day,
  percent = 100,
): WorkedDose {
  const of = { body, birthDate, on };
  const { unit, maxDailyDose, times, dosePer, components } = medication;
  const count = Math.max(times.length, 1);
  const portion = { share: dosePer === DosePer.DAY ? count : 1, percent };
  const dailyCap = maxDailyDose === null ? Infinity : evenShare(maxDailyDose, count);
  const first = worked(ruleFor(medication, of), unit, body, { ...portion, dailyCap });
  return {
    ...first,
    components: components.map((component, place) => ({
      atc: component.atc,
      medication: component.name,
      unit: component.unit,
      dose:
        place === 0
          ? first.dose
          : worked(ofBands(component, of), component.unit, body, { ...portion, dailyCap: Infinity }).dose,
    })),
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

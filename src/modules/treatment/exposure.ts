/** What a child has had and will have of each substance: sums over treatments and hospitals, in mg or UI per m2. */
import type { Day } from '../../core/time';
import data from './data/anthracyclines.json';
import { twoDecimals } from './dose';
import { doseUnit } from './dose-unit';
import { componentsOfRow } from './planned-dose';
import { atcParts } from './substances';

/** mg or UI for one unit of a dose; a unit that is not here, such as mL, has no sum. */
const SCALE: Readonly<Record<string, { unit: 'mg' | 'UI'; factor: number }>> = {
  mg: { unit: 'mg', factor: 1 },
  g: { unit: 'mg', factor: 1000 },
  mcg: { unit: 'mg', factor: 0.001 },
  UI: { unit: 'UI', factor: 1 },
};

/** The unit as it is kept: mg, g, mcg or UI; undefined for others. U and IU of an enzyme are UI. */
export function exposureUnit(typed: string): string | undefined {
  const unit = doseUnit(typed, '');
  return unit && unit in SCALE ? unit : undefined;
}

export const ANTHRACYCLINES = data;
const EQUIVALENTS = new Map(data.factors.map(({ atc, factor }) => [atc, factor]));
const NAMES = new Map(data.factors.map(({ atc, name }) => [atc, name]));
const MIXTURES: Readonly<Record<string, string>> = data.mixtures;

/**
 * The substance to which the amount of a dose counts. A mixture is dosed by its first component; one with an anthracycline
 * counts as that anthracycline, so that a limit is met rather too early.
 */
function substanceOf(atc: string): string {
  const parts = atcParts(atc).map((part) => MIXTURES[part] ?? part);
  return parts.find((part) => EQUIVALENTS.has(part)) ?? parts[0]!;
}

/** Whether doses of this medicine count towards the limit of anthracyclines. */
export const isAnthracycline = (atc: string): boolean => EQUIVALENTS.has(substanceOf(atc));

/** The name of a substance for people: of an anthracycline, else undefined. */
export const substanceName = (atc: string): string | undefined => NAMES.get(atc);

/** A dose that was given or is planned. */
export interface ExposingDose {
  atc: string;
  medication: string;
  unit: string;
  amount: number;
  /** m2 by which its plan was worked out. */
  bodySurfaceArea: number;
  /** The day on which it was given; null for one that is planned. */
  givenOn: Day | null;
  /** The planned amounts of a mixture (planned-dose.ts), and that of its first substance; null for one substance. */
  components?: string | null;
  plannedDose?: number;
}

/** The substances of a dose with their amounts: those of a mixture are in proportion to the first. */
function partsOf(dose: ExposingDose): Pick<ExposingDose, 'atc' | 'medication' | 'unit' | 'amount'>[] {
  const { atc, medication, unit, amount, components = null, plannedDose } = dose;
  if (!components || !plannedDose) return [dose];
  return componentsOfRow({ atc, medication, unit, components, plannedDose }).map((part) => ({
    ...part,
    amount: (part.dose * amount) / plannedDose,
  }));
}

/** What the child has had elsewhere. */
export interface Elsewhere {
  atc: string;
  medication: string;
  unit: string;
  totalPerM2: number;
  lastOn: Day | null;
}

/** The sums of one substance, in mg or UI. */
export interface SubstanceSum {
  atc: string;
  medication: string;
  unit: string;
  givenTotal: number;
  givenPerM2: number;
  elsewherePerM2: number;
  plannedPerM2: number;
  lastGivenOn: Day | null;
}

/** The sums of all substances, by ATC code, not rounded. */
export function sumExposure(doses: readonly ExposingDose[], elsewhere: readonly Elsewhere[]): SubstanceSum[] {
  const sums = new Map<string, SubstanceSum>();
  const sumOf = (atc: string, medication: string, unit: string): SubstanceSum => {
    const key = `${atc} ${unit}`;
    let sum = sums.get(key);
    if (!sum)
      sums.set(
        key,
        (sum = {
          atc,
          medication: substanceName(atc) ?? medication,
          unit,
          givenTotal: 0,
          givenPerM2: 0,
          elsewherePerM2: 0,
          plannedPerM2: 0,
          lastGivenOn: null,
        }),
      );
    return sum;
  };
  const parts = doses.flatMap((dose) => partsOf(dose).map((part) => ({ ...dose, ...part })));
  for (const { atc, medication, unit, amount, bodySurfaceArea, givenOn } of parts) {
    const scale = SCALE[unit];
    if (!scale) continue;
    const sum = sumOf(substanceOf(atc), medication, scale.unit);
    const perM2 = (amount * scale.factor) / bodySurfaceArea;
    if (givenOn === null) sum.plannedPerM2 += perM2;
    else {
      sum.givenTotal += amount * scale.factor;
      sum.givenPerM2 += perM2;
      sum.lastGivenOn = later(sum.lastGivenOn, givenOn);
    }
  }
  for (const { atc, medication, unit, totalPerM2, lastOn } of elsewhere) {
    const { unit: summed, factor } = SCALE[unit]!;
    const sum = sumOf(substanceOf(atc), medication, summed);
    sum.elsewherePerM2 += totalPerM2 * factor;
    sum.lastGivenOn = later(sum.lastGivenOn, lastOn);
  }
  return [...sums.values()].sort((a, b) => (a.atc < b.atc ? -1 : 1));
}

const later = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a);

/** Doxorubicin equivalents in mg/m2, two decimals: had in all, and still planned. */
export function anthracyclineSums(sums: readonly SubstanceSum[]): { totalPerM2: number; plannedPerM2: number } {
  let [total, planned] = [0, 0];
  for (const { atc, unit, givenPerM2, elsewherePerM2, plannedPerM2 } of sums) {
    const factor = unit === 'mg' ? (EQUIVALENTS.get(atc) ?? 0) : 0;
    total += factor * (givenPerM2 + elsewherePerM2);
    planned += factor * plannedPerM2;
  }
  return { totalPerM2: twoDecimals(total), plannedPerM2: twoDecimals(planned) };
}

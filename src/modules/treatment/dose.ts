/** How large a dose is: the arithmetic of oncology, kept apart because a mistake here is a mistake in a child. */
import { completedYears, type Day } from '../../core/time';
import { DoseBasis, type ProtocolMedication } from './protocol.types';

export interface Body {
  heightCm: number;
  weightKg: number;
}

/** m2, not rounded. Mosteller RD, N Engl J Med 1987;317:1098: sqrt(cm x kg / 3600). */
export const bodySurfaceArea = ({ heightCm, weightKg }: Body): number => Math.sqrt((heightCm * weightKg) / 3600);

/**
 * Rounded to two decimals, halves up. A product such as 20.1 x 0.05 is 1.005 on paper and 1.00499999999999989 in binary;
 * twelve significant digits are more than any scale or syringe has, and bring it back to what it is on paper.
 */
export const twoDecimals = (value: number): number => Math.round(Number((value * 100).toPrecision(12))) / 100;

/** The dose of `medication` per m2, per kg or in all, for somebody of so many completed years. */
function perBasis({ dose, byAge }: Pick<ProtocolMedication, 'dose' | 'byAge'>, years: number): number {
  return byAge.find(({ minYears, maxYears }) => years >= minYears && years < (maxYears ?? Infinity))?.dose ?? dose;
}

/**
 * One day's dose, in the medicine's unit: basis x body surface or weight, rounded to two decimals, capped by maxDose.
 * `birthDate` and `on` decide where doses go by age.
 */
export function doseOn(
  medication: Pick<ProtocolMedication, 'dose' | 'byAge' | 'basis' | 'maxDose'>,
  body: Body,
  birthDate: Day,
  on: Day,
): number {
  const factor = { [DoseBasis.PER_M2]: bodySurfaceArea(body), [DoseBasis.PER_KG]: body.weightKg, [DoseBasis.FIXED]: 1 }[
    medication.basis
  ];
  const dose = twoDecimals(perBasis(medication, completedYears(birthDate, on)) * factor);
  return Math.min(dose, medication.maxDose ?? Infinity);
}

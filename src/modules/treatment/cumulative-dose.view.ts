/** Cumulative doses of a treatment. */
import type { Context } from '../../core/context';
import { givenSumsByTreatment } from './administration.queries';
import { twoDecimals } from './dose';
import { componentsOfRow } from './planned-dose';
import type { CumulativeDose } from './treatment.types';
import type { ShownTreatment } from './treatment.view';

/** The sum of the given doses of each medicine, in its unit and per m2 of body surface; a mixture counts as its substances. */
export async function cumulativeDosesOf(ctx: Context, treatment: ShownTreatment): Promise<CumulativeDose[]> {
  const sums = new Map<string, { medication: string; atc: string; unit: string; total: number }>();
  for (const { planned, total, ...row } of (await givenSumsByTreatment(ctx, treatment.id)) ?? [])
    for (const { atc, medication, unit, dose } of componentsOfRow({ ...row, plannedDose: planned })) {
      const key = `${atc} ${unit}`;
      const sum = sums.get(key) ?? { medication, atc, unit, total: 0 };
      // The substances of a mixture are given in proportion to the first.
      sums.set(key, { ...sum, total: sum.total + (total * dose) / planned });
    }
  return [...sums.values()]
    .sort((a, b) => (`${a.atc} ${a.unit}` < `${b.atc} ${b.unit}` ? -1 : 1))
    .map(({ medication, atc, unit, total }) => ({
      medication,
      atc,
      total: { value: twoDecimals(total), unit },
      totalPerM2: twoDecimals(total / treatment.bodySurfaceArea),
      isAnthracycline: atc.split('+').some((part) => part.startsWith('L01DB')),
    }));
}

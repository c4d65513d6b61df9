/** Cumulative doses of a treatment. */
import type { Context } from '../../core/context';
import { givenSumsByTreatment } from './administration.queries';
import { twoDecimals } from './dose';
import type { CumulativeDose } from './treatment.types';
import type { ShownTreatment } from './treatment.view';

/** The sum of the given doses of each medicine, in its unit and per m2 of body surface. */
export async function cumulativeDosesOf(ctx: Context, treatment: ShownTreatment): Promise<CumulativeDose[]> {
  return ((await givenSumsByTreatment(ctx, treatment.id)) ?? []).map(({ medication, atc, unit, total }) => ({
    medication,
    atc,
    total: { value: twoDecimals(total), unit },
    totalPerM2: twoDecimals(total / treatment.bodySurfaceArea),
    isAnthracycline: atc.split('+').some((part) => part.startsWith('L01DB')),
  }));
}

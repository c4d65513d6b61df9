/** What a treatment has given so far. */
import type { Context } from '../../core/context';
import { givenSumsByTreatment } from './administration.queries';
import { twoDecimals } from './dose';
import type { CumulativeDose } from './treatment.types';
import type { ShownTreatment } from './treatment.view';

/** What a treatment has given of each medicine so far, in all and per m2. */
export async function cumulativeDosesOf(ctx: Context, treatment: ShownTreatment): Promise<CumulativeDose[]> {
  return ((await givenSumsByTreatment(ctx, treatment.id)) ?? []).map(({ medication, atc, unit, total }) => ({
    medication,
    atc,
    total: { value: twoDecimals(total), unit },
    totalPerM2: twoDecimals(total / treatment.bodySurfaceArea),
    isAnthracycline: atc.split('+').some((part) => part.startsWith('L01DB')),
  }));
}

/** What a child has had and will have of each substance, as its viewer may see it. */
import type { Context } from '../../core/context';
import { groupedBy, memoize } from '../../core/loader';
import { zoned } from '../../core/time';
import { unitSettings, visiblePatientById } from '../patient';
import { bodySurfaceArea, twoDecimals } from './dose';
import {
  ANTHRACYCLINES,
  anthracyclineSums,
  isAnthracycline,
  sumExposure,
  type ExposingDose,
  type SubstanceSum,
} from './exposure';
import { exposingDosesByPatient, priorExposuresByPatient, type ExposingDoseRow } from './exposure.queries';
import { bodyOn } from './living-plan';
import { planRule, planVersionsByPatient } from './plan-version.queries';
import type { LifetimeExposure } from './exposure.types';
import type { PriorExposureRow } from './exposure.entity';

const { version, factors } = ANTHRACYCLINES;

/** The doses that a child was given and that are planned, each over the body surface of its plan on its day. */
export async function exposuresOf(ctx: Context, patientId: string): Promise<(ExposingDose & { id: string })[]> {
  const [doses, versions] = await Promise.all([
    exposingDosesByPatient(ctx, patientId),
    planVersionsByPatient(ctx, patientId),
  ]);
  const rules = groupedBy(
    (versions ?? []).map((row) => ({ ...planRule(row), treatmentId: row.treatmentId })),
    'treatmentId',
  );
  return (doses ?? []).map(({ givenDose, plannedOn, treatmentId, ...row }: ExposingDoseRow) => {
    const plan = rules.get(treatmentId);
    return {
      ...row,
      bodySurfaceArea: plan ? bodySurfaceArea(bodyOn(plan, row.givenOn ?? plannedOn)) : row.bodySurfaceArea,
      amount: row.givenOn === null ? row.plannedDose : (givenDose ?? 0),
    };
  });
}

/** The sums of a child and the records from elsewhere that they hold. */
async function sumsOf(ctx: Context, patientId: string): Promise<[SubstanceSum[], PriorExposureRow[]]> {
  const [doses, elsewhere] = await Promise.all([exposuresOf(ctx, patientId), priorExposuresByPatient(ctx, patientId)]);
  return [sumExposure(doses, elsewhere ?? []), elsewhere ?? []];
}

const computedOnce = memoize<Promise<LifetimeExposure | null>>();

/**
 * The exposure of a child; null for a child without a diagnosis, and for one that the viewer may not see. Computed once for a
 * request, which may ask for it from each dose of the child.
 */
export const lifetimeExposureOf = (ctx: Context, patientId: string): Promise<LifetimeExposure | null> =>
  computedOnce(ctx, patientId, () => compute(ctx, patientId));

async function compute(ctx: Context, patientId: string): Promise<LifetimeExposure | null> {
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient?.diagnosis) return null;
  const { timeZone } = patient.medicalUnit;
  const [[sums, elsewhere], { anthracyclineLimitPerM2: limitPerM2 }] = await Promise.all([
    sumsOf(ctx, patientId),
    unitSettings(ctx, patient.medicalUnitClues),
  ]);
  return {
    id: `${patientId}:lifetime-exposure`,
    patientId,
    substances: sums.map((sum) => ({
      ...sum,
      givenTotal: twoDecimals(sum.givenTotal),
      givenPerM2: twoDecimals(sum.givenPerM2),
      elsewherePerM2: twoDecimals(sum.elsewherePerM2),
      plannedPerM2: twoDecimals(sum.plannedPerM2),
      totalPerM2: twoDecimals(sum.givenPerM2 + sum.elsewherePerM2),
    })),
    anthracyclines: {
      ...anthracyclineSums(sums),
      limitPerM2,
      factors: factors.map(({ atc, factor }) => ({ atc, factor })),
      factorsVersion: version,
    },
    priorExposures: elsewhere.map(({ recordedAt, recordedBy, ...row }) => ({
      ...row,
      recordedBy: { id: recordedBy },
      recordedAt: zoned(recordedAt, timeZone),
    })),
  };
}

/** Doxorubicin equivalents of a child in mg/m2 if `changed` holds: doses that replace those of the same id, or come to them. */
export async function anthracyclinesWith(
  ctx: Context,
  patientId: string,
  changed: { doses?: readonly (ExposingDose & { id?: string })[]; elsewhere?: readonly PriorExposureRow[] },
): Promise<{ totalPerM2: number; plannedPerM2: number }> {
  const [stored, elsewhere] = await Promise.all([exposuresOf(ctx, patientId), priorExposuresByPatient(ctx, patientId)]);
  const { doses = [] } = changed;
  const kept = stored.filter(({ id, atc }) => isAnthracycline(atc) && !doses.some((dose) => dose.id === id));
  return anthracyclineSums(sumExposure([...kept, ...doses], [...(elsewhere ?? []), ...(changed.elsewhere ?? [])]));
}

/** Reads of what a child has had and will have, as rows. */
import { createLoader, groupedBy } from '../../core/loader';
import { columns, columnsOf, inList, select, type RowOf } from '../../database';
import { PriorExposureRow } from './exposure.entity';
import { AdministrationRow, TreatmentRow } from './treatment.entity';
import { GIVEN, OPEN, UNDER_WAY } from './treatment.queries';

const EXPOSING_DOSE = columns(
  columnsOf(AdministrationRow, 'a', [
    'id',
    'patientId',
    'treatmentId',
    'plannedOn',
    'atc',
    'medication',
    'unit',
    'plannedDose',
    'components',
    'givenDose',
    'givenOn',
  ]),
  columnsOf(TreatmentRow, 't', ['bodySurfaceArea']),
);
export type ExposingDoseRow = RowOf<typeof EXPOSING_DOSE>;

/** The doses that a child was given, and the open ones of its treatments under way; of all treatments. */
export const exposingDosesByPatient = createLoader<ExposingDoseRow[]>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const from = `FROM treatment t JOIN medication_administration a ON a.patientId = t.patientId AND a.treatmentId = t.id
    WHERE t.patientId IN ${wanted.sql} AND (${GIVEN} OR (${OPEN} AND ${UNDER_WAY})) ORDER BY a.id`;
  return groupedBy(await ctx.db.all(select('exposingDosesByPatient', EXPOSING_DOSE, from), wanted.values), 'patientId');
});

const PRIOR_EXPOSURE = columnsOf(PriorExposureRow, 'e');

/** What was recorded from elsewhere, newest first, without what was entered in error. */
export const priorExposuresByPatient = createLoader<PriorExposureRow[]>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const from = `FROM prior_exposure e WHERE e.patientId IN ${wanted.sql} AND e.voidedAt IS NULL ORDER BY e.id DESC`;
  const rows = await ctx.db.all(select('priorExposuresByPatient', PRIOR_EXPOSURE, from), wanted.values);
  return groupedBy(rows, 'patientId');
});

/** Records from elsewhere by id, also those entered in error. */
export const priorExposureRowById = createLoader<PriorExposureRow>(async (ctx, ids) => {
  const wanted = inList(ids);
  const from = `FROM prior_exposure e WHERE e.id IN ${wanted.sql}`;
  const rows = await ctx.db.all(select('priorExposureRowById', PRIOR_EXPOSURE, from), wanted.values);
  return new Map(rows.map((row) => [row.id, row]));
});

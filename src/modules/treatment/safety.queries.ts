/** Reads for the checks: overrides, measures on record, and when a substance was given or is planned. */
import { createLoader, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { inList } from '../../database';
import type { Instant } from '../../core/time';
import type { AdministrationRow, WarningOverrideRow } from './treatment.entity';

export const overrideRowsBySubject = createLoader<WarningOverrideRow[]>(async (ctx, subjectIds) => {
  const wanted = inList(subjectIds);
  const rows = await ctx.db.all<WarningOverrideRow>(
    `SELECT * FROM warning_override WHERE subjectId IN ${wanted.sql} ORDER BY id`,
    wanted.values,
  );
  return groupedBy(rows, 'subjectId');
});

/** A weight in kg or a height in cm that is on record, and when it was taken. */
export interface MeasureOnRecord {
  kind: 'WEIGHT' | 'HEIGHT';
  value: number;
  takenAt: Instant;
}

/** What follow-ups and the starts of treatments say of weight and height before `until`, oldest first. */
export const measuresBefore = (ctx: Context, patientId: string, until: Instant): Promise<MeasureOnRecord[]> =>
  ctx.db.all(
    `SELECT kind, value, takenAt FROM follow_up
      WHERE patientId=? AND kind IN ('WEIGHT','HEIGHT') AND value IS NOT NULL AND takenAt < ?
     UNION ALL SELECT 'WEIGHT', weightKg, createdAt FROM treatment WHERE patientId=? AND createdAt < ?
     UNION ALL SELECT 'HEIGHT', heightCm, createdAt FROM treatment WHERE patientId=? AND createdAt < ?
      ORDER BY 3`,
    [patientId, until, patientId, until, patientId, until],
  );

export type GivenDose = Pick<AdministrationRow, 'id' | 'patientId' | 'atc' | 'route'> & { givenAt: Instant };

/** Every dose that a child was given, of all treatments. */
export const givenDosesByPatient = createLoader<GivenDose[]>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const rows = await ctx.db.all<GivenDose>(
    `SELECT patientId, id, atc, route, givenAt FROM medication_administration
      WHERE patientId IN ${wanted.sql} AND status IN ('GIVEN','PARTIALLY_GIVEN')`,
    wanted.values,
  );
  return groupedBy(rows, 'patientId');
});

/** What is planned for a child by treatments that are open. */
export const openDoses = (
  ctx: Context,
  patientId: string,
): Promise<Pick<AdministrationRow, 'atc' | 'route' | 'plannedOn' | 'plannedTime'>[]> =>
  ctx.db.all(
    `SELECT DISTINCT a.atc, a.route, a.plannedOn, a.plannedTime
       FROM treatment t JOIN medication_administration a ON a.patientId = t.patientId AND a.treatmentId = t.id
      WHERE t.patientId=? AND t.status IN ('ACTIVE','ON_HOLD') AND a.status IN ('PLANNED','POSTPONED')`,
    [patientId],
  );

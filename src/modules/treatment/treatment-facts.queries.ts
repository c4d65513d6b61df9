/** What other modules may know of treatments: which medicines a child was given, and whether it is in treatment. */
import { createLoader, groupedBy } from '../../core/loader';
import type { Day } from '../../core/time';
import { inList } from '../../database';

/** What a child's treatments gave of one medicine. */
export interface MedicineGiven {
  isRunning: number;
  atc: string | null;
  medication: string | null;
  /** The day of the last dose that was or may have been given. */
  lastDoseOn: Day | null;
}

/**
 * What the child's treatments gave of each medicine, read from the doses themselves: whether live vaccines must wait is a
 * matter of safety, and a copy could be stale. Of a treatment that has ended, a dose without a record counts as given, up
 * to the day of the end.
 */
export const medicinesGivenByPatient = createLoader<(MedicineGiven & { patientId: string })[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all<MedicineGiven & { patientId: string }>(
    `SELECT t.patientId, a.atc, a.medication, MAX(CASE WHEN t.status IN ('ACTIVE','ON_HOLD') THEN 1 ELSE 0 END) AS isRunning,
            MAX(CASE WHEN a.status IN ('GIVEN','PARTIALLY_GIVEN') THEN a.givenOn
                     WHEN a.status IN ('PLANNED','POSTPONED') AND a.plannedOn <= t.statusOn THEN a.plannedOn END) AS lastDoseOn
       FROM treatment t LEFT JOIN medication_administration a ON a.patientId = t.patientId AND a.treatmentId = t.id
      WHERE t.patientId IN ${wanted.sql} GROUP BY t.patientId, a.atc, a.medication`,
    wanted.values,
  );
  return groupedBy(rows, 'patientId');
});

/** A condition for the WHERE clause of a module above: the child whose id is in this column has a treatment under way. */
export const isInTreatment = (patientId: string): string =>
  `EXISTS (SELECT 1 FROM treatment t WHERE t.patientId = ${patientId} AND t.status IN ('ACTIVE','ON_HOLD'))`;

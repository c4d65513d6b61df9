/** What was written of treatments, cycles, doses and follow-ups after a revision, as rows of one child, which lie together. */
import type { Context } from '../../core/context';
import type { ChangesFrame } from '../patient';
import { byDay, DOSE, DOSES, type AdministrationFacts } from './administration.queries';
import { FOLLOW_UP, type FollowUpFacts } from './follow-up.queries';
import {
  byStart,
  CYCLE_AND_TREATMENT,
  TREATMENT,
  type CycleAndTreatment,
  type TreatmentFacts,
} from './treatment.queries';

export const treatmentRowsChanged = (ctx: Context, { patient, since }: ChangesFrame): Promise<TreatmentFacts[]> =>
  ctx.db.all(`SELECT ${TREATMENT} FROM treatment t WHERE t.patientId=? AND t.revision > ? ORDER BY t.startsOn, t.id`, [
    patient.id,
    since,
  ]);

/** With the cycles of a treatment that changed: as what a cycle is shown depends on how its treatment stands. */
export async function cycleRowsChanged(ctx: Context, { patient, since }: ChangesFrame): Promise<CycleAndTreatment[]> {
  const where = 't.patientId=? AND (c.revision > ? OR t.revision > ?)';
  return byStart(await ctx.db.all(`SELECT ${CYCLE_AND_TREATMENT} WHERE ${where}`, [patient.id, since, since]));
}

export async function administrationRowsChanged(
  ctx: Context,
  { patient, since }: ChangesFrame,
): Promise<AdministrationFacts[]> {
  const where = 'a.patientId=? AND a.revision > ?';
  return byDay(await ctx.db.all(`SELECT ${DOSE} FROM ${DOSES} WHERE ${where}`, [patient.id, since]));
}

/** Those that are held back for staff only: a family is told of one when it is released or recalled, which raises its revision. */
export const followUpRowsChanged = (
  ctx: Context,
  { patient, since, staffView }: ChangesFrame,
): Promise<FollowUpFacts[]> =>
  ctx.db.all(
    `SELECT ${FOLLOW_UP} FROM follow_up WHERE patientId=? AND revision > ? ${staffView ? '' : 'AND (releasedAt IS NOT NULL OR recalledAt IS NOT NULL)'} ORDER BY takenAt, id`,
    [patient.id, since],
  );

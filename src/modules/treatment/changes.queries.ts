/** Treatments, cycles, doses and follow-ups of one child that were written after a revision, as rows. */
import type { Context } from '../../core/context';
import { select } from '../../database';
import type { ChangesFrame } from '../patient';
import { byDay, DOSE, DOSES, type AdministrationFacts } from './administration.queries';
import { FOLLOW_UP, seenBy, type FollowUpFacts } from './follow-up.queries';
import {
  byStart,
  CYCLE_AND_TREATMENT,
  CYCLES,
  TREATMENT,
  type CycleAndTreatment,
  type TreatmentFacts,
} from './treatment.queries';

const TREATMENTS_CHANGED = select(
  'treatmentRowsChanged',
  TREATMENT,
  'FROM treatment t WHERE t.patientId=? AND t.revision > ? ORDER BY t.startsOn, t.id',
);
const CYCLES_CHANGED = select(
  'cycleRowsChanged',
  CYCLE_AND_TREATMENT,
  `${CYCLES} WHERE t.patientId=? AND (c.revision > ? OR t.revision > ?)`,
);
const DOSES_CHANGED = select('administrationRowsChanged', DOSE, `FROM ${DOSES} WHERE a.patientId=? AND a.revision > ?`);
const followUpsChanged = (condition: string) =>
  select(
    'followUpRowsChanged',
    FOLLOW_UP,
    `FROM follow_up f WHERE f.patientId=? AND f.revision > ? ${condition} ORDER BY f.takenAt, f.id`,
  );
const FOLLOW_UPS_CHANGED = followUpsChanged('');
const seenChanged = (isSelf: boolean) =>
  followUpsChanged(`AND (${seenBy({ isOfOwnUnit: false, isSelf })} OR f.recalledAt IS NOT NULL)`);
const FOLLOW_UPS_SEEN_CHANGED = seenChanged(false);
const FOLLOW_UPS_SEEN_BY_PATIENT = seenChanged(true);

export const treatmentRowsChanged = (ctx: Context, { patient, since }: ChangesFrame): Promise<TreatmentFacts[]> =>
  ctx.db.all(TREATMENTS_CHANGED, [patient.id, since]);

/** With the cycles of a treatment that changed: the status that a cycle shows depends on that of its treatment. */
export const cycleRowsChanged = async (ctx: Context, { patient, since }: ChangesFrame): Promise<CycleAndTreatment[]> =>
  byStart(await ctx.db.all(CYCLES_CHANGED, [patient.id, since, since]));

export const administrationRowsChanged = async (
  ctx: Context,
  { patient, since }: ChangesFrame,
): Promise<AdministrationFacts[]> => byDay(await ctx.db.all(DOSES_CHANGED, [patient.id, since]));

/** Unreleased follow-ups for staff only: a release or a recall raises the revision, so that the family then gets the row. */
export const followUpRowsChanged = (
  ctx: Context,
  { patient, since, staffView }: ChangesFrame,
): Promise<FollowUpFacts[]> => {
  const seen = patient.isSelf ? FOLLOW_UPS_SEEN_BY_PATIENT : FOLLOW_UPS_SEEN_CHANGED;
  return ctx.db.all(staffView ? FOLLOW_UPS_CHANGED : seen, [patient.id, since]);
};

/** Whether live vaccines wait. */
import type { Context } from '../../core/context';
import { dayOf } from '../../core/time';
import type { VisiblePatient } from '../patient';
import { medicinesGivenByPatient } from '../treatment';
import { immunizationFactsByPatient } from './immunization-fact.queries';
import { deferralOn, immunizationHistory } from './immunization-deferral';
import { schemeOn } from './immunization-schedule';

/** Whether a live vaccine of the scheme is postponed today, for a child that the viewer may see. */
export async function liveVaccinesDeferred(
  ctx: Context,
  { id, diagnosis, medicalUnit }: VisiblePatient,
): Promise<boolean> {
  const [given, facts] = await Promise.all([medicinesGivenByPatient(ctx, id), immunizationFactsByPatient(ctx, id)]);
  const history = immunizationHistory(diagnosis?.diagnosedOn ?? null, given, facts ?? []);
  const today = dayOf(ctx.now(), medicalUnit.timeZone);
  return schemeOn(today).actions.some((action) => action.live && deferralOn(history, action, today) !== null);
}

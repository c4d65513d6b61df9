/** Values of follow-ups in the one unit of their kind, and where they go. */
import type { Context } from '../../core/context';
import { visiblePatientById } from '../patient';
import { followUpValuesByPatient, isSeenBy } from './follow-up.queries';
import type { ShownFollowUp } from './follow-up.view';
import type { FollowUp, Trend } from './follow-up.types';
import { canonical, trendOf, type Canonical } from './measure';

export const canonicalOf = ({ kind, value, unit }: Pick<FollowUp, 'kind' | 'value' | 'unit'>): Canonical | null =>
  canonical(kind, value, unit);

/** Compared with the value before it that the viewer may see; null where there is none. */
export async function trendOfFollowUp(ctx: Context, followUp: ShownFollowUp): Promise<Trend | null> {
  const now = canonicalOf(followUp);
  const patient = now && (await visiblePatientById(ctx, followUp.patient.id));
  if (!patient) return null;
  const all = (await followUpValuesByPatient(ctx, patient.id)) ?? [];
  const own = all.findIndex(({ id }) => id === followUp.id);
  const before = all.slice(0, Math.max(0, own)).findLast((row) => row.kind === followUp.kind && isSeenBy(patient, row));
  const then = before && canonical(before.kind, before.value, before.unit);
  return then ? trendOf(then.value, now.value) : null;
}

/** Follow-ups as their viewer may see them. */
import { foundOrMissed } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import type { Selected } from '../../core/selection';
import { zoned, zonedOrNull } from '../../core/time';
import { visiblePatientById, type CarnetFrame } from '../patient';
import { followUpRowById, followUpRowsByCarnet, type FollowUpFacts } from './follow-up.queries';
import type { FollowUp } from './follow-up.types';

export interface ShownFollowUp extends FollowUp {
  patient: { id: string };
}

export const shownFollowUp = (
  { id, patientId, kind, takenAt, value, unit, note, releasedAt }: FollowUpFacts,
  timeZone: string,
): ShownFollowUp => ({
  id,
  kind,
  takenAt: zoned(takenAt, timeZone),
  value,
  unit,
  note,
  releasedAt: zonedOrNull(releasedAt, timeZone),
  patient: { id: patientId },
});

/** The follow-up with this id when the viewer may see it: the child is theirs, and it is released or they are of the staff. */
export async function followUpById(ctx: Context, id: string): Promise<ShownFollowUp | null> {
  const row = await foundOrMissed(ctx, id, await followUpRowById(ctx, id));
  const patient = row && (await visiblePatientById(ctx, row.patientId));
  return patient && (patient.isOfOwnUnit || row.releasedAt !== null)
    ? shownFollowUp(row, patient.medicalUnit.timeZone)
    : null;
}

/** Those taken within a carnet's span, with the `fields` that are asked for. */
export const followUpsOfCarnet = async (ctx: Context, frame: CarnetFrame, fields: Selected): Promise<ShownFollowUp[]> =>
  (await followUpRowsByCarnet(ctx, frame, fields)).map((row) => shownFollowUp(row, frame.timeZone));

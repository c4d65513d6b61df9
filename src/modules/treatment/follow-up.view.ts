/** Follow-ups as their viewer may see them. */
import { foundOrMissed } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import type { Selected } from '../../core/selection';
import { zoned, zonedOrNull } from '../../core/time';
import { visiblePatientById, type CarnetFrame } from '../patient';
import { followUpRowById, followUpRowsByCarnet, isSeenBy, type FollowUpFacts } from './follow-up.queries';
import type { FollowUp } from './follow-up.types';
import type { VoidMark } from './void.types';

export interface ShownFollowUp extends FollowUp {
  patient: { id: string };
  /** For the staff of the unit; the resolver checks the viewer. */
  forStaff: { recordedBy: { id: string }; voided: VoidMark | null };
}

export const shownFollowUp = (
  { id, patientId, kind, takenAt, value, unit, note, releasedAt, confidential, ...row }: FollowUpFacts,
  timeZone: string,
): ShownFollowUp => ({
  id,
  kind,
  takenAt: zoned(takenAt, timeZone),
  value,
  unit,
  note,
  releasedAt: zonedOrNull(releasedAt, timeZone),
  confidential: confidential === 1,
  patient: { id: patientId },
  forStaff: {
    recordedBy: { id: row.recordedBy },
    voided: row.voidedAt
      ? { at: zoned(row.voidedAt, timeZone), by: { id: row.voidedBy! }, reason: row.voidReason! }
      : null,
  },
});

/** What only the staff of the unit may see of a follow-up; null for others. */
export async function ofStaff(ctx: Context, { patient, forStaff }: ShownFollowUp): Promise<Partial<typeof forStaff>> {
  return (await visiblePatientById(ctx, patient.id))?.isOfOwnUnit ? forStaff : {};
}

/** The follow-up with this id when the viewer may see it: the child is theirs, and the family sees it or they are of the staff. */
export async function followUpById(ctx: Context, id: string): Promise<ShownFollowUp | null> {
  const row = await foundOrMissed(ctx, id, await followUpRowById(ctx, id));
  const patient = row && (await visiblePatientById(ctx, row.patientId));
  return patient && isSeenBy(patient, row) ? shownFollowUp(row, patient.medicalUnit.timeZone) : null;
}

/** Those taken within a carnet's span, with the `fields` that are asked for. */
export const followUpsOfCarnet = async (ctx: Context, frame: CarnetFrame, fields: Selected): Promise<ShownFollowUp[]> =>
  (await followUpRowsByCarnet(ctx, frame, fields)).map((row) => shownFollowUp(row, frame.timeZone));

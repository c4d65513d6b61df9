/** The line through which medicines are given, as the API shows it. */
import type { Context } from '../../../core/context';
import { zoned } from '../../../core/time';
import type { VisiblePatient } from '../../patient';
import { newestVascularAccess } from './vascular-access.queries';
import type { VascularAccess } from './vascular-access.types';

export type ShownVascularAccess = VascularAccess & { recordedBy: { id: string } };

/** The line of a child that the viewer may see; null when no record is there. */
export async function vascularAccessOf(ctx: Context, patient: VisiblePatient): Promise<ShownVascularAccess | null> {
  const row = await newestVascularAccess(ctx, patient.id);
  if (!row) return null;
  const { kind, site, placedOn, note, recordedAt, recordedBy } = row;
  const { timeZone } = patient.medicalUnit;
  return { kind, site, placedOn, note, recordedAt: zoned(recordedAt, timeZone), recordedBy: { id: recordedBy } };
}

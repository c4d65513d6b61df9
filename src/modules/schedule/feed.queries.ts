/** Reads for a calendar feed: whose it is, and everything that is in it. */
import type { Context } from '../../core/context';
import { one } from '../../database';
import type { AppointmentRow, SurgeryRow } from './appointment.entity';

/**
 * The caregiver and the child of an address, while that adult still cares for that child. An address that is older than
 * the link stays dead when a revoked caregiver is registered again.
 */
export const feedByDigest = (
  ctx: Context,
  digest: string,
): Promise<{ patientId: string; accountId: string } | undefined> =>
  one(
    ctx.db,
    `SELECT f.patientId, f.accountId FROM calendar_feed f
       JOIN caregiver c ON c.patientId = f.patientId AND c.accountId = f.accountId AND c.revokedAt IS NULL AND c.registeredAt <= f.issuedAt
       JOIN account a ON a.id = f.accountId AND a.closedAt IS NULL WHERE f.digest=?`,
    [digest],
  );

/** All appointments and surgeries of a child, by time. Only for a child that the viewer may see. */
export async function entriesByPatient(
  ctx: Context,
  patientId: string,
): Promise<{ appointments: AppointmentRow[]; surgeries: SurgeryRow[] }> {
  const [appointments, surgeries] = await Promise.all([
    ctx.db.all<AppointmentRow>('SELECT * FROM appointment WHERE patientId=? ORDER BY startsAt, id', [patientId]),
    ctx.db.all<SurgeryRow>('SELECT * FROM surgery WHERE patientId=? ORDER BY startsAt, id', [patientId]),
  ]);
  return { appointments, surgeries };
}

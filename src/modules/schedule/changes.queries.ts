/** Appointments and surgeries that were written after a revision: the child's rows lie together, and few of them are new. */
import type { Context } from '../../core/context';
import type { ChangesFrame } from '../patient';
import {
  APPOINTMENT,
  appointmentView,
  SURGERY,
  surgeryView,
  type AppointmentColumns,
  type AppointmentView,
  type SurgeryColumns,
  type SurgeryView,
} from './schedule.queries';

export async function appointmentsChanged(
  ctx: Context,
  { patient, since, timeZone }: ChangesFrame,
): Promise<AppointmentView[]> {
  const rows = await ctx.db.all<AppointmentColumns>(
    `SELECT ${APPOINTMENT} FROM appointment a WHERE a.patientId=? AND a.revision > ? ORDER BY a.startsAt, a.id`,
    [patient.id, since],
  );
  return rows.map((row) => appointmentView(row, timeZone));
}

export async function surgeriesChanged(
  ctx: Context,
  { patient, since, timeZone }: ChangesFrame,
): Promise<SurgeryView[]> {
  const rows = await ctx.db.all<SurgeryColumns>(
    `SELECT ${SURGERY} FROM surgery s WHERE s.patientId=? AND s.revision > ? ORDER BY s.startsAt, s.id`,
    [patient.id, since],
  );
  return rows.map((row) => surgeryView(row, timeZone));
}

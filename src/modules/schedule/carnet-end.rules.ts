/** What becomes of appointments and surgeries when a carnet ends. */
import type { Context } from '../../core/context';
import { startOfDay } from '../../core/time';
import { CarnetOutcome, endMessages, type CarnetEnding, type EndedCounts, type VisiblePatient } from '../patient';
import { AppointmentRow, ScheduleChangeRow, SurgeryRow } from './appointment.entity';
import { AppointmentStatus } from './appointment.types';
import { openReason, writeChange } from './change.rules';
import { bookingsToCome } from './schedule.queries';
import { SurgeryStatus } from './surgery.types';

/** The tables whose rows {@link endBookings} changes. */
export const BOOKINGS = [AppointmentRow, SurgeryRow, ScheduleChangeRow] as const;

/** Cancels the appointments and surgeries from today on, with the history of each; cured children keep theirs. */
export async function endBookings(
  tx: Context,
  patient: VisiblePatient,
  { outcome, today }: CarnetEnding,
): Promise<EndedCounts> {
  if (outcome === CarnetOutcome.CURED) return {};
  const since = startOfDay(today, patient.medicalUnit.timeZone);
  const { appointments, surgeries } = await bookingsToCome(tx, patient.id, since);
  const reason = openReason(endMessages.reason[0]);
  for (const row of appointments)
    await writeChange(
      tx,
      'Appointment',
      under(patient, row),
      { status: AppointmentStatus.CANCELLED },
      reason,
      patient.medicalUnit.timeZone,
    );
  for (const row of surgeries)
    await writeChange(
      tx,
      'Surgery',
      under(patient, row),
      { status: SurgeryStatus.NOT_DONE },
      reason,
      patient.medicalUnit.timeZone,
    );
  return { appointments: appointments.length, surgeries: surgeries.length };
}

/** The row under the revision of the lock. */
const under = <R extends { revision: number }>({ revision }: VisiblePatient, row: R): R => ({ ...row, revision });

/** Appointments and surgeries that begin in a unit within a day, by the index of unit and time. */
import type { Context } from '../../core/context';
import { select, type Statement } from '../../database';
import type { Instant } from '../../core/time';
import { unitRowsOf, visiblePatientById } from '../patient';
import { AppointmentRow, SurgeryRow } from './appointment.entity';
import { APPOINTMENT, SURGERY, type AppointmentColumns, type SurgeryColumns } from './schedule.queries';

const APPOINTMENTS = select(
  'appointmentsByUnit',
  APPOINTMENT,
  'FROM appointment a WHERE a.unitClues=? AND a.startsAt >= ? AND a.startsAt < ? ORDER BY a.startsAt, a.id',
);
const SURGERIES = select(
  'surgeriesByUnit',
  SURGERY,
  'FROM surgery s WHERE s.unitClues=? AND s.startsAt >= ? AND s.startsAt < ? ORDER BY s.startsAt, s.id',
);

/** A child that moves to another unit takes its appointments and surgeries along. */
export const unitOfBookings = [unitRowsOf(AppointmentRow), unitRowsOf(SurgeryRow)];

const rowsByUnit =
  <R extends { patientId: string }>(statement: Statement<R>) =>
  async (ctx: Context, clues: string, from: Instant, before: Instant): Promise<R[]> => {
    const rows = await ctx.db.all(statement, [clues, from, before]);
    // One statement for all children, which also notes each of them in the access log.
    const seen = await Promise.all(rows.map((row) => visiblePatientById(ctx, row.patientId)));
    return rows.filter((_, index) => seen[index]);
  };

export const appointmentsByUnit = rowsByUnit<AppointmentColumns>(APPOINTMENTS);
export const surgeriesByUnit = rowsByUnit<SurgeryColumns>(SURGERIES);

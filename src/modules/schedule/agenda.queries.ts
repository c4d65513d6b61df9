/**
 * Appointments and surgeries that begin in a unit within a day. The index by time finds the day's rows of all units, a
 * few thousand in the whole country, and the join selects those of one: a child that moves to another unit takes its
 * appointments along.
 */
import type { Context } from '../../core/context';
import { select, type Statement } from '../../database';
import type { Instant } from '../../core/time';
import { visiblePatientById } from '../patient';
import { APPOINTMENT, SURGERY, type AppointmentColumns, type SurgeryColumns } from './schedule.queries';

const APPOINTMENTS = select(
  'appointmentsByUnit',
  APPOINTMENT,
  `FROM appointment a JOIN patient p ON p.id = a.patientId
    WHERE a.startsAt >= ? AND a.startsAt < ? AND p.medicalUnitClues=? ORDER BY a.startsAt, a.id`,
);
const SURGERIES = select(
  'surgeriesByUnit',
  SURGERY,
  `FROM surgery s JOIN patient p ON p.id = s.patientId
    WHERE s.startsAt >= ? AND s.startsAt < ? AND p.medicalUnitClues=? ORDER BY s.startsAt, s.id`,
);

const rowsByUnit =
  <R extends { patientId: string }>(statement: Statement<R>) =>
  async (ctx: Context, clues: string, from: Instant, before: Instant): Promise<R[]> => {
    const rows = await ctx.db.all(statement, [from, before, clues]);
    // One statement for all children, which also notes each of them in the access log.
    const seen = await Promise.all(rows.map((row) => visiblePatientById(ctx, row.patientId)));
    return rows.filter((_, index) => seen[index]);
  };

export const appointmentsByUnit = rowsByUnit<AppointmentColumns>(APPOINTMENTS);
export const surgeriesByUnit = rowsByUnit<SurgeryColumns>(SURGERIES);

/**
 * What begins in a unit within a day. The index by time finds the day's rows of all units, a few thousand in the whole
 * country, and the join keeps those of one: a child that moves to another unit takes its appointments along.
 */
import type { Context } from '../../core/context';
import type { Instant } from '../../core/time';
import { visiblePatientById } from '../patient';
import type { AppointmentRow, SurgeryRow } from './appointment.entity';
import { appointmentView, surgeryView, type AppointmentView, type SurgeryView } from './schedule.queries';

interface Unit {
  clues: string;
  timeZone: string;
}

async function rowsByUnit<R extends { patientId: string }>(
  ctx: Context,
  table: string,
  unit: Unit,
  from: Instant,
  before: Instant,
): Promise<R[]> {
  const rows = await ctx.db.all<R>(
    `SELECT t.* FROM ${table} t JOIN patient p ON p.id = t.patientId
      WHERE t.startsAt >= ? AND t.startsAt < ? AND p.medicalUnitClues=? ORDER BY t.startsAt, t.id`,
    [from, before, unit.clues],
  );
  // One statement for all children, which also notes each of them in the access log.
  const seen = await Promise.all(rows.map((row) => visiblePatientById(ctx, row.patientId)));
  return rows.filter((_, index) => seen[index]);
}

export const appointmentsByUnit = async (
  ctx: Context,
  unit: Unit,
  from: Instant,
  before: Instant,
): Promise<AppointmentView[]> =>
  (await rowsByUnit<AppointmentRow>(ctx, 'appointment', unit, from, before)).map((row) =>
    appointmentView(row, unit.timeZone),
  );

export const surgeriesByUnit = async (
  ctx: Context,
  unit: Unit,
  from: Instant,
  before: Instant,
): Promise<SurgeryView[]> =>
  (await rowsByUnit<SurgeryRow>(ctx, 'surgery', unit, from, before)).map((row) => surgeryView(row, unit.timeZone));

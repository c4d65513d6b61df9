/** Where the day of a cycle is now, and the time that follows from it for an appointment. */
import type { Context } from '../../core/context';
import { instantOf, zoned } from '../../core/time';
import { visiblePatientById } from '../patient';
import { placingOf, type AppointmentView } from '../schedule';
import { dateOfCycleDay } from '../treatment';
import type { CycleDay } from './tied-appointment.types';

/** The day of a cycle to which the appointment is tied; null for one that is not. */
export async function tieOf(ctx: Context, { id, patientId }: AppointmentView): Promise<CycleDay | null> {
  const placing = await placingOf(ctx, id);
  if (!placing?.cycleId || placing.cycleDay === null) return null;
  const { cycleId, cycleDay: day } = placing;
  const date = await dateOfCycleDay(ctx, patientId, cycleId, day);
  return date === undefined ? null : { cycle: { id: cycleId }, day, date };
}

/** For staff, the same hour on the day to which the cycle has moved; null when it stands right, is past or not booked. */
export async function suggestedStartOf(ctx: Context, appointment: AppointmentView): Promise<string | null> {
  const { patientId, startsAt, status, timeZone, from } = appointment;
  if (status !== 'BOOKED' || from < ctx.now()) return null;
  if (!(await visiblePatientById(ctx, patientId))?.isOfOwnUnit) return null;
  const tie = await tieOf(ctx, appointment);
  if (!tie || tie.date === startsAt.slice(0, 10)) return null;
  const suggested = instantOf(tie.date, startsAt.slice(11, 16), timeZone);
  return suggested < ctx.now() ? null : zoned(suggested, timeZone);
}

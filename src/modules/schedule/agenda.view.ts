/** The day of a medical unit, and warnings about the time of an entry. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { say } from '../../core/i18n';
import { addDays, startOfDay, zoned, type Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { medicalUnitByClues, visiblePatientById } from '../patient';
import { appointmentsByUnit, surgeriesByUnit } from './agenda.queries';
import type { ScheduleWarning, UnitAgenda } from './agenda.types';
import type { AppointmentStatus } from './appointment.types';
import type { Subject } from './change.types';
import { isExpected, overlapsOf } from './overlap.queries';
import type { Preparation } from './preparation.types';
import { scheduleMessages, timeInWords } from './schedule.messages';
import { isSeenBy } from './schedule.queries';
import { appointmentView, surgeryView, type Scheduled } from './schedule.view';
import type { SurgeryStatus } from './surgery.types';
import { oddities } from './warning.view';

/** The entries of the unit on `day`; null for a unit to which the viewer does not belong, as for one that does not exist. */
export async function unitAgenda(
  ctx: Context,
  clues: string,
  day: Day,
): Promise<(UnitAgenda & { medicalUnit: { id: string } }) | null> {
  const { roles } = await signedIn(ctx);
  if (![Role.SOCIAL_WORKER, Role.CLINICIAN].some((role) => roles.get(role)?.has(clues))) return null;
  const unit = await medicalUnitByClues(ctx, clues);
  if (!unit) return null;
  const [from, before] = [startOfDay(day, unit.timeZone), startOfDay(addDays(day, 1), unit.timeZone)];
  const [appointments, surgeries] = await Promise.all([
    appointmentsByUnit(ctx, unit.clues, from, before),
    surgeriesByUnit(ctx, unit.clues, from, before),
  ]);
  return {
    id: `${unit.clues}.${day}`,
    day,
    medicalUnit: { id: unit.id },
    appointments: appointments.map((row) => appointmentView(row, unit.timeZone)),
    surgeries: surgeries.map((row) => surgeryView(row, unit.timeZone)),
  };
}

/** The warnings about the time of an entry that is to come or going on: overlaps by time, then what is odd about it. */
export async function warningsOf(
  ctx: Context,
  entry: Scheduled & { status: AppointmentStatus | SurgeryStatus },
  more: { roomId: string | null; rules: Preparation | null },
): Promise<ScheduleWarning[]> {
  if (!isExpected(entry.status)) return [];
  return [...(await overlapWarnings(ctx, entry)), ...(await oddities(ctx, { ...entry, ...more }))];
}

/** One warning for each other entry of the child at the same time, by time. */
export async function overlapWarnings(
  ctx: Context,
  entry: Pick<Scheduled, 'id' | 'patientId' | 'timeZone' | 'from' | 'until'>,
): Promise<ScheduleWarning[]> {
  const { appointments, surgeries } = await overlapsOf(ctx, entry);
  const patient = await visiblePatientById(ctx, entry.patientId);
  const isSeen = (row: { confidential: number }): boolean => patient !== null && isSeenBy(patient, row);
  const warning = (subject: Subject, startsAt: number): Pick<ScheduleWarning, 'code' | 'message' | 'startsAt'> => ({
    code: 'OVERLAP',
    message: say(ctx, scheduleMessages.overlap(subject, timeInWords(startsAt, entry.timeZone))),
    startsAt: zoned(entry.from, entry.timeZone),
  });
  return [
    ...appointments.filter(isSeen).map((row) => ({
      ...warning('Appointment', row.startsAt),
      appointment: appointmentView(row, entry.timeZone),
      surgery: null,
    })),
    ...surgeries.filter(isSeen).map((row) => ({
      ...warning('Surgery', row.startsAt),
      appointment: null,
      surgery: surgeryView(row, entry.timeZone),
    })),
  ];
}

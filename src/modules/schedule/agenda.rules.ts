/** The day of a medical unit, for the desk at which families arrive; and what is odd about a time. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { say } from '../../core/i18n';
import { addDays, startOfDay, type Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { medicalUnitByClues } from '../patient';
import type { ScheduleWarning, UnitAgenda } from './agenda.types';
import { appointmentsByUnit, surgeriesByUnit } from './agenda.queries';
import { overlapsOf } from './overlap.queries';
import { appointmentView, surgeryView, type Scheduled, type Subject } from './schedule.queries';
import { NOUNS, timeInWords } from './schedule.messages';

/** Whom the unit expects on `day`; null for a unit of others, as for one that does not exist. */
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
    appointmentsByUnit(ctx, unit, from, before),
    surgeriesByUnit(ctx, unit, from, before),
  ]);
  return { id: `${unit.clues}.${day}`, day, medicalUnit: { id: unit.id }, appointments, surgeries };
}

/** States in which a child is still expected, so that an overlap matters. */
const EXPECTED: readonly string[] = ['BOOKED', 'ARRIVED', 'PREPARATION', 'IN_PROGRESS'];

/** One warning for each other thing at which the child is expected at the same time, by time. */
export async function warningsOf(ctx: Context, entry: Scheduled & { status: string }): Promise<ScheduleWarning[]> {
  if (!EXPECTED.includes(entry.status)) return [];
  const { appointments, surgeries } = await overlapsOf(ctx, entry);
  const warning = (subject: Subject, startsAt: number): Pick<ScheduleWarning, 'code' | 'message'> => {
    const [noun, when] = [NOUNS[subject], timeInWords(startsAt, entry.timeZone)];
    return {
      code: 'OVERLAP',
      message: say(
        ctx,
        `A la misma hora hay otra ${noun[0]}: ${when[0]}.`,
        `There is another ${noun[1]} at the same time: ${when[1]}.`,
      ),
    };
  };
  return [
    ...appointments.map((row) => ({
      ...warning('Appointment', row.startsAt),
      appointment: appointmentView(row, entry.timeZone),
      surgery: null,
    })),
    ...surgeries.map((row) => ({
      ...warning('Surgery', row.startsAt),
      appointment: null,
      surgery: surgeryView(row, entry.timeZone),
    })),
  ];
}

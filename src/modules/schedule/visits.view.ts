/** Appointments and surgeries of a span for the days at the hospital: with their preparation, and with the days that they left. */
import type { Context } from '../../core/context';
import { dayOf, type Day } from '../../core/time';
import type { CarnetFrame } from '../patient';
import { AppointmentStatus } from './appointment.types';
import type { Preparation } from './preparation.types';
import { appointmentPreparation, surgeryPreparation } from './preparation.queries';
import { appointmentsByIds, isSeenBy, movesAway, surgeriesByIds } from './schedule.queries';
import {
  appointmentsByCarnet,
  appointmentView,
  surgeriesByCarnet,
  surgeryView,
  type AppointmentView,
  type SurgeryView,
} from './schedule.view';
import { SurgeryStatus } from './surgery.types';

/** An appointment or a surgery as a stop of a day at the hospital. */
export interface Visit {
  entry: AppointmentView | SurgeryView;
  /** Undefined for a surgery. */
  kind: AppointmentView['kind'] | undefined;
  /** The day on which it begins now, in the zone of the unit. */
  day: Day;
  /** The days of the span on which it was to begin before it was moved to another day. */
  leftDays: readonly Day[];
  /** Whether it will not take place. */
  isCancelled: boolean;
  preparation: Preparation | null;
}

/** The visits that begin within the frame, and those that were moved from one of its days to another day, by time and id. */
export async function visitsByCarnet(ctx: Context, frame: CarnetFrame): Promise<Visit[]> {
  const [appointments, surgeries, moves] = await Promise.all([
    appointmentsByCarnet(ctx, frame),
    surgeriesByCarnet(ctx, frame),
    movesAway(ctx, frame),
  ]);
  const known = new Set([...appointments, ...surgeries].map(({ id }) => id));
  const elsewhere = [...new Set(moves.map(({ subjectId }) => subjectId))].filter((id) => !known.has(id));
  const [moreAppointments, moreSurgeries] =
    elsewhere.length === 0
      ? [[], []]
      : await Promise.all([appointmentsByIds(ctx, elsewhere), surgeriesByIds(ctx, elsewhere)]);
  const isSeen = (row: { confidential: number }): boolean => isSeenBy(frame.patient, row);
  const { timeZone } = frame;
  const facts = (entry: AppointmentView | SurgeryView): Pick<Visit, 'day' | 'leftDays'> => {
    const day = dayOf(entry.from, timeZone);
    const left = moves
      .filter(({ subjectId }) => subjectId === entry.id)
      .map(({ fromStartsAt }) => dayOf(fromStartsAt, timeZone));
    return { day, leftDays: [...new Set(left)].filter((other) => other !== day) };
  };
  const visits = await Promise.all([
    ...[...appointments, ...moreAppointments.filter(isSeen).map((row) => appointmentView(row, timeZone))].map(
      async (entry): Promise<Visit> => ({
        entry,
        kind: entry.kind,
        ...facts(entry),
        isCancelled: entry.status === AppointmentStatus.CANCELLED,
        preparation: await appointmentPreparation(ctx, entry.id),
      }),
    ),
    ...[...surgeries, ...moreSurgeries.filter(isSeen).map((row) => surgeryView(row, timeZone))].map(
      async (entry): Promise<Visit> => ({
        entry,
        kind: undefined,
        ...facts(entry),
        isCancelled: entry.status === SurgeryStatus.NOT_DONE,
        preparation: await surgeryPreparation(ctx, entry.id),
      }),
    ),
  ]);
  return visits.sort((a, b) => a.entry.from - b.entry.from || (a.entry.id < b.entry.id ? -1 : 1));
}

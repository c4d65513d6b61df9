/** Series of appointments, and the check of a time before it is booked. */
import type { Context } from '../../core/context';
import { badUserInput } from '../../core/faults';
import { Problems } from '../../core/validation';
import { roomsByUnit, visiblePatientById } from '../patient';
import type { ScheduleWarning } from './agenda.types';
import { overlapWarnings } from './agenda.view';
import { validateNew } from './change.validation';
import { endOf, wholeSeconds } from './entry-times';
import { preparationColumn, preparationOf } from './preparation';
import { validatePreparation } from './preparation.validation';
import { appointmentPreparation } from './preparation.queries';
import { appointmentsOfSeries, placingOf } from './room.queries';
import { isSeenBy } from './schedule.queries';
import { appointmentById, appointmentView } from './schedule.view';
import { startsOf } from './series';
import type { CheckAppointmentInput, RepeatInput } from './series.inputs';
import type { AppointmentSeries } from './series.types';
import { warningMessages as messages } from './warning.messages';
import { oddities, type Timed } from './warning.view';

export const DEFAULT_MINUTES = 30;
const MINUTE_MS = 60_000;

/** Adds the problems of a repetition. */
export function validateRepeat(problems: Problems, repeat: RepeatInput | null | undefined): void {
  if (!repeat) return;
  if (repeat.everyDays < 1 || repeat.everyDays > 92) problems.add('repeat.everyDays', 'RANGE', messages.everyDays);
  if (repeat.times < 2 || repeat.times > 52) problems.add('repeat.times', 'RANGE', messages.times);
}

/** Adds a problem for a room that is not of the unit. */
export async function validateRoom(
  problems: Problems,
  ctx: Context,
  roomId: string | null | undefined,
  clues: string,
): Promise<void> {
  if (roomId && !((await roomsByUnit(ctx, clues)) ?? []).some(({ id }) => id === roomId))
    problems.add('roomId', 'UNKNOWN_ROOM', messages.unknownRoom);
}

/** The series with this id; null when the viewer may not see its child. */
export async function seriesById(ctx: Context, id: string): Promise<AppointmentSeries | null> {
  const rows = await appointmentsOfSeries(ctx, id);
  const patient = rows[0] ? await visiblePatientById(ctx, rows[0].patientId) : null;
  const seen = patient ? rows.filter((row) => isSeenBy(patient, row)) : [];
  if (!patient || seen.length === 0) return null;
  return { id, appointments: seen.map((row) => appointmentView(row, patient.medicalUnit.timeZone)) };
}

/** The appointment of the child that would be moved, with what it keeps unless the input says otherwise. */
async function movedAppointment(ctx: Context, { appointmentId, patientId }: CheckAppointmentInput) {
  const appointment = appointmentId ? await appointmentById(ctx, appointmentId) : null;
  if (appointment?.patientId !== patientId) return undefined;
  const { id, from, until } = appointment;
  const [placing, preparation] = await Promise.all([placingOf(ctx, id), appointmentPreparation(ctx, id)]);
  return { id, minutes: (until - from) / MINUTE_MS, roomId: placing?.roomId, preparation };
}

/** The warnings that these times would carry; null for a child that is not of the viewer's unit. Writes nothing. */
export async function checkAppointment(ctx: Context, input: CheckAppointmentInput): Promise<ScheduleWarning[] | null> {
  const patient = await visiblePatientById(ctx, input.patientId);
  if (!patient?.isOfOwnUnit) return null;
  const problems = new Problems(ctx);
  validateNew(problems, { durationMinutes: input.durationMinutes ?? null });
  validateRepeat(problems, input.repeat);
  validatePreparation(problems, input.preparationRules);
  await validateRoom(problems, ctx, input.roomId, patient.medicalUnitClues);
  const { timeZone } = patient.medicalUnit;
  const starts = problems.any ? [] : startsOf(wholeSeconds(input.startsAt), input.repeat, timeZone);
  if (starts.includes(null)) problems.add('repeat', 'NO_SUCH_HOUR', messages.noSuchHour);
  if (problems.any) throw badUserInput(ctx, problems.list);
  const moved = await movedAppointment(ctx, input);
  const warnings: ScheduleWarning[] = [];
  for (const from of starts) {
    const timed: Timed = {
      id: moved?.id ?? '',
      patientId: patient.id,
      timeZone,
      from: from!,
      until: endOf(from!, input.durationMinutes ?? moved?.minutes ?? DEFAULT_MINUTES),
      roomId: input.roomId ?? moved?.roomId ?? null,
      rules: input.preparationRules
        ? preparationOf(preparationColumn(input.preparationRules))
        : (moved?.preparation ?? null),
    };
    warnings.push(...(await overlapWarnings(ctx, timed)), ...(await oddities(ctx, timed)));
  }
  return warnings;
}

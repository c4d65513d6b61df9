/** The checks of a booking, and the rows that it makes: one for each start of a series. */
import { monotonicFactory, ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { dayOf, type Instant } from '../../core/time';
import { Problems } from '../../core/validation';
import type { VisiblePatient } from '../patient';
import type { AppointmentRow } from './appointment.entity';
import { AppointmentStatus } from './appointment.types';
import { textOrNull } from './change.rules';
import { validateNew, validateTime } from './change.validation';
import { dateOfCycleDay } from './cycle-days.rules';
import { endOf } from './entry-times';
import { preparationColumn } from './preparation';
import { validatePreparation } from './preparation.validation';
import type { ScheduleAppointmentInput } from './schedule.inputs';
import { DEFAULT_MINUTES, validateRepeat, validateRoom } from './series.rules';
import { warningMessages } from './warning.messages';

/** The problems of a booking, but for the hours that a series would skip. */
export async function problemsOfBooking(
  tx: Context,
  input: ScheduleAppointmentInput,
  patient: VisiblePatient,
): Promise<Problems> {
  const problems = new Problems(tx)
    .text('specialty', input.specialty, { max: 120 })
    .text('instructions', input.instructions, { max: 2000 });
  validateNew(problems, input);
  validateTime(problems, tx, input.startsAt, patient);
  validatePreparation(problems, input.preparationRules);
  validateRepeat(problems, input.repeat);
  await validateRoom(problems, tx, input.roomId, patient.medicalUnitClues);
  const { tiedTo } = input;
  if (tiedTo && input.repeat) problems.add('tiedTo', 'NOT_WITH_REPEAT', warningMessages.notWithRepeat);
  else if (tiedTo) {
    const date = await dateOfCycleDay(tx, patient.id, tiedTo.cycleId, tiedTo.day);
    if (date !== dayOf(input.startsAt, patient.medicalUnit.timeZone))
      problems.add('tiedTo.day', 'NOT_ON_THIS_DAY', warningMessages.notOnThisDay);
  }
  return problems;
}

/** The appointments of a booking, by time. */
export async function rowsOf(
  tx: Context,
  input: ScheduleAppointmentInput,
  patient: VisiblePatient,
  starts: readonly Instant[],
): Promise<AppointmentRow[]> {
  const createdBy = (await signedIn(tx)).accountId;
  const rising = monotonicFactory();
  const seriesId = input.repeat ? ulid(tx.now()) : null;
  return starts.map((startsAt) => ({
    patientId: patient.id,
    id: rising(tx.now()),
    status: AppointmentStatus.BOOKED,
    kind: input.kind,
    confidential: 0,
    specialty: textOrNull(input.specialty),
    startsAt,
    endsAt: endOf(startsAt, input.durationMinutes ?? DEFAULT_MINUTES),
    practitioner: textOrNull(input.practitioner),
    location: textOrNull(input.location),
    instructions: textOrNull(input.instructions),
    preparationRules: preparationColumn(input.preparationRules),
    roomId: input.roomId ?? null,
    seriesId,
    cycleId: input.tiedTo?.cycleId ?? null,
    cycleDay: input.tiedTo?.day ?? null,
    sequence: 0,
    createdAt: tx.now(),
    createdBy,
    updatedAt: tx.now(),
    revision: patient.revision,
    unitClues: patient.medicalUnitClues,
  }));
}

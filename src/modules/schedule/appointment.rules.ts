/** Commands on appointments: book, move, cancel, record attendance. Each change stays in the history and notifies the family. */
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { Problems } from '../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type RequestIdReused, type WrongState } from '../../core/refusal';
import { idempotent } from '../../core/idempotency';
import type { Text } from '../../core/i18n';
import { dayOf, type Instant } from '../../core/time';
import { Role } from '../../core/viewer';
import { lockPatient, NoticeKind, notify, refusePlanning, type VisiblePatient } from '../patient';
import { AppointmentRow } from './appointment.entity';
import { appointmentMessages } from './appointment.messages';
import { AppointmentStatus } from './appointment.types';
import { changeScheduled, notifyOf, openReason, textOrNull, writeChange } from './change.rules';
import { LONGEST_REASON, validateMove, validateTime } from './change.validation';
import { wholeSeconds } from './entry-times';
import type {
  Attendance,
  CancelAppointmentInput,
  RecordAttendanceInput,
  RescheduleAppointmentInput,
  ScheduleAppointmentInput,
} from './schedule.inputs';
import { problemsOfBooking, rowsOf } from './booking.rules';
import { timeInWords } from './schedule.messages';
import { startsOf } from './series';
import { validateRoom } from './series.rules';
import { warningMessages } from './warning.messages';
import { appointmentById, appointmentView, type AppointmentView } from './schedule.view';

const { BOOKED, ARRIVED, FULFILLED, CANCELLED, NO_SHOW } = AppointmentStatus;
const BOOKING_ROLES = [Role.SOCIAL_WORKER, Role.CLINICIAN] as const;

type Changed = AppointmentView | InvalidInput | WrongState;

/** Books one appointment, or the series that `repeat` makes, for each requestId. Nothing is refused for a warning. */
export function scheduleAppointment(
  ctx: Context,
  input: ScheduleAppointmentInput,
): Promise<AppointmentView | InvalidInput | WrongState | RequestIdReused> {
  return idempotent<AppointmentView, InvalidInput | WrongState>(ctx, 'scheduleAppointment', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, BOOKING_ROLES);
      const refusal = await refusePlanning(tx, patient.id);
      if (refusal) return refusal;
      const { timeZone } = patient.medicalUnit;
      const problems = await problemsOfBooking(tx, input, patient);
      const starts = problems.any ? [] : startsOf(wholeSeconds(input.startsAt), input.repeat, timeZone);
      if (starts.includes(null)) problems.add('repeat', 'NO_SUCH_HOUR', warningMessages.noSuchHour);
      const last = starts.at(-1);
      if (last && input.repeat) validateTime(problems, tx, last, patient);
      if (problems.any) return invalidInput(tx, problems.list);
      const rows = await rowsOf(tx, input, patient, starts as Instant[]);
      await insert(tx.db, 'scheduleAppointment', AppointmentRow, rows);
      const [first] = rows as [AppointmentRow];
      const { id: subjectId, startsAt: toStartsAt } = first;
      await notify(tx, patient, { kind: NoticeKind.APPOINTMENT_BOOKED, subjectId, toStartsAt });
      return appointmentView(first, timeZone);
    },
    replay: appointmentById,
  });
}

/** An appointment of the viewer's unit, with its child locked. */
const changeAppointment = (
  ctx: Context,
  input: { id: string; expectedSequence?: number | null },
  work: (tx: Context, row: AppointmentRow, patient: VisiblePatient) => Promise<Changed>,
): Promise<Changed> => changeScheduled(ctx, 'Appointment', input, BOOKING_ROLES, work);

/** Moves an appointment that is still to come; the old time stays in the history. */
export function rescheduleAppointment(ctx: Context, input: RescheduleAppointmentInput): Promise<Changed> {
  return changeAppointment(ctx, input, async (tx, row, patient) => {
    const refusal = await refusePlanning(tx, patient.id);
    if (refusal) return refusal;
    if (row.status !== BOOKED) return wrongState(tx, ...appointmentMessages.notMovable(row.status));
    if (!isDue(tx, row, patient, 'NOT_OVER')) return wrongState(tx, ...appointmentMessages.past(startOf(row, patient)));
    const startsAt = wholeSeconds(input.startsAt);
    const problems = new Problems(tx).text('reason', input.reason, { required: true, max: LONGEST_REASON });
    validateMove(problems, tx, row.startsAt, startsAt, patient);
    await validateRoom(problems, tx, input.roomId, patient.medicalUnitClues);
    if (problems.any) return invalidInput(tx, problems.list);
    return change(
      tx,
      patient,
      row,
      { startsAt, endsAt: startsAt + row.endsAt - row.startsAt, ...(input.roomId && { roomId: input.roomId }) },
      input.reason,
      NoticeKind.APPOINTMENT_RESCHEDULED,
    );
  });
}

/** Cancels an appointment that has not taken place, also after the family has arrived. */
export function cancelAppointment(ctx: Context, input: CancelAppointmentInput): Promise<Changed> {
  return changeAppointment(ctx, input, async (tx, row, patient) => {
    if (row.status === CANCELLED) return wrongState(tx, ...appointmentMessages.cancelledAlready());
    if (row.status !== BOOKED && row.status !== ARRIVED)
      return wrongState(tx, ...appointmentMessages.notCancellable(row.status));
    const problems = new Problems(tx).text('reason', input.reason, { required: true, max: LONGEST_REASON });
    if (problems.any) return invalidInput(tx, problems.list);
    return change(tx, patient, row, { status: CANCELLED }, input.reason, NoticeKind.APPOINTMENT_CANCELLED);
  });
}

/** The states from which attendance may be recorded; from those of CORRECTING it replaces an earlier record and needs a reason. */
const FORWARD: Readonly<Record<Attendance, readonly AppointmentStatus[]>> = {
  ARRIVED: [BOOKED],
  FULFILLED: [BOOKED, ARRIVED],
  NO_SHOW: [BOOKED],
};
const CORRECTING: Readonly<Record<Attendance, readonly AppointmentStatus[]>> = {
  ARRIVED: [FULFILLED, NO_SHOW],
  FULFILLED: [NO_SHOW],
  NO_SHOW: [ARRIVED, FULFILLED],
};

/** Records that the family came, was seen, or did not come. The family knows it, so it gets no notice. */
export function recordAttendance(ctx: Context, input: RecordAttendanceInput): Promise<Changed> {
  return changeAppointment(ctx, input, async (tx, row, patient) => {
    const corrects = CORRECTING[input.status].includes(row.status);
    if (!corrects && !FORWARD[input.status].includes(row.status)) {
      const { noAttendance, recordedAlready } = appointmentMessages;
      return wrongState(tx, ...(row.status === CANCELLED ? noAttendance() : recordedAlready(row.status)));
    }
    if (!isDue(tx, row, patient, input.status === 'NO_SHOW' ? 'BEGUN' : 'DAY_HAS_COME'))
      return wrongState(tx, ...appointmentMessages.early(startOf(row, patient)));
    const problems = new Problems(tx).text('reason', input.reason, { required: corrects, max: LONGEST_REASON });
    if (problems.any) return invalidInput(tx, problems.list);
    return change(tx, patient, row, { status: AppointmentStatus[input.status] }, input.reason);
  });
}

async function change(
  tx: Context,
  patient: VisiblePatient,
  row: AppointmentRow,
  changes: Partial<AppointmentRow>,
  reason?: string | null,
  kind?: NoticeKind,
): Promise<AppointmentView> {
  const now = await writeChange(
    tx,
    'Appointment',
    row,
    changes,
    openReason(textOrNull(reason)),
    patient.medicalUnit.timeZone,
  );
  if (kind)
    await notifyOf(tx, patient, now, {
      kind,
      fromStartsAt: row.startsAt,
      toStartsAt: now.status === CANCELLED ? null : now.startsAt,
      reason: textOrNull(reason),
    });
  return appointmentView(now, patient.medicalUnit.timeZone);
}

/** Compares now with the time of an appointment; its day, not its minute, decides whether it may be moved: clinics run late. */
function isDue(
  tx: Context,
  { startsAt }: AppointmentRow,
  patient: VisiblePatient,
  when: 'NOT_OVER' | 'DAY_HAS_COME' | 'BEGUN',
): boolean {
  if (when === 'BEGUN') return startsAt <= tx.now();
  const { timeZone } = patient.medicalUnit;
  const [day, today] = [dayOf(startsAt, timeZone), dayOf(tx.now(), timeZone)];
  return when === 'NOT_OVER' ? day >= today : day <= today;
}

const startOf = ({ startsAt }: AppointmentRow, { medicalUnit }: VisiblePatient): Text =>
  timeInWords(startsAt, medicalUnit.timeZone);

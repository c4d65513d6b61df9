/** Appointments: booked, moved, cancelled, kept or missed. Each change stays in the history and is told to the family. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { Problems } from '../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type RequestIdReused, type WrongState } from '../../core/refusal';
import { once } from '../../core/idempotency';
import { dayOf } from '../../core/time';
import { Role } from '../../core/viewer';
import { lockPatient, NoticeKind, notify, type VisiblePatient } from '../patient';
import type { AppointmentRow } from './appointment.entity';
import { AppointmentStatus } from './appointment.types';
import {
  changeScheduled,
  endOf,
  judgeMove,
  judgeNew,
  judgeTime,
  LONGEST_REASON,
  textOrNull,
  wholeSeconds,
  writeChange,
} from './change.rules';
import type {
  Attendance,
  CancelAppointmentInput,
  RecordAttendanceInput,
  RescheduleAppointmentInput,
  ScheduleAppointmentInput,
} from './schedule.inputs';
import { appointmentById, appointmentView, type AppointmentView } from './schedule.queries';
import { refuseState, timeInWords } from './schedule.messages';

const { BOOKED, ARRIVED, FULFILLED, CANCELLED, NO_SHOW } = AppointmentStatus;
const BOOKING_ROLES = [Role.SOCIAL_WORKER, Role.CLINICIAN] as const;
const DEFAULT_MINUTES = 30;
const BOOK_ANOTHER = ['Programa una cita nueva.', 'Book a new appointment.'] as const;

type Changed = AppointmentView | InvalidInput | WrongState;

/** Books an appointment once for a requestId. An overlap with another is no refusal: see `Appointment.warnings`. */
export function scheduleAppointment(
  ctx: Context,
  input: ScheduleAppointmentInput,
): Promise<AppointmentView | InvalidInput | RequestIdReused> {
  return once<AppointmentView, InvalidInput>(ctx, 'scheduleAppointment', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, BOOKING_ROLES);
      const problems = new Problems(tx)
        .text('specialty', input.specialty, { max: 120 })
        .text('instructions', input.instructions, { max: 2000 });
      judgeNew(problems, input);
      judgeTime(problems, tx, input.startsAt, patient);
      if (problems.any) return invalidInput(tx, problems.list);
      const startsAt = wholeSeconds(input.startsAt);
      const row: AppointmentRow = {
        patientId: patient.id,
        id: ulid(tx.now()),
        status: BOOKED,
        kind: input.kind,
        specialty: textOrNull(input.specialty),
        startsAt,
        endsAt: endOf(startsAt, input.durationMinutes ?? DEFAULT_MINUTES),
        practitioner: textOrNull(input.practitioner),
        location: textOrNull(input.location),
        instructions: textOrNull(input.instructions),
        sequence: 0,
        createdAt: tx.now(),
        createdBy: (await signedIn(tx)).accountId,
        updatedAt: tx.now(),
        revision: patient.revision,
      };
      await insert(tx.db, 'appointment', [row]);
      await notify(tx, patient, { kind: NoticeKind.APPOINTMENT_BOOKED, subjectId: row.id });
      return appointmentView(row, patient.medicalUnit.timeZone);
    },
    again: appointmentById,
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
    if (row.status !== BOOKED) {
      const nextStep =
        row.status === ARRIVED
          ? ([
              'Registra si se realizó, o cancélala con su motivo, y programa una nueva.',
              'Record that it took place, or cancel it, and book a new one.',
            ] as const)
          : BOOK_ANOTHER;
      return refuseState(
        tx,
        'Appointment',
        row.status,
        ['ya no se puede cambiar de fecha', 'it cannot be moved any more'],
        nextStep,
      );
    }
    if (!isDue(tx, row, patient, 'NOT_OVER')) return refusePast(tx, row, patient);
    const startsAt = wholeSeconds(input.startsAt);
    const problems = new Problems(tx).text('reason', input.reason, { required: true, max: LONGEST_REASON });
    judgeMove(problems, tx, row, startsAt, patient);
    if (problems.any) return invalidInput(tx, problems.list);
    return change(
      tx,
      patient,
      row,
      { startsAt, endsAt: startsAt + row.endsAt - row.startsAt },
      input.reason,
      NoticeKind.APPOINTMENT_RESCHEDULED,
    );
  });
}

/** Cancels an appointment that has not taken place, also when the family is there already. */
export function cancelAppointment(ctx: Context, input: CancelAppointmentInput): Promise<Changed> {
  return changeAppointment(ctx, input, async (tx, row, patient) => {
    if (row.status === CANCELLED)
      return refuseState(
        tx,
        'Appointment',
        row.status,
        ['no hace falta cancelarla otra vez', 'there is no need to cancel it again'],
        BOOK_ANOTHER,
      );
    if (row.status !== BOOKED && row.status !== ARRIVED)
      return refuseState(
        tx,
        'Appointment',
        row.status,
        ['ya no se puede cancelar', 'it cannot be cancelled any more'],
        [
          'Si se registró por error, corrige la asistencia y di por qué.',
          'If that was recorded by mistake, correct the attendance and say why.',
        ],
      );
    const problems = new Problems(tx).text('reason', input.reason, { required: true, max: LONGEST_REASON });
    if (problems.any) return invalidInput(tx, problems.list);
    return change(tx, patient, row, { status: CANCELLED }, input.reason, NoticeKind.APPOINTMENT_CANCELLED);
  });
}

/** From which states attendance may be recorded; those of the second list take back what was recorded and need a reason. */
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

/** Records that the family came, was seen, or did not come. The family knows, so nobody is notified. */
export function recordAttendance(ctx: Context, input: RecordAttendanceInput): Promise<Changed> {
  return changeAppointment(ctx, input, async (tx, row, patient) => {
    const status = row.status as AppointmentStatus;
    const corrects = CORRECTING[input.status].includes(status);
    if (!corrects && !FORWARD[input.status].includes(status)) {
      return status === CANCELLED
        ? refuseState(
            tx,
            'Appointment',
            status,
            ['no se puede registrar la asistencia', 'attendance cannot be recorded'],
            BOOK_ANOTHER,
          )
        : refuseState(
            tx,
            'Appointment',
            status,
            ['eso ya está registrado', 'that is on record already'],
            ['No hace falta hacer nada.', 'Nothing has to be done.'],
          );
    }
    if (!isDue(tx, row, patient, input.status === 'NO_SHOW' ? 'BEGUN' : 'DAY_HAS_COME'))
      return refuseEarly(tx, row, patient);
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
  const now = await writeChange(tx, 'Appointment', row, changes, textOrNull(reason));
  if (kind) await notify(tx, patient, { kind, subjectId: row.id });
  return appointmentView(now, patient.medicalUnit.timeZone);
}

/** Where now lies in the life of an appointment; its day, not its minute, decides what may still be moved: clinics run late. */
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

function refusePast(tx: Context, row: AppointmentRow, patient: VisiblePatient): WrongState {
  const when = timeInWords(row.startsAt, patient.medicalUnit.timeZone);
  return wrongState(
    tx,
    [
      `Esta cita ya pasó: fue el ${when[0]}. Ya no se puede cambiar de fecha.`,
      `This appointment is past: it was on ${when[1]}. It cannot be moved any more.`,
    ],
    [
      'Registra si la familia asistió y programa una cita nueva.',
      'Record whether the family came, and book a new appointment.',
    ],
  );
}

function refuseEarly(tx: Context, row: AppointmentRow, patient: VisiblePatient): WrongState {
  const when = timeInWords(row.startsAt, patient.medicalUnit.timeZone);
  return wrongState(
    tx,
    [
      `Esta cita está como «Programada» para el ${when[0]}: todavía no llega su hora.`,
      `This appointment is “booked” for ${when[1]}: its time has not come.`,
    ],
    [
      'Regístralo cuando llegue el momento; si la cita cambió, cámbiala de fecha o cancélala.',
      'Record it when the time has come; if plans have changed, move or cancel it.',
    ],
  );
}

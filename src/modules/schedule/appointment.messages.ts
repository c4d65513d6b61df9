/** Why a change of an appointment is refused. */
import type { Text } from '../../core/i18n';
import { AppointmentStatus } from './appointment.types';
import { inState, scheduleMessages, type RefusalText } from './schedule.messages';

const BOOK_ANOTHER: Text = ['Programa una cita nueva.', 'Book a new appointment.'];

const refused = (status: AppointmentStatus, cannot: Text, nextStep: Text = BOOK_ANOTHER): RefusalText =>
  inState('Appointment', status, cannot, nextStep);

export const appointmentMessages = {
  notMovable: (status: AppointmentStatus): RefusalText =>
    refused(
      status,
      scheduleMessages.cannotMove,
      status === AppointmentStatus.ARRIVED
        ? [
            'Registra si se realizó, o cancélala con su motivo, y programa una nueva.',
            'Record that it took place, or cancel it, and book a new one.',
          ]
        : BOOK_ANOTHER,
    ),
  cancelledAlready: (): RefusalText =>
    refused(AppointmentStatus.CANCELLED, ['no hace falta cancelarla otra vez', 'there is no need to cancel it again']),
  notCancellable: (status: AppointmentStatus): RefusalText =>
    refused(
      status,
      ['ya no se puede cancelar', 'it cannot be cancelled any more'],
      [
        'Si se registró por error, corrige la asistencia y di por qué.',
        'If that was recorded by mistake, correct the attendance and say why.',
      ],
    ),
  noAttendance: (): RefusalText =>
    refused(AppointmentStatus.CANCELLED, ['no se puede registrar la asistencia', 'attendance cannot be recorded']),
  recordedAlready: (status: AppointmentStatus): RefusalText =>
    refused(
      status,
      ['eso ya está registrado', 'that is on record already'],
      ['No hace falta hacer nada.', 'Nothing has to be done.'],
    ),
  past: (startsAt: Text): RefusalText => [
    [
      `Esta cita ya pasó: fue el ${startsAt[0]}. Ya no se puede cambiar de fecha.`,
      `This appointment is past: it was on ${startsAt[1]}. It cannot be moved any more.`,
    ],
    [
      'Registra si la familia asistió y programa una cita nueva.',
      'Record whether the family came, and book a new appointment.',
    ],
  ],
  early: (startsAt: Text): RefusalText => [
    [
      `Esta cita está como «Programada» para el ${startsAt[0]}: todavía no llega su hora.`,
      `This appointment is “booked” for ${startsAt[1]}: its time has not come.`,
    ],
    [
      'Regístralo cuando llegue el momento; si la cita cambió, cámbiala de fecha o cancélala.',
      'Record it when the time has come; if plans have changed, move or cancel it.',
    ],
  ],
} as const satisfies Record<string, (...values: never[]) => RefusalText>;

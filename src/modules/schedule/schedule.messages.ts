/** Sentences that appointments and surgeries share: states and times in words, input problems, warnings, the calendar. */
import { DateTime } from 'luxon';
import type { Text } from '../../core/i18n';
import type { Instant } from '../../core/time';
import type { AppointmentStatus } from './appointment.types';
import type { Subject } from './change.types';
import type { SurgeryStatus } from './surgery.types';

/** A refusal: what is refused and why, and what to do now. */
export type RefusalText = readonly [message: Text, nextStep: Text];

const STATUS: Readonly<Record<AppointmentStatus | SurgeryStatus, Text>> = {
  BOOKED: ['Programada', 'booked'],
  ARRIVED: ['Llegó', 'arrived'],
  FULFILLED: ['Realizada', 'fulfilled'],
  CANCELLED: ['Cancelada', 'cancelled'],
  NO_SHOW: ['No asistió', 'no-show'],
  PREPARATION: ['Programada', 'planned'],
  IN_PROGRESS: ['En curso', 'in progress'],
  COMPLETED: ['Realizada', 'done'],
  NOT_DONE: ['No realizada', 'not done'],
  STOPPED: ['Se interrumpió', 'interrupted'],
};
const NOUN: Readonly<Record<Subject, Text>> = {
  Appointment: ['cita', 'appointment'],
  Surgery: ['cirugía', 'surgery'],
};

/** 3 de marzo de 2027, 08:30 / 3 March 2027, 08:30: the wall clock of the unit. */
export function timeInWords(instant: Instant, timeZone: string): Text {
  const at = DateTime.fromMillis(instant, { zone: timeZone });
  return [
    at.setLocale('es-MX').toFormat("d 'de' LLLL 'de' yyyy, HH:mm"),
    at.setLocale('en').toFormat('d LLLL yyyy, HH:mm'),
  ];
}

/** Refuses what a state does not allow: `cannot` names it, without a full stop. */
export function inState(
  subject: Subject,
  status: AppointmentStatus | SurgeryStatus,
  cannot: Text,
  nextStep: Text,
): RefusalText {
  const [state, noun] = [STATUS[status], NOUN[subject]];
  return [
    [`Esta ${noun[0]} está como «${state[0]}»: ${cannot[0]}.`, `This ${noun[1]} is “${state[1]}”: ${cannot[1]}.`],
    nextStep,
  ];
}

export const scheduleMessages = {
  duration: ['La duración va de 5 a 1440 minutos.', 'It lasts from 5 to 1440 minutes.'],
  tooFarAway: [
    'La fecha está a más de cinco años de hoy. Revisa el año.',
    'The date is more than five years away. Check the year.',
  ],
  beforeBirth: ['La fecha es anterior al nacimiento.', 'The date is before the birth.'],
  sameTime: ['Ya está a esa hora.', 'It is at that time already.'],
  pastDay: ['Ese día ya pasó.', 'That day is past.'],
  onlyBookings: [
    'Solo se corrigen así citas y cirugías.',
    'Only appointments and surgeries are corrected in this way.',
  ],
  notOfThis: ['Este dato no es de este registro.', 'This record has no such field.'],
  notToTakePlace: [
    'No se realizará: ya no hay qué corregir.',
    'It will not take place: there is nothing left to correct.',
  ],
  voidedAlready: ['Ya se marcó como anotada por error.', 'It was marked as entered in error before.'],
  nothingRecorded: ['Todavía no hay nada anotado.', 'Nothing is recorded yet.'],
  rescheduleInstead: [
    'Todavía no llega su día: cámbiala de fecha, para que la familia lo sepa.',
    'Its day has not come: move it to another date, so that the family knows.',
  ],
  cannotMove: ['ya no se puede cambiar de fecha', 'it cannot be moved any more'],
  changedMeanwhile: (subject: Subject, status: AppointmentStatus | SurgeryStatus, startsAt: Text): RefusalText => {
    const [state, noun] = [STATUS[status], NOUN[subject]];
    return [
      [
        `Otra persona cambió esta ${noun[0]} antes que tú: ahora está como «${state[0]}», ${startsAt[0]}. Lo tuyo no se guardó.`,
        `Somebody changed this ${noun[1]} before you: it is “${state[1]}” now, ${startsAt[1]}. Yours was not saved.`,
      ],
      ['Revísala y, si aún hace falta, hazlo otra vez.', 'Look at it and, if it is still needed, do it again.'],
    ];
  },
  overlap: (subject: Subject, startsAt: Text): Text => [
    `A la misma hora hay otra ${NOUN[subject][0]}: ${startsAt[0]}.`,
    `There is another ${NOUN[subject][1]} at the same time: ${startsAt[1]}.`,
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text | RefusalText)>;

/** Calendar feeds are in Spanish: a calendar service sends no preference of its reader. */
export const calendarMessages = {
  details: 'Los detalles están en tu Carnet Digital.',
  atHospital: 'Cita en el hospital',
  /** Its own title, so that no family travels to the hospital for a call. */
  remote: 'Cita a distancia',
  cancelled: (title: string): string => `Cancelada: ${title}`,
} as const;

/** How states and times are said to people, and the refusals that say them. */
import { DateTime } from 'luxon';
import type { Context } from '../../core/context';
import { wrongState, type WrongState } from '../../core/refusal';
import type { Instant } from '../../core/time';
import { AppointmentStatus } from './appointment.types';
import type { Subject } from './schedule.queries';
import { SurgeryStatus } from './surgery.types';

type Words = readonly [es: string, en: string];

const STATUS_WORDS: {
  readonly Appointment: Readonly<Record<string, Words>>;
  readonly Surgery: Readonly<Record<string, Words>>;
} = {
  Appointment: {
    [AppointmentStatus.BOOKED]: ['Programada', 'booked'],
    [AppointmentStatus.ARRIVED]: ['Llegó', 'arrived'],
    [AppointmentStatus.FULFILLED]: ['Realizada', 'fulfilled'],
    [AppointmentStatus.CANCELLED]: ['Cancelada', 'cancelled'],
    [AppointmentStatus.NO_SHOW]: ['No asistió', 'no-show'],
  },
  Surgery: {
    [SurgeryStatus.PREPARATION]: ['Programada', 'planned'],
    [SurgeryStatus.IN_PROGRESS]: ['En curso', 'in progress'],
    [SurgeryStatus.COMPLETED]: ['Realizada', 'done'],
    [SurgeryStatus.NOT_DONE]: ['No realizada', 'not done'],
    [SurgeryStatus.STOPPED]: ['Se interrumpió', 'interrupted'],
  },
};
export const NOUNS: Readonly<Record<Subject, Words>> = {
  Appointment: ['cita', 'appointment'],
  Surgery: ['cirugía', 'surgery'],
};

/** 3 de marzo de 2027, 08:30 / 3 March 2027, 08:30: the wall clock of the unit. */
export function timeInWords(instant: Instant, timeZone: string): Words {
  const at = DateTime.fromMillis(instant, { zone: timeZone });
  return [
    at.setLocale('es-MX').toFormat("d 'de' LLLL 'de' yyyy, HH:mm"),
    at.setLocale('en').toFormat('d LLLL yyyy, HH:mm'),
  ];
}

/** WrongState that says what the state is; `cannot` says what is not possible in it. */
export function refuseState(
  ctx: Pick<Context, 'language'>,
  subject: Subject,
  status: string,
  cannot: Words,
  nextStep: Words,
): WrongState {
  const [state, noun] = [STATUS_WORDS[subject][status]!, NOUNS[subject]];
  return wrongState(
    ctx,
    [`Esta ${noun[0]} está como «${state[0]}»: ${cannot[0]}.`, `This ${noun[1]} is “${state[1]}”: ${cannot[1]}.`],
    nextStep,
  );
}

/** WrongState for who decided without knowing what somebody else has just done. */
export function refuseUnseen(
  ctx: Pick<Context, 'language'>,
  subject: Subject,
  now: { status: string; startsAt: Instant },
  timeZone: string,
): WrongState {
  const [state, noun, when] = [STATUS_WORDS[subject][now.status]!, NOUNS[subject], timeInWords(now.startsAt, timeZone)];
  return wrongState(
    ctx,
    [
      `Otra persona cambió esta ${noun[0]} antes que tú: ahora está como «${state[0]}», ${when[0]}. Lo tuyo no se guardó.`,
      `Somebody changed this ${noun[1]} before you: it is “${state[1]}” now, ${when[1]}. Yours was not saved.`,
    ],
    ['Revísala y, si aún hace falta, hazlo otra vez.', 'Look at it and, if it is still needed, do it again.'],
  );
}

/** Warnings about a time. */
import type { Text } from '../../core/i18n';

export const warningMessages = {
  past: ['Esa hora ya pasó.', 'This time is past.'] as Text,
  night: ['Empieza de noche (de 20:00 a 06:00).', 'It begins at night (20:00 to 06:00).'] as Text,
  weekend: ['Es sábado o domingo.', 'It is a Saturday or Sunday.'] as Text,
  roomClosed: (room: string): Text => [`${room} está cerrado a esa hora.`, `${room} is closed then.`],
  roomFull: (room: string): Text => [`${room} está lleno a esa hora.`, `${room} is full then.`],
  fasting: [
    'Una cita pide haber comido y otra pide ayuno a la misma hora.',
    'One entry asks for a meal while another asks for fasting.',
  ] as Text,
  unknownRoom: ['Ese lugar no es de la unidad.', 'This room is not of the unit.'] as Text,
  everyDays: ['Elige de 1 a 92 días.', 'Choose 1 to 92 days.'] as Text,
  times: ['Elige de 2 a 52 veces.', 'Choose 2 to 52 times.'] as Text,
  noSuchHour: [
    'Uno de los días no tiene esa hora: cambia el reloj.',
    'One of the days does not have this hour: the clock changes.',
  ] as Text,
  notWithRepeat: ['Una serie no se liga a un ciclo.', 'A series is not tied to a cycle.'] as Text,
  notOnThisDay: ['La cita no cae en ese día del ciclo.', 'The appointment is not on this day of the cycle.'] as Text,
};

/** Sentences for people about the settings of a unit. */
import type { Text } from '../../../core/i18n';

export const settingsMessages = {
  range: (least: number, most: number): Text => [
    `Escribe un número de ${least} a ${most}.`,
    `Write a number from ${least} to ${most}.`,
  ],
  hour: ['Escribe la hora como 07:30.', 'Write the hour like 07:30.'],
  emergencyPhone: ['Escribe un teléfono con 10 dígitos.', 'Write a telephone number with 10 digits.'],
  sameQuietHours: [
    'Las horas de silencio empiezan y terminan a la misma hora.',
    'The quiet hours begin and end at the same hour.',
  ],
  reminderInQuietHours: (from: string, until: string): Text => [
    `El recordatorio cae en las horas de silencio, de ${from} a ${until}. Elige otra hora.`,
    `The reminder is within the quiet hours, from ${from} to ${until}. Choose another hour.`,
  ],
  tooManyReminders: (most: number): Text => [`Elige como máximo ${most} días.`, `Choose ${most} days at most.`],
  tooManyRooms: (most: number): Text => [
    `Una unidad tiene como máximo ${most} salas.`,
    `A unit has ${most} rooms at most.`,
  ],
  unknownRoom: ['Esta sala no es de la unidad.', 'This room is not one of the unit.'],
  roomTwice: ['La sala ya está en la lista.', 'The room is in the list already.'],
  roomNameTaken: ['Otra sala de la unidad ya tiene este nombre.', 'Another room of the unit has this name already.'],
  weekday: ['Elige un día de 1, lunes, a 7, domingo.', 'Choose a day from 1, Monday, to 7, Sunday.'],
  hoursReversed: [
    'La sala cierra antes de abrir. Revisa las horas.',
    'The room closes before it opens. Check the hours.',
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

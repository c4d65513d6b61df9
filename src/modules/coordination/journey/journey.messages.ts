/** Sentences for people about days at the hospital. */
import type { Text } from '../../../core/i18n';

export const journeyMessages = {
  nameChild: ['Di de qué niña o niño.', 'Name the child.'],
  nothingLeft: ['Ese día no hay ninguna cita.', 'There is no appointment on that day.'],
  begun: ['Ese día ya empezó: llama a tu hospital.', 'That day has begun: call your hospital.'],
  notYet: [
    'Todavía es temprano: la llegada se puede avisar cuando falten tres horas o menos para la primera cita.',
    'It is too early: say that you have arrived from three hours before the first appointment.',
  ],
  over: ['Ese día ya pasó.', 'That day is over.'],
  lookAtDay: ['Revisa ese día en el carnet.', 'Look at that day in the carnet.'],
} as const satisfies Record<string, Text>;

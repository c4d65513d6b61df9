/** Sentences about doses at home, in Spanish and English. */
import type { Text } from '../../core/i18n';

export const homeDoseMessages = {
  count: (most: number): Text => [`Envía de 1 a ${most} anotaciones a la vez.`, `Send 1 to ${most} ticks at a time.`],
  rangeReversed: ['El último día es anterior al primero.', 'The last day is before the first one.'],
  rangeTooLong: (days: number): Text => [`Elige hasta ${days} días.`, `Choose ${days} days at most.`],
  onHold: [
    'En pausa: no le des esta medicina hasta que tu hospital te avise.',
    'On hold: do not give this medicine until your hospital tells you.',
  ],
  ended: ['Este tratamiento ya terminó.', 'This treatment has ended.'],
  askHowMany: (dose: number, unit: string): Text => [
    `${dose} ${unit}. Pregunta a tu hospital cuántas tabletas son.`,
    `${dose} ${unit}. Ask your hospital how many tablets that is.`,
  ],
  inTimes: (amount: Text, times: number): Text => [
    `Esta es una de ${times} tomas. Entre las ${times} suman ${amount[0]} en todo el día: no des ${amount[0]} cada vez. Pregunta a tu hospital cuánto va en cada toma.`,
    `This is one of ${times} doses. Together they make ${amount[1]} in the whole day: do not give ${amount[1]} each time. Ask your hospital how much goes in each.`,
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

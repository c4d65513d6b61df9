/** The sentences about doses by age and weight and about hours that people read, in Spanish and English. */
import type { Text } from '../../core/i18n';

export const bandMessages = {
  gap: [
    'Los grupos de edad dejan una edad sin dosis; cubre todas desde 0 años.',
    'The ranges of ages leave an age without a dose; cover all of them from 0 years on.',
  ],
  notWithByAge: [
    'Usa dosis por edad o grupos de edad y peso, no ambos.',
    'Use doses by age or bands of age and weight, not both.',
  ],
  unreachable: [
    'Este grupo nunca se aplica: los anteriores ya cubren sus edades y pesos.',
    'This band can never hold: those before it cover its ages and weights.',
  ],
  limitRequired: [
    'Indica la edad en meses o el peso por debajo del cual se aplica este grupo.',
    'Name the age in months or the weight below which this band holds.',
  ],
  wholeMonths: (most: number): Text => [
    `Escribe un número entero de 1 a ${most} meses.`,
    `Write a whole number from 1 to ${most} months.`,
  ],
  kilograms: (most: number): Text => [`Escribe un peso de hasta ${most} kg.`, `Write a weight of up to ${most} kg.`],
  tooMany: (most: number): Text => [`Son como máximo ${most}.`, `There may be ${most} at most.`],
  timeFormat: ['Escribe la hora como 06:00, de 00:00 a 23:59.', 'Write the hour like 06:00, from 00:00 to 23:59.'],
  timeOrder: ['Las horas del día van en aumento, sin repetirse.', 'The hours of the day rise and are not repeated.'],
} as const;

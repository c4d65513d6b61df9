/** Problems of the supply of a medicine. */
import type { Text } from '../../core/i18n';

export const supplyMessages = {
  inPast: ['El primer día ya pasó.', 'The first day is past.'] as Text,
  reversed: ['El último día es anterior al primero.', 'The last day is before the first one.'] as Text,
  tooLong: (days: number): Text => [`Elige hasta ${days} días.`, `Choose up to ${days} days.`],
  tooMany: (doses: number): Text => [
    `Son más de ${doses} dosis: elige menos días.`,
    `These are more than ${doses} doses: choose fewer days.`,
  ],
  notExpected: [
    'Si la medicina está confirmada, deja vacía la fecha en que se espera.',
    'When the medicine is confirmed, leave the expected day empty.',
  ] as Text,
};

/** Sentences for people about preparation rules. */
import type { Text } from '../../core/i18n';

export const preparationMessages = {
  things: (most: number): Text => [`Anota como máximo ${most} cosas.`, `Name ${most} things at most.`],
  food: (most: number): Text => [
    `El ayuno de alimentos va de media hora a ${most} horas.`,
    `Fasting from food lasts from half an hour to ${most} hours.`,
  ],
  drink: (most: number): Text => [
    `El ayuno de líquidos va de media hora a ${most} horas, y no dura más que el de alimentos.`,
    `Fasting from drink lasts from half an hour to ${most} hours, and not longer than that from food.`,
  ],
} as const;

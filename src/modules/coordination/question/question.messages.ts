/** Sentences for people about questions. */
import type { Text } from '../../../core/i18n';

export const questionMessages = {
  nameQuestion: ['Di a qué pregunta contestas.', 'Name the question that you answer.'],
  enough: (most: number): Text => [
    `Hoy ya se enviaron ${most} mensajes.`,
    `${most} messages have been sent today already.`,
  ],
  tomorrow: [
    'Mañana puedes escribir otra vez. Si no puede esperar, llama a tu hospital.',
    'You can write again tomorrow. If it cannot wait, call your hospital.',
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** Sentences for people about questions. */
import type { Text } from '../../../core/i18n';

export const questionMessages = {
  nameQuestion: ['Di a qué pregunta contestas.', 'Name the question that you answer.'],
} as const satisfies Record<string, Text>;

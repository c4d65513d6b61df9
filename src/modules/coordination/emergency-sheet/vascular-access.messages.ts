/** Sentences for people about the line through which medicines are given. */
import type { Text } from '../../../core/i18n';

export const vascularAccessMessages = {
  future: ['Ese día todavía no llega.', 'That day is still to come.'],
} as const satisfies Record<string, Text>;

/** Sentences for people about the events of an account. */
import type { Text } from '../../../core/i18n';

export const accountEventMessages = {
  KNOWN: ['Un dispositivo conocido de la cuenta', 'A known device of the account'],
  NEW: ['Un dispositivo nuevo', 'A new device'],
} as const satisfies Record<string, Text>;

/** What people are told of acts that cannot be taken back. */
import type { Text } from '../../../core/i18n';

export const undoMessages = {
  nothing: ['No hay nada tuyo que se pueda deshacer aquí.', 'There is nothing of yours to undo here.'],
  tooLate: [
    'Solo se puede deshacer en los primeros segundos, una vez. Corrígelo.',
    'An act can be undone in its first seconds, once. Correct it.',
  ],
} as const satisfies Record<string, Text>;

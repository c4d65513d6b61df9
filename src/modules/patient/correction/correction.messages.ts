/** Sentences for people about corrections of a child's facts. */
import type { Text } from '../../../core/i18n';

export const correctionMessages = {
  recordNumberTaken: [
    'Otra niña u otro niño de la unidad tiene este número de expediente.',
    'Another child of the unit has this record number.',
  ],
} as const satisfies Record<string, Text>;

/** The rows of the table of roles for the coordination of care. */
import type { RowOfTable } from './access-row';

export const COORDINATION_ROWS: readonly RowOfTable[] = [
  {
    name: 'tasks',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    plain: ({ clues }) => ({ medicalUnitClues: clues, first: 5 }),
  },
  {
    name: 'unit-board',
    may: ['SOCIAL_WORKER', 'CLINICIAN', 'AUDITOR'],
    plain: ({ clues }) => ({ medicalUnitClues: clues }),
  },
];

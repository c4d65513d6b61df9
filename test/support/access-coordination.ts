/** The rows of the table of roles for the coordination of care. */
import { day, soon, type RowOfTable } from './access-row';

export const COORDINATION_ROWS: readonly RowOfTable[] = [
  {
    name: 'tasks',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    plain: ({ clues }) => ({ medicalUnitClues: clues, first: 5 }),
  },
  {
    name: 'supply-outlook',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    plain: ({ clues }) => ({ medicalUnitClues: clues, from: day(0), to: day(13) }),
  },
  {
    name: 'set-medicine-supply',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    plain: ({ clues }) => ({
      input: { medicalUnitClues: clues, atc: 'L01CA02', from: day(1), to: day(13), supply: 'AT_RISK' },
    }),
  },
  {
    name: 'unit-board',
    may: ['SOCIAL_WORKER', 'CLINICIAN', 'AUDITOR'],
    plain: ({ clues }) => ({ medicalUnitClues: clues }),
  },
  {
    name: 'check-appointment',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ input: { patientId, startsAt: soon() } }),
    absent: 'null',
  },
];

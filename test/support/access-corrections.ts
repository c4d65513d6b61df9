/** The rows of the table of roles for corrections and the history of records. */
import { randomUUID } from 'node:crypto';
import type { RowOfTable } from './access-row';

export const CORRECTION_ROWS: readonly RowOfTable[] = [
  {
    name: 'correct-patient',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({
      input: { patientId, expectedRevision: 1_000_000, reason: 'prueba', set: { allergies: [randomUUID()] } },
    }),
  },
  {
    name: 'correct-booking',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ appointmentId: id }) => ({
      input: {
        record: { kind: 'APPOINTMENT', id },
        expectedRevision: 1_000_000,
        reason: 'prueba',
        set: { location: randomUUID() },
      },
    }),
  },
  {
    name: 'correct-account',
    may: ['SOCIAL_WORKER'],
    blind: ['ADMINISTRATOR'],
    naming: ({ userId }) => ({ input: { userId, reason: 'prueba', set: { givenNames: 'Otra' } } }),
  },
  {
    name: 'record-history',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ record: { kind: 'PATIENT', id: patientId }, first: 5 }),
    absent: 'null',
  },
  {
    name: 'correct-follow-up',
    may: ['CLINICIAN'],
    naming: ({ followUpId }) => ({
      input: { id: followUpId, expectedRevision: 1_000_000, reason: 'prueba', set: { note: randomUUID() } },
    }),
  },
];

/** The rows of the table of roles for authority. PATIENT is in test/journeys/authority-adolescent.test.ts. */
import { UNKNOWN_ID, type RowOfTable } from './access-row';

const authority = { basis: 'MOTHER', scope: 'ACT' };

export const AUTHORITY_ROWS: readonly RowOfTable[] = [
  {
    name: 'set-authority',
    may: ['SOCIAL_WORKER'],
    naming: ({ patientId, userId }) => ({
      input: { patientId, userId, authority, reason: 'prueba', tellOthers: false },
    }),
  },
  {
    name: 'authorities',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId }),
    absent: 'null',
  },
  {
    name: 'why-not',
    may: ['SOCIAL_WORKER'],
    naming: ({ patientId }) => ({ patientId, userId: UNKNOWN_ID }),
    absent: 'null',
  },
  {
    name: 'open-adolescent-account',
    may: ['SOCIAL_WORKER'],
    naming: ({ patientId }) => ({ input: { patientId, expectedRevision: 1 } }),
  },
];

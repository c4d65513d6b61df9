/** The rows of the table of roles about medicines at home and elsewhere. */
import { randomUUID } from 'node:crypto';
import { day, UNKNOWN_ID, type RowOfTable } from './access-row';

export const HOME_ROWS: readonly RowOfTable[] = [
  {
    name: 'lifetime-exposure',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId }),
    absent: 'null',
  },
  {
    name: 'record-prior-exposure',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({
      input: {
        requestId: randomUUID(),
        patientId,
        exposures: [{ atc: 'L01DB02', totalPerM2: 60, unit: 'mg', source: 'resumen' }],
      },
    }),
  },
  {
    name: 'home-doses',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId, on: day(2), adherenceFrom: day(-28), adherenceTo: day(-1) }),
    absent: 'null',
  },
  {
    name: 'propose-dispensing',
    may: ['CLINICIAN'],
    naming: ({ treatmentId }) => ({ input: { treatmentId, atc: 'L01BB02', from: day(2), strengths: [50] } }),
    absent: 'null',
  },
  {
    name: 'set-dispensing',
    may: ['CLINICIAN'],
    naming: ({ treatmentId }) => ({
      input: {
        treatmentId,
        atc: 'L01BB02',
        planVersion: 1,
        from: day(2),
        strength: 50,
        parts: 2,
        tablets: [1, 1, 1, 1, 1, 1, 1],
      },
    }),
  },
  {
    name: 'record-home-doses',
    may: ['CAREGIVER'],
    plain: () => ({
      input: {
        entries: [
          { requestId: randomUUID(), administrationId: UNKNOWN_ID, outcome: 'GIVEN', at: new Date().toISOString() },
        ],
      },
    }),
  },
];

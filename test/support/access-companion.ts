/** The rows of the table of roles about days at the hospital and other pages of families. */
import { day, type RowOfTable } from './access-row';

export const COMPANION_ROWS: readonly RowOfTable[] = [
  {
    name: 'journeys',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId, from: day(-30), to: day(30) }),
    absent: 'null',
  },
  {
    name: 'answer-visit',
    may: ['CAREGIVER'],
    naming: ({ patientId }) => ({ input: { patientId, day: day(5), kind: 'COMING' } }),
  },
  {
    name: 'emergency-sheet',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId }),
    absent: 'null',
  },
  {
    name: 'set-vascular-access',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({ input: { patientId, kind: 'PORT', site: 'tórax' } }),
  },
  {
    name: 'questions',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId, first: 5 }),
    absent: 'null',
  },
  {
    name: 'create-share',
    may: ['CAREGIVER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ input: { patientId } }),
  },
  {
    name: 'shares',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId }),
    absent: 'null',
  },
  {
    name: 'send-message',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ input: { patientId, text: '¿Puede nadar?' } }),
  },
];

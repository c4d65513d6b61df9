/** The rows of the table of roles about appointments and surgeries. */
import { randomUUID } from 'node:crypto';
import { soon, type RowOfTable } from './access-row';

export const SCHEDULE_ROWS: readonly RowOfTable[] = [
  {
    name: 'schedule-appointment',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({
      input: { requestId: randomUUID(), patientId, kind: 'CONSULTATION', startsAt: soon() },
    }),
  },
  {
    name: 'reschedule-appointment',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ appointmentId }) => ({ id: appointmentId, startsAt: soon(), reason: 'prueba' }),
  },
  {
    name: 'cancel-appointment',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ appointmentId }) => ({ id: appointmentId, reason: 'prueba' }),
  },
  {
    name: 'schedule-surgery',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({
      input: { requestId: randomUUID(), patientId, procedure: 'Catéter', startsAt: soon() },
    }),
  },
  {
    name: 'record-surgery-outcome',
    may: ['CLINICIAN'],
    naming: ({ surgeryId }) => ({ id: surgeryId, status: 'NOT_DONE', outcome: 'prueba' }),
  },
];

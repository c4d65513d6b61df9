/** The rows of the table of roles about the end of a carnet, the rights of people and families, and the audit. */
import { randomUUID } from 'node:crypto';
import { day, ROLES, type RowOfTable } from './access-row';

export const RIGHTS_ROWS: readonly RowOfTable[] = [
  {
    name: 'end-carnet',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    // A day to come: nothing is ended.
    naming: ({ patientId }) => ({
      input: { requestId: randomUUID(), patientId, outcome: 'ABANDONED', endedOn: day(9), expectedRevision: 1 },
    }),
  },
  {
    name: 'settle-carnet-end',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId, decision: 'CONFIRM' }),
  },
  {
    name: 'submit-data-request',
    may: ['CAREGIVER'],
    naming: ({ patientId }) => ({
      input: { requestId: randomUUID(), patientId, right: 'ACCESS', text: 'Todo lo que hay del expediente' },
    }),
  },
  {
    name: 'export-record',
    may: ['CAREGIVER'],
    naming: ({ patientId }) => ({ patientId, password: 'no es la contraseña' }),
  },
  {
    name: 'audit-record',
    may: ['AUDITOR'],
    plain: () => ({ curp: 'XEXX010101HNEXXXA4', first: 5 }),
    absent: 'null',
  },
  { name: 'preferences', may: ROLES, plain: () => ({}) },
  { name: 'set-preferences', may: ROLES, plain: () => ({ input: { language: 'es' } }) },
  { name: 'add-channel', may: ROLES, plain: () => ({ input: { kind: 'EMAIL', address: 'otro@correo.example' } }) },
  { name: 'data-requests', may: ['CAREGIVER', 'SOCIAL_WORKER'], plain: () => ({ first: 5 }) },
];

/** The contract's table of roles: every operation, who may do it, and what it names. */
import { randomUUID } from 'node:crypto';
import { adjustmentInput, adult, protocol, staff } from './access-inputs';
import { beneficiaryInput } from './cartilla';
import { overrides } from './treatment';
import { AUTHORITY_ROWS } from './access-authority';
import { CORRECTION_ROWS } from './access-corrections';
import { COMPANION_ROWS } from './access-companion';
import { COORDINATION_ROWS } from './access-coordination';
import { HOME_ROWS } from './access-home';
import { REGISTRATION_ROWS } from './access-registration';
import { RIGHTS_ROWS } from './access-rights';
import { SCHEDULE_ROWS } from './access-schedule';
import { day, UNKNOWN_ID, ROLES, STAFF_ROLES, type RowOfTable } from './access-row';

export * from './access-inputs';
export * from './access-row';

const startInput = (patientId: string): object => ({
  requestId: randomUUID(),
  patientId,
  protocolCode: 'TABLA',
  startsOn: day(40),
  heightCm: 120,
  weightKg: 24,
  overrides,
});

export const TABLE: readonly RowOfTable[] = [
  {
    name: 'carnet',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId, from: day(-30), to: day(30) }),
    absent: 'null',
  },
  ...COMPANION_ROWS,
  ...HOME_ROWS,
  ...RIGHTS_ROWS,
  {
    name: 'changes-since',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId, revision: 0 }),
    absent: 'null',
  },
  {
    name: 'access-log',
    may: ['CAREGIVER', 'AUDITOR'],
    seen: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId, first: 5 }),
    absent: 'null',
  },
  { name: 'patients', may: ['SOCIAL_WORKER', 'CLINICIAN'], plain: () => ({ first: 5 }) },
  ...COORDINATION_ROWS,
  ...REGISTRATION_ROWS,
  { name: 'add-caregiver', may: ['SOCIAL_WORKER'], naming: ({ patientId }) => ({ patientId, caregiver: adult() }) },
  {
    name: 'revoke-caregiver',
    may: ['SOCIAL_WORKER'],
    naming: ({ patientId, userId }) => ({ patientId, userId, reason: 'prueba' }),
  },
  {
    name: 'resend-credentials',
    may: ['SOCIAL_WORKER'],
    blind: ['ADMINISTRATOR'],
    naming: ({ userId }) => ({ userId }),
  },
  { name: 'print-credentials', may: ['SOCIAL_WORKER'], blind: ['ADMINISTRATOR'], naming: ({ userId }) => ({ userId }) },
  { name: 'invitations', may: ROLES, plain: () => ({}) },
  { name: 'account-events', may: ROLES, plain: () => ({ first: 5 }) },
  {
    name: 'set-coverage',
    may: ['SOCIAL_WORKER'],
    naming: ({ patientId }) => ({ input: { patientId, status: 'ACTIVE' } }),
  },
  ...AUTHORITY_ROWS,
  ...CORRECTION_ROWS,
  ...SCHEDULE_ROWS,
  {
    name: 'preview-treatment',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({ input: startInput(patientId) }),
    absent: 'null',
  },
  {
    name: 'start-treatment',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({ input: startInput(patientId) }),
  },
  {
    name: 'record-administration',
    may: ['CLINICIAN'],
    naming: ({ administrationId }) => ({ input: { administrationId, status: 'OMITTED', reason: 'prueba' } }),
  },
  {
    name: 'record-administrations',
    may: ['CLINICIAN'],
    naming: ({ administrationId }) => ({
      input: { requestId: randomUUID(), items: [{ administrationId, status: 'OMITTED', reason: 'prueba' }] },
    }),
  },
  {
    name: 'chemotherapy-day',
    may: ['CLINICIAN'],
    plain: ({ clues }) => ({ medicalUnitClues: clues, day: day(0) }),
  },
  {
    name: 'preview-adjustment',
    may: ['CLINICIAN'],
    naming: ({ treatmentId }) => ({ input: adjustmentInput(treatmentId) }),
    absent: 'null',
  },
  {
    name: 'adjust-treatment',
    may: ['CLINICIAN'],
    naming: ({ treatmentId }) => ({ input: adjustmentInput(treatmentId) }),
  },
  {
    name: 'treatment-plan',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ treatmentId: id }) => ({ id }),
    absent: 'null',
  },
  {
    name: 'void-record',
    may: ['CLINICIAN'],
    naming: ({ administrationId: id }) => ({ kind: 'ADMINISTRATION', id, reason: 'prueba' }),
  },
  {
    name: 'undo-act',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    blind: ['ADMINISTRATOR'],
    naming: ({ administrationId: id }) => ({ record: { kind: 'ADMINISTRATION', id } }),
  },
  {
    name: 'postpone-cycle',
    may: ['CLINICIAN'],
    naming: ({ cycleId }) => ({ id: cycleId, startsOn: day(60), reason: 'prueba' }),
  },
  {
    name: 'set-dose-supply',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ administrationId }) => ({ administrationIds: [administrationId], supply: 'CONFIRMED' }),
  },
  {
    name: 'record-follow-up',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({
      input: {
        requestId: randomUUID(),
        patientId,
        kind: 'NOTE',
        takenAt: new Date(Date.now() - 60_000).toISOString(),
        note: 'prueba',
        release: false,
      },
    }),
  },
  {
    name: 'record-measurements',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({
      input: {
        requestId: randomUUID(),
        patientId,
        takenAt: new Date(Date.now() - 60_000).toISOString(),
        values: [{ kind: 'TEMPERATURE', value: 36.6 }],
        release: false,
      },
    }),
  },
  { name: 'release-follow-up', may: ['CLINICIAN'], naming: ({ followUpId }) => ({ id: followUpId }) },
  {
    name: 'define-protocol',
    may: ['CLINICIAN', 'ADMINISTRATOR'],
    plain: () => ({ input: protocol(`TABLA-${randomUUID().slice(0, 8)}`) }),
  },
  {
    name: 'register-staff',
    may: ['ADMINISTRATOR'],
    plain: (unit) => ({
      input: { requestId: randomUUID(), ...staff(), roles: ['CLINICIAN'], medicalUnitClues: [unit.clues] },
    }),
  },
  {
    name: 'define-medical-unit',
    may: ['ADMINISTRATOR'],
    plain: (unit) => ({ input: { clues: unit.clues, name: unit.name, timeZone: unit.timeZone } }),
  },
  {
    name: 'set-unit-settings',
    may: ['ADMINISTRATOR'],
    plain: (unit) => ({ input: { medicalUnitClues: unit.clues, answerWithinDays: 2 } }),
  },
  { name: 'unit-settings', may: ROLES, plain: (unit) => ({ id: unit.clues }) },
  { name: 'unit-contacts', may: ROLES, plain: () => ({}), isOpen: true },
  { name: 'calendar-feed', may: ['CAREGIVER'], naming: ({ patientId }) => ({ patientId }) },
  { name: 'revoke-calendar-feed', may: ['CAREGIVER'], naming: ({ patientId }) => ({ patientId }) },
  { name: 'acknowledge-notices', may: ['CAREGIVER'], plain: () => ({ ids: [] }) },
  ...['cartilla', 'cartilla-forecast'].map((name): RowOfTable => ({
    name,
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId }),
    absent: 'null',
  })),
  {
    name: 'record-preventive-action',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({ input: { requestId: randomUUID(), patientId, code: 'INFLU', performedOn: day(-2) } }),
  },
  {
    name: 'record-immunization-fact',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({
      input: {
        requestId: randomUUID(),
        patientId,
        kind: 'STEM_CELL_TRANSPLANT',
        occurredOn: day(-2),
        source: 'Alta',
      },
    }),
  },
  {
    name: 'register-beneficiary',
    may: ['SOCIAL_WORKER'],
    plain: (unit) => ({ input: beneficiaryInput(unit, '2020-03-01') }),
  },
  {
    name: 'record-diagnosis',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId, diagnosis: { icd10: 'C910', diagnosedOn: day(-2) } }),
  },
  { name: 'mark-curp-problem', may: ['SOCIAL_WORKER'], naming: ({ patientId }) => ({ patientId }) },
  {
    name: 'transfer-patient',
    may: ['SOCIAL_WORKER'],
    naming: ({ patientId }) => ({
      input: { requestId: randomUUID(), patientId, toMedicalUnitClues: 'NINGUNA', reason: 'prueba' },
    }),
  },
  { name: 'arrivals', may: ['SOCIAL_WORKER', 'CLINICIAN'], plain: () => ({ first: 5 }) },
  { name: 'upcoming-extensions', may: ['SOCIAL_WORKER'], plain: () => ({ first: 5 }) },
  { name: 'staff', may: ['ADMINISTRATOR'], plain: () => ({ first: 5 }) },
  {
    name: 'change-staff',
    may: [],
    blind: ['ADMINISTRATOR'],
    naming: ({ userId }) => ({ input: { userId, reason: 'prueba', assignments: [] } }),
  },
  { name: 'begin-second-factor', may: STAFF_ROLES, plain: () => ({ password: 'otra contraseña' }) },
  { name: 'confirm-second-factor', may: STAFF_ROLES, plain: () => ({ code: '000000' }) },
  { name: 'service-accounts', may: STAFF_ROLES, plain: () => ({ first: 5 }) },
  {
    name: 'create-service-account',
    may: ['ADMINISTRATOR'],
    plain: (unit) => ({
      input: {
        name: `Puente ${randomUUID()}`,
        ownerId: UNKNOWN_ID,
        scopes: [{ role: 'SOCIAL_WORKER', medicalUnitClues: unit.clues }],
      },
    }),
  },
  { name: 'rotate-service-secret', may: [], blind: STAFF_ROLES, naming: ({ userId: id }) => ({ input: { id } }) },
  {
    name: 'revoke-service-account',
    may: [],
    blind: STAFF_ROLES,
    naming: ({ userId }) => ({ input: { id: userId, reason: 'prueba' } }),
  },
];

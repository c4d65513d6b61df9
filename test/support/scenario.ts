/**
 * The examples of schema/operations in an order in which each finds what it needs: who sends it, and what the next ones
 * take from its answer. The demo's people send them to a server that holds the demo.
 */
import { TOTP } from 'otpauth';
import { examples, fillPlaces, type Example } from '../../src/http/examples';
import people from '../../src/demo/data/people.json';
import type { Answer } from './client';

export const SECURITY_CODE = 'K7M2P';

export type Actor =
  'anyone' | 'caregiver' | 'otherCaregiver' | 'socialWorker' | 'clinician' | 'administrator' | 'auditor';

export const CURPS: Readonly<Record<Exclude<Actor, 'anyone'>, string>> = {
  caregiver: people.caregivers[0]!,
  otherCaregiver: people.caregivers[1]!,
  socialWorker: people.socialWorker.curp,
  clinician: people.clinician.curp,
  administrator: people.administrator.curp,
  auditor: people.auditor.curp,
};
export const DEMO_PASSWORD = people.password;

/** The six digits that an authenticator app shows for a secret. */
const codeAt = (secret: string, timestamp: number): string => new TOTP({ secret }).generate({ timestamp });

interface Step {
  readonly name: string;
  readonly as: Actor;
  /** Places that later examples hold, by the dotted path in this answer's data. */
  readonly takes?: Readonly<Record<string, string>>;
}

const STEPS: readonly Step[] = [
  { name: 'login', as: 'anyone', takes: { refreshToken: 'login.refreshToken' } },
  { name: 'viewer', as: 'caregiver', takes: { patientId: 'viewer.patients.0.id' } },
  { name: 'carnet', as: 'caregiver', takes: { pastAppointmentId: 'carnet.appointments.0.id' } },
  { name: 'changes-since', as: 'caregiver' },
  { name: 'node', as: 'caregiver' },
  { name: 'privacy-notice', as: 'anyone', takes: { version: 'privacyNotice.version' } },
  { name: 'accept-privacy-notice', as: 'caregiver' },
  { name: 'notices', as: 'caregiver', takes: { noticeId: 'viewer.notices.edges.0.node.id' } },
  { name: 'speaking-notices', as: 'caregiver' },
  { name: 'journeys', as: 'caregiver', takes: { journeyDay: 'journeys.0.day' } },
  { name: 'answer-visit', as: 'caregiver' },
  { name: 'emergency-sheet', as: 'caregiver' },
  { name: 'create-share', as: 'caregiver', takes: { shareId: 'createShare.share.id' } },
  { name: 'shares', as: 'caregiver' },
  { name: 'revoke-share', as: 'caregiver' },
  { name: 'send-message', as: 'caregiver' },
  { name: 'questions', as: 'caregiver' },
  { name: 'acknowledge-notices', as: 'caregiver' },
  { name: 'cartilla', as: 'caregiver' },
  { name: 'cartilla-forecast', as: 'caregiver' },
  { name: 'calendar-feed', as: 'caregiver' },
  { name: 'offline-bundle', as: 'caregiver' },
  { name: 'revoke-calendar-feed', as: 'caregiver' },
  { name: 'patients', as: 'socialWorker' },
  { name: 'define-medical-unit', as: 'administrator' },
  { name: 'set-unit-settings', as: 'administrator' },
  { name: 'unit-settings', as: 'administrator' },
  { name: 'unit-contacts', as: 'anyone' },
  { name: 'register-staff', as: 'administrator', takes: { staffId: 'registerStaff.id' } },
  { name: 'staff', as: 'administrator' },
  { name: 'change-staff', as: 'administrator' },
  {
    name: 'create-service-account',
    as: 'administrator',
    takes: {
      serviceAccountId: 'createServiceAccount.account.id',
      clientId: 'createServiceAccount.account.clientId',
      clientSecret: 'createServiceAccount.clientSecret',
    },
  },
  { name: 'issue-service-token', as: 'anyone' },
  { name: 'service-accounts', as: 'administrator' },
  { name: 'rotate-service-secret', as: 'administrator' },
  { name: 'revoke-service-account', as: 'administrator' },
  {
    name: 'register-family',
    as: 'socialWorker',
    takes: { newPatientId: 'registerFamily.patient.id', newCaregiverId: 'registerFamily.patient.caregivers.0.user.id' },
  },
  { name: 'register-families', as: 'socialWorker' },
  { name: 'registrations', as: 'socialWorker' },
  { name: 'add-caregiver', as: 'socialWorker', takes: { addedCaregiverId: 'addCaregiver.caregivers.1.user.id' } },
  { name: 'correct-account', as: 'socialWorker' },
  { name: 'resend-credentials', as: 'socialWorker' },
  { name: 'print-credentials', as: 'socialWorker' },
  { name: 'invitations', as: 'clinician', takes: { invitationId: 'viewer.invitations.0.id' } },
  { name: 'answer-invitation', as: 'clinician' },
  { name: 'set-authority', as: 'socialWorker' },
  { name: 'authorities', as: 'socialWorker' },
  { name: 'why-not', as: 'socialWorker' },
  { name: 'open-adolescent-account', as: 'socialWorker' },
  { name: 'revoke-caregiver', as: 'socialWorker' },
  { name: 'account-events', as: 'clinician' },
  { name: 'set-coverage', as: 'socialWorker' },
  { name: 'correct-patient', as: 'socialWorker' },
  { name: 'record-history', as: 'clinician' },
  { name: 'set-vascular-access', as: 'clinician' },
  { name: 'schedule-appointment', as: 'clinician', takes: { appointmentId: 'scheduleAppointment.id' } },
  { name: 'check-appointment', as: 'socialWorker' },
  { name: 'schedule-appointment-series', as: 'socialWorker' },
  { name: 'unit-agenda', as: 'socialWorker' },
  { name: 'unit-board', as: 'socialWorker' },
  { name: 'correct-booking', as: 'socialWorker' },
  { name: 'reschedule-appointment', as: 'socialWorker' },
  { name: 'appointment', as: 'clinician' },
  { name: 'record-attendance', as: 'socialWorker' },
  { name: 'cancel-appointment', as: 'clinician' },
  { name: 'schedule-surgery', as: 'clinician', takes: { surgeryId: 'scheduleSurgery.id' } },
  { name: 'reschedule-surgery', as: 'clinician' },
  { name: 'record-surgery-outcome', as: 'clinician' },
  { name: 'correct-surgery-outcome', as: 'clinician' },
  { name: 'surgery', as: 'clinician' },
  { name: 'define-protocol', as: 'clinician' },
  { name: 'protocols', as: 'clinician' },
  { name: 'protocol', as: 'administrator' },
  { name: 'preview-treatment', as: 'clinician' },
  {
    name: 'start-treatment',
    as: 'clinician',
    takes: {
      treatmentId: 'startTreatment.id',
      cycleId: 'startTreatment.cycles.1.id',
      administrationId: 'startTreatment.cycles.0.administrations.0.id',
    },
  },
  { name: 'propose-dispensing', as: 'clinician' },
  { name: 'set-dispensing', as: 'clinician' },
  { name: 'home-doses', as: 'caregiver', takes: { homeAdministrationId: 'patient.homeDoses.0.administration.id' } },
  { name: 'record-home-doses', as: 'caregiver' },
  { name: 'set-dose-supply', as: 'socialWorker' },
  { name: 'supply-outlook', as: 'socialWorker' },
  { name: 'set-medicine-supply', as: 'socialWorker' },
  { name: 'tasks', as: 'socialWorker', takes: { taskId: 'tasks.edges.0.node.id' } },
  { name: 'assign-tasks', as: 'socialWorker' },
  { name: 'record-contact', as: 'clinician' },
  { name: 'record-administration', as: 'clinician' },
  { name: 'correct-administration', as: 'clinician' },
  { name: 'void-record', as: 'clinician' },
  { name: 'record-administrations', as: 'clinician' },
  { name: 'postpone-cycle', as: 'clinician' },
  { name: 'preview-adjustment', as: 'clinician' },
  { name: 'adjust-treatment', as: 'clinician' },
  { name: 'treatment-plan', as: 'clinician' },
  { name: 'set-treatment-status', as: 'clinician' },
  { name: 'treatment', as: 'clinician' },
  { name: 'record-follow-up', as: 'clinician', takes: { followUpId: 'recordFollowUp.id' } },
  { name: 'record-measurements', as: 'clinician' },
  { name: 'chemotherapy-day', as: 'clinician' },
  { name: 'release-follow-up', as: 'clinician' },
  { name: 'correct-follow-up', as: 'clinician' },
  { name: 'undo-act', as: 'clinician' },
  { name: 'record-prior-exposure', as: 'clinician' },
  { name: 'lifetime-exposure', as: 'clinician' },
  { name: 'record-preventive-action', as: 'clinician', takes: { preventiveActionId: 'recordPreventiveAction.id' } },
  { name: 'withdraw-preventive-action', as: 'clinician' },
  { name: 'record-immunization-fact', as: 'clinician', takes: { immunizationFactId: 'recordImmunizationFact.id' } },
  { name: 'withdraw-immunization-fact', as: 'clinician' },
  { name: 'register-beneficiary', as: 'socialWorker', takes: { beneficiaryId: 'registerBeneficiary.patient.id' } },
  { name: 'record-diagnosis', as: 'clinician' },
  { name: 'mark-curp-problem', as: 'socialWorker' },
  { name: 'submit-data-request', as: 'caregiver', takes: { dataRequestId: 'submitDataRequest.id' } },
  { name: 'data-requests', as: 'socialWorker' },
  { name: 'answer-data-request', as: 'socialWorker' },
  { name: 'end-carnet', as: 'socialWorker' },
  { name: 'settle-carnet-end', as: 'clinician' },
  { name: 'transfer-patient', as: 'socialWorker' },
  { name: 'arrivals', as: 'socialWorker' },
  { name: 'upcoming-extensions', as: 'socialWorker' },
  { name: 'procedures', as: 'anyone' },
  { name: 'security-code', as: 'anyone', takes: { challengeId: 'issueSecurityCode.challengeId' } },
  { name: 'reprint-cartilla', as: 'anyone' },
  { name: 'export-record', as: 'caregiver' },
  { name: 'access-log', as: 'caregiver' },
  { name: 'audit-record', as: 'auditor' },
  { name: 'refresh-session', as: 'anyone' },
  { name: 'change-password', as: 'otherCaregiver' },
  { name: 'request-password-reset', as: 'anyone' },
  { name: 'reset-password', as: 'anyone' },
  { name: 'begin-second-factor', as: 'administrator', takes: { totpSecret: 'beginSecondFactor.secret' } },
  { name: 'confirm-second-factor', as: 'administrator' },
  { name: 'login-with-code', as: 'anyone' },
  { name: 'add-channel', as: 'caregiver', takes: { channelId: 'addChannel.id' } },
  { name: 'set-preferences', as: 'caregiver' },
  { name: 'preferences', as: 'caregiver' },
  { name: 'logout', as: 'caregiver' },
];

export interface Told {
  readonly step: Step;
  readonly answer: Answer<Record<string, unknown>>;
}

/** Sends one document in the name of a person. */
export type Send = (actor: Actor, query: string, variables: object) => Promise<Answer<Record<string, unknown>>>;

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((found, key) => (found as Record<string, unknown> | undefined)?.[key], value);

/** Runs the whole scenario at `now` and returns the answer of each step; an example without a step is an error. */
export async function runScenario(send: Send, now: number): Promise<Told[]> {
  const byName = new Map<string, Example>(examples().map((example) => [example.name, example]));
  const forgotten = [...byName.keys()].filter((name) => !STEPS.some((step) => step.name === name));
  if (forgotten.length > 0) throw new Error(`The scenario has no step for ${forgotten.join(', ')}: add them to STEPS`);
  const known: Record<string, string> = { securityCode: SECURITY_CODE };
  const told: Told[] = [];
  for (const step of STEPS) {
    if (known.totpSecret) known.totpCode = codeAt(known.totpSecret, now);
    const example = byName.get(step.name);
    if (!example) continue;
    const answer = await send(step.as, example.query, JSON.parse(fillPlaces(example.variables, now, known)) as object);
    for (const [place, path] of Object.entries(step.takes ?? {})) known[place] = String(at(answer.body.data, path));
    told.push({ step, answer });
  }
  return told;
}

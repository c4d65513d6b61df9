/** How tests speak of appointments and surgeries: by the documents that clients send, answers untyped where a test knows them. */
import { randomUUID } from 'node:crypto';
import { operation } from './client';
import type { Person, World } from './world';

/** What the tests look at; a refusal has message, nextStep and perhaps problems. */
export interface Entry {
  __typename: string;
  id: string;
  status: string;
  startsAt: string;
  endsAt: string | null;
  outcome: string | null;
  sequence: number;
  message: string;
  nextStep: string | null;
  problems: { path: string; code: string; message: string }[];
  warnings: { code: string; message: string; appointment: { id: string } | null; surgery: { id: string } | null }[];
  history: {
    sequence: number;
    fromStatus: string;
    toStatus: string;
    fromStartsAt: string;
    toStartsAt: string;
    fromOutcome: string | null;
    reason: string | null;
    changedBy: { id: string };
  }[];
}

async function ask<T>(by: Person, document: string, variables: object): Promise<T> {
  const { body } = await by.post<Record<string, T>>(document, variables);
  if (body.errors)
    throw new Error(body.errors.map(({ extensions, message }) => `${extensions.code}: ${message}`).join('; '));
  return Object.values(body.data!)[0]!;
}

/** Hours from now as a client of that hospital would write them; the offset is for the server to find. */
export const inHours = (world: World, hours: number): string =>
  new Date(world.clock.now() + hours * 3_600_000).toISOString();

export const bookingInput = (patientId: string, startsAt: string, more: object = {}) => ({
  requestId: randomUUID(),
  patientId,
  kind: 'CHEMOTHERAPY',
  startsAt,
  ...more,
});
export const surgeryInput = (patientId: string, startsAt: string, more: object = {}) => ({
  requestId: randomUUID(),
  patientId,
  procedure: 'Colocación de catéter',
  startsAt,
  ...more,
});

export const book = (by: Person, patientId: string, startsAt: string, more: object = {}): Promise<Entry> =>
  ask(by, operation('schedule-appointment'), { input: bookingInput(patientId, startsAt, more) });
export const plan = (by: Person, patientId: string, startsAt: string, more: object = {}): Promise<Entry> =>
  ask(by, operation('schedule-surgery'), { input: surgeryInput(patientId, startsAt, more) });
export const reschedule = (by: Person, id: string, startsAt: string, reason = 'Falta de medicamento'): Promise<Entry> =>
  ask(by, operation('reschedule-appointment'), { id, startsAt, reason });
export const cancel = (by: Person, id: string, reason = 'El médico no está'): Promise<Entry> =>
  ask(by, operation('cancel-appointment'), { id, reason });
export const attend = (by: Person, id: string, status: string, reason?: string): Promise<Entry> =>
  ask(by, operation('record-attendance'), { id, status, reason });
export const move = (by: Person, id: string, startsAt: string, reason = 'Quirófano ocupado'): Promise<Entry> =>
  ask(by, operation('reschedule-surgery'), { id, startsAt, reason });
export const outcome = (by: Person, id: string, status: string, text = 'Sin complicaciones'): Promise<Entry> =>
  ask(by, operation('record-surgery-outcome'), { id, status, outcome: text });
export const correct = (
  by: Person,
  id: string,
  status: string,
  text: string,
  reason = 'Se escribió en otro expediente',
): Promise<Entry> => ask(by, operation('correct-surgery-outcome'), { id, status, outcome: text, reason });

export const appointment = (by: Person, id: string): Promise<Entry | null> => ask(by, operation('appointment'), { id });
export const surgery = (by: Person, id: string): Promise<Entry | null> => ask(by, operation('surgery'), { id });

export interface Listed {
  appointments: Entry[];
  surgeries: Entry[];
}
export const CARNET =
  'query($id: ID!, $from: Date!, $to: Date!) { carnet(patientId: $id, from: $from, to: $to) { appointments { id status startsAt endsAt } surgeries { id status startsAt outcome } } }';
/** The schedule's part of a carnet. */
export const carnet = (by: Person, patientId: string, from: string, to: string): Promise<Listed> =>
  ask(by, CARNET, { id: patientId, from, to });
export const agenda = (
  by: Person,
  medicalUnitClues: string,
  day: string,
): Promise<(Listed & { medicalUnit: { name: string } }) | null> =>
  ask(by, operation('unit-agenda'), { medicalUnitClues, day });

/** What a caregiver was told, the oldest first. */
export async function noticesOf(by: Person): Promise<{ kind: string; subjectId: string }[]> {
  const { notices } = await ask<{ notices: { edges: { node: { kind: string; subjectId: string } }[] } }>(
    by,
    '{ viewer { notices(first: 100) { edges { node { kind subjectId } } } } }',
    {},
  );
  return notices.edges.map(({ node }) => node).reverse();
}

/** The codes of a GraphQL error, or none. */
export async function codesOf(by: Person, document: string, variables: object): Promise<string[]> {
  const { body } = await by.post(document, variables);
  return (body.errors ?? []).map(({ extensions }) => extensions.code);
}

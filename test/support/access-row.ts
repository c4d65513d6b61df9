/** A row of the contract's table of roles: one operation and what it names. */
import type { Unit } from './world';

/** An id that no row has. */
export const UNKNOWN_ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

export const soon = (): string => new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 19) + 'Z';

export const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

export const ROLES = ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN', 'ADMINISTRATOR', 'AUDITOR'] as const;

export const STAFF_ROLES = ['SOCIAL_WORKER', 'CLINICIAN', 'ADMINISTRATOR', 'AUDITOR'] as const;

export type Role = (typeof ROLES)[number];

/** The things of one child that operations name. */
export interface Things {
  patientId: string;
  userId: string;
  appointmentId: string;
  surgeryId: string;
  treatmentId: string;
  cycleId: string;
  administrationId: string;
  followUpId: string;
}

export interface RowOfTable {
  /** The file in schema/operations. */
  name: string;
  may: readonly Role[];
  /** The variables, when the operation names a child or a thing of one. */
  naming?: (things: Things) => object;
  /** The variables of one that names none. */
  plain?: (unit: Unit) => object;
  /** Who may see the child, though not this of it. */
  seen?: readonly Role[];
  /** Who may do it to others, and to whom this person does not exist. */
  blind?: readonly Role[];
  /** A query that names a child answers null, a mutation NOT_FOUND. */
  absent?: 'null' | 'NOT_FOUND';
  /** Whether it needs no session. */
  isOpen?: true;
}

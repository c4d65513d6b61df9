/** The kinds of letters of the outbox, with their variables. */
import type { Day, Instant } from './time';

/**
 * The kinds of letters, each with the variables of its template. No letter holds a clinical word, a full name, data of a child
 * or the CURP of another person; `givenNames` are the reader's own, for the greeting.
 */
export interface Letters {
  /** User name and temporary password. The only letter with a CURP, which is the reader's own. */
  CREDENTIALS: { givenNames: string; curp: string; temporaryPassword: string; expiresAt: Instant; zone: string };
  /** To a caregiver who has an account already: it shows one more child. */
  CHILD_ADDED: { givenNames: string };
  /** To a person who has an account: it shows an invitation to care for a child. The letter does not name the child. */
  INVITATION: { givenNames: string };
  /** To a caregiver whose access to one carnet has ended. */
  CAREGIVER_REVOKED: { givenNames: string };
  /** To the last proven address of an account: another person has changed the account. */
  ACCOUNT_CHANGED: { givenNames: string; change: AccountChange };
  /** Something changed in a carnet. The letter says where to look and never what changed. */
  CHANGED: { givenNames: string };
  /** The unit has answered. The message says where to look and never what the answer is. */
  ANSWERED: { givenNames: string };
  /** Journeys of one day; `startsAt` is the start of the first station, checked again when it is sent. */
  REMINDER: { givenNames: string; day: Day; startsAt: Instant; zone: string; reminder: ReminderKey };
  /** The code that proves a channel, to that channel, and for how long it is good: the reader's zone may not be known. */
  CHANNEL_CODE: { givenNames: string; code: string; expiresAt: Instant; minutes: number };
  /** The password was changed; a warning in case another person did it. */
  PASSWORD_CHANGED: { givenNames: string };
  /** The link to set a new password; whoever has the token can do it, once. */
  PASSWORD_RESET: { givenNames: string; token: string };
  /** The head of the access log's chain at the end of a day (UTC), for auditors. */
  LOG_HEAD: { givenNames: string; day: Day; head: string };
  /** To the proven address: another one is to take its place; whoever has the token confirms it or objects. */
  ADDRESS_CHANGING: { givenNames: string; email: string | null; token: string; hasNewPassword?: boolean };
  /** To a new address: whoever has the token proves that the mailbox is theirs. */
  ADDRESS_PROOF: { givenNames: string; token: string };
  /** The address of the reprinted cover. */
  CARTILLA_COVER: { coverUrl: string; folio: string; expiresAt: Instant; zone: string };
}
/** Credentials printed, credentials sent to a new address, a staff role given, a sign-in from a device that was not known. */
export type AccountChange = 'PRINTED' | 'ADDRESS' | 'ROLE' | 'NEW_DEVICE';
export type LetterKind = keyof Letters;

/** Kinds of letters that report several changes at once. */
export type MergedKind = 'CHANGED' | 'ANSWERED';
export const MERGED: ReadonlySet<LetterKind> = new Set<LetterKind>(['CHANGED', 'ANSWERED']);

/** The reminder that a letter carries: to whom, of which children's day, and the instant for which it was planned. */
export interface ReminderKey {
  accountId: string;
  patientIds: readonly string[];
  dueAt: Instant;
}

/** How a message leaves. */
export type ChannelKind = 'EMAIL' | 'WEB_PUSH' | 'SMS' | 'WHATSAPP';

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

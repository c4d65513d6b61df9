/** What the dispatcher hands over and what it hears back, the same for every way out. */
import type { LetterKind } from '../core/outbox';
import type { Instant } from '../core/time';

/** A letter ready to leave. */
export interface Envelope {
  /** The outbox letter, the same at every try: who gets it twice can tell that it is one. */
  readonly letterId: string;
  readonly kind: LetterKind;
  readonly postedAt: Instant;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * What became of one try. `trouble` is a short code without anything personal, fit for logs and for the outbox.
 *
 * - `ACCEPTED`: the mail service took the letter.
 * - `REFUSED`: it will never take this letter (a bad address, too large).
 * - `UNANSWERED`: no usable answer. It may have taken the letter all the same; trying again may make a double.
 * - `BUSY`: it asks to wait `waitMs`.
 * - `MISCONFIGURED`: it takes nothing from us until somebody mends our key or sender.
 */
export type Delivery =
  | { readonly is: 'ACCEPTED' }
  | { readonly is: 'REFUSED' | 'UNANSWERED' | 'MISCONFIGURED'; readonly trouble: string }
  | { readonly is: 'BUSY'; readonly trouble: string; readonly waitMs: number };

/** Sends one letter. Never rejects, and always settles within {@link SEND_MS} and a little. */
export type Transport = (envelope: Envelope) => Promise<Delivery>;

/** The longest that one try may take. */
export const SEND_MS = 10_000;

/** The name that people see as the sender. */
export const SENDER_NAME = 'Carnet Digital IMSS';

/** Headers that every letter carries: which one it is, and that a machine wrote it (RFC 3834), so that no holiday note answers. */
export function lettersHeaders({ letterId }: Envelope): Record<string, string> {
  return { 'X-Carnet-Letter': letterId, 'Auto-Submitted': 'auto-generated' };
}

/** The Message-ID, the same at every try, by which mailboxes drop a double themselves. */
export const messageId = ({ letterId, from }: Envelope): string =>
  `<${letterId}@${from.slice(from.lastIndexOf('@') + 1)}>`;

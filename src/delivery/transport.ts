/** The interface between the dispatcher and every transport: the envelope and the result of a try. */
import type { ChannelKind, LetterKind } from '../core/outbox';
import type { Instant } from '../core/time';

/** A letter ready to leave. */
export interface Envelope {
  /** The id of the outbox letter, the same at every try, so that duplicates can be recognised. */
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
 * The result of one try. `trouble` is a short code without personal data, for logs and for the outbox.
 *
 * - `ACCEPTED`: the mail service took the letter; `messageId` is the id by which its reports name it.
 * - `REFUSED`: it will never take this letter (a bad address, too large).
 * - `UNANSWERED`: no usable answer. The service may have taken the letter; another try may send a duplicate.
 * - `BUSY`: it asks to wait `waitMs`.
 * - `MISCONFIGURED`: it takes no letter until the key or the sender is corrected.
 */
export type Delivery =
  | { readonly is: 'ACCEPTED'; readonly messageId?: string | undefined }
  | { readonly is: 'REFUSED' | 'UNANSWERED' | 'MISCONFIGURED'; readonly trouble: string }
  | { readonly is: 'BUSY'; readonly trouble: string; readonly waitMs: number };

/** Sends one letter. Never rejects, and always settles within {@link SEND_MS} and a little. */
export type Transport = (envelope: Envelope) => Promise<Delivery>;

/** A text message ready to leave. */
export interface TextMessage {
  readonly letterId: string;
  readonly channel: Extract<ChannelKind, 'SMS' | 'WHATSAPP'>;
  /** E.164. */
  readonly to: string;
  readonly text: string;
}

/** A push message ready to leave: it wakes a browser, which shows `payload`. */
export interface PushMessage {
  readonly letterId: string;
  readonly subscription: PushSubscription;
  readonly payload: { readonly kind: 'CODE' | 'CHANGED' | 'REMINDER' | 'ANSWER'; path: string; code?: string };
}
/** PushSubscription.toJSON() of a browser (Push API). */
export interface PushSubscription {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** What the dispatcher sends with. A channel without a transport is not offered. */
export interface Transports {
  readonly mail: Transport;
  readonly text?: ((message: TextMessage) => Promise<Delivery>) | undefined;
  readonly push?: ((message: PushMessage) => Promise<Delivery>) | undefined;
}

/** The settings by which the service of each channel knows us. */
export const SETTINGS_OF: Readonly<Record<ChannelKind, string>> = {
  EMAIL: 'SENDGRID_API_KEY and MAIL_FROM',
  SMS: 'SMS_ACCOUNT_SID, SMS_AUTH_TOKEN and SMS_FROM',
  WHATSAPP: 'SMS_ACCOUNT_SID, SMS_AUTH_TOKEN and WHATSAPP_FROM',
  WEB_PUSH: 'VAPID_SUBJECT and its keys',
};

/** The trouble of a message to a channel that this service does not offer any more. The channel itself is sound. */
export const NOT_OFFERED = 'NOT_OFFERED';

/** The longest that one try may take. */
export const SEND_MS = 10_000;

/** Headers of every letter: its id, and Auto-Submitted (RFC 3834), so that no automatic reply answers it. */
export function lettersHeaders({ letterId }: Envelope): Record<string, string> {
  return { 'X-Carnet-Letter': letterId, 'Auto-Submitted': 'auto-generated' };
}

/** The Message-ID, the same at every try, by which mailboxes drop duplicates. */
export const messageId = ({ letterId, from }: Envelope): string =>
  `<${letterId}@${from.slice(from.lastIndexOf('@') + 1)}>`;

/** What the dispatcher takes and gives. */
import type { Letters } from '../core/outbox';
import type { Instant } from '../core/time';
import type { Db } from '../database';
import type { BreakerState } from './circuit-breaker';
import type { BouncedLetter, ClaimedLetter } from './outbox.queries';
import type { Delivery, Transport } from './transport';

/** `REFUSED`: a letter that failed because the service will never deliver to this address. */
export type LetterOutcome = 'SENT' | 'FAILED' | 'REFUSED';
export type SettledLetter = Readonly<Pick<ClaimedLetter, 'id' | 'kind' | 'accountId' | 'channel' | 'channelId'>>;

/** The logger of pino and Fastify. It gets ids, kinds and codes only, no personal data. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A reminder as it stands now: its variables, the instant until which it has to wait, or null for nothing to remind of. */
export type RefreshReminder = (
  variables: Letters['REMINDER'],
) => Promise<{ variables: Letters['REMINDER'] } | { notBefore: Instant } | null>;

/** Called in the transaction that takes a bounce into account. */
export type OnBounce = (db: Db, letter: BouncedLetter, at: Instant) => Promise<void>;

export interface DispatcherOptions {
  readonly log: Log;
  /** Runs in the transaction that marks the letter, for copies of its state (identity's `credentialsStatus`). */
  readonly onOutcome?: (db: Db, letter: SettledLetter, outcome: LetterOutcome, at: Instant) => Promise<void>;
  /** Runs there after it, for a letter whose bounce was reported before. */
  readonly onBounce?: OnBounce;
  /** Runs after that commit. */
  readonly onSent?: (letter: SettledLetter) => void;
  /** By default SendGrid where there is a key, else files. */
  readonly transport?: Transport;
  readonly refreshReminder?: RefreshReminder;
  readonly pollMs?: number;
}

export type DispatcherCounters = Record<Delivery['is'] | 'GIVEN_UP', number>;

export interface Dispatcher {
  /** Stops claiming and waits, for seven seconds at most, for letters on their way. */
  stop(): Promise<void>;
  /** Claims now instead of at the next poll, after a letter was posted. */
  nudge(): void;
  /** Tries by their result since the start, and letters given up. */
  readonly counters: Readonly<DispatcherCounters>;
  readonly state: () => BreakerState;
}

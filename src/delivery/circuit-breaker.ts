/**
 * How many letters may leave now. While the mail service does not answer, refuses our key or asks to wait, the breaker
 * holds letters back and lets one at a time probe the service, so that an outage neither uses up the letters' tries nor
 * overloads a service that has just come back. It measures with a monotonic clock, so a change of the system time does
 * not change a pause.
 */
import type { Delivery } from './transport';

/** The number of unanswered tries in a row, over all letters, that counts as an outage. */
const OUTAGE_AFTER = 5;
const FIRST_PAUSE_MS = 1_000;
/** Waiting letters must be sent within a minute after the service's return. */
const LONGEST_PAUSE_MS = 10_000;

export type BreakerState = 'OPEN' | 'OUTAGE' | 'BUSY' | 'MISCONFIGURED';

export class CircuitBreaker {
  private current: BreakerState = 'OPEN';
  private unanswered = 0;
  private pauses = 0;
  private trippedAt = -Infinity;
  private pausedUntil = -Infinity;

  constructor(private readonly clock: () => number = () => performance.now()) {}

  get state(): BreakerState {
    return this.current;
  }

  /** The number of letters that may leave now, given `free` places and `underWay` letters on their way. */
  capacity(free: number, underWay: number): number {
    if (this.current === 'OPEN') return free;
    return this.clock() >= this.pausedUntil && underWay === 0 ? Math.min(1, free) : 0;
  }

  /** Milliseconds until the next letter may be tried; 0 when one may leave now. */
  pauseMs(): number {
    return this.current === 'OPEN' ? 0 : Math.max(0, this.pausedUntil - this.clock());
  }

  /** The start of a try, for {@link note}. */
  started(): number {
    return this.clock();
  }

  /** Records the result of a try. Returns true when the state changed, for the log. */
  note(delivery: Delivery, startedAt: number): boolean {
    const before = this.current;
    // Of letters that left together only the first result counts; the others started before the state changed.
    const old = startedAt <= this.trippedAt;
    if (delivery.is === 'ACCEPTED' || delivery.is === 'REFUSED') {
      // The refusal of one letter is an answer too. A service that asked to wait still gets its pause.
      if (before !== 'BUSY' || !old) this.reset();
    } else if (delivery.is === 'BUSY') {
      this.trip('BUSY', delivery.waitMs);
    } else if (!old && (delivery.is === 'MISCONFIGURED' || before !== 'OPEN' || ++this.unanswered >= OUTAGE_AFTER)) {
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.pauses++, LONGEST_PAUSE_MS);
      this.trip(delivery.is === 'MISCONFIGURED' ? 'MISCONFIGURED' : 'OUTAGE', spread(pause));
    }
    return this.current !== before;
  }

  private reset(): void {
    this.current = 'OPEN';
    this.unanswered = 0;
    this.pauses = 0;
    this.pausedUntil = -Infinity;
  }

  private trip(state: BreakerState, ms: number): void {
    this.current = state;
    this.trippedAt = this.clock();
    this.pausedUntil = Math.max(this.pausedUntil, this.trippedAt + ms);
  }
}

/** A random time between three quarters of `ms` and `ms`, so that processes do not all try at the same moment. */
export const spread = (ms: number): number => ms * (0.75 + Math.random() * 0.25);

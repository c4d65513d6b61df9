/**
 * How many letters may leave now. While the mail service does not answer, takes nothing from us or asks to wait, the valve
 * is shut, and opens for one letter at a time, so that an outage neither burns the letters' tries nor buries a service
 * that has just come back. Its clock is the process's own: a pause lasts as long when somebody sets the clock.
 */
import type { Delivery } from './transport';

/** Unanswered tries in a row, over all letters, that make it an outage and not one letter's bad luck. */
const OUTAGE_AFTER = 5;
const FIRST_PAUSE_MS = 1_000;
/** No longer than this: what waits must be out a minute after the service's return. */
const LONGEST_PAUSE_MS = 10_000;

export type CircuitState = 'OPEN' | 'OUTAGE' | 'BUSY' | 'MISCONFIGURED';

export class CircuitBreaker {
  private current: CircuitState = 'OPEN';
  private unanswered = 0;
  private pauses = 0;
  private shutAt = -Infinity;
  private shutUntil = -Infinity;

  constructor(private readonly clock: () => number = () => performance.now()) {}

  get state(): CircuitState {
    return this.current;
  }

  /** Of `free` places, how many may be filled while `underWay` letters are on their way. */
  room(free: number, underWay: number): number {
    if (this.current === 'OPEN') return free;
    return this.clock() >= this.shutUntil && underWay === 0 ? Math.min(1, free) : 0;
  }

  /** Milliseconds until the next letter may be tried; 0 when one may now. */
  pauseMs(): number {
    return this.current === 'OPEN' ? 0 : Math.max(0, this.shutUntil - this.clock());
  }

  /** When a try starts: to be handed to {@link note} with what became of it. */
  started(): number {
    return this.clock();
  }

  /** Takes note of what became of a try. Answers true when the state changed, for the log. */
  note(delivery: Delivery, startedAt: number): boolean {
    const before = this.current;
    // Of letters that left together, the first that comes back says it all; the others know nothing of the time since.
    const old = startedAt <= this.shutAt;
    if (delivery.is === 'ACCEPTED' || delivery.is === 'REFUSED') {
      // A no about one letter is an answer too. A service that asked to wait is left alone all the same.
      if (before !== 'BUSY' || !old) this.open();
    } else if (delivery.is === 'BUSY') {
      this.shut('BUSY', delivery.waitMs);
    } else if (!old && (delivery.is === 'MISCONFIGURED' || before !== 'OPEN' || ++this.unanswered >= OUTAGE_AFTER)) {
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.pauses++, LONGEST_PAUSE_MS);
      this.shut(delivery.is === 'MISCONFIGURED' ? 'MISCONFIGURED' : 'OUTAGE', spread(pause));
    }
    return this.current !== before;
  }

  private open(): void {
    this.current = 'OPEN';
    this.unanswered = 0;
    this.pauses = 0;
    this.shutUntil = -Infinity;
  }

  private shut(state: CircuitState, ms: number): void {
    this.current = state;
    this.shutAt = this.clock();
    this.shutUntil = Math.max(this.shutUntil, this.shutAt + ms);
  }
}

/** Between three quarters of `ms` and all of it, so that processes do not all try at the same moment. */
export const spread = (ms: number): number => ms * (0.75 + Math.random() * 0.25);

/**
 * The end of a request's time. Not an AbortSignal: a carnet waits for half a dozen statements, and listening to a signal
 * costs more than any of our own steps between them.
 */

/** The time of a request was over before its work was done. */
export class TimeIsUp extends Error {
  readonly code = 'TIME_IS_UP';
  constructor() {
    super('the time of this request is over');
  }
}

export class Deadline {
  private readonly stops = new Set<() => void>();
  private readonly timer: NodeJS.Timeout;
  private over = false;

  constructor(ms: number) {
    this.timer = setTimeout(() => this.end(), ms);
  }

  get isOver(): boolean {
    return this.over;
  }

  /** Calls `stop` when the time is over; the answer takes it back, for what was done before. */
  onEnd(stop: () => void): () => void {
    if (this.over) stop();
    else this.stops.add(stop);
    return () => void this.stops.delete(stop);
  }

  /** The time is over now, whatever the clock says: a process that must go. */
  end(): void {
    if (this.over) return;
    this.over = true;
    clearTimeout(this.timer);
    for (const stop of this.stops) stop();
    this.stops.clear();
  }

  /** The work was done in time. */
  done(): void {
    clearTimeout(this.timer);
    this.stops.clear();
  }
}

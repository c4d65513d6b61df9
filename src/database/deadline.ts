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

/** What ends with the time of a request. An object, because a function for each statement is more than it costs to wait. */
export interface Timed {
  timeIsUp(): void;
}

export class Deadline {
  private readonly waiting = new Set<Timed>();
  private readonly timer: NodeJS.Timeout;
  private over = false;

  constructor(ms: number) {
    this.timer = setTimeout(() => this.end(), ms);
  }

  get isOver(): boolean {
    return this.over;
  }

  /** Ends `one` when the time is over, which may be now; `forget` takes it back, for what was done before. */
  bind(one: Timed): void {
    if (this.over) one.timeIsUp();
    else this.waiting.add(one);
  }

  forget(one: Timed): void {
    this.waiting.delete(one);
  }

  /** The time is over now, whatever the clock says: a process that must go. */
  end(): void {
    if (this.over) return;
    this.over = true;
    clearTimeout(this.timer);
    for (const one of this.waiting) one.timeIsUp();
    this.waiting.clear();
  }

  /** The work was done in time. */
  done(): void {
    clearTimeout(this.timer);
    this.waiting.clear();
  }
}

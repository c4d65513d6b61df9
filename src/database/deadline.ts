/**
 * The time limit of a request. Not an AbortSignal: a carnet waits for half a dozen statements, and adding a listener to a
 * signal costs more CPU than any step of this service between them.
 */

import type { Member } from './swap-list';

/** The time limit of a request has passed before its work was done. */
export class TimeIsUp extends Error {
  readonly code = 'TIME_IS_UP';
  constructor() {
    super('the time of this request is over');
  }
}

/** Work that ends with the time of its request. An object, because one closure for each statement costs more CPU than the wait. */
export interface Timed {
  timeIsUp(): void;
}

export class Deadline implements Member {
  index = -1;
  private readonly waiting = new Set<Timed>();
  private readonly timer: NodeJS.Timeout;
  private over = false;

  constructor(ms: number) {
    this.timer = setTimeout(() => this.end(), ms);
  }

  get isOver(): boolean {
    return this.over;
  }

  /** Ends `work` when the time is over, at once if it is over already. `forget` undoes this for finished work. */
  bind(work: Timed): void {
    if (this.over) work.timeIsUp();
    else this.waiting.add(work);
  }

  forget(work: Timed): void {
    this.waiting.delete(work);
  }

  /** Ends the time now, because the process stops. */
  end(): void {
    if (this.over) return;
    this.over = true;
    clearTimeout(this.timer);
    for (const work of this.waiting) work.timeIsUp();
    this.waiting.clear();
  }

  /** Stops the timer: the work was done in time. */
  done(): void {
    clearTimeout(this.timer);
    this.waiting.clear();
  }
}

/** The clock of a server under test: real time, until a test moves it. */
export class Clock {
  private ahead = 0;

  /** Epoch milliseconds; the server's `now`. */
  readonly now = (): number => Date.now() + this.ahead;

  advance(ms: number): void {
    this.ahead += ms;
  }

  /** Makes it be this instant, and go on from there. */
  set(instant: number | string): void {
    this.ahead = (typeof instant === 'number' ? instant : Date.parse(instant)) - Date.now();
  }

  /** Back to real time. */
  reset(): void {
    this.ahead = 0;
  }
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

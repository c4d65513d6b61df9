/** Lets a loop sleep until a time is over or `signal` is called; a signal outside `wait` ends the next one. */
export class Wakeup {
  private signalled = false;
  private resume: () => void = () => undefined;

  signal(): void {
    this.signalled = true;
    this.resume();
  }

  async wait(ms: number): Promise<void> {
    if (!this.signalled) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.resume = resolve;
        timer = setTimeout(resolve, ms);
      });
      clearTimeout(timer);
    }
    this.signalled = false;
  }
}

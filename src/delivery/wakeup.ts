/** Lets a loop sleep until its time is over or somebody rings; a ring while it is awake is not lost. */
export class Wakeup {
  private rung = false;
  private awake: () => void = () => undefined;

  ring(): void {
    this.rung = true;
    this.awake();
  }

  async wait(ms: number): Promise<void> {
    if (!this.rung) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.awake = resolve;
        timer = setTimeout(resolve, ms);
      });
      clearTimeout(timer);
    }
    this.rung = false;
  }
}

/**
 * Memory for answers: one block that is taken once and written round and round, the newest over the oldest. What thousands
 * of small buffers of their own would leave behind waits for the garbage collector, and doubles what the process holds.
 */
interface Place<About> {
  readonly start: number;
  readonly length: number;
  readonly about: About;
}

export class Ring<About> {
  private readonly block: Buffer;
  /** In the order in which they were written, which is the order in which they are written over. */
  private readonly places = new Map<string, Place<About>>();
  private next = 0;

  constructor(bytes: number) {
    this.block = Buffer.allocUnsafeSlow(bytes);
  }

  /** What was said about the text that was kept last under `key`. */
  about(key: string): About | undefined {
    return this.places.get(key)?.about;
  }

  /** A copy of the text: what is on its way out must not change when its place is written over. */
  text(key: string): Buffer | undefined {
    const place = this.places.get(key);
    return place && Buffer.from(this.block.subarray(place.start, place.start + place.length));
  }

  keep(key: string, text: Buffer, about: About): void {
    const { length } = text;
    if (length > this.block.length / 16) return;
    this.places.delete(key);
    if (this.next + length > this.block.length) {
      this.makeRoom(this.next, this.block.length);
      this.next = 0;
    }
    this.makeRoom(this.next, this.next + length);
    this.block.set(text, this.next);
    this.places.set(key, { start: this.next, length, about });
    this.next += length;
  }

  /** Forgets what begins between `start` and `end`: the oldest, because places are handed out in a circle. */
  private makeRoom(start: number, end: number): void {
    for (const [key, place] of this.places) {
      if (place.start < start || place.start >= end) return;
      this.places.delete(key);
    }
  }
}

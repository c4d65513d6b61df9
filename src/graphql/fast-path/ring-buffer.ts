/**
 * Memory for answers: one block that is taken once and written round and round, the newest over the oldest. What thousands
 * of small buffers of their own would leave behind waits for the garbage collector, and doubles what the process holds.
 */
interface Place {
  readonly start: number;
  readonly length: number;
  readonly mark: string;
}

export class Ring {
  private readonly block: Buffer;
  /** In the order in which they were written, which is the order in which they are written over. */
  private readonly places = new Map<string, Place>();
  private next = 0;

  constructor(bytes: number) {
    this.block = Buffer.allocUnsafeSlow(bytes);
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  /** A copy of what was kept last under `key`, if under `mark`: what is on its way out must not change when it is written over. */
  text(key: string, mark: string): Buffer | undefined {
    const place = this.places.get(key);
    return place?.mark === mark ? Buffer.from(this.block.subarray(place.start, place.start + place.length)) : undefined;
  }

  keep(key: string, mark: string, text: Buffer): void {
    const { length } = text;
    if (length > this.block.length / 16) return;
    this.places.delete(key);
    if (this.next + length > this.block.length) {
      this.makeRoom(this.next, this.block.length);
      this.next = 0;
    }
    this.makeRoom(this.next, this.next + length);
    this.block.set(text, this.next);
    this.places.set(key, { start: this.next, length, mark });
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

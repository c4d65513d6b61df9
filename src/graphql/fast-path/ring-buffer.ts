/**
 * Memory for answers: one block, allocated once and written in a circle, the newest over the oldest. Thousands of separate
 * buffers would wait for the garbage collector and double the memory of the process.
 */
interface Place {
  readonly start: number;
  readonly length: number;
  readonly mark: string;
}

export class Ring {
  private readonly block: Buffer;
  /** In the order in which they were written, which is the order in which they are overwritten. */
  private readonly places = new Map<string, Place>();
  private next = 0;

  constructor(bytes: number) {
    this.block = Buffer.allocUnsafeSlow(bytes);
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  /** A copy of the last text of `key`, if stored with `mark`. A copy, because a later write may overwrite a text that is being sent. */
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

  /** Removes the texts that begin between `start` and `end`: the oldest, because the block is written in a circle. */
  private makeRoom(start: number, end: number): void {
    for (const [key, place] of this.places) {
      if (place.start < start || place.start >= end) return;
      this.places.delete(key);
    }
  }
}

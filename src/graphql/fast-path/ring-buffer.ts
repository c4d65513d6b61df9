/**
 * Memory for answers: one block, allocated once and written in a circle, the newest over the oldest. Thousands of separate
 * buffers would wait for the garbage collector and double the memory of the process.
 */
interface Entry {
  readonly start: number;
  readonly length: number;
  readonly versionTag: string;
}

export class RingBuffer {
  private readonly block: Buffer;
  /** In the order in which they were written, which is the order in which they are overwritten. */
  private readonly entries = new Map<string, Entry>();
  private next = 0;

  constructor(bytes: number) {
    this.block = Buffer.allocUnsafeSlow(bytes);
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  /** A copy of the last text of `key`, if stored with `versionTag`. A copy, because a later write may overwrite a text that is being sent. */
  text(key: string, versionTag: string): Buffer | undefined {
    const entry = this.entries.get(key);
    return entry?.versionTag === versionTag
      ? Buffer.from(this.block.subarray(entry.start, entry.start + entry.length))
      : undefined;
  }

  set(key: string, versionTag: string, text: Buffer): void {
    const { length } = text;
    if (length > this.block.length / 16) return;
    this.entries.delete(key);
    if (this.next + length > this.block.length) {
      this.makeRoom(this.next, this.block.length);
      this.next = 0;
    }
    this.makeRoom(this.next, this.next + length);
    this.block.set(text, this.next);
    this.entries.set(key, { start: this.next, length, versionTag });
    this.next += length;
  }

  /** Removes the texts that begin between `start` and `end`: the oldest, because the block is written in a circle. */
  private makeRoom(start: number, end: number): void {
    for (const [key, entry] of this.entries) {
      if (entry.start < start || entry.start >= end) return;
      this.entries.delete(key);
    }
  }
}

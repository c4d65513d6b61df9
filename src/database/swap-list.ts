/**
 * Things that wait, and go in no order. An array and not a Set: one that lives long is written anew every few dozen changes,
 * and each table that it leaves behind keeps whoever was in it, with all that they hold, until V8's great collection.
 */

/** Where a member stands in its crowd, which alone sets it. */
export interface Member {
  place: number;
}

export class SwapList<T extends Member> {
  private readonly members: T[] = [];

  get size(): number {
    return this.members.length;
  }

  add(one: T): void {
    one.place = this.members.push(one) - 1;
  }

  /** The last member takes its place. Nothing happens for one that has gone. */
  delete(one: T): void {
    if (this.members[one.place] !== one) return;
    const last = this.members.pop()!;
    if (last !== one) this.members[(last.place = one.place)] = last;
  }

  /** All of them, who have gone. */
  empty(): T[] {
    return this.members.splice(0);
  }

  some(is: (one: T) => boolean): boolean {
    return this.members.some(is);
  }
}

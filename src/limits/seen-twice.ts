/**
 * What comes again is worth keeping, what was made up for us once is not. A stranger can send a new document with every
 * request; parsed, each takes a hundred times the room of its text.
 */
import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

const MOST_REMEMBERED = 2_000;

/** Tells whether something has come before, and remembers of it no more than a digest. */
export class SeenTwice {
  private readonly seen = new LRUCache<string, true>({ max: MOST_REMEMBERED });

  /** Whether `text` came before, a little while ago; the next time it will have. */
  add(text: string): boolean {
    const key = hash('sha1', text, 'base64');
    if (this.seen.get(key)) return true;
    this.seen.set(key, true);
    return false;
  }

  clear(): void {
    this.seen.clear();
  }
}

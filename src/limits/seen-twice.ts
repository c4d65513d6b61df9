/**
 * An admission filter for caches: a text is worth caching when it comes the second time. A client can send a new document with
 * every request, and a parsed document takes a hundred times the memory of its text.
 */
import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

const MOST_REMEMBERED = 2_000;

/** Remembers the digests of recent texts. */
export class SeenTwice {
  private readonly seen = new LRUCache<string, true>({ max: MOST_REMEMBERED });

  /** Adds `text`; true if it was added before and is among the last MOST_REMEMBERED. */
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

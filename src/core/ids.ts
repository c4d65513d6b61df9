/** New ids: ULIDs. Their sixteen random letters come from a pool, instead of sixteen calls of the system's random generator. */
import { randomFillSync } from 'node:crypto';
import { encodeTime, ulid } from 'ulid';
import type { Instant } from './time';

const pool = new Uint8Array(4096);
let next = pool.length;

function random(): number {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  return pool[next++]! / 256;
}

/** A ULID for the instant `at`, or for now. 256 is a multiple of its 32 letters: every letter is as likely as any other. */
export const newId = (at?: Instant): string => ulid(at, random);

/** The least id of the instant `at`: ids begin with their time, so that it bounds a range of them. */
export const firstIdAt = (at: Instant): string => encodeTime(at, 10) + '0'.repeat(16);

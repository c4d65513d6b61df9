/**
 * The people of the benchmark, worked out from their number: the same number is the same child, with the same carnet, in
 * every database and in every process, so that the load generator knows whom it may ask about without asking.
 */
import { addDays, startOfDay, type Day } from '../../src/core/time';

/** Everybody's, and its hash as the product makes it (core/passwords.ts). */
export const PASSWORD = 'carnet-bench-2026';
export const PASSWORD_HASH = '$2b$10$F/QyjFyedhUObyzIAanxTuwkIz1ntzwuHkpspAV4hyzlPmUbnKPgW';

/** Three years, half of them past. */
export const SPAN_DAYS = 1095;
export const CYCLES = 18;
export const DOSES = 8;
export const UNITS = 36;

export type Cell = string | number | null;

/** Whose rows come child by child. */
export interface TableOfFamilies {
  readonly table: string;
  readonly columns: readonly string[];
  /** The rows of one child, in the order of the primary key. */
  readonly rows: (child: number) => Cell[][];
}

export const columns = (names: string): string[] => names.split(' ');

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
function base32(value: number, length: number): string {
  let text = '';
  for (let rest = value, i = 0; i < length; i++, rest = Math.floor(rest / 32)) text = ALPHABET[rest % 32] + text;
  return text;
}
/** An id that sorts by child and number, as long as a ULID. */
export const id = (kind: string, child: number, number = 0): string =>
  `01JB${kind}${base32(child, 7)}${base32(number, 4)}`.padEnd(26, '0');

export const patientId = (child: number): string => id('P', child);
/** Of the child's first caregiver. */
export const caregiverCurp = (child: number): string => curp('A', child);
export const caregiverId = (child: number, which = 0): string => id('A', child, which);
export const sessionId = (child: number): string => id('S', child);
export const cluesOf = (unit: number): string => `DFIMS${String(900_000 + unit)}`;
export const unitOf = (child: number): number => child % UNITS;
export const socialWorkerOf = (child: number): string => id('W', unitOf(child));
export const clinicianOf = (child: number): string => id('C', unitOf(child));
export const staffSession = (accountId: string): string => `${accountId.slice(0, 25)}S`;
export const clues = (child: number): string => cluesOf(unitOf(child));
export const zoneOf = (unit: number): string =>
  ['America/Mexico_City', 'America/Tijuana', 'America/Hermosillo', 'America/Cancun'][unit % 9 > 3 ? 0 : unit % 9]!;

/** Numbers that look random and are the same each time (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = (seed + 1) * 0x9e3779b1;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}
export const pick = <T>(from: readonly T[], roll: (sides: number) => number): T => from[roll(from.length)]!;

/** Unique and of the right length; its letters agree with no name, and nothing here checks that. */
export function curp(letter: string, child: number): string {
  return `XXXX160101${letter === 'A' ? 'M' : 'H'}DF${base32(child, 4)}${letter}`.slice(0, 18);
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** The days of all carnets, and the instants of their hours. */
export interface Calendar {
  readonly first: Day;
  readonly now: number;
  /** Later than anything here. */
  readonly far: number;
  /** The day that lies so many after the first. */
  dayOn(offset: number): Day;
  clock(offset: number, zone: string, hour: number): number;
}

export function calendarAround(today: Day): Calendar {
  const first = addDays(today, -Math.floor(SPAN_DAYS / 2));
  const now = startOfDay(today, 'UTC');
  const days = Array.from({ length: SPAN_DAYS }, (_, offset) => addDays(first, offset));
  const midnights = new Map<string, number>();
  return {
    first,
    now,
    far: now + 400 * 24 * HOUR,
    dayOn: (offset) => days[offset]!,
    clock(offset, zone, hour) {
      const key = `${offset} ${zone}`;
      let midnight = midnights.get(key);
      if (midnight === undefined) midnights.set(key, (midnight = startOfDay(days[offset]!, zone)));
      return midnight + hour * HOUR;
    },
  };
}

/** A dose that lies ahead, and is planned. */
export const plannedDoseId = (child: number, n: number): string =>
  id('D', child, CYCLES * DOSES - 1 - (n % ((CYCLES * DOSES) / 3)));

/** The first day of a range of `days` that lies within what every child has. */
export const firstDay = (today: Day, days: number, roll: number): Day =>
  addDays(today, -Math.floor(SPAN_DAYS / 2) + Math.floor(roll * Math.max(1, SPAN_DAYS - 10 - days)));

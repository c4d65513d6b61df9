/**
 * Calendar days and instants. Instants are epoch milliseconds everywhere inside the service, calendar days are
 * `YYYY-MM-DD` strings; only this file converts between them, always for a named IANA time zone. The zones of the process
 * and of the database session have no influence.
 */
import { DateTime, IANAZone } from 'luxon';
import type { Day } from '../../packages/domain/src/day';

export { isDay, type Day } from '../../packages/domain/src/day';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY_MS = 24 * HOUR;
const QUARTER_HOUR = 15 * MINUTE;

// A call of ICU costs as much as a statement's reply, and a carnet holds hundreds of instants. No zone changes its offset twice
// within a day, so a UTC day with equal offsets at both ends has one offset; offsets change only at a quarter of an hour.
const offsets = new Map<string, { days: Map<number, number>; quarters: Map<number, number> }>();
const MOST_ENTRIES = 5_000;
/** Marks a day on which the offset changes. */
const CHANGES = Infinity;

function remember<V>(map: Map<number, V>, key: number, value: V): V {
  if (map.size >= MOST_ENTRIES) map.clear();
  map.set(key, value);
  return value;
}

/** The offset from UTC, in minutes, that `zone` has at `instant`. */
export function offsetMinutes(instant: Instant, zone: string): number {
  let ofZone = offsets.get(zone);
  if (!ofZone) offsets.set(zone, (ofZone = { days: new Map(), quarters: new Map() }));
  const day = Math.floor(instant / DAY_MS);
  const ofDay = ofZone.days.get(day) ?? remember(ofZone.days, day, offsetOfDay(day, zone));
  if (ofDay !== CHANGES) return ofDay;
  const quarter = Math.floor(instant / QUARTER_HOUR);
  const { quarters } = ofZone;
  return quarters.get(quarter) ?? remember(quarters, quarter, IANAZone.create(zone).offset(quarter * QUARTER_HOUR));
}

function offsetOfDay(day: number, zone: string): number {
  const ofZone = IANAZone.create(zone);
  const offset = ofZone.offset(day * DAY_MS);
  return offset === ofZone.offset((day + 1) * DAY_MS) ? offset : CHANGES;
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);
const dayTexts = new Map<number, Day>();
const minuteTexts = Array.from(
  { length: 1440 },
  (_, minute) => `T${two(Math.floor(minute / 60))}:${two(minute % 60)}:`,
);

function dayText(days: number): Day {
  return dayTexts.get(days) ?? remember(dayTexts, days, new Date(days * DAY_MS).toISOString().slice(0, 10));
}

function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** RFC 3339 with the offset of `zone` at that instant: the first 16 characters are the wall clock there. */
export function zoned(instant: Instant, zone: string): string {
  const offset = offsetMinutes(instant, zone);
  const wall = instant + offset * MINUTE;
  const days = Math.floor(wall / DAY_MS);
  const seconds = Math.floor((wall - days * DAY_MS) / 1000);
  return `${dayText(days)}${minuteTexts[Math.floor(seconds / 60)]!}${two(seconds % 60)}${offsetText(offset)}`;
}

/** The time on the clock of `zone`, HH:MM. */
export const clockOf = (instant: Instant, zone: string): string => zoned(instant, zone).slice(11, 16);

/** As {@link zoned}, for a value that may be missing. */
export function zonedOrNull(instant: Instant | null | undefined, zone: string): string | null {
  return instant === null || instant === undefined ? null : zoned(instant, zone);
}

/** The calendar day on which `instant` falls in `zone`. */
export function dayOf(instant: Instant, zone: string): Day {
  return dayText(Math.floor((instant + offsetMinutes(instant, zone) * MINUTE) / DAY_MS));
}

/** The first instant of `day` in `zone`, also where clocks change at midnight. */
export function startOfDay(day: Day, zone: string): Instant {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const offset = offsetMinutes(utc, zone);
  const midnight = utc - offset * MINUTE;
  // Without a change of the clock in the three hours before midnight this is the result; luxon computes the other days.
  const isPlain = offsetMinutes(midnight, zone) === offset && offsetMinutes(midnight - 3 * HOUR, zone) === offset;
  return isPlain ? midnight : DateTime.fromISO(day, { zone }).startOf('day').toMillis();
}

/**
 * The instant of `time` (HH:MM) on `day` in `zone`. A time that a change of the clock skips moves forward by the
 * length of the gap; of a time that occurs twice the first is taken.
 */
export function instantOf(day: Day, time: string, zone: string): Instant {
  const utc = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = [offsetMinutes(utc - DAY_MS, zone), offsetMinutes(utc + DAY_MS, zone)];
  const [first, second] = [utc - before * MINUTE, utc - after * MINUTE];
  const isSecond = offsetMinutes(first, zone) !== before && offsetMinutes(second, zone) === after;
  return isSecond ? second : first;
}

/** `day` moved by whole calendar days. */
export function addDays(day: Day, days: number): Day {
  return dayText(Date.parse(`${day}T00:00:00Z`) / DAY_MS + days);
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Completed years on `on`; a person born on 29 February completes a year on 1 March of a common year. */
export function completedYears(birthDate: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Completed months on `on`; a day that the month does not have is completed on the first of the next one. */
export function completedMonths(birthDate: Day, on: Day): number {
  const months = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(on) - months(birthDate) - (on.slice(8) < birthDate.slice(8) ? 1 : 0);
}

/** Whether `name` is an IANA time zone that this machine's tz database knows, offsets such as `+06:00` excluded. */
export function isTimeZone(name: string): boolean {
  return /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(name) && IANAZone.isValidZone(name);
}

/**
 * Calendar days and instants. Instants are epoch milliseconds everywhere inside the service, calendar days are
 * `YYYY-MM-DD` strings; only this file turns one into the other, always for a named IANA time zone. Neither the zone of
 * the process nor that of the database session takes part, so a family never travels on a server's clock.
 */
import { DateTime, IANAZone } from 'luxon';

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type Day = string;
/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

const MINUTE = 60_000;
const DAY_MS = 86_400_000;
const QUARTER_HOUR = 15 * MINUTE;

// Offsets change on quarter hours only, so one entry serves every instant of that quarter; asking ICU costs microseconds
// per call and a carnet holds hundreds of instants.
const offsets = new Map<string, Map<number, number>>();
const MOST_OFFSETS_PER_ZONE = 50_000;

/** The offset from UTC, in minutes, that `zone` has at `instant`. */
export function offsetMinutes(instant: Instant, zone: string): number {
  let ofZone = offsets.get(zone);
  if (!ofZone) offsets.set(zone, (ofZone = new Map()));
  const quarter = Math.floor(instant / QUARTER_HOUR);
  let offset = ofZone.get(quarter);
  if (offset === undefined) {
    offset = IANAZone.create(zone).offset(instant);
    if (ofZone.size >= MOST_OFFSETS_PER_ZONE) ofZone.clear();
    ofZone.set(quarter, offset);
  }
  return offset;
}

/** RFC 3339 with the offset of `zone` at that instant: the first 16 characters are the wall clock there. */
export function zoned(instant: Instant, zone: string): string {
  const offset = offsetMinutes(instant, zone);
  const wall = new Date(instant + offset * MINUTE).toISOString().slice(0, 19);
  if (offset === 0) return `${wall}Z`;
  const size = Math.abs(offset);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  const minutes = String(size % 60).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** As {@link zoned}, for a value that may be missing. */
export function zonedOrNull(instant: Instant | null | undefined, zone: string): string | null {
  return instant === null || instant === undefined ? null : zoned(instant, zone);
}

/** The calendar day on which `instant` falls in `zone`. */
export function dayOf(instant: Instant, zone: string): Day {
  return new Date(instant + offsetMinutes(instant, zone) * MINUTE).toISOString().slice(0, 10);
}

/** The first instant of `day` in `zone`, also where clocks change at midnight. */
export function startOfDay(day: Day, zone: string): Instant {
  return DateTime.fromISO(day, { zone }).startOf('day').toMillis();
}

/** `day` moved by whole calendar days. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Completed years on `on`; somebody born on 29 February completes a year on 1 March of a common year. */
export function completedYears(birthDate: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Whether `value` is a day that exists in the Gregorian calendar, written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
}

/** Whether `name` is an IANA time zone that this machine's tz database knows, offsets such as `+06:00` excluded. */
export function isTimeZone(name: string): boolean {
  return /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(name) && IANAZone.isValidZone(name);
}

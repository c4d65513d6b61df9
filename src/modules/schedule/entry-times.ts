/** Arithmetic of beginnings and ends. */
import type { Instant } from '../../core/time';

const MINUTE_MS = 60_000;

/** Rounds down to whole seconds, the precision in which the API writes times. */
export const wholeSeconds = (instant: Instant): Instant => Math.floor(instant / 1000) * 1000;

export const endOf = (startsAt: Instant, minutes: number): Instant => startsAt + minutes * MINUTE_MS;

/** The times of `entry` when it begins at `startsAt` and lasts as long as before; an open end stays open. */
export const moved = (
  entry: { startsAt: Instant; endsAt: Instant | null },
  startsAt: Instant,
): { startsAt: Instant; endsAt: Instant | null } => ({
  startsAt,
  endsAt: entry.endsAt === null ? null : startsAt + entry.endsAt - entry.startsAt,
});

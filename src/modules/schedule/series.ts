/** The starts of a series: at the same wall clock hour of the unit. */
import { addDays, dayOf, instantOf, zoned, type Instant } from '../../core/time';

/** One start for each repetition; null for one whose hour the unit's clock skips on that day. */
export function startsOf(
  startsAt: Instant,
  repeat: { everyDays: number; times: number } | null | undefined,
  timeZone: string,
): (Instant | null)[] {
  if (!repeat) return [startsAt];
  const [day, time] = [dayOf(startsAt, timeZone), zoned(startsAt, timeZone).slice(11, 16)];
  const seconds = startsAt % 60_000;
  return Array.from({ length: repeat.times }, (_, index) => {
    if (index === 0) return startsAt;
    const start = instantOf(addDays(day, index * repeat.everyDays), time, timeZone);
    return zoned(start, timeZone).slice(11, 16) === time ? start + seconds : null;
  });
}

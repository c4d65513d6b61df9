/** The quiet hours of a unit, by the clock of its time zone. */
import { addDays, clockOf, dayOf, instantOf, type Instant } from '../../../core/time';

/** HH:MM; they may go over midnight, and `quietUntil` itself does not belong to them. */
export interface QuietHours {
  readonly quietFrom: string;
  readonly quietUntil: string;
}

/** Whether an hour (HH:MM) lies in the quiet hours. */
export const isQuiet = (hour: string, { quietFrom: from, quietUntil: until }: QuietHours): boolean =>
  from < until ? hour >= from && hour < until : hour >= from || hour < until;

/** The end of the quiet hours in which `instant` lies; `instant` itself outside of them. */
export function endOfQuiet(instant: Instant, hours: QuietHours, timeZone: string): Instant {
  const hour = clockOf(instant, timeZone);
  if (!isQuiet(hour, hours)) return instant;
  const today = dayOf(instant, timeZone);
  return instantOf(hour < hours.quietUntil ? today : addDays(today, 1), hours.quietUntil, timeZone);
}

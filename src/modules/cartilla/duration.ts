/** Spans of calendar time, the units of age in the scheme and the norms. */
import { addDays, type Day } from '../../core/time';

/** An ISO 8601 duration of years, months, weeks and days: P6M, P10Y4W. */
export type Span = string;

const SPAN = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/**
 * The day on which `span` since `day` is completed. A day that the month does not have is completed on the first of the
 * next one, as a person born on 29 February completes a year on 1 March: never a day too early.
 */
export function afterSpan(day: Day, span: Span): Day {
  const [years, months, weeks, days] = SPAN.exec(span)!
    .slice(1)
    .map((n) => Number(n ?? 0)) as [number, number, number, number];
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + years * 12 + months;
  const dayOfMonth = Number(day.slice(8));
  const [year, index] = [Math.floor(month / 12), month % 12];
  const lastOfMonth = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  const moved = new Date(
    Date.UTC(year, dayOfMonth > lastOfMonth ? index + 1 : index, dayOfMonth > lastOfMonth ? 1 : dayOfMonth),
  );
  return addDays(moved.toISOString().slice(0, 10), weeks * 7 + days);
}

const DAYS = /^P(\d+)D$/;

/** The day that lies `span`, a number of days, before `day`. */
export const beforeSpan = (day: Day, span: Span): Day => addDays(day, -Number(DAYS.exec(span)![1]));

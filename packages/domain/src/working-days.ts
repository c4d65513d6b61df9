/**
 * Working days: Monday to Friday without the rest days of article 74 of the Ley Federal del Trabajo. Days of elections are
 * Sundays; days of rest of single companies and states are not in the law.
 */
import type { Day } from './day';

const DAY_MS = 86_400_000;
const SUNDAY = 0;
const MONDAY = 1;
const SATURDAY = 6;

/** The same day of every year. */
const FIXED = ['01-01', '05-01', '09-16', '12-25'];
/** Mondays in the place of 5 February, 21 March and 20 November: month, and which Monday of it. */
const MOVED: readonly (readonly [month: string, nth: number])[] = [
  ['02', 1],
  ['03', 3],
  ['11', 3],
];
/** Every six years a government takes office: up to 2018 on 1 December, from 2024 on 1 October. */
const A_CHANGE_OF_GOVERNMENT = 2024;

function isRestDay(day: Day, weekday: number): boolean {
  const [year, month, date] = day.split('-') as [string, string, string];
  const monthAndDate = `${month}-${date}`;
  const isChange = (Number(year) - A_CHANGE_OF_GOVERNMENT) % 6 === 0;
  return (
    FIXED.includes(monthAndDate) ||
    (weekday === MONDAY && MOVED.some(([of, nth]) => of === month && Math.ceil(Number(date) / 7) === nth)) ||
    (isChange && monthAndDate === (Number(year) < A_CHANGE_OF_GOVERNMENT ? '12-01' : '10-01'))
  );
}

/** Whether `day` is a working day. */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== SUNDAY && weekday !== SATURDAY && !isRestDay(day, weekday);
}

/** The `count`-th working day after `day`; `day` itself is not counted. */
export function addWorkingDays(day: Day, count: number): Day {
  let at = Date.parse(`${day}T00:00:00Z`);
  for (let left = count; left > 0;) {
    at += DAY_MS;
    if (isWorkingDay(new Date(at).toISOString().slice(0, 10))) left--;
  }
  return new Date(at).toISOString().slice(0, 10);
}

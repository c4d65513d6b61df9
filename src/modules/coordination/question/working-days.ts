/** Working days of a unit: Monday to Friday of its zone, without holidays. */
import { addDays, dayOf, instantOf, type Day, type Instant } from '../../../core/time';

const END_OF_DAY = '18:00';

const isWorkingDay = (day: Day): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

function nextWorkingDay(day: Day): Day {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}

/** 18:00 of the working day that is `days` after that of `at`; an instant after 18:00 counts from the next working day. */
export function answerExpectedBy(at: Instant, days: number, timeZone: string): Instant {
  const today = dayOf(at, timeZone);
  let day = isWorkingDay(today) && at <= instantOf(today, END_OF_DAY, timeZone) ? today : nextWorkingDay(today);
  for (let passed = 0; passed < days; passed++) day = nextWorkingDay(day);
  return instantOf(day, END_OF_DAY, timeZone);
}
